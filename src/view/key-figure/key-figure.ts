import type { Feed, Indicator, Language, Observation, Target } from '../../feed/feed.js';
import { changeTo, isForecast, latestOf, type Change, type NoChange } from '../../feed/derive/change.js';
import { progressTo, type Progress } from '../../feed/derive/targets/progress.js';
import { regionSeries, type RegionSeries } from '../../feed/derive/regions/region-series.js';
import { targetsAt, whyWithheld } from '../../feed/derive/targets/target-scope.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber, speakNumber, unitLabel, withUnit } from '../../locale/number.js';
import { periodWords } from '../../locale/indicator-period.js';
import { STATUS_WORDS } from '../../locale/words.js';
import { changeText, noChangeText, noShareText } from './change-text.js';
import { uncertaintyText } from './interval-text.js';
import { shortChange } from './short-change.js';
import { progressText, targetText, withheldText } from './progress-text.js';
import { targetLine } from './target-line.js';
import { isLineDrawn } from './line-drawn.js';
import { missingNotes, missingText } from '../missing.js';
import { sourcePart, type SourcePart } from '../source-line.js';
import { KEY_FIGURE_WORDS as WORDS } from './key-figure.words.js';

/** A target of a figure in words, with the progress towards it where the target gives progress. */
export interface FigureProgress {
  readonly progress?: Progress;
  readonly text: string;
  /** What the target is, how far, and how long is left, in one line. */
  readonly line: string;
  readonly target: Target;
}

/** How a figure has changed, in words. */
export interface KeyFigureChange {
  /** The change, or why there is none. */
  readonly text: string;
  /** The same in few words, where there are such: «+0,9 % på ett år», «ikke sammenlignbart». */
  readonly short?: string;
  /** Why there is no change, or none in per cent. */
  readonly reason: string;
  readonly direction?: Change['direction'];
}

/** The newest figure of an indicator for a region, with everything that must stand beside it. */
export interface KeyFigure {
  readonly id: string;
  readonly title: Phrase;
  readonly region: Phrase;
  /** The number alone (`139 985`), or what is said when there is none. */
  readonly number: string;
  readonly unit: string;
  /** Number and unit for a screen reader, without group spaces. */
  readonly spoken: string;
  readonly period: string;
  /** "Current prices", or "constant prices" and of which year, when the figure is in money. */
  readonly prices?: string;
  /** Statuses that must be said in words: provisional, break, example … */
  readonly badges: readonly string[];
  /** The interval in which the figure lies, with its confidence level where the feed gives it. */
  readonly uncertainty?: string;
  /** The change in words, with the reason where there is none, or none in per cent. */
  readonly change: KeyFigureChange;
  /** «2023: vises ikke av hensyn til personvern.» What the feed has for periods after this one instead of numbers. */
  readonly newer: readonly string[];
  /** "Higher is better", when the feed says which way is good. */
  readonly polarity?: string;
  readonly progress: readonly FigureProgress[];
  /** Whether `trendOf` has a line for it: there must be room for that before it comes. */
  readonly hasTrend: boolean;
  readonly definition?: Phrase;
  readonly source?: SourcePart;
  readonly note?: Phrase;
  /** True when the figure is a sum over members that we made. */
  readonly isSum: boolean;
}

/** What a key figure is computed from. Kept apart, since tile, summary, table and figure all start here. */
export interface FigureBasis {
  readonly indicator: Indicator;
  readonly series: RegionSeries;
  /** The newest observation with a value, or the newest of all when none has one. */
  readonly latest: Observation;
  readonly change: Change | NoChange;
}

/** The basis of an indicator's figure for a region, or undefined when the feed has no observation for it. */
export function figureBasis(feed: Feed, indicator: Indicator, region: string): FigureBasis | undefined {
  const series = regionSeries(feed, indicator, region);
  const latest = series && (latestOf(series.observations) ?? series.observations.at(-1));
  if (!series || !latest) return undefined;
  return { indicator, series, latest, change: changeTo(indicator, series.observations, latest) };
}

/** The observations up to the newest figure, which is followed only by what is not there, or forecast. */
export function observationsOf({ series: { observations }, latest }: FigureBasis): readonly Observation[] {
  return observations.slice(0, observations.indexOf(latest) + 1);
}

/** The place that is named with a target, where readers cannot know it. */
export type TargetPlace = (target: Target) => string | undefined;

