import type { Language } from '../feed/feed.js';

/** Making one takes milliseconds, of which a page of few names should know nothing. */
const collators = new Map<Language, Intl.Collator>();

/**
 * Compares names in the order of a language's letters: å comes last in Norwegian, and before ä and ö in Swedish.
 */
export function compareNames(one: string, other: string, language: Language): number {
  const collator = collators.get(language) ?? new Intl.Collator(language === 'nn' ? 'nb' : language);
  collators.set(language, collator);
  return collator.compare(one, other);
}
