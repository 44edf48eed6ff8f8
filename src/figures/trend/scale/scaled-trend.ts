import type { CommonSpan } from '../../../feed/derive/scale/common-span.js';
import { perInhabitant } from '../../../feed/derive/scale/per-inhabitant.js';
import { changeSince, indexOf, relativeSeries } from '../../../feed/derive/scale/relative-series.js';
import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Language, Region } from '../../../feed/feed.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { listOf, say, sentenceCase } from '../../../locale/catalogue.js';
import { unitLabel } from '../../../locale/number.js';
import { SCALES, type Scale } from '../../../view/asked/attribute-values.js';
import type { FigureRequest, FigureScales } from '../../figure.js';
import { SCALE_NAMES } from '../../scale.words.js';
import { SCALE_PROBLEMS, TREND_SCALE_WORDS as WORDS, type ScaleProblem } from './trend-scale.words.js';

/** Series as they are drawn: as the feed has them, or on another scale. */
export interface ScaledTrend {
  readonly scale: Scale;
  /** What is drawn: with the unit, the measure and the decimals of the scale. */
  readonly indicator: Indicator;
  readonly all: readonly RegionSeries[];
  /** Absent where the figures themselves are drawn. */
  readonly span?: CommonSpan;
  readonly isSeasonal: boolean;
  /** The value of the first series as it lies on the scale; undefined where the scale has no place for it. */
  readonly placeOf: (value: number) => number | undefined;
  /** Those whose figures are shown. */
  readonly indicators: readonly Indicator[];
}

/** Why a scale cannot be had, and of which regions. */
interface Refusal {
  readonly problem: ScaleProblem;
  readonly regions: readonly Region[];
}

/** What a development is drawn as, what else it could be, and in words what it could not. */
export interface TrendScales {
  readonly shown: ScaledTrend;
  readonly scales: FigureScales;
  /** Why some scales are not offered, where readers could expect them. */
  readonly notes: readonly string[];
}

/** The scale that is asked for, else the figures themselves. */
export function trendScales({ feed, basis, all, language, scale = 'value' }: FigureRequest): TrendScales {
  const { indicator } = basis;
  const found = new Map(SCALES.map((each) => [each, onScale(each, feed, indicator, all, language)] as const));
  const isOffered = (each: Scale): boolean => !isRefusal(found.get(each));
  const asked = found.get(scale);
  const plain = plainTrend(indicator, all);
  const instead = asked && isRefusal(asked) ? { instead: refusalText(WORDS.instead, [scale], asked, language) } : {};
  return {
    shown: asked && !isRefusal(asked) ? asked : plain,
    scales: { offered: SCALES.filter(isOffered), shown: isOffered(scale) ? scale : 'value', ...instead },
    notes: refusalNotes(found, scale, language),
  };
}

type Found = ReadonlyMap<Scale, ScaledTrend | Refusal>;

function isRefusal(found: ScaledTrend | Refusal | undefined): found is Refusal {
  return found !== undefined && 'problem' in found;
}

function plainTrend(indicator: Indicator, all: readonly RegionSeries[]): ScaledTrend {
  return { scale: 'value', indicator, all, isSeasonal: false, placeOf: (value) => value, indicators: [indicator] };
}

function onScale(
  scale: Scale,
  feed: Feed,
  indicator: Indicator,
  all: readonly RegionSeries[],
  language: Language,
): ScaledTrend | Refusal {
  if (scale === 'value') return plainTrend(indicator, all);
  if (scale === 'per-inhabitant') return perInhabitantTrend(feed, indicator, all, language);
  const formula = scale === 'index' ? indexOf : changeSince;
  const found = relativeSeries(indicator, all, formula);
  if ('problem' in found) return found;
  const { span, isSeasonal } = found;
  const base = all[0]?.observations.find(({ period }) => period === span.from)?.value ?? 1;
  const unit = scale === 'index' ? { id: 'index', decimals: 1 } : { id: 'percent', decimals: 1 };
  const shown: Indicator = { ...indicator, unit, quantity: 'other', additive: false };
  return {
    scale,
    // Of one time of the year there is one figure a year.
    indicator: isSeasonal ? { ...shown, frequency: 'year' } : shown,
    all: found.all,
    span,
    isSeasonal,
    placeOf: (value) => formula(value, base),
    indicators: [indicator],
  };
}

function perInhabitantTrend(
  feed: Feed,
  indicator: Indicator,
  all: readonly RegionSeries[],
  language: Language,
): ScaledTrend | Refusal {
  const found = perInhabitant(feed, indicator, all);
  if ('problem' in found) return found;
  const entry = found.inhabitants === 1 ? WORDS.perOne : WORDS.perThousand;
  const label = say(entry, language, { unit: unitLabel(indicator.unit, language) }).trim();
  const most = Math.max(...found.all.flatMap(({ observations }) => observations.map(({ value }) => value ?? 0)));
  const unit = { id: 'per-inhabitant', label: { [language]: label }, decimals: decimalsFor(most) };
  const title = phraseIn(indicator.shortTitle ?? indicator.title, language).text;
  const per = say(entry, language, { unit: '' }).trim();
  const named = { [language]: `${title} ${per}` };
  return {
    scale: 'per-inhabitant',
    indicator: { ...indicator, unit, quantity: 'other', additive: false, title: named, shortTitle: named },
    all: found.all,
    span: found.span,
    isSeasonal: false,
    placeOf: () => undefined,
    indicators: [indicator, found.population],
  };
}

/** Three digits or more tell values apart. */
function decimalsFor(most: number): number {
  if (most >= 1000) return 0;
  return most >= 10 ? 1 : 2;
}

/** In one note what cannot be had for the same reason. That of the scale that was asked for is said elsewhere. */
function refusalNotes(found: Found, asked: Scale, language: Language): string[] {
  const refused = [...found].flatMap(([scale, each]) =>
    isRefusal(each) && each.problem !== 'no-population' && scale !== asked ? [{ scale, refusal: each }] : [],
  );
  const keyOf = ({ problem, regions }: Refusal): string => [problem, ...regions.map(({ id }) => id)].join(' ');
  return [...new Set(refused.map(({ refusal }) => keyOf(refusal)))].flatMap((key) => {
    const alike = refused.filter(({ refusal }) => keyOf(refusal) === key);
    const [first] = alike;
    const scales = alike.map(({ scale }) => scale);
    return first ? [refusalText(WORDS.notOffered, scales, first.refusal, language)] : [];
  });
}

function refusalText(
  entry: (typeof WORDS)['notOffered' | 'instead'],
  scales: readonly Scale[],
  { problem, regions }: Refusal,
  language: Language,
): string {
  const names = scales.map((scale) => say(WORDS.quoted, language, { name: say(SCALE_NAMES[scale], language) }));
  const named = regions.map(({ name }) => phraseIn(name, language).text);
  const reason = say(SCALE_PROBLEMS[problem], language, { regions: listOf(named, language) });
  return sentenceCase(say(entry, language, { scales: listOf(names, language), reason }));
}
