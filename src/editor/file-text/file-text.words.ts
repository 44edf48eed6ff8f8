import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** The words of the page that shows the text of the file. */
export const WORDS = {
  link: { nb: 'Vis som JSON', nn: 'Vis som JSON', sv: 'Visa som JSON', en: 'Show as JSON' },
  title: {
    nb: '{name} som tekst',
    nn: '{name} som tekst',
    sv: '{name} som text',
    en: '{name} as text',
  },
  lead: {
    nb: 'Slik blir filen når du lagrer, for den som hjelper deg med den. Her kan ingenting endres.',
    nn: 'Slik blir fila når du lagrar, for den som hjelper deg med ho. Her kan ingenting endrast.',
    sv: 'Så blir filen när du sparar, för den som hjälper dig med den. Här kan inget ändras.',
    en: 'This is the file as it will be saved, for whoever helps you with it. Nothing can be changed here.',
  },
  none: {
    nb: 'Ingen linjer er endret.',
    nn: 'Ingen linjer er endra.',
    sv: 'Inga rader är ändrade.',
    en: 'No lines have changed.',
  },
  new: {
    nb: 'Filen er ny, så alle linjer er det.',
    nn: 'Fila er ny, så alle linjer er det.',
    sv: 'Filen är ny, så alla rader är det.',
    en: 'The file is new, and so are all of its lines.',
  },
  line: { nb: 'linje {first}', nn: 'linje {first}', sv: 'rad {first}', en: 'line {first}' },
  lines: {
    nb: 'linje {first}–{last}',
    nn: 'linje {first}–{last}',
    sv: 'rad {first}–{last}',
    en: 'lines {first}–{last}',
  },
  places: { nb: 'Endrede linjer', nn: 'Endra linjer', sv: 'Ändrade rader', en: 'Changed lines' },
  more: {
    nb: 'og {count} steder til',
    nn: 'og {count} stader til',
    sv: 'och {count} ställen till',
    en: 'and {count} more places',
  },
  text: { nb: 'Teksten i filen', nn: 'Teksten i fila', sv: 'Texten i filen', en: 'The text of the file' },
  copy: { nb: 'Kopier alt', nn: 'Kopier alt', sv: 'Kopiera allt', en: 'Copy all' },
  copied: { nb: 'Kopiert.', nn: 'Kopiert.', sv: 'Kopierat.', en: 'Copied.' },
  notCopied: {
    nb: 'Nettleseren lot oss ikke kopiere. Marker teksten og kopier den selv.',
    nn: 'Nettlesaren lét oss ikkje kopiere. Marker teksten og kopier han sjølv.',
    sv: 'Webbläsaren lät oss inte kopiera. Markera texten och kopiera den själv.',
    en: 'The browser did not let us copy. Select the text and copy it yourself.',
  },
  back: {
    nb: 'Tilbake til Om datafilen',
    nn: 'Tilbake til Om datafila',
    sv: 'Tillbaka till Om datafilen',
    en: 'Back to About the data file',
  },
} satisfies Readonly<Record<string, Entry>>;

/** How many lines are new, or written in another way. */
export const CHANGED: PluralEntry = {
  one: { nb: '1 linje er endret.', nn: '1 linje er endra.', sv: '1 rad är ändrad.', en: '1 line has changed.' },
  other: {
    nb: '{count} linjer er endret.',
    nn: '{count} linjer er endra.',
    sv: '{count} rader är ändrade.',
    en: '{count} lines have changed.',
  },
};

/** How many lines of the file that was opened are no longer there. */
export const REMOVED: PluralEntry = {
  one: { nb: '1 linje er borte.', nn: '1 linje er borte.', sv: '1 rad är borta.', en: '1 line is gone.' },
  other: {
    nb: '{count} linjer er borte.',
    nn: '{count} linjer er borte.',
    sv: '{count} rader är borta.',
    en: '{count} lines are gone.',
  },
};
