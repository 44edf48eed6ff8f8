import type { Entry, PluralEntry } from '../../../locale/catalogue.js';

/** What the grid says. Counts are written in figures, as its cells are. */
export const GRID_WORDS = {
  hint: {
    nb: 'Piltaster flytter, Enter retter et tall',
    nn: 'Piltastar flyttar, Enter rettar eit tal',
    sv: 'Piltangenter flyttar, Enter ändrar ett tal',
    en: 'Arrow keys move, Enter edits a number',
  },
  touchHint: {
    nb: 'Trykk på et valgt tall for å rette det',
    nn: 'Trykk på eit valt tal for å rette det',
    sv: 'Tryck på ett markerat tal för att ändra det',
    en: 'Tap a selected number to edit it',
  },
  place: { nb: '{row}, {column}', nn: '{row}, {column}', sv: '{row}, {column}', en: '{row}, {column}' },
  nothing: { nb: 'ikke noe tall', nn: 'ikkje noko tal', sv: 'inget tal', en: 'no number' },
  readonly: {
    nb: 'Cellen regnes ut, og kan ikke skrives i.',
    nn: 'Cella blir rekna ut, og kan ikkje skrivast i.',
    sv: 'Cellen räknas ut och kan inte skrivas i.',
    en: 'The cell is worked out, and cannot be written in.',
  },
  chosen: {
    nb: '{count} celler valgt, fra {from} til {to}',
    nn: '{count} celler valde, frå {from} til {to}',
    sv: '{count} celler markerade, från {from} till {to}',
    en: '{count} cells selected, from {from} to {to}',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const GRID_COUNTS = {
  copied: {
    one: { nb: '1 celle er kopiert', nn: '1 celle er kopiert', sv: '1 cell har kopierats', en: '1 cell copied' },
    other: {
      nb: '{count} celler er kopiert',
      nn: '{count} celler er kopierte',
      sv: '{count} celler har kopierats',
      en: '{count} cells copied',
    },
  },
  outside: {
    one: {
      nb: '1 verdi fikk ikke plass i tabellen.',
      nn: '1 verdi fekk ikkje plass i tabellen.',
      sv: '1 värde fick inte plats i tabellen.',
      en: '1 value did not fit in the table.',
    },
    other: {
      nb: '{count} verdier fikk ikke plass i tabellen.',
      nn: '{count} verdiar fekk ikkje plass i tabellen.',
      sv: '{count} värden fick inte plats i tabellen.',
      en: '{count} values did not fit in the table.',
    },
  },
  computed: {
    one: {
      nb: '1 verdi ble ikke satt inn, for cellen regnes ut.',
      nn: '1 verdi vart ikkje sett inn, for cella blir rekna ut.',
      sv: '1 värde infogades inte, eftersom cellen räknas ut.',
      en: '1 value was not put in, since the cell is worked out.',
    },
    other: {
      nb: '{count} verdier ble ikke satt inn, for cellene regnes ut.',
      nn: '{count} verdiar vart ikkje sette inn, for cellene blir rekna ut.',
      sv: '{count} värden infogades inte, eftersom cellerna räknas ut.',
      en: '{count} values were not put in, since the cells are worked out.',
    },
  },
} as const satisfies Readonly<Record<string, PluralEntry>>;
