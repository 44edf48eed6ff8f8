import type { Entry } from '../../locale/catalogue.js';

/** Words round the choice of a part of a key figure. */
export const BREAKDOWN_WORDS = {
  measures: { nb: 'Måleenhet', nn: 'Måleining', sv: 'Måttenhet', en: 'Unit of measurement' },
} as const satisfies Readonly<Record<string, Entry>>;
