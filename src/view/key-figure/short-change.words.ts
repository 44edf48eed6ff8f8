import type { Entry } from '../../locale/catalogue.js';

/** Changes in few words, for small tiles. */
export const SHORT_CHANGE_WORDS = {
  inAYear: {
    nb: '{share} på ett år',
    nn: '{share} på eitt år',
    sv: '{share} på ett år',
    en: '{share} in a year',
  },
  from: {
    nb: '{share} fra {period}',
    nn: '{share} frå {period}',
    sv: '{share} från {period}',
    en: '{share} from {period}',
  },
  notComparable: {
    nb: 'Ikke sammenlignbart',
    nn: 'Ikkje samanliknbart',
    sv: 'Inte jämförbart',
    en: 'Not comparable',
  },
  noEarlier: {
    nb: 'Ingen eldre tall',
    nn: 'Ingen eldre tal',
    sv: 'Inga äldre siffror',
    en: 'No earlier figures',
  },
} as const satisfies Readonly<Record<string, Entry>>;
