import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What the page of all municipalities says when its reader does something. */
export const PAGE_WORDS = {
  none: {
    nb: 'Ingen kommuner passer.',
    nn: 'Ingen kommunar passar.',
    sv: 'Inga kommuner passar.',
    en: 'No municipality fits.',
  },
  copied: {
    nb: 'Koden er kopiert.',
    nn: 'Koden er kopiert.',
    sv: 'Koden är kopierad.',
    en: 'The code has been copied.',
  },
  notCopied: {
    nb: 'Nettleseren kopierte ikke. Koden er merket: Kopier den med tastaturet eller menyen.',
    nn: 'Nettlesaren kopierte ikkje. Koden er merkt: Kopier han med tastaturet eller menyen.',
    sv: 'Webbläsaren kopierade inte. Koden är markerad: kopiera den med tangentbordet eller menyn.',
    en: 'The browser did not copy. The code is selected: copy it with the keyboard or the menu.',
  },
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
