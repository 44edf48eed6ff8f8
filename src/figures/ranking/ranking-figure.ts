import type { Feed, Indicator, Language, Observation, Region } from '../../feed/feed.js';
import { intervalOf, type Interval } from '../../feed/derive/interval.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { compareNames } from '../../locale/name-order.js';
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
import { figuresIn, type RegionFigure } from '../offered/region-groups.js';
import { rankedBeside, withCompared } from './reference/compared-regions.js';
import { levelReferences } from './reference/level-references.js';
import {
  lineNote,
  referenceMarks,
  referenceSentence,
  referenceSums,
  type Reference,
  type ReferenceMark,
} from './reference/references.js';
import { dashedNotes, regionNotes } from './region-notes.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** One bar of a ranking, largest first. */
export interface RankingBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly emphasised: boolean;
  /** Whether the reader compares with it. */
  readonly compared?: boolean;
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
  /** What the bars are read against; left out where there is nothing fair. */
  readonly references?: readonly ReferenceMark[];
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
  /** What the bars are read against. */
  readonly references: readonly Reference[];
  /** What must be known of the drawing, and of the figures. */
  readonly drawingNotes: readonly string[];
  readonly notes: readonly string[];
}

/** What else a ranking is made of. */
export interface RankingWishes {
  /** Ids of the regions that the reader compares with. */
  readonly compared?: readonly string[];
  /** When it was so, as a sentence about the past has it; left out of the newest figures. */
  readonly when?: string | undefined;
}

/**
 * The regions that belong beside a region and have figures, and those that the reader compares with, largest first.
 * Undefined when there is nothing to compare with in that period.
 */
export function rankingFigure(
  feed: Feed,
  indicator: Indicator,
  region: Region,
  period: string,
  language: Language,
  title: string,
  { compared = [], when }: RankingWishes = {},
): Ranking | undefined {
  for (const beside of rankedBeside(feed, region, period)) {
    if (figuresIn(feed, indicator, beside, period).filter(({ observation }) => observation.value !== null).length < 2)
      continue;
    const regions = withCompared(feed, beside, compared);
    const figures = figuresIn(feed, indicator, regions, period);
    const bars = barsOf(figures, indicator, region, language, compared);
    const kind = kindOf(feed, bars);
    const references = levelReferences({ feed, indicator, beside, ranked: regions, compared, period, language });
    const against = referenceSentence(references, language);
    const sentence = [levelSentence(bars, indicator, kind, language, { when }), ...against].join(' ');
    const finding = rankingFinding(bars, kind, levelEnds(indicator, language), language, { when, against });
    return {
      bars,
      missing: missingAmong(feed, indicator, regions, period, language),
      sentence,
      finding,
      kind,
      references,
      drawingNotes: [...dashedNotes(figures, language), ...lineNote(references, language)],
      notes: [...regionNotes(figures, language), ...referenceSums(references, indicator, language)],
      chart: {
        kind: 'ranking',
        description: `${title}. ${sentence}`,
        bars: drawnOf(bars),
        decimals: indicator.unit.decimals,
        ...referenceMarks(references),
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
  telling: Telling = {},
): string {
  return rankingSentence(bars, kind, levelEnds(indicator, language), language, telling);
}

function levelEnds(indicator: Indicator, language: Language): EndOf<RankingBar> {
  const { most, least, hasUnit } = endsOf(indicator, language);
  const textOf = ({ value, valueLabel }: RankingBar): string =>
    hasUnit ? valueLabel : formatValue(value, indicator.unit, language);
  return (bar, isFirst) => [isFirst ? most : least, textOf(bar)];
}

/** How the ends of a ranking are told. */
export interface Telling {
  /** When it was so, where that is not now. */
  readonly when?: string | undefined;
  /** The sentence, where it is another than the usual one. */
  readonly entry?: Entry;
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
  { when, entry = when === undefined ? WORDS.rankingSentence : WORDS.rankingThen }: Telling = {},
): string {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return '';
  const [[most, highest], [least, lowest]] = [endOf(first, true), endOf(last, false)];
  const common = { count: bars.length, regions: regionWord(kind, 'these', language), when: when ?? '' };
  if (highest === lowest) {
    const alike = when === undefined ? WORDS.alikeSentence : WORDS.alikeThen;
    return say(alike, language, { ...common, value: highest });
  }
  return say(entry, language, { ...common, first: first.label, most, highest, last: last.label, least, lowest });
}

/** Of many bars the first and the last, and the chosen and the compared ones wherever they stand. */
export function drawnOf(bars: readonly RankingBar[]): readonly RankingBar[] {
  if (bars.length <= MOST_BARS) return bars;
  const half = MOST_BARS / 2;
  const isWanted = ({ emphasised, compared }: RankingBar): boolean => emphasised || compared === true;
  return bars.filter((bar, index) => isWanted(bar) || index < half || index >= bars.length - half);
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
  compared: readonly string[] = [],
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
        ...(compared.includes(region.id) ? { compared: true } : {}),
        certain: isCertain(observation),
        ...intervalPart(observation, indicator, language),
        remarks: badgesOf(observation, language),
        ...(note ? { note: phraseIn(note, language).text } : {}),
      },
    ];
  });
  return bars.sort((a, b) => b.value - a.value || compareNames(a.label, b.label, language));
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
