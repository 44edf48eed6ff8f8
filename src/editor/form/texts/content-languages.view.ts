import type { Language } from '../../../feed/feed.js';
import { LANGUAGES } from '../../../feed/shape/widget-words.js';
import { fieldsIn } from '../placed-fields.view.js';
import { hasWords } from './missing-texts.view.js';
import { baseLanguageOf, textIn } from './written-text.view.js';

/** One text in so many makes a language one that the feed is written in: a title or two in another do not. */
const SHARE = 1 / 10;

/** The languages that a feed is written in, its own among them, in the order of all. */
export function contentLanguagesOf(feed: unknown): readonly Language[] {
  const base = baseLanguageOf(feed);
  const counts = new Map<Language, number>();
  let all = 0;
  for (const written of textsIn(feed)) {
    all += 1;
    for (const language of LANGUAGES)
      if (textIn(written, language, base) !== '') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return LANGUAGES.filter((language) => language === base || (counts.get(language) ?? 0) > all * SHARE);
}

function* textsIn(feed: unknown): Generator {
  for (const { field, value } of fieldsIn('feed', feed)) {
    const { type } = field.control;
    const written: readonly unknown[] = type === 'texts' && Array.isArray(value) ? value : [value];
    if (type === 'texts' || type === 'localized') yield* written.filter(hasWords);
  }
}
