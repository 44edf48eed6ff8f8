import { changeBetween, isPercentage, type Change } from '../../feed/derive/change.js';
import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import { commonSpan, knownAt, type CommonSpan } from '../../feed/derive/scale/common-span.js';
import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { periodFrom } from '../../feed/period.js';
import { countWord, say } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { formatNumber, formatSigned, unitLabel } from '../../locale/number.js';
import { differenceText, pointsText } from '../../view/key-figure/change-text.js';
import type { FigureRequest, Finding } from '../figure.js';
import { doubtWords } from '../notes.js';
import { withStatus } from '../reading.js';
import type { ScaledTrend } from './scale/scaled-trend.js';
import { FINDING_WORDS as WORDS } from './trend-finding.words.js';

/** What is told, of which regions, over which time. */
interface Told {
  readonly indicator: Indicator;
  readonly all: readonly RegionSeries[];
  readonly span: CommonSpan;
  readonly language: Language;
}

/** A region and its change over the time. */
interface RegionChange {
  readonly series: RegionSeries;
  readonly change: Change;
}

/**
 * What a development shows, by rule: of several regions which has grown most, among how many; else how the chosen one
 * has changed from the first figure that can be compared to the newest. There is none where the rules give no change
 * (across a break, to what is missing, within the uncertainty), nor where the summary has just said the same.
 *
 * @param caption what is drawn, of whom
 */
export function trendFinding(
  { basis, all, language }: FigureRequest,
  shown: ScaledTrend,
  caption: string,
): Finding | undefined {
  // An index tells the change of the figures themselves.
  const isPer = shown.scale === 'per-inhabitant';
  const told = isPer ? shown : { indicator: basis.indicator, all };
  const common = toldOver(told, told.all, language);
  const best = common && all.length > 1 ? superlative(common) : undefined;
  if (best !== undefined && common) return { text: best, about: aboutText(common, caption) };
  const alone = toldOver(told, told.all.slice(0, 1), language);
  const isSaid = basis.change.kind === 'change' && basis.change.from.period === alone?.span.from && !isPer;
  const own = alone && !isSaid ? ownText(alone) : undefined;
  return alone && own !== undefined ? { text: own, about: aboutText(alone, caption) } : undefined;
}

function toldOver(
  { indicator }: Pick<Told, 'indicator'>,
  all: readonly RegionSeries[],
  language: Language,
): Told | undefined {
  const span = commonSpan(indicator, all);
  return 'problem' in span ? undefined : { indicator, all, span, language };
}

function changesIn({ indicator, all, span }: Told): RegionChange[] {
  return all.flatMap((series) => {
    const [from, to] = [knownAt(series, span.from), knownAt(series, span.to)];
    const change = from && to && changeBetween(indicator, from, to);
    return change ? [{ series, change }] : [];
  });
}

/** Undefined where not all have a change, where that of one is uncertain, and where two share the first place. */
function superlative(told: Told): string | undefined {
  const { indicator, all, language } = told;
  const sizes = changesIn(told).flatMap(({ series, change }) => {
    const size = isPercentage(indicator) ? change.absolute : change.relative === null ? null : change.relative * 100;
    return size === null || change.direction === 'uncertain' ? [] : [{ series, change, size: rounded(size, told) }];
  });
  const [first, second] = [...sizes].sort((one, other) => other.size - one.size);
  if (!first || !second || sizes.length < all.length) return undefined;
  if (first.size === second.size || first.size === 0) return undefined;
  const text = say(first.size > 0 ? WORDS.mostUp : WORDS.leastDown, language, {
    region: nameOf(first.series, language),
    count: countWord(all.length, language),
    change: sizeText(formatSigned(first.size, decimalsOf(told), language), told),
    time: timeText(told),
  });
  return withDoubts(text, sizes, language);
}

function ownText(told: Told): string | undefined {
  const { indicator, language } = told;
  const [own] = changesIn(told);
  if (!own || own.change.direction === 'uncertain') return undefined;
  const { change, series } = own;
  const name = phraseIn(indicator.shortTitle ?? indicator.title, language).text;
  const unit = unitLabel(indicator.unit, language);
  const isCalledByUnit =
    indicator.quantity === 'count' && indicator.measure === 'stock' && name.toLowerCase() === unit.toLowerCase();
  const [up, down] = isCalledByUnit ? [WORDS.grew, WORDS.fell] : [WORDS.up, WORDS.down];
  const entry = change.direction === 'none' ? WORDS.same : change.direction === 'up' ? up : down;
  const values = { title: name, unit, region: nameOf(series, language), time: timeText(told) };
  return withDoubts(say(entry, language, { ...values, amount: amountText(change, told) }), [own], language);
}

/** In per cent where the rules give that and it does not round to nothing, else in the unit. */
function amountText({ relative, absolute }: Change, told: Told): string {
  const share = relative === null ? 0 : rounded(Math.abs(relative) * 100, told);
  if (share === 0) return differenceText(told.indicator, absolute, told.language);
  return sizeText(formatNumber(share, decimalsOf(told), told.language), told);
}

function sizeText(number: string, { indicator, language }: Told): string {
  if (isPercentage(indicator)) return pointsText(number, language);
  return `${number}${language === 'en' ? '' : '\u00a0'}%`;
}

function decimalsOf({ indicator }: Told): number {
  return isPercentage(indicator) ? Math.max(1, indicator.unit.decimals) : 1;
}

function rounded(size: number, told: Told): number {
  return Number(size.toFixed(decimalsOf(told)));
}

/** Both ends are of the same time of the year. */
function timeText({ span, language }: Told): string {
  const years = (periodFrom(span.to)?.year ?? 0) - (periodFrom(span.from)?.year ?? 0);
  return years === 1
    ? say(WORDS.inYear, language)
    : say(WORDS.inYears, language, { count: countWord(years, language) });
}

/** Nothing provisional or estimated may pass for certain, least of all in a title. */
function withDoubts(text: string, changes: readonly RegionChange[], language: Language): string {
  return withStatus(
    text,
    doubtWords(
      changes.flatMap(({ change: { from, to } }) => [from, to]),
      language,
    ),
  );
}

function aboutText({ indicator, span, language }: Told, caption: string): string {
  const [from, to] = [span.from, span.to].map((period) => periodWords(period, indicator, language).name);
  return say(WORDS.about, language, { title: caption, from: from ?? '', to: to ?? '' });
}

function nameOf({ region }: RegionSeries, language: Language): string {
  return phraseIn(region.name, language).text;
}
