import type { Entry } from '../../locale/catalogue.js';

/** Words about the period of a figure. */
export const PERIOD_WORDS = {
  noPeriod: {
    nb: 'Det finnes ikke tall å sammenligne for {period}. Figuren viser {shown}.',
    nn: 'Det finst ikkje tal å samanlikne for {period}. Figuren viser {shown}.',
    sv: 'Det finns inga siffror att jämföra för {period}. Diagrammet visar {shown}.',
    en: 'There are no figures to compare for {period}. The chart shows {shown}.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
