import type { Entry } from '../../../locale/catalogue.js';
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
    nb: 'en Excel-fil som er skadet',
    nn: 'ei Excel-fil som er skadd',
    sv: 'en Excel-fil som är skadad',
    en: 'an Excel file that is damaged',
  },
  'no-figures': {
    nb: 'en Excel-fil uten tall',
    nn: 'ei Excel-fil utan tal',
    sv: 'en Excel-fil utan siffror',
    en: 'an Excel file without figures',
  },
  protected: {
    nb: 'en Excel-fil med passord',
    nn: 'ei Excel-fil med passord',
    sv: 'en Excel-fil med lösenord',
    en: 'an Excel file with a password',
  },
  numbers: { nb: 'en fil fra Numbers', nn: 'ei fil frå Numbers', sv: 'en fil från Numbers', en: 'a Numbers file' },
  collection: {
    nb: 'en liste over tabeller, uten tall',
    nn: 'ei liste over tabellar, utan tal',
    sv: 'en lista över tabeller, utan siffror',
    en: 'a list of tables, without figures',
  },
  'open-quotes': {
    nb: 'en tekst der et anførselstegn (") ikke er lukket',
    nn: 'ein tekst der eit hermeteikn (") ikkje er lukka',
    sv: 'en text där ett citattecken (") inte är stängt',
    en: 'a text in which a quotation mark (") is not closed',
  },
  'too-large': {
    nb: 'en fil på over 100 MB',
    nn: 'ei fil på over 100 MB',
    sv: 'en fil på över 100 MB',
    en: 'a file of more than 100 MB',
  },
  binary: {
    nb: 'en fil av ukjent slag',
    nn: 'ei fil av ukjent slag',
    sv: 'en fil av okänt slag',
    en: 'a file of an unknown kind',
  },
  text: {
    nb: 'en tekst uten tabell',
    nn: 'ein tekst utan tabell',
    sv: 'en text utan tabell',
    en: 'a text without a table',
  },
  empty: { nb: 'en tom fil', nn: 'ei tom fil', sv: 'en tom fil', en: 'an empty file' },
};

