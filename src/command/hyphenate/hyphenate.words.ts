import type { Entry } from '../../locale/catalogue.js';

/** What `samspill hyphenate` is for. */
export const ABOUT: Entry = {
  nb:
    'hyphenate viser hvor lange ord i titlene kan deles på slutten av en linje; med --write lagres delestedene ' +
    'i filen.',
  nn:
    'hyphenate viser kvar lange ord i titlane kan delast på slutten av ei linje; med --write blir delestadene ' +
    'lagra i fila.',
  sv:
    'hyphenate visar var långa ord i titlarna kan delas i slutet av en rad; med --write sparas delningsställena ' +
    'i filen.',
  en:
    'hyphenate shows where long words in the titles may be broken at the end of a line; with --write the places ' +
    'are saved in the file.',
};

/** What it says. */
export const WORDS = {
  proposal: { nb: '{path}: {text}', nn: '{path}: {text}', sv: '{path}: {text}', en: '{path}: {text}' },
  done: {
    nb: 'Alle lange titler har delesteder allerede.',
    nn: 'Alle lange titlar har delestader allereie.',
    sv: 'Alla långa titlar har redan delningsställen.',
    en: 'All long titles have places to break already.',
  },
  none: {
    nb: 'Ingen titler har så lange ord at de trenger delesteder.',
    nn: 'Ingen titlar har så lange ord at dei treng delestader.',
    sv: 'Inga titlar har så långa ord att de behöver delningsställen.',
    en: 'No titles have words so long that they need places to break.',
  },
  proposed: {
    nb: 'Ingenting er endret. Kjør på nytt med --write for å lagre. | viser hvor ordet kan deles.',
    nn: 'Ingenting er endra. Køyr på nytt med --write for å lagre. | viser kvar ordet kan delast.',
    sv: 'Inget har ändrats. Kör igen med --write för att spara. | visar var ordet kan delas.',
    en: 'Nothing has been changed. Run again with --write to save. | shows where the word may be broken.',
  },
  saved: { nb: 'Lagret i {file}.', nn: 'Lagra i {file}.', sv: 'Sparat i {file}.', en: 'Saved in {file}.' },
} satisfies Readonly<Record<string, Entry>>;
