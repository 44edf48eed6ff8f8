import type { Entry } from './catalogue.js';

/** What became of code that somebody wanted to copy. */
export const COPIED_WORDS = {
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
