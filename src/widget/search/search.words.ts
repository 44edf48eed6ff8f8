import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** Said when a search has found nothing. */
export const NO_MATCHES: Entry = { nb: 'Ingen treff', nn: 'Ingen treff', sv: 'Inga träffar', en: 'No matches' };

/** How many a search has found. */
export const MATCHES: PluralEntry = {
  one: { nb: '{count} treff', nn: '{count} treff', sv: '{count} träff', en: '{count} match' },
  other: { nb: '{count} treff', nn: '{count} treff', sv: '{count} träffar', en: '{count} matches' },
};
