import type { Feed, Indicator, Language, Observation, Region } from '../../feed/feed.js';
import { intervalOf, type Interval } from '../../feed/derive/interval.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { formatNumber, formatValue } from '../../locale/number.js';
import { regionKind, type RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { isCertain } from '../doubt.js';
import { boundsText, unbrokenBounds } from '../../view/key-figure/interval-text.js';
import { missingAmong, type MissingRegion } from '../missing.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { endsOf } from './ranking-ends.js';
import { rankingFinding, type EndOf, type RankingFinding } from './ranking-finding.js';
import { besideRegions, figuresIn, type RegionFigure } from '../offered/region-groups.js';
import { dashedNotes, regionNotes } from './region-notes.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** One bar of a ranking, largest first. */
export interface RankingBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly emphasised: boolean;
  readonly certain: boolean;
  /** Where the feed gives one. */
  readonly interval?: BarInterval;
  /** Statuses in words, for the table. */
  readonly remarks?: readonly string[];
  /** What the feed says about this figure. */
  readonly note?: string;
}

/** The interval of a bar: «13,8–16,4», and each bound by itself. */
export interface BarInterval extends Interval {
  readonly label: string;
  readonly lowerLabel: string;
  readonly upperLabel: string;
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
  readonly finding: RankingFinding | undefined;
  readonly bars: readonly RankingBar[];
  readonly kind: RegionKind;
  /** The regions that belong there and have no figure. */
  readonly missing: readonly MissingRegion[];
  /** What must be known of the drawing, and of the figures. */
  readonly drawingNotes: readonly string[];
  readonly notes: readonly string[];
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
  for (const regions of besideRegions(feed, region, period)) {
    const figures = figuresIn(feed, indicator, regions, period);
    const bars = barsOf(figures, indicator, region, language);
    if (bars.length < 2) continue;
    const kind = kindOf(feed, bars);
    const sentence = levelSentence(bars, indicator, kind, language);
    const finding = rankingFinding(bars, kind, levelEnds(indicator, language), language);
    return {
      bars,
      missing: missingAmong(feed, indicator, regions, period, language),
      sentence,
      finding,
      kind,
      drawingNotes: dashedNotes(figures, language),
      notes: regionNotes(figures, language),
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
  entry: Entry = WORDS.rankingSentence,
): string {
  return rankingSentence(bars, kind, levelEnds(indicator, language), language, entry);
}

function levelEnds(indicator: Indicator, language: Language): EndOf<RankingBar> {
  const { most, least, hasUnit } = endsOf(indicator, language);
  const textOf = ({ value, valueLabel }: RankingBar): string =>
    hasUnit ? valueLabel : formatValue(value, indicator.unit, language);
  return (bar, isFirst) => [isFirst ? most : least, textOf(bar)];
}

/**
 * Who stands at either end, and among how many; `endOf` gives what one has there, as it is said after "har", and its
 * value in words.
 */
export function rankingSentence(
  bars: readonly RankingBar[],
  kind: RegionKind,
  endOf: EndOf<RankingBar>,
  language: Language,
  entry: Entry = WORDS.rankingSentence,
): string {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return '';
  const [[most, highest], [least, lowest]] = [endOf(first, true), endOf(last, false)];
  const common = { count: bars.length, regions: regionWord(kind, 'these', language) };
  if (highest === lowest) return say(WORDS.alikeSentence, language, { ...common, value: highest });
  return say(entry, language, { ...common, first: first.label, most, highest, last: last.label, least, lowest });
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

/** The bars of the figures that have a value, largest first. */
export function barsOf(
  figures: readonly RegionFigure[],
  indicator: Indicator,
  chosen: Region,
  language: Language,
): RankingBar[] {
  const bars = figures.flatMap(({ series: { region }, observation }) => {
    const { value, note } = observation;
    if (value === null) return [];
    return [
      {
        key: region.id,
        label: phraseIn(region.name, language).text,
        value,
        valueLabel: formatNumber(value, indicator.unit.decimals, language),
        emphasised: region.id === chosen.id,
        certain: isCertain(observation),
        ...intervalPart(observation, indicator, language),
        remarks: badgesOf(observation, language),
        ...(note ? { note: phraseIn(note, language).text } : {}),
      },
    ];
  });
  return bars.sort((a, b) => b.value - a.value || a.label.localeCompare(b.label));
}

function intervalPart(observation: Observation, { unit }: Indicator, language: Language): Pick<RankingBar, 'interval'> {
  const interval = intervalOf(observation);
  if (!interval) return {};
  const [lowerLabel = '', upperLabel = ''] = [interval.lower, interval.upper].map((bound) =>
    formatNumber(bound, unit.decimals, language),
  );
  return { interval: { ...interval, label: boundsText(interval, unit, language), lowerLabel, upperLabel } };
}

/** The value of a bar with its unit, and its interval behind it. */
export function barText({ value, interval }: RankingBar, { unit }: Indicator, language: Language): string {
  const text = formatValue(value, unit, language);
  return interval ? `${text} (${unbrokenBounds(interval, unit, language)})` : text;
}

/** Where reading starts: at the chosen region, or at the largest bar. */
export function firstReadingOf(bars: readonly RankingBar[]): number {
  return Math.max(
    0,
    bars.findIndex(({ emphasised }) => emphasised),
  );
}

/** Bar by bar, largest first. */
export function rankingReadings(bars: readonly RankingBar[], indicator: Indicator, language: Language): Reading[] {
  return bars.map((bar) =>
    readingOf([bar.key], bar.label, [withStatus(barText(bar, indicator, language), bar.remarks)], language),
  );
}
