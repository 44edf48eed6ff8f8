import type { Feed, Indicator, Observation, Source, Target } from '../feed.js';
import { phraseIn } from '../localized-text.js';
import { comparePeriodTexts } from '../period.js';
import type { LocalizedText } from '../localized-text.js';
import { LANGUAGES } from '../shape/widget-words.js';
import { isInterruption } from './change.js';

/** Id of the region that a target belongs to: its own, else the feed's. */
export function homeOf(feed: Feed, { region }: Target): string | undefined {
  return region ?? feed.region ?? feed.regions[0]?.id;
}

/**
 * The targets that are set for an indicator in a region: each is shown there and nowhere else. A part of an indicator
 * has none, since a target is set for the whole.
 */
export function targetsAt(feed: Feed, indicator: Indicator, region: string | undefined): Target[] {
  if (indicator.isSlice) return [];
  return feed.targets.filter((target) => target.indicator === indicator.id && homeOf(feed, target) === region);
}

/**
 * Why a value cannot be held against a target: they do not count the same thing (`unit`), the series is interrupted
 * between the baseline and the value (`break`), or the baseline comes from another source than the series (`source`).
 */
export type WithheldReason = 'unit' | 'break' | 'source';

/** Why there is no progress from a target's baseline to an observation, or undefined where there may be. */
export function whyWithheld(
  target: Target,
  indicator: Indicator,
  observations: readonly Observation[],
  to: Observation,
): WithheldReason | undefined {
  if (!countsTheSame(target, indicator)) return 'unit';
  const { baseline } = target;
  const from = baseline?.period;
  if (from !== undefined && isInterruptedBetween(observations, from, to.period)) return 'break';
  const isInSeries = observations.some(({ period, value }) => period === from && value === baseline?.value);
  return baseline && !isInSeries && differ(baseline.source ?? target.source, indicator.source) ? 'source' : undefined;
}

/**
 * Whether a target counts what its indicator counts. A target that names no unit does; one that does must name the
 * indicator's, though either may say more: «nye jobber» are «jobber».
 */
export function countsTheSame({ unit }: Target, { unit: { id, label } }: Indicator): boolean {
  if (!unit) return true;
  const isPartOf = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && other.toLowerCase().includes(one.toLowerCase());
  return LANGUAGES.some((language) =>
    [id, label?.[language]].some((own) => isPartOf(own, unit[language]) || isPartOf(unit[language], own)),
  );
}

function isInterruptedBetween(observations: readonly Observation[], from: string, to: string): boolean {
  return observations.some(
    (observation) =>
      isInterruption(observation) &&
      comparePeriodTexts(observation.period, from) > 0 &&
      comparePeriodTexts(observation.period, to) <= 0,
  );
}

/** Whether two sources are known not to be the same: another producer, or another table of the same. */
function differ(one: Source | undefined, other: Source | undefined): boolean {
  if (!one || !other) return false;
  const isSameTable = one.table === undefined || other.table === undefined || one.table === other.table;
  return !isSameTable || nameOf(one.producer) !== nameOf(other.producer);
}

function nameOf(text: LocalizedText): string {
  return phraseIn(text, 'nb').text.toLowerCase();
}
