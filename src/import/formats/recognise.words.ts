import type { Entry } from '../../locale/catalogue.js';
import type { OtherFile } from './recognise.js';

/** What a file is, behind «Dette er …». */
export const OTHER_FILE_WORDS: Readonly<Record<OtherFile, Entry>> = {
  feed: {
    nb: 'en datafil for samspill',
    nn: 'ei datafil for samspill',
    sv: 'en datafil för samspill',
    en: 'a samspill data file',
  },
  'web-page': {
    nb: 'en nettside uten tabell',
    nn: 'ei nettside utan tabell',
    sv: 'en webbsida utan tabell',
    en: 'a web page without a table',
  },
  pdf: { nb: 'en PDF-fil', nn: 'ei PDF-fil', sv: 'en PDF-fil', en: 'a PDF file' },
  'old-excel': {
    nb: 'en Excel-fil av gammelt slag (.xls)',
    nn: 'ei Excel-fil av gammalt slag (.xls)',
    sv: 'en Excel-fil av äldre slag (.xls)',
    en: 'an Excel file of the old kind (.xls)',
  },
  'open-document': {
    nb: 'et OpenDocument-regneark (.ods)',
    nn: 'eit OpenDocument-rekneark (.ods)',
    sv: 'ett OpenDocument-kalkylblad (.ods)',
    en: 'an OpenDocument spreadsheet (.ods)',
  },
  word: { nb: 'et Word-dokument', nn: 'eit Word-dokument', sv: 'ett Word-dokument', en: 'a Word document' },
  picture: { nb: 'et bilde', nn: 'eit bilete', sv: 'en bild', en: 'a picture' },
  archive: { nb: 'en pakket fil', nn: 'ei pakka fil', sv: 'en packad fil', en: 'an archive' },
  parquet: { nb: 'en Parquet-fil', nn: 'ei Parquet-fil', sv: 'en Parquet-fil', en: 'a Parquet file' },
  px: { nb: 'en PX-fil', nn: 'ei PX-fil', sv: 'en PX-fil', en: 'a PX file' },
  map: { nb: 'et kart', nn: 'eit kart', sv: 'en karta', en: 'a map' },
  'pxweb-description': {
    nb: 'beskrivelsen av en tabell, uten tall',
    nn: 'omtalen av ein tabell, utan tal',
    sv: 'beskrivningen av en tabell, utan siffror',
    en: 'the description of a table, without figures',
  },
  'service-answer': {
    nb: 'en feilmelding fra en tjeneste',
    nn: 'ei feilmelding frå ei teneste',
    sv: 'ett felmeddelande från en tjänst',
    en: 'an error message from a service',
  },
  json: {
    nb: 'en JSON-fil av ukjent slag',
    nn: 'ei JSON-fil av ukjent slag',
    sv: 'en JSON-fil av okänt slag',
    en: 'a JSON file of an unknown kind',
  },
  'broken-json': {
    nb: 'en JSON-fil med skrivefeil',
    nn: 'ei JSON-fil med skrivefeil',
    sv: 'en JSON-fil med skrivfel',
    en: 'a JSON file with a mistake in it',
  },
  'broken-workbook': {
    nb: 'en Excel-fil som er skadet eller har passord',
    nn: 'ei Excel-fil som er skadd eller har passord',
    sv: 'en Excel-fil som är skadad eller har lösenord',
    en: 'an Excel file that is damaged or has a password',
  },
  text: {
    nb: 'en tekst uten tabell',
    nn: 'ein tekst utan tabell',
    sv: 'en text utan tabell',
    en: 'a text without a table',
  },
  empty: { nb: 'en tom fil', nn: 'ei tom fil', sv: 'en tom fil', en: 'an empty file' },
};

export const RECOGNISED_WORDS = {
  other: {
    nb: 'Dette er {what}. Tall kan ikke leses fra den.',
    nn: 'Dette er {what}. Tal kan ikkje lesast frå han.',
    sv: 'Det här är {what}. Siffror kan inte läsas från den.',
    en: 'This is {what}. No figures can be read from it.',
  },
  /** What to do with files that a spreadsheet program can save in another way. */
  saveAs: {
    nb: 'Åpne filen i et regneark og lagre den som .xlsx eller CSV.',
    nn: 'Opne fila i eit rekneark og lagre ho som .xlsx eller CSV.',
    sv: 'Öppna filen i ett kalkylprogram och spara den som .xlsx eller CSV.',
    en: 'Open the file in a spreadsheet program and save it as .xlsx or CSV.',
  },
  px: {
    nb: 'Last ned tabellen på nytt som JSON-stat eller CSV.',
    nn: 'Last ned tabellen på nytt som JSON-stat eller CSV.',
    sv: 'Ladda ner tabellen igen som JSON-stat eller CSV.',
    en: 'Download the table again as JSON-stat or CSV.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
