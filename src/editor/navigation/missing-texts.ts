import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Step } from '../../feed/checks/place.js';
import { valueAt } from '../../feed/checks/place.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { COLLECTIONS, type EditorPlace } from '../editor-place.js';
import { contentLanguagesOf } from '../form/texts/content-languages.view.js';
import type { CopiedTexts } from '../form/texts/copied-texts.js';
import { missingIn, textsOf } from '../form/texts/missing-texts.view.js';
import { baseLanguageOf } from '../form/texts/written-text.view.js';
import { listOf } from '../../feed/json-value.js';

/** A text that is missing in a language. */
export interface MissingText {
  /** The thing that it is of. */
  readonly place: EditorPlace;
  readonly language: Language;
}

/** In which languages texts of a thing are missing, by what the feed is written in. What is untouched stays so. */
const known = new WeakMap<object, { readonly key: string; readonly missing: readonly Language[] }>();

/**
 * The texts that are missing in a language that the feed is written in, one for each text and language.
 *
 * @param copied texts that have been begun with those of another language, which count as missing
 */
export function missingTexts(feed: unknown, copied: CopiedTexts): readonly MissingText[] {
  const things: EditorPlace[] = COLLECTIONS.flatMap((collection) => {
    const items = propertyOf(feed, collection);
    return listOf(items).map((_, index): EditorPlace => ({ page: 'item', steps: [collection, index] }));
  });
  return [...things, { page: 'strategy' } as const, { page: 'about' } as const].flatMap((place) =>
    missingAt(feed, stepsOf(place), copied).map((language) => ({ place, language })),
  );
}

function stepsOf(place: EditorPlace): readonly Step[] {
  return place.page === 'item' ? place.steps : place.page === 'strategy' ? ['strategy'] : [];
}

/** The language of each text that is missing. */
function missingAt(feed: unknown, steps: readonly Step[], copied: CopiedTexts): readonly Language[] {
  const thing = valueAt(feed, steps);
  if (typeof thing !== 'object' || thing === null) return [];
  const languages = contentLanguagesOf(feed);
  const base = baseLanguageOf(feed);
  const key = `${languages.join()} ${base} ${copied.version}`;
  const before = known.get(thing);
  if (before?.key === key) return before.missing;
  const texts = textsOf(feed, steps, base);
  const missing = languages.flatMap((language) => missingIn(texts, language, { base, copied }).map(() => language));
  known.set(thing, { key, missing });
  return missing;
}
