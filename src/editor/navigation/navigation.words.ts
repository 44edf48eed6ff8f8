import type { Entry, PluralEntry } from '../../locale/catalogue.js';

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
  noFigures: { nb: 'ingen tall', nn: 'ingen tal', sv: 'inga siffror', en: 'no figures' },
  none: { nb: 'ingen', nn: 'ingen', sv: 'inga', en: 'none' },
} satisfies Readonly<Record<string, Entry>>;

/** What is to be done in a part, beside its name. */
export const TO_DO = {
  errors: {
    one: { nb: '1 feil', nn: '1 feil', sv: '1 fel', en: '1 error' },
    other: { nb: '{count} feil', nn: '{count} feil', sv: '{count} fel', en: '{count} errors' },
  },
  remarks: {
    one: { nb: '1 å se på', nn: '1 å sjå på', sv: '1 att se på', en: '1 to look at' },
    other: { nb: '{count} å se på', nn: '{count} å sjå på', sv: '{count} att se på', en: '{count} to look at' },
  },
  missing: {
    one: {
      nb: '1 tekst mangler på {languages}',
      nn: '1 tekst manglar på {languages}',
      sv: '1 text saknas på {languages}',
      en: '1 text missing in {languages}',
    },
    other: {
      nb: '{count} tekster mangler på {languages}',
      nn: '{count} tekstar manglar på {languages}',
      sv: '{count} texter saknas på {languages}',
      en: '{count} texts missing in {languages}',
    },
  },
} satisfies Readonly<Record<string, PluralEntry>>;
