import type { Entry } from '../../locale/catalogue.js';

/** Texts of the controls that all widgets share: figure or table, and what is marked. */
export const CONTROLS_WORDS = {
  showTable: { nb: 'Vis som tabell', nn: 'Vis som tabell', sv: 'Visa som tabell', en: 'Show as table' },
  showFigure: { nb: 'Vis som figur', nn: 'Vis som figur', sv: 'Visa som diagram', en: 'Show as chart' },
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
} as const satisfies Readonly<Record<string, Entry>>;
