import type { Language, Observation, Region, WithheldStatus } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { listOf, say, sentenceCase } from '../locale/catalogue.js';
import { MISSING_WORDS } from '../locale/missing.words.js';
import { formatPeriod } from '../locale/time.js';

/** Names in front of a reason or a note; of more, the first and the last. */
const MOST_NAMED = 3;

/** Why there is no number, by the statuses that the feed gives in its place; without any it is missing. */
export function whyMissing(statuses: readonly string[] = []): WithheldStatus {
  return statuses.find((status): status is WithheldStatus => status in MISSING_WORDS) ?? 'missing';
}

/** What stands in place of a number that is not there, and why. */
export function missingText(observation: Observation | undefined, language: Language): string {
  return say(MISSING_WORDS[whyMissing(observation?.statuses)], language);
}

/** Observations with the region that they are of, where there are several. */
export interface Noted {
  readonly region?: Region;
  readonly observations: readonly Observation[];
}

/** «2017 og 2019: tall mangler.» The periods without a number, gathered by why they have none. */
export function missingNotes(all: readonly Noted[], language: Language): string[] {
  const textOf = (observation: Observation): string | undefined =>
    observation.value === null ? missingText(observation, language) : undefined;
  return whenNoted(all, textOf, language).map(
    ([reason, when]) => `${sentenceCase(namedIn(when, language))}: ${reason}.`,
  );
}

/** What is noted about observations, with where and when: the region is named where there are several. */
export function whenNoted(
  all: readonly Noted[],
  textOf: (observation: Observation) => string | undefined,
  language: Language,
): [string, string[]][] {
  return gathered(
    all.flatMap(({ region, observations }) => {
      const place = region && all.length > 1 ? `${phraseIn(region.name, language).text}, ` : '';
      return observations.flatMap((observation) => {
        const text = textOf(observation);
        return text === undefined ? [] : [[text, `${place}${formatPeriod(observation.period, language)}`] as const];
      });
    }),
  );
}

/** What belongs together under each first part, in the order in which they come, each once. */
export function gathered(pairs: readonly (readonly [key: string, name: string])[]): [string, string[]][] {
  const names = new Map<string, Set<string>>();
  for (const [key, name] of pairs) names.set(key, (names.get(key) ?? new Set()).add(name));
  return [...names].map(([key, all]) => [key, [...all]]);
}

/** Names in running text; of many in order, the first and the last. */
export function namedIn(names: readonly string[], language: Language): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length > MOST_NAMED ? `${first} – ${last}` : listOf(names, language);
}