/** @param today the reader's date, as ISO, from which the time that is left to a target is counted */
export function keyFigureOf(
  feed: Feed,
  basis: FigureBasis,
  language: Language,
  placeOf: TargetPlace = () => undefined,
  today = '',
): KeyFigure {
  const { indicator, latest, series } = basis;
  const { unit } = indicator;
  const value = latest.value;
  const number = value === null ? missingText(latest, language) : formatNumber(value, unit.decimals, language);
  const note = latest.note ?? indicator.note;
  const uncertainty = uncertaintyText(latest, indicator, language);
  return {
    id: indicator.id,
    title: phraseIn(indicator.shortTitle ?? indicator.title, language),
    region: phraseIn(series.region.name, language),
    number,
    unit: value === null ? '' : unitLabel(unit, language, number),
    spoken: value === null ? number : withUnit(speakNumber(value, unit.decimals, language), unit, language),
    period: periodWords(latest.period, indicator, language).label,
    ...pricesOf(indicator, language),
    badges: badgesOf(latest, language),
    ...(uncertainty === undefined ? {} : { uncertainty }),
    change: changeOf(basis, language),
    newer: newerOf(basis, language),
    ...polarityOf(indicator, language),
    progress: progressOf(feed, basis, language, placeOf, today),
    hasTrend: isLineDrawn(observationsOf(basis), indicator),
    ...(indicator.definition ? { definition: phraseIn(indicator.definition, language) } : {}),
    ...(indicator.source ? { source: sourcePart(indicator.source, language) } : {}),
    ...(note ? { note: phraseIn(note, language) } : {}),
    isSum: series.origin === 'sum',
  };
}

/** The statuses of an observation that readers must be told, in words. */
export function badgesOf(observation: Observation, language: Language): string[] {
  return observation.statuses.flatMap((status) => {
    const entry = STATUS_WORDS[status];
    return entry ? say(entry, language) : [];
  });
}

function changeOf({ indicator, change }: FigureBasis, language: Language): KeyFigureChange {
  const inShort = shortChange(indicator, change, language);
  const short = inShort === undefined ? {} : { short: inShort };
  if (change.kind === 'no-change') {
    const text = noChangeText(change, language);
    return { text, ...short, reason: text };
  }
  const reason = noShareText(indicator, change, language);
  const text = changeText(indicator, change, language);
  return { text: reason === '' ? text : `${text}. ${reason}`, ...short, reason, direction: change.direction };
}

/** Newer periods whose numbers are not there: else the number would pass for the newest that there is. */
function newerOf({ series: { observations }, latest }: FigureBasis, language: Language): string[] {
  if (latest.value === null) return [];
  return missingNotes([{ observations: observations.slice(observations.indexOf(latest) + 1) }], language);
}

function pricesOf({ prices, basePeriod }: Indicator, language: Language): Pick<KeyFigure, 'prices'> {
  if (prices === 'current') return { prices: say(WORDS.currentPrices, language) };
  if (prices !== 'fixed') return {};
  const text = say(WORDS.fixedPrices, language);
  return { prices: basePeriod === undefined ? text : `${text} (${basePeriod})` };
}

function polarityOf(indicator: Indicator, language: Language): Pick<KeyFigure, 'polarity'> {
  if (indicator.goodDirection === 'none') return {};
  return { polarity: say(indicator.goodDirection === 'up' ? WORDS.higherIsBetter : WORDS.lowerIsBetter, language) };
}

/** Every target that is set for this indicator and this region. */
function progressOf(
  feed: Feed,
  { indicator, series, latest }: FigureBasis,
  language: Language,
  placeOf: TargetPlace,
  today: string,
): FigureProgress[] {
  return targetsAt(feed, indicator, series.region.id).map((target) => {
    const place = placeOf(target);
    // Nobody has come nearer to a target by forecasting it.
    const progress = isForecast(latest) ? undefined : progressTo(target, latest);
    const withheld = progress && whyWithheld(target, series.observations, latest);
    const parts = { target, indicator, observations: series.observations, today };
    const named = place === undefined ? parts : { ...parts, place };
    if (progress && !withheld) {
      const line = targetLine({ ...named, progress }, language);
      return { target, progress, line, text: progressText(indicator, target, progress, language, place) };
    }
    const text = `${targetText(target, indicator, language, place)}.`;
    if (!withheld) return { target, line: targetLine(named, language), text };
    const line = targetLine({ ...named, withheld }, language);
    return { target, line, text: `${text} ${withheldText(withheld, target, indicator, language)}` };
  });
}
