import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What a target's line says besides the target: how far, and how long is left. */
export const TARGET_LINE_WORDS = {
  ofTheWay: { nb: '{share} av veien', nn: '{share} av vegen', sv: '{share} av vägen', en: '{share} of the way' },
  reached: { nb: 'nådd', nn: 'nådd', sv: 'nått', en: 'reached' },
  withheld: {
    nb: 'framgang kan ikke vises',
    nn: 'framgang kan ikkje visast',
    sv: 'framsteg kan inte visas',
    en: 'progress cannot be shown',
  },
  noTime: {
    nb: 'frist ikke oppgitt',
    nn: 'frist ikkje oppgitt',
    sv: 'tidsfrist inte angiven',
    en: 'deadline not given',
  },
  past: { nb: 'fristen er ute', nn: 'fristen er ute', sv: 'tidsfristen är ute', en: 'the deadline has passed' },
  underOneYear: {
    nb: 'under ett år igjen',
    nn: 'under eitt år att',
    sv: 'under ett år kvar',
    en: 'less than a year left',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const YEARS_LEFT: PluralEntry = {
  one: { nb: '1 år igjen', nn: '1 år att', sv: '1 år kvar', en: '1 year left' },
  other: { nb: '{years} år igjen', nn: '{years} år att', sv: '{years} år kvar', en: '{years} years left' },
};
