import type { Entry } from '../locale/catalogue.js';

/** What static pages say besides what the widgets do. */
export const STATIC_WORDS = {
  tables: {
    nb: 'Vis som tabell',
    nn: 'Vis som tabell',
    sv: 'Visa som tabell',
    en: 'Show as table',
  },
} as const satisfies Readonly<Record<string, Entry>>;
