import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** The words of the page on which a broken file is mended. */
export const WORDS = {
  title: {
    nb: '{name} må rettes først',
    nn: '{name} må rettast først',
    sv: '{name} måste rättas först',
    en: '{name} must be mended first',
  },
  lead: {
    nb:
      'Filen er skrevet slik at ingen kan lese den. Rett teksten her, og prøv igjen. Filen på maskinen ' +
      'din er ikke endret.',
    nn:
      'Fila er skriven slik at ingen kan lese ho. Rett teksten her, og prøv igjen. Fila på maskina di ' +
      'er ikkje endra.',
    sv:
      'Filen är skriven så att ingen kan läsa den. Rätta texten här och försök igen. Filen på din ' +
      'dator är inte ändrad.',
    en:
      'The file is written so that nobody can read it. Mend the text here and try again. The file on ' +
      'your machine is not changed.',
  },
  at: {
    nb: 'Linje {line}, tegn {column}',
    nn: 'Linje {line}, teikn {column}',
    sv: 'Rad {line}, tecken {column}',
    en: 'Line {line}, character {column}',
  },
  text: { nb: 'Teksten i filen', nn: 'Teksten i fila', sv: 'Texten i filen', en: 'The text of the file' },
  mistakes: {
    nb: 'Det som må rettes',
    nn: 'Det som må rettast',
    sv: 'Det som måste rättas',
    en: 'What must be mended',
  },
  again: { nb: 'Prøv igjen', nn: 'Prøv igjen', sv: 'Försök igen', en: 'Try again' },
  leave: {
    nb: 'Tilbake til startsiden',
    nn: 'Tilbake til startsida',
    sv: 'Tillbaka till startsidan',
    en: 'Back to the start page',
  },
} satisfies Readonly<Record<string, Entry>>;

export const LEFT: PluralEntry = {
  one: {
    nb: '1 feil må rettes.',
    nn: '1 feil må rettast.',
    sv: '1 fel måste rättas.',
    en: '1 mistake must be mended.',
  },
  other: {
    nb: '{number} feil må rettes.',
    nn: '{number} feil må rettast.',
    sv: '{number} fel måste rättas.',
    en: '{number} mistakes must be mended.',
  },
};
