import type { Entry, PluralEntry } from '../../../locale/catalogue.js';
import type { ColumnRole } from '../../../import/table/source-table.js';

export const PREVIEW_WORDS = {
  heading: {
    nb: 'Slik ble det forstått',
    nn: 'Slik vart det forstått',
    sv: 'Så förstods det',
    en: 'How it was understood',
  },
  nothing: {
    nb: 'Ingenting i filen er endret ennå.',
    nn: 'Ingenting i fila er endra enno.',
    sv: 'Ingenting i filen har ändrats än.',
    en: 'Nothing in the file has been changed yet.',
  },
  unanswered: {
    nb: 'Svar på spørsmålene over først.',
    nn: 'Svar på spørsmåla over først.',
    sv: 'Svara på frågorna ovan först.',
    en: 'Answer the questions above first.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', sv: 'Avbryt', en: 'Cancel' },
  showRaw: {
    nb: 'Vis det du limte inn',
    nn: 'Vis det du limte inn',
    sv: 'Visa det du klistrade in',
    en: 'Show what you pasted',
  },
  showFile: {
    nb: 'Vis tabellen i filen',
    nn: 'Vis tabellen i fila',
    sv: 'Visa tabellen i filen',
    en: 'Show the table in the file',
  },
  hideRaw: { nb: 'Skjul det', nn: 'Skjul det', sv: 'Dölj det', en: 'Hide it' },
  raw: { nb: 'Det du limte inn', nn: 'Det du limte inn', sv: 'Det du klistrade in', en: 'What you pasted' },
  more: {
    nb: 'og {count} rader til',
    nn: 'og {count} rader til',
    sv: 'och {count} rader till',
    en: 'and {count} more rows',
  },
  pickRegion: { nb: 'Velg område', nn: 'Vel område', sv: 'Välj område', en: 'Choose region' },
  pickTable: { nb: 'Tabell i filen', nn: 'Tabell i fila', sv: 'Tabell i filen', en: 'Table in the file' },
  tableNumber: { nb: 'Tabell {number}', nn: 'Tabell {number}', sv: 'Tabell {number}', en: 'Table {number}' },
  pickIndicator: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figure' },
  signMeans: { nb: '«{sign}» betyr', nn: '«{sign}» betyr', sv: '”{sign}” betyder', en: '“{sign}” means' },
  asZero: { nb: '0', nn: '0', sv: '0', en: '0' },
  asNothing: {
    nb: 'Se bort fra tegnet',
    nn: 'Sjå bort frå teiknet',
    sv: 'Bortse från tecknet',
    en: 'Pass over the sign',
  },
  headings: {
    nb: 'Rader med overskrifter øverst',
    nn: 'Rader med overskrifter øvst',
    sv: 'Rader med rubriker överst',
    en: 'Rows of headings at the top',
  },
  automatic: { nb: 'finn det ut', nn: 'finn det ut', sv: 'ta reda på det', en: 'find out' },
  period: { nb: 'Perioden til tallene', nn: 'Perioden til tala', sv: 'Siffrornas period', en: 'Period of the figures' },
  inHeadings: {
    nb: 'står i overskriftene',
    nn: 'står i overskriftene',
    sv: 'står i rubrikerna',
    en: 'is in the headings',
  },
  column: { nb: 'Kolonne {column}', nn: 'Kolonne {column}', sv: 'Kolumn {column}', en: 'Column {column}' },
} as const satisfies Readonly<Record<string, Entry>>;

/** What a keeper can say of a column, and what it is called. */
export const COLUMN_WORDS: Readonly<Partial<Record<ColumnRole, Entry>>> = {
  place: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Region' },
  period: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
  value: { nb: 'Tall', nn: 'Tal', sv: 'Siffror', en: 'Figures' },
  category: { nb: 'Inndeling', nn: 'Inndeling', sv: 'Indelning', en: 'Breakdown' },
  status: { nb: 'Merke', nn: 'Merke', sv: 'Märke', en: 'Flag' },
  ignored: { nb: 'Ikke ta med', nn: 'Ikkje ta med', sv: 'Ta inte med', en: 'Leave out' },
};

export const TAKE_IN: PluralEntry = {
  one: { nb: 'Ta inn 1 tall', nn: 'Ta inn 1 tal', sv: 'Ta in 1 siffra', en: 'Take in 1 figure' },
  other: {
    nb: 'Ta inn {count} tall',
    nn: 'Ta inn {count} tal',
    sv: 'Ta in {count} siffror',
    en: 'Take in {count} figures',
  },
};

/** Figures without numbers: only what is said of them changes. */
export const TAKE_MARKS: Entry = {
  nb: 'Ta inn endringene',
  nn: 'Ta inn endringane',
  sv: 'Ta in ändringarna',
  en: 'Take in the changes',
};
