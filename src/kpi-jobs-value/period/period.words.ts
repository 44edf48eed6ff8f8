import type { Entry } from '../../locale/catalogue.js';

/** Words of the choice of a period. */
export const PERIOD_WORDS = {
  period: { nb: 'Velg periode', nn: 'Vel periode', sv: 'Välj period', en: 'Choose period' },
} as const satisfies Readonly<Record<string, Entry>>;
