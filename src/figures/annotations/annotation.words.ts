import type { Entry } from '../../locale/catalogue.js';

/** What figures say of the events that explain them. */
export const ANNOTATION_WORDS = {
  marked: { nb: 'Merket i figuren', nn: 'Merkt i figuren', sv: 'Markerat i figuren', en: 'Numbered in the chart' },
  span: {
    nb: 'fra {from} til {to}',
    nn: 'frå {from} til {to}',
    sv: 'från {from} till {to}',
    en: 'from {from} to {to}',
  },
} as const satisfies Readonly<Record<string, Entry>>;