/** What is said of every such file. */
export const RECOGNISED_WORDS = {
  other: {
    nb: 'Dette er {what}. Tall kan ikke leses fra den.',
    nn: 'Dette er {what}. Tal kan ikkje lesast frå han.',
    sv: 'Det här är {what}. Siffror kan inte läsas från den.',
    en: 'This is {what}. No figures can be read from it.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

const SAVE_AS: Entry = {
  nb: 'Åpne filen i et regneark og lagre den som .xlsx eller CSV.',
  nn: 'Opne fila i eit rekneark og lagre ho som .xlsx eller CSV.',
  sv: 'Öppna filen i ett kalkylprogram och spara den som .xlsx eller CSV.',
  en: 'Open the file in a spreadsheet program and save it as .xlsx or CSV.',
};
const DOWNLOAD: Entry = {
  nb: 'Last ned tabellen på nytt som JSON-stat eller CSV.',
  nn: 'Last ned tabellen på nytt som JSON-stat eller CSV.',
  sv: 'Ladda ner tabellen igen som JSON-stat eller CSV.',
  en: 'Download the table again as JSON-stat or CSV.',
};
const COPY: Entry = {
  nb: 'Kopier tabellen inn i et regneark, og lagre det som .xlsx eller CSV.',
  nn: 'Kopier tabellen inn i eit rekneark, og lagre det som .xlsx eller CSV.',
  sv: 'Kopiera tabellen till ett kalkylblad och spara det som .xlsx eller CSV.',
  en: 'Copy the table into a spreadsheet, and save that as .xlsx or CSV.',
};
const ASK: Entry = {
  nb: 'Be den som har laget filen, om tallene som Excel eller CSV.',
  nn: 'Be den som har laga fila, om tala som Excel eller CSV.',
  sv: 'Be den som har gjort filen om siffrorna som Excel eller CSV.',
  en: 'Ask whoever made the file for the figures as Excel or CSV.',
};

/** What a keeper can do about it. */
export const REMEDIES: Readonly<Record<OtherFile, Entry>> = {
  feed: {
    nb: 'Kjør samspill export på den, og ta inn tabellen som da blir laget.',
    nn: 'Køyr samspill export på ho, og ta inn tabellen som då blir laga.',
    sv: 'Kör samspill export på den, och ta in tabellen som då skapas.',
    en: 'Run samspill export on it, and take in the table that this makes.',
  },
  'web-page': {
    nb: 'Kanskje ber den om innlogging. Åpne den i en nettleser, last ned tabellen som CSV, og bruk den filen.',
    nn: 'Kanskje ber ho om innlogging. Opne ho i ein nettlesar, last ned tabellen som CSV, og bruk den fila.',
    sv: 'Kanske ber den om inloggning. Öppna den i en webbläsare, ladda ner tabellen som CSV, och använd den filen.',
    en: 'Perhaps it asks for a login. Open it in a browser, download the table as CSV, and use that file.',
  },
  pdf: COPY,
  'old-excel': SAVE_AS,
  'open-document': SAVE_AS,
  numbers: SAVE_AS,
  protected: {
    nb: 'Åpne den i Excel, ta bort passordet, og lagre den på nytt.',
    nn: 'Opne ho i Excel, ta bort passordet, og lagre ho på nytt.',
    sv: 'Öppna den i Excel, ta bort lösenordet och spara den igen.',
    en: 'Open it in Excel, take the password away, and save it again.',
  },
  word: COPY,
  picture: ASK,
  archive: {
    nb: 'Pakk den ut, og bruk filen med tallene.',
    nn: 'Pakk ho ut, og bruk fila med tala.',
    sv: 'Packa upp den och använd filen med siffrorna.',
    en: 'Unpack it, and use the file with the figures.',
  },
  parquet: DOWNLOAD,
  px: DOWNLOAD,
  map: DOWNLOAD,
  'pxweb-description': DOWNLOAD,
  collection: {
    nb: 'Last ned en av tabellene i den som JSON-stat eller CSV.',
    nn: 'Last ned ein av tabellane i ho som JSON-stat eller CSV.',
    sv: 'Ladda ner en av tabellerna i den som JSON-stat eller CSV.',
    en: 'Download one of the tables in it as JSON-stat or CSV.',
  },
  'service-answer': {
    nb: 'Se etter at adressen er riktig, og prøv igjen senere.',
    nn: 'Sjå etter at adressa er rett, og prøv igjen seinare.',
    sv: 'Kontrollera att adressen stämmer, och försök igen senare.',
    en: 'See that the address is right, and try again later.',
  },
  json: DOWNLOAD,
  'broken-json': {
    nb: 'Kanskje kom den ikke helt ned. Last den ned på nytt.',
    nn: 'Kanskje kom ho ikkje heilt ned. Last ho ned på nytt.',
    sv: 'Kanske kom den inte helt ner. Ladda ner den igen.',
    en: 'Perhaps it was not wholly downloaded. Download it again.',
  },
  'broken-workbook': {
    nb: 'Åpne den i et regneark og lagre den på nytt, eller last den ned på nytt.',
    nn: 'Opne ho i eit rekneark og lagre ho på nytt, eller last ho ned på nytt.',
    sv: 'Öppna den i ett kalkylprogram och spara den igen, eller ladda ner den igen.',
    en: 'Open it in a spreadsheet program and save it again, or download it again.',
  },
  'no-figures': {
    nb: 'Se etter at tallene står i celler, og ikke i et bilde eller et diagram, og lagre den på nytt.',
    nn: 'Sjå etter at tala står i celler, og ikkje i eit bilete eller eit diagram, og lagre ho på nytt.',
    sv: 'Kontrollera att siffrorna står i celler, och inte i en bild eller ett diagram, och spara den igen.',
    en: 'See that the figures stand in cells, and not in a picture or a chart, and save it again.',
  },
  'open-quotes': {
    nb: 'Åpne den i et regneark, se etter hvor teksten begynner med anførselstegn, og lagre den på nytt.',
    nn: 'Opne ho i eit rekneark, sjå etter kvar teksten byrjar med hermeteikn, og lagre ho på nytt.',
    sv: 'Öppna den i ett kalkylprogram, se var texten börjar med citattecken, och spara den igen.',
    en: 'Open it in a spreadsheet program, see where a text begins with a quotation mark, and save it again.',
  },
  'too-large': {
    nb: 'Velg færre kommuner, perioder eller grupper der den er lastet ned, eller del den.',
    nn: 'Vel færre kommunar, periodar eller grupper der ho er lasta ned, eller del ho.',
    sv: 'Välj färre kommuner, perioder eller grupper där den är nedladdad, eller dela den.',
    en: 'Choose fewer municipalities, periods or groups where it was downloaded, or split it.',
  },
  binary: ASK,
  text: {
    nb: 'En tabell har overskrifter, og tall under dem. Lagre den fra et regneark som .xlsx eller CSV.',
    nn: 'Ein tabell har overskrifter, og tal under dei. Lagre han frå eit rekneark som .xlsx eller CSV.',
    sv: 'En tabell har rubriker, och siffror under dem. Spara den från ett kalkylprogram som .xlsx eller CSV.',
    en: 'A table has headings, and figures below them. Save it from a spreadsheet program as .xlsx or CSV.',
  },
  empty: {
    nb: 'Se etter at den er lagret, eller last den ned på nytt.',
    nn: 'Sjå etter at ho er lagra, eller last ho ned på nytt.',
    sv: 'Kontrollera att den är sparad, eller ladda ner den igen.',
    en: 'See that it has been saved, or download it again.',
  },
};
