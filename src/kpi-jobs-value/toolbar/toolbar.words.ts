import type { Entry } from '../../locale/catalogue.js';

/** Words round the choice of regions to compare with, and of the figure. */
export const TOOLBAR_WORDS = {
  compare: { nb: 'Sammenlign', nn: 'Samanlikn', sv: 'Jämför', en: 'Compare' },
  compareWith: {
    nb: 'Sammenlign med (inntil {most})',
    nn: 'Samanlikn med (inntil {most})',
    sv: 'Jämför med (högst {most})',
    en: 'Compare with (up to {most})',
  },
  figures: { nb: 'Velg figur', nn: 'Vel figur', sv: 'Välj diagram', en: 'Choose chart' },
  addRegion: { nb: 'Legg til {region}', nn: 'Legg til {region}', sv: 'Lägg till {region}', en: 'Add {region}' },
} as const satisfies Readonly<Record<string, Entry>>;
