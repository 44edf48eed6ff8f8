import type { Entry } from '../../locale/catalogue.js';

/** The words of the list at the left. */
export const WORDS = {
  navigation: {
    nb: 'Delene av datafilen',
    nn: 'Delane av datafila',
    sv: 'Datafilens delar',
    en: 'Parts of the data file',
  },
  menu: { nb: 'Meny', nn: 'Meny', sv: 'Meny', en: 'Menu' },
  figures: { nb: 'Tall', nn: 'Tal', sv: 'Siffror', en: 'Figures' },
  content: { nb: 'Innhold', nn: 'Innhald', sv: 'Innehåll', en: 'Content' },
  actors: { nb: 'Aktører', nn: 'Aktørar', sv: 'Aktörer', en: 'Actors' },
  setup: { nb: 'Oppsett', nn: 'Oppsett', sv: 'Inställningar', en: 'Set-up' },
  all: { nb: 'Alle nøkkeltall', nn: 'Alle nøkkeltal', sv: 'Alla nyckeltal', en: 'All key figures' },
  more: { nb: 'Vis {count} til', nn: 'Vis {count} til', sv: 'Visa {count} till', en: 'Show {count} more' },
  fewer: { nb: 'Vis færre', nn: 'Vis færre', sv: 'Visa färre', en: 'Show fewer' },
  unnamed: { nb: 'Uten navn', nn: 'Utan namn', sv: 'Utan namn', en: 'Without a name' },
  noFigures: { nb: 'ingen tall', nn: 'ingen tal', sv: 'inga siffror', en: 'no figures' },
  none: { nb: 'ingen', nn: 'ingen', sv: 'inga', en: 'none' },
  oneToSee: { nb: '1 ting å se på', nn: '1 ting å sjå på', sv: '1 sak att se på', en: '1 thing to look at' },
  toSee: {
    nb: '{count} ting å se på',
    nn: '{count} ting å sjå på',
    sv: '{count} saker att se på',
    en: '{count} things to look at',
  },
} satisfies Readonly<Record<string, Entry>>;
