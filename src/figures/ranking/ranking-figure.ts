import type { Feed, Indicator, Language, Region } from '../../feed/feed.js';
import { regionSeries } from '../../feed/derive/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { isSameTime } from '../../feed/period.js';
import { listOf, say } from '../../locale/catalogue.js';
import { formatNumber, formatValue } from '../../locale/number.js';
import { regionKind, type RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { isCertain } from '../doubt.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { gathered, missingText } from '../../view/missing.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { endsOf } from './ranking-ends.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** One bar of a ranking, largest first. */
export interface RankingBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly emphasised: boolean;
  readonly certain: boolean;
  /** Statuses in words, for the table. */
  readonly remarks?: readonly string[];
}

/** Regions side by side, from zero. */
export interface RankingFigure {
  readonly kind: 'ranking';
  readonly description: string;
  readonly bars: readonly RankingBar[];
  readonly decimals: number;
}

/** Bars that a reader can look through; with more of them, those at either end are drawn. */
const MOST_BARS = 40;

/** Regions side by side: what is drawn, and all of them for the table. */
export interface Ranking {
  readonly chart: RankingFigure;
  /** Who stands at either end. */
  readonly sentence: string;
  readonly bars: readonly RankingBar[];
  readonly kind: RegionKind;
  /** Regions that belong here and have no number, and why. */
  readonly missing: readonly string[];
}

/**
 * The regions that belong beside a region: its members, else those that share a parent with it, else those of its own
 * type, else all. A region that is made of others in the list is left out, since a sum beside its parts would be
 * counted twice.
 */
export function besideRegions(feed: Feed, region: Region): Region[][] {
  const candidates = [
    membersOf(feed, region),
    siblingsOf(feed, region),
    feed.regions.filter(({ type }) => type === region.type),
    feed.regions,
  ];
  return candidates.map((regions) => withoutSums(regions, region));
}

/**
 * The regions that belong beside a region and have figures, largest first. Undefined when there is nothing to compare
 * with in that period.
 */
export function rankingFigure(
  feed: Feed,
  indicator: Indicator,
  region: Region,
  period: string,
  language: Language,
  title: string,
): Ranking | undefined {
  for (const regions of besideRegions(feed, region)) {
    const bars = barsOf(feed, indicator, regions, region, period, language);
    if (bars.length < 2) continue;
    const kind = kindOf(feed, bars);
    const sentence = levelSentence(bars, indicator, kind, language);
    return {
      bars,
      sentence,
      kind,
      missing: missingNotes(feed, indicator, regions, period, language),
      chart: {
        kind: 'ranking',
        description: `${title}. ${sentence}`,
        bars: drawnOf(bars),
        decimals: indicator.unit.decimals,
      },
    };
  }
  return undefined;
}

/** What the regions of some bars are called together. */
export function kindOf(feed: Feed, bars: readonly { readonly key: string }[]): RegionKind {
  const keys = new Set(bars.map(({ key }) => key));
  return regionKind(feed.regions.filter(({ id }) => keys.has(id)));
}

/** Who has most and least of what the indicator counts or measures. */
export function levelSentence(
  bars: readonly RankingBar[],
  indicator: Indicator,
  kind: RegionKind,
  language: Language,
): string {
  const { most, least, hasUnit } = endsOf(indicator, language);
  const textOf = ({ value, valueLabel }: RankingBar): string =>
    hasUnit ? valueLabel : formatValue(value, indicator.unit, language);
  return rankingSentence(bars, kind, (bar, isFirst) => [isFirst ? most : least, textOf(bar)], language);
}

/**
 * Who stands at either end, and among how many; `endOf` gives what one has there, as it is said after "har", and its
 * value in words.
 */
export function rankingSentence(
  bars: readonly RankingBar[],
  kind: RegionKind,
  endOf: (bar: RankingBar, isFirst: boolean) => readonly [what: string, value: string],
  language: Language,
): string {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return '';
  const [[most, highest], [least, lowest]] = [endOf(first, true), endOf(last, false)];
  const common = { count: bars.length, regions: regionWord(kind, 'these', language) };
  if (highest === lowest) return say(WORDS.alikeSentence, language, { ...common, value: highest });
  const ends = { first: first.label, most, highest, last: last.label, least, lowest };
  return say(WORDS.rankingSentence, language, { ...common, ...ends });
}

/** Of many bars the first and the last, and the emphasised one wherever it stands. */
export function drawnOf(bars: readonly RankingBar[]): readonly RankingBar[] {
  if (bars.length <= MOST_BARS) return bars;
  const half = MOST_BARS / 2;
  return bars.filter(({ emphasised }, index) => emphasised || index < half || index >= bars.length - half);
}

/** Says how many are drawn where not all are. */
export function shownNote(
  all: readonly unknown[],
  { bars }: { readonly bars: readonly unknown[] },
  kind: RegionKind,
  language: Language,
): string[] {
  if (all.length === bars.length) return [];
  const regions = regionWord(kind, 'many', language);
  return [say(WORDS.shownNote, language, { shown: bars.length, count: all.length, regions })];
}

/** Regions that have figures, but none for the period, gathered by why: «Hvaler: tall mangler.» */
export function missingNotes(
  feed: Feed,
  indicator: Indicator,
  regions: readonly Region[],
  period: string,
  language: Language,
): string[] {
  const missing = regions.flatMap((region) => {
    const series = regionSeries(feed, indicator, region.id);
    const found = series?.observations.find((candidate) => candidate.period === period);
    if (!series || (found && found.value !== null)) return [];
    return [[missingText(found, language), phraseIn(region.name, language).text] as const];
  });
  return gathered(missing).map(([reason, names]) => `${listOf(names, language)}: ${reason}.`);
}

function withoutSums(regions: readonly Region[], chosen: Region): Region[] {
  return regions.filter(
    (region) => region.id === chosen.id || !regions.some(({ id }) => region.listedMembers.includes(id)),
  );
}

function membersOf(feed: Feed, region: Region): Region[] {
  return feed.regions.filter(({ id }) => region.members.includes(id));
}

function siblingsOf(feed: Feed, region: Region): Region[] {
  return feed.regions.filter(
    (other) => other.type === region.type && other.partOf.some((parent) => region.partOf.includes(parent)),
  );
}

function barsOf(
  feed: Feed,
  indicator: Indicator,
  regions: readonly Region[],
  chosen: Region,
  period: string,
  language: Language,
): RankingBar[] {
  const bars = regions.flatMap((region) => {
    const observation = regionSeries(feed, indicator, region.id)?.observations.find((candidate) =>
      isSameTime(candidate.period, period),
    );
    if (observation?.value === null || observation === undefined) return [];
    return [
      {
        key: region.id,
        label: phraseIn(region.name, language).text,
        value: observation.value,
        valueLabel: formatNumber(observation.value, indicator.unit.decimals, language),
        emphasised: region.id === chosen.id,
        certain: isCertain(observation),
        remarks: badgesOf(observation, language),
      },
    ];
  });
  return bars.sort((a, b) => b.value - a.value || a.label.localeCompare(b.label));
}

/** Bar by bar, largest first. */
export function rankingReadings(chart: RankingFigure, indicator: Indicator, language: Language): Reading[] {
  return chart.bars.map(({ key, label, value, remarks }) =>
    readingOf([key], label, [withStatus(formatValue(value, indicator.unit, language), remarks)], language),
  );
}
