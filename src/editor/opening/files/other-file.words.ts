import type { Entry } from '../../../locale/catalogue.js';
import type { TableFile } from './read-file.js';

/** The question whether the figures of a file that is no data file shall be taken in. */
export const TABLES: Readonly<Record<TableFile['from'], Entry>> = {
  text: {
    nb: 'Dette er ikke en datafil for samspill, men en tabell. Vil du hente tallene fra den?',
    nn: 'Dette er ikkje ei datafil for samspill, men ein tabell. Vil du hente tala frå han?',
    sv: 'Det här är ingen datafil för samspill utan en tabell. Vill du hämta siffrorna från den?',
    en: 'This is not a data file for samspill but a table. Do you want to take the figures from it?',
  },
  workbook: {
    nb: 'Dette er ikke en datafil for samspill, men en Excel-fil. Vil du hente tallene fra den?',
    nn: 'Dette er ikkje ei datafil for samspill, men ei Excel-fil. Vil du hente tala frå ho?',
    sv: 'Det här är ingen datafil för samspill utan en Excel-fil. Vill du hämta siffrorna från den?',
    en: 'This is not a data file for samspill but an Excel file. Do you want to take the figures from it?',
  },
  statistics: {
    nb: 'Dette er ikke en datafil for samspill, men en tabell fra {producer}. Vil du hente tallene fra den?',
    nn: 'Dette er ikkje ei datafil for samspill, men ein tabell frå {producer}. Vil du hente tala frå han?',
    sv: 'Det här är ingen datafil för samspill utan en tabell från {producer}. Vill du hämta siffrorna från den?',
    en: 'This is not a data file for samspill but a table of {producer}. Do you want to take the figures from it?',
  },
};

export const WORDS = {
  schema: {
    nb: 'Dette er beskrivelsen av datafiler, ikke en datafil.',
    nn: 'Dette er beskrivinga av datafiler, ikkje ei datafil.',
    sv: 'Det här är beskrivningen av datafiler, inte en datafil.',
    en: 'This is the description of data files, not a data file.',
  },
  statistics: {
    nb: 'en statistikkbank',
    nn: 'ein statistikkbank',
    sv: 'en statistikdatabas',
    en: 'a statistics service',
  },
  take: { nb: 'Hent tallene', nn: 'Hent tala', sv: 'Hämta siffrorna', en: 'Take the figures' },
} satisfies Readonly<Record<string, Entry>>;
