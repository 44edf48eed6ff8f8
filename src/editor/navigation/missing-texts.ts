import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Step } from '../../feed/checks/place.js';
import { valueAt } from '../../feed/checks/place.js';
import { COLLECTIONS, type EditorPlace } from '../editor-place.js';
import type { CopiedTexts } from '../form/texts/copied-texts.js';
import { missingIn, textsOf } from '../form/texts/missing-texts.view.js';
import { baseLanguageOf } from '../form/texts/written-text.view.js';
import { contentLanguages } from './content-languages.js';

/** How many texts of a thing are missing, by what the feed is written in. Things that are untouched stay the same. */
const known = new WeakMap<object, { readonly key: string; readonly count: number }>();

/**
 * The places of texts that are missing in a language that the feed is written in, one for each text and language.
 *
 * @param copied texts that have been begun with those of another language, which count as missing
 */
export function missingTexts(feed: unknown, copied: CopiedTexts): readonly EditorPlace[] {
  const things: EditorPlace[] = COLLECTIONS.flatMap((collection) => {
    const items = propertyOf(feed, collection);
    return (Array.isArray(items) ? items : []).map(
      (_, index): EditorPlace => ({ page: 'item', steps: [collection, index] }),
    );
  });
  return [...things, { page: 'strategy' } as const, { page: 'about' } as const].flatMap((place) =>
    Array<EditorPlace>(countAt(feed, stepsOf(place), copied)).fill(place),
  );
}

function stepsOf(place: EditorPlace): readonly Step[] {
  return place.page === 'item' ? place.steps : place.page === 'strategy' ? ['strategy'] : [];
}

function countAt(feed: unknown, steps: readonly Step[], copied: CopiedTexts): number {
  const thing = valueAt(feed, steps);
  if (typeof thing !== 'object' || thing === null) return 0;
  const languages = contentLanguages(feed);
  const base = baseLanguageOf(feed);
  const key = `${languages.join()} ${base} ${copied.version}`;
  const before = known.get(thing);
  if (before?.key === key) return before.count;
  const texts = textsOf(feed, steps, base);
  const count = languages.reduce((sum, language) => sum + missingIn(texts, language, { base, copied }).length, 0);
  known.set(thing, { key, count });
  return count;
}
