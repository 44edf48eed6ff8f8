import type { Language } from '../feed/feed.js';
import type { Entry } from './catalogue.js';

/** The names of languages, in running text. */
export const LANGUAGE_NAMES: Readonly<Record<Language, Entry>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', sv: 'bokmål', en: 'Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', sv: 'nynorska', en: 'Nynorsk' },
  sv: { nb: 'svensk', nn: 'svensk', sv: 'svenska', en: 'Swedish' },
  en: { nb: 'engelsk', nn: 'engelsk', sv: 'engelska', en: 'English' },
};
