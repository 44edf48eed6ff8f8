import type { OtherFile } from '../../check/other-files.js';
import type { Entry } from '../../locale/catalogue.js';

/** What a file is that is no data file, and what to do instead. */
export const OTHER_FILES: Readonly<Record<OtherFile, Entry>> = {
  html: {
    nb: 'Dette er en nettside, ikke en datafil for samspill. Åpne selve datafilen, som slutter på .json.',
    nn: 'Dette er ei nettside, ikkje ei datafil for samspill. Opne sjølve datafila, som sluttar på .json.',
    sv: 'Det här är en webbsida, inte en datafil för samspill. Öppna själva datafilen, som slutar på .json.',
    en: 'This is a web page, not a data file for samspill. Open the data file itself, whose name ends in .json.',
  },
  'json-stat': {
    nb: 'Dette er ikke en datafil for samspill, men en tabell fra {producer}. Vil du hente tallene fra den?',
    nn: 'Dette er ikkje ei datafil for samspill, men ein tabell frå {producer}. Vil du hente tala frå han?',
    sv: 'Det här är ingen datafil för samspill utan en tabell från {producer}. Vill du hämta siffrorna från den?',
    en: 'This is not a data file for samspill but a table of {producer}. Do you want to take the figures from it?',
  },
  pxweb: {
    nb: 'Dette er ikke en datafil for samspill, men en tabell fra {producer}. Vil du hente tallene fra den?',
    nn: 'Dette er ikkje ei datafil for samspill, men ein tabell frå {producer}. Vil du hente tala frå han?',
    sv: 'Det här är ingen datafil för samspill utan en tabell från {producer}. Vill du hämta siffrorna från den?',
    en: 'This is not a data file for samspill but a table of {producer}. Do you want to take the figures from it?',
  },
  csv: {
    nb: 'Dette er ikke en datafil for samspill, men en tabell. Vil du hente tallene fra den?',
    nn: 'Dette er ikkje ei datafil for samspill, men ein tabell. Vil du hente tala frå han?',
    sv: 'Det här är ingen datafil för samspill utan en tabell. Vill du hämta siffrorna från den?',
    en: 'This is not a data file for samspill but a table. Do you want to take the figures from it?',
  },
  excel: {
    nb: 'Dette er ikke en datafil for samspill, men en Excel-fil. Vil du hente tallene fra den?',
    nn: 'Dette er ikkje ei datafil for samspill, men ei Excel-fil. Vil du hente tala frå ho?',
    sv: 'Det här är ingen datafil för samspill utan en Excel-fil. Vill du hämta siffrorna från den?',
    en: 'This is not a data file for samspill but an Excel file. Do you want to take the figures from it?',
  },
  geojson: {
    nb: 'Dette er et kart, ikke en datafil for samspill.',
    nn: 'Dette er eit kart, ikkje ei datafil for samspill.',
    sv: 'Det här är en karta, inte en datafil för samspill.',
    en: 'This is a map, not a data file for samspill.',
  },
  schema: {
    nb: 'Dette er beskrivelsen av datafiler, ikke en datafil.',
    nn: 'Dette er beskrivinga av datafiler, ikkje ei datafil.',
    sv: 'Det här är beskrivningen av datafiler, inte en datafil.',
    en: 'This is the description of data files, not a data file.',
  },
  '': {
    nb: 'Dette er ikke en datafil for samspill. Det som står i den, kjenner vi ikke igjen.',
    nn: 'Dette er ikkje ei datafil for samspill. Det som står i ho, kjenner vi ikkje igjen.',
    sv: 'Det här är ingen datafil för samspill. Vi känner inte igen det som står i den.',
    en: 'This is not a data file for samspill. We do not recognise what is in it.',
  },
};

export const WORDS = {
  statistics: {
    nb: 'en statistikkbank',
    nn: 'ein statistikkbank',
    sv: 'en statistikdatabas',
    en: 'a statistics service',
  },
  take: { nb: 'Hent tallene', nn: 'Hent tala', sv: 'Hämta siffrorna', en: 'Take the figures' },
  otherFile: { nb: 'Åpne en annen fil', nn: 'Opne ei anna fil', sv: 'Öppna en annan fil', en: 'Open another file' },
} satisfies Readonly<Record<string, Entry>>;
