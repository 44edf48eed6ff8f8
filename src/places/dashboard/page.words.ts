import { COPIED_WORDS } from '../../locale/copied.words.js';
import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What the page of all municipalities says when its reader does something. */
export const PAGE_WORDS = {
  none: {
    nb: 'Ingen kommuner passer.',
    nn: 'Ingen kommunar passar.',
    sv: 'Inga kommuner passar.',
    en: 'No municipality fits.',
  },
  ...COPIED_WORDS,
} as const satisfies Readonly<Record<string, Entry>>;

/** How many municipalities fit what is written in the search. */
export const MATCHES: PluralEntry = {
  one: {
    nb: 'Én kommune passer.',
    nn: 'Éin kommune passar.',
    sv: 'En kommun passar.',
    en: 'One municipality fits.',
  },
  other: {
    nb: '{count} kommuner passer.',
    nn: '{count} kommunar passar.',
    sv: '{count} kommuner passar.',
    en: '{count} municipalities fit.',
  },
};
