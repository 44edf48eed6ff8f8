import type { Entry } from '../../locale/catalogue.js';

/** Texts of the frame that all widgets share. */
export const FRAME_WORDS = {
  loading: { nb: 'Laster inn tall …', nn: 'Lastar inn tal …', sv: 'Laddar siffror …', en: 'Loading figures …' },
  showTable: { nb: 'Vis som tabell', nn: 'Vis som tabell', sv: 'Visa som tabell', en: 'Show as table' },
  showFigure: { nb: 'Vis som figur', nn: 'Vis som figur', sv: 'Visa som diagram', en: 'Show as chart' },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', sv: 'Försök igen', en: 'Try again' },
  marked: {
    nb: 'Uthevet: {name}.',
    nn: 'Utheva: {name}.',
    sv: 'Framhävt: {name}.',
    en: 'Highlighted: {name}.',
  },
  nothingMarked: {
    nb: 'Ingenting her hører til {name}.',
    nn: 'Ingenting her høyrer til {name}.',
    sv: 'Ingenting här hör till {name}.',
    en: 'Nothing here belongs to {name}.',
  },
  shownRegion: { nb: 'Viser {name}.', nn: 'Viser {name}.', sv: 'Visar {name}.', en: 'Showing {name}.' },
  showRegion: { nb: 'Vis {name}', nn: 'Vis {name}', sv: 'Visa {name}', en: 'Show {name}' },
  regionUndone: {
    nb: 'Viser det samme som først.',
    nn: 'Viser det same som først.',
    sv: 'Visar samma som först.',
    en: 'Showing the same as at first.',
  },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', sv: 'Visa alla', en: 'Show all' },
  undone: {
    nb: 'Ingenting er uthevet lenger.',
    nn: 'Ingenting er utheva lenger.',
    sv: 'Ingenting är framhävt längre.',
    en: 'Nothing is highlighted any more.',
  },
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
