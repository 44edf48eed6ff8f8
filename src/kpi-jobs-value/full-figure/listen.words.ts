import type { Entry } from '../../locale/catalogue.js';

/** Texts of the button that plays a figure. */
export const LISTEN_WORDS = {
  listen: {
    nb: 'Hør tallene som toner',
    nn: 'Høyr tala som tonar',
    sv: 'Hör siffrorna som toner',
    en: 'Hear the figures as tones',
  },
  listenTo: {
    nb: 'Hør tallene for {region} som toner',
    nn: 'Høyr tala for {region} som tonar',
    sv: 'Hör siffrorna för {region} som toner',
    en: 'Hear the figures for {region} as tones',
  },
  stop: { nb: 'Stopp lyden', nn: 'Stopp lyden', sv: 'Stoppa ljudet', en: 'Stop the sound' },
} as const satisfies Readonly<Record<string, Entry>>;
