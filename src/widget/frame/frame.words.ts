import type { Entry } from '../../locale/catalogue.js';

/** Texts of the frame that all widgets share. */
export const FRAME_WORDS = {
  loading: { nb: 'Laster inn tall …', nn: 'Lastar inn tal …', sv: 'Laddar siffror …', en: 'Loading figures …' },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', sv: 'Försök igen', en: 'Try again' },
  owner: {
    nb: 'For deg som har ansvaret for datafilen',
    nn: 'For deg som har ansvaret for datafila',
    sv: 'För dig som ansvarar för datafilen',
    en: 'For those who keep the data file',
  },
  stale: {
    nb: 'Vi får ikke hentet nye tall nå. Tallene under ble sist oppdatert {date}.',
    nn: 'Vi får ikkje henta nye tal no. Tala under vart sist oppdaterte {date}.',
    sv: 'Vi kan inte hämta nya siffror just nu. Siffrorna nedan uppdaterades senast {date}.',
    en: 'We cannot get new figures right now. The figures below were last updated {date}.',
  },
  staleUndated: {
    nb: 'Vi får ikke hentet nye tall nå. Tallene under kan være gamle.',
    nn: 'Vi får ikkje henta nye tal no. Tala under kan vere gamle.',
    sv: 'Vi kan inte hämta nya siffror just nu. Siffrorna nedan kan vara gamla.',
    en: 'We cannot get new figures right now. The figures below may be old.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
