import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Indicator, Language, Target } from '../../../feed/feed.js';
import { targetText } from '../../../view/key-figure/progress-text.js';
import type { Sight } from './sight.js';
import { goalText, type Goal } from './target-text.js';

/** What marks are made of, besides the targets. */
export interface Surroundings {
  readonly indicator: Indicator;
  readonly series: RegionSeries;
  readonly language: Language;
  /** The region that a target is named with where others are shown besides. */
  readonly place?: string;
  /** Where the time axis ends. */
  readonly end: number;
  readonly sight: Sight;
}

/** What is to be reached; undefined for a change that nobody says from what to count. */
export function goalOf({ operator, basis, value, min, max, baseline }: Target): Goal | undefined {
  const offset = basis === 'level' ? 0 : baseline?.value;
  const [from, to] = operator === 'between' ? [min, max] : [value, value];
  return offset === undefined || from === undefined || to === undefined
    ? undefined
    : { from: offset + from, to: offset + to };
}

/** A target in whole words: «Mål: minst 10 000 flere jobber innen 2030, regnet fra 2018». */
export function longText(target: Target, around: Surroundings): string {
  return named(targetText(target, around.indicator, around.language), around);
}

/** A target in few words, beside its mark: «Mål 2030: minst 110 000 jobber». */
export function shortText(target: Target, goal: Goal, around: Surroundings): string {
  return named(goalText(target, goal, around.indicator, around.language), around);
}

/** With the region before it, where others are shown besides. */
export function named(text: string, { place }: Surroundings): string {
  return place === undefined ? text : `${place}: ${text}`;
}
