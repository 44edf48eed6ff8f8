import type { Entry } from '../../locale/catalogue.js';

/** Words of the two handles that narrow the period of a development. */
export const SPAN_CHOOSER_WORDS = {
  shown: {
    nb: 'Perioden som vises',
    nn: 'Perioden som blir vist',
    sv: 'Perioden som visas',
    en: 'The period that is shown',
  },
  from: { nb: 'Fra', nn: 'Frå', sv: 'Från', en: 'From' },
  to: { nb: 'Til', nn: 'Til', sv: 'Till', en: 'To' },
  whole: {
    nb: 'Vis hele perioden',
    nn: 'Vis heile perioden',
    sv: 'Visa hela perioden',
    en: 'Show the whole period',
  },
} as const satisfies Readonly<Record<string, Entry>>;
