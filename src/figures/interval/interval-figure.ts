import { regionSeries } from '../../feed/derive/region-series.js';
import type { Feed, Indicator, Language, Region } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { formatNumber } from '../../locale/number.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { isCertain } from '../doubt.js';
import { missingAmong, type MissingRegion } from '../missing.js';
import { besideRegions, drawnOf, type RankingBar } from '../ranking/ranking-figure.js';

/** From the lower to the upper bound of a value. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerLabel: string;
  readonly upperLabel: string;
}

/** A bar with its interval, where the source gives one. */
export interface IntervalBar extends RankingBar {
  readonly interval?: Interval;
}

/** Regions side by side from zero, with their intervals. */
export interface IntervalFigure {
  readonly kind: 'interval';
  readonly description: string;
  readonly bars: readonly IntervalBar[];
}

/** The bars of an interval figure, and the regions that have none. */
export interface IntervalBars {
  readonly bars: readonly IntervalBar[];
  readonly missing: readonly MissingRegion[];
}

/**
 * The bars of a region and those beside it in a period, largest first; none where no region has an interval. A region
 * that has nothing beside it stands alone.
 */
export function intervalBars(
  feed: Feed,
  indicator: Indicator,
  chosen: Region,
  period: string,
  language: Language,
): IntervalBars {
  const groups = besideRegions(feed, chosen, period)
    .map((regions) => ({
      regions,
      bars: regions.flatMap((region) => barOf(feed, indicator, region, region.id === chosen.id, period, language)),
    }))
    .filter(({ bars }) => bars.some(({ interval }) => interval));
  const { regions, bars } = groups.find((group) => group.bars.length > 1) ?? groups[0] ?? { regions: [], bars: [] };
  return {
    bars: [...bars].sort((a, b) => b.value - a.value || a.label.localeCompare(b.label)),
    missing: missingAmong(feed, indicator, regions, period, language),
  };
}

/** The bars that are drawn where there are many. */
export function drawnBars(bars: readonly IntervalBar[]): readonly IntervalBar[] {
  const drawn = new Set(drawnOf(bars));
  return bars.filter((bar) => drawn.has(bar));
}

function barOf(
  feed: Feed,
  indicator: Indicator,
  region: Region,
  emphasised: boolean,
  period: string,
  language: Language,
): IntervalBar[] {
  const { decimals } = indicator.unit;
  const found = regionSeries(feed, indicator, region.id)?.observations.find((each) => each.period === period);
  if (!found || found.value === null) return [];
  const { value, lower, upper } = found;
  const write = (number: number) => formatNumber(number, decimals, language);
  const interval =
    lower === undefined || upper === undefined
      ? {}
      : { interval: { lower, upper, lowerLabel: write(lower), upperLabel: write(upper) } };
  return [
    {
      key: region.id,
      label: phraseIn(region.name, language).text,
      value,
      valueLabel: write(value),
      emphasised,
      certain: isCertain(found),
      remarks: badgesOf(found, language),
      ...interval,
    },
  ];
}
