import type { Entry } from '../../locale/catalogue.js';

/** What is said of a file that is no feed. */
export const WORDS = {
  broken: {
    nb: 'Filen er skrevet slik at ingen kan lese den. {what} Åpne den i redaktøren for å rette den.',
    nn: 'Fila er skriven slik at ingen kan lese ho. {what} Opne ho i redaktøren for å rette ho.',
    sv: 'Filen är skriven så att ingen kan läsa den. {what} Öppna den i redigeraren för att rätta den.',
    en: 'The file is written so that nobody can read it. {what} Open it in the editor to mend it.',
  },
  table: {
    nb: 'Dette er en tabell, ikke en datafil for samspill. Åpne den i redaktøren for å hente tallene inn i en datafil.',
    nn: 'Dette er ein tabell, ikkje ei datafil for samspill. Opne han i redaktøren for å hente tala inn i ei datafil.',
    sv:
      'Det här är en tabell, ingen datafil för samspill. Öppna den i redigeraren för att ta in siffrorna i en ' +
      'datafil.',
    en: 'This is a table, not a data file for samspill. Open it in the editor to take its figures into a data file.',
  },
  schema: {
    nb: 'Dette er beskrivelsen av datafiler, ikke en datafil.',
    nn: 'Dette er beskrivinga av datafiler, ikkje ei datafil.',
    sv: 'Det här är beskrivningen av datafiler, inte en datafil.',
    en: 'This is the description of data files, not a data file.',
  },
} satisfies Readonly<Record<string, Entry>>;
