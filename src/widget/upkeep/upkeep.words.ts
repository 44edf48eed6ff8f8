import type { Entry } from '../../locale/catalogue.js';

/** What is said above figures that were kept from an earlier visit. */
export const UPKEEP_WORDS = {
  kept: {
    nb: 'Dette er tallene slik de var {date}. Vi får ikke hentet nye nå.',
    nn: 'Dette er tala slik dei var {date}. Vi får ikkje henta nye no.',
    sv: 'Det här är siffrorna som de var {date}. Vi kan inte hämta nya just nu.',
    en: 'These are the figures as they were on {date}. We cannot get new ones right now.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
