import type { Entry, PluralEntry } from '../../../locale/catalogue.js';

/** What a choice has led to in other widgets, and the way there and back. */
export const INTERPLAY_WORDS = {
  marked: {
    nb: '{things} er uthevet.',
    nn: '{things} er utheva.',
    sv: '{things} är framhävda.',
    en: '{things} highlighted.',
  },
  show: { nb: 'Vis {things}', nn: 'Vis {things}', sv: 'Visa {things}', en: 'Show {things}' },
  back: {
    nb: 'Tilbake til valget',
    nn: 'Tilbake til valet',
    sv: 'Tillbaka till valet',
    en: 'Back to the choice',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** What widgets mark, as something that can be shown. */
export const MARKED_THINGS = {
  area: { nb: 'fokusområdene', nn: 'fokusområda', sv: 'fokusområdena', en: 'the focus areas' },
  actor: { nb: 'aktørene', nn: 'aktørane', sv: 'aktörerna', en: 'the actors' },
  indicator: { nb: 'nøkkeltallene', nn: 'nøkkeltala', sv: 'nyckeltalen', en: 'the key figures' },
} as const satisfies Readonly<Record<string, Entry>>;

/** The same counted. */
export const MARKED_COUNTS = {
  area: {
    one: { nb: '{count} fokusområde', nn: '{count} fokusområde', sv: '{count} fokusområde', en: '{count} focus area' },
    other: {
      nb: '{count} fokusområder',
      nn: '{count} fokusområde',
      sv: '{count} fokusområden',
      en: '{count} focus areas',
    },
  },
  actor: {
    one: { nb: '{count} aktør', nn: '{count} aktør', sv: '{count} aktör', en: '{count} actor' },
    other: { nb: '{count} aktører', nn: '{count} aktørar', sv: '{count} aktörer', en: '{count} actors' },
  },
  indicator: {
    one: { nb: '{count} nøkkeltall', nn: '{count} nøkkeltal', sv: '{count} nyckeltal', en: '{count} key figure' },
    other: { nb: '{count} nøkkeltall', nn: '{count} nøkkeltal', sv: '{count} nyckeltal', en: '{count} key figures' },
  },
} as const satisfies Readonly<Record<string, PluralEntry>>;
