import type { ObservationStatus } from '../../../feed/feed.js';
import type { Frequency } from '../../../feed/shape/vocabulary.js';
import type { Entry, PluralEntry } from '../../../locale/catalogue.js';

/** Statuses as cells have them, in a word; in full they stand in `src/locale`. */
export const STATUS_MARKS: Readonly<Partial<Record<ObservationStatus, Entry>>> = {
  provisional: { nb: 'foreløpig', nn: 'førebels', sv: 'preliminär', en: 'preliminary' },
  estimated: { nb: 'anslag', nn: 'anslag', sv: 'uppskattning', en: 'estimate' },
  forecast: { nb: 'prognose', nn: 'prognose', sv: 'prognos', en: 'forecast' },
  revised: { nb: 'revidert', nn: 'revidert', sv: 'reviderad', en: 'revised' },
  break: { nb: 'brudd', nn: 'brot', sv: 'brott', en: 'break' },
  definition: { nb: 'ny definisjon', nn: 'ny definisjon', sv: 'ny definition', en: 'new definition' },
  'low-reliability': { nb: 'usikkert', nn: 'usikkert', sv: 'osäker', en: 'uncertain' },
  illustrative: { nb: 'eksempel', nn: 'eksempel', sv: 'exempel', en: 'example' },
};

/** What stands in a cell whose number is not given, and the sign that is typed for it. */
export const WITHHELD_MARKS = {
  missing: { sign: '..', word: { nb: 'mangler', nn: 'manglar', sv: 'saknas', en: 'missing' } },
  'not-applicable': { sign: '.', word: { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', sv: 'ej aktuellt', en: 'n/a' } },
  confidential: { sign: ':', word: { nb: 'vises ikke', nn: 'ikkje vist', sv: 'visas inte', en: 'not shown' } },
} as const satisfies Readonly<Record<string, { sign: string; word: Entry }>>;

/** What the table of figures says. */
export const TABLE_WORDS = {
  corner: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Region' },
  sumOf: { nb: '= sum av {count}', nn: '= sum av {count}', sv: '= summan av {count}', en: '= sum of {count}' },
  lacksOne: { nb: 'mangler {name}', nn: 'manglar {name}', sv: '{name} saknas', en: '{name} missing' },
  lacksMany: { nb: 'mangler {count}', nn: 'manglar {count}', sv: '{count} saknas', en: '{count} missing' },
  inAYear: { nb: 'På ett år', nn: 'På eitt år', sv: 'På ett år', en: 'In a year' },
  sinceLast: { nb: 'Siden sist', nn: 'Sidan sist', sv: 'Sedan sist', en: 'Since last' },
  points: { nb: '{change} pp.', nn: '{change} pp.', sv: '{change} pe.', en: '{change} pp' },
  newPeriod: { nb: 'Nytt: {period}', nn: 'Nytt: {period}', sv: 'Nytt: {period}', en: 'New: {period}' },
  newMark: { nb: 'nytt', nn: 'nytt', sv: 'nytt', en: 'new' },
  changedMark: { nb: 'endret', nn: 'endra', sv: 'ändrad', en: 'changed' },
  unknownName: { nb: '? «{name}»', nn: '? «{name}»', sv: '? ”{name}”', en: '? “{name}”' },
  notTaken: { nb: 'tas ikke med', nn: 'blir ikkje med', sv: 'tas inte med', en: 'left out' },
  unreadable: {
    nb: '«{text}» er ikke forstått som et tall. Det står i filen slik du skrev det, og leserne ser ikke noe tall.',
    nn: '«{text}» er ikkje forstått som eit tal. Det står i fila slik du skreiv det, og lesarane ser ikkje noko tal.',
    sv: '”{text}” har inte förståtts som ett tal. Det står i filen som du skrev det, och läsarna ser inget tal här.',
    en: '“{text}” was not understood as a number. The file has it as you wrote it, and readers see no number.',
  },
  doubtful: {
    nb: '«{text}» kan være {one} eller {other}. Leserne ser ikke noe tall før du har valgt.',
    nn: '«{text}» kan vere {one} eller {other}. Lesarane ser ikkje noko tal før du har valt.',
    sv: '”{text}” kan vara {one} eller {other}. Läsarna ser inget tal förrän du har valt.',
    en: '“{text}” can be {one} or {other}. Readers see no number until you have chosen.',
  },
  unknownRegion: {
    nb: 'Området «{region}» finnes ikke i filen, så leserne ser ikke tallet.',
    nn: 'Området «{region}» finst ikkje i fila, så lesarane ser ikkje talet.',
    sv: 'Området ”{region}” finns inte i filen, så läsarna ser inte talet.',
    en: 'The region “{region}” is not in the file, so readers do not see the figure.',
  },
  whileShown: {
    nb: 'Ta inn tallene eller avbryt før du skriver i tabellen.',
    nn: 'Ta inn tala eller avbryt før du skriv i tabellen.',
    sv: 'Ta in siffrorna eller avbryt innan du skriver i tabellen.',
    en: 'Take the figures in, or cancel, before you write in the table.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** How many older periods lie to the left. */
export const EARLIER: Readonly<Record<Frequency, PluralEntry>> = {
  year: {
    one: { nb: '{count} eldre år', nn: '{count} eldre år', sv: '{count} äldre år', en: '{count} older year' },
    other: { nb: '{count} eldre år', nn: '{count} eldre år', sv: '{count} äldre år', en: '{count} older years' },
  },
  'half-year': {
    one: {
      nb: '{count} eldre halvår',
      nn: '{count} eldre halvår',
      sv: '{count} äldre halvår',
      en: '{count} older half-year',
    },
    other: {
      nb: '{count} eldre halvår',
      nn: '{count} eldre halvår',
      sv: '{count} äldre halvår',
      en: '{count} older half-years',
    },
  },
  quarter: {
    one: {
      nb: '{count} eldre kvartal',
      nn: '{count} eldre kvartal',
      sv: '{count} äldre kvartal',
      en: '{count} older quarter',
    },
    other: {
      nb: '{count} eldre kvartaler',
      nn: '{count} eldre kvartal',
      sv: '{count} äldre kvartal',
      en: '{count} older quarters',
    },
  },
  month: {
    one: { nb: '{count} eldre måned', nn: '{count} eldre månad', sv: '{count} äldre månad', en: '{count} older month' },
    other: {
      nb: '{count} eldre måneder',
      nn: '{count} eldre månader',
      sv: '{count} äldre månader',
      en: '{count} older months',
    },
  },
  week: {
    one: { nb: '{count} eldre uke', nn: '{count} eldre veke', sv: '{count} äldre vecka', en: '{count} older week' },
    other: {
      nb: '{count} eldre uker',
      nn: '{count} eldre veker',
      sv: '{count} äldre veckor',
      en: '{count} older weeks',
    },
  },
  day: {
    one: { nb: '{count} eldre dag', nn: '{count} eldre dag', sv: '{count} äldre dag', en: '{count} older day' },
    other: {
      nb: '{count} eldre dager',
      nn: '{count} eldre dagar',
      sv: '{count} äldre dagar',
      en: '{count} older days',
    },
  },
};
