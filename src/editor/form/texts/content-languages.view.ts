import type { Language } from '../../../feed/feed.js';
import { LANGUAGES } from '../../../feed/shape/widget-words.js';
import { fieldsIn } from '../placed-fields.view.js';
import { hasWords } from './missing-texts.view.js';
import { baseLanguageOf, textIn } from './written-text.view.js';

/** One text in so many makes a language one that the feed is written in: a title or two in another do not. */
const SHARE = 1 / 10;

/** What has been counted: a feed is asked about for each of its things, and never changed where it is. */
const counted = new WeakMap<object, readonly Language[]>();

/** The languages that a feed is written in, its own among them, in the order of all. */
export function contentLanguagesOf(feed: unknown): readonly Language[] {
  if (typeof feed !== 'object' || feed === null) return countedIn(feed);
  const languages = counted.get(feed) ?? countedIn(feed);
  counted.set(feed, languages);
  return languages;
}

function countedIn(feed: unknown): readonly Language[] {
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
