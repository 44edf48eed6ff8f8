import type { Feed, Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { figureBasis, keyFigureOf } from '../view/key-figure/key-figure.js';
import { GROUP_WORDS as WORDS } from './changes.words.js';

/** What is said of each target of the region that is shown first, where it is not what was said before. */
export function targetSentences(before: Feed | undefined, after: Feed, language: Language): readonly string[] {
  const region = after.region ?? after.regions[0]?.id;
  if (region === undefined) return [];
  const was = before ? textsOf(before, region, language) : new Map<string, string>();
  const is = textsOf(after, region, language);
  return [...is].flatMap(([id, text]) => {
    if (was.get(id) === text) return [];
    return [say(WORDS.targetNow, language, { text })];
  });
}

/** The text of each target by its id. */
function textsOf(feed: Feed, region: string, language: Language): ReadonlyMap<string, string> {
  const bases = feed.indicators.flatMap((indicator) => figureBasis(feed, indicator, region) ?? []);
  return new Map(
    bases.flatMap((basis) =>
      keyFigureOf(feed, basis, language).progress.map(({ target, text }) => [target.id, text] as const),
    ),
  );
}
