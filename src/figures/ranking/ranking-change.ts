import { changeTo, isPercentage, type Change, type NoChange } from '../../feed/derive/change.js';
import type { Feed, Indicator, Language, Region } from '../../feed/feed.js';
import { hasFigures, regionSeries } from '../../feed/derive/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, sentenceCase, type Entry } from '../../locale/catalogue.js';
import { formatNumber, formatSigned } from '../../locale/number.js';
import type { RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { formatPeriod } from '../../locale/time.js';
import { changeText, noChangeText, pointsText } from '../../view/key-figure/change-text.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { isCertain } from '../doubt.js';
import { missingRegionNotes, missingRows, reasonOf, type MissingRegion } from '../missing.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { besideRegions, drawnOf, kindOf, rankingSentence, shownNote } from './ranking-figure.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { CHANGE_ENDS, RANKING_WORDS as WORDS } from './ranking.words.js';
import type { RankingBar, RankingFigure } from './ranking-figure.js';

/** The change of one region, or why it has none. */
interface RegionChange {
  readonly region: Region;
  readonly name: string;
  readonly change: Change | NoChange | undefined;
  /** Why there is none, where no change could be looked for, as a sentence. */
  readonly missing: string;
}

/** A region whose change can be drawn: in per cent, or in percentage points where the figure itself is a percentage. */
interface Changed {
  readonly region: Region;
  readonly name: string;
  readonly change: Change;
  readonly value: number;
}

/** Regions side by side by their change over a year, and in words those that have none. */
export interface ChangeRanking {
  readonly chart: RankingFigure;
  readonly table: DataTable;
  readonly readings: readonly Reading[];
  readonly notes: readonly string[];
  /** «Jobber: endring fra 4. kvartal 2022 til 4. kvartal 2023» */
  readonly title: string;
  /** Which region has grown most, and which least. */
  readonly sentence: string;
}

/** What the ranking is asked with. */
export interface ChangeRequest {
  readonly feed: Feed;
  readonly indicator: Indicator;
  readonly chosen: Region;
  readonly period: string;
  readonly language: Language;
}

/**
 * The regions that belong beside a region by their change up to a period, the greatest growth first. Undefined when
 * fewer than two of them have one: no change is counted across a break, a gap, or from a figure that is not there.
 */
export function changeRanking(request: ChangeRequest): ChangeRanking | undefined {
  for (const regions of besideRegions(request.feed, request.chosen, request.period)) {
    const all = regions.map((region) => changeOf(region, request));
    const changed = all.flatMap((each) => changedOf(each, request.indicator));
    const [first] = changed;
    if (changed.length > 1 && first) return rankingOf(first, changed, all, request);
  }
  return undefined;
}

function rankingOf(
  first: Changed,
  changed: readonly Changed[],
  all: readonly RegionChange[],
  request: ChangeRequest,
): ChangeRanking {
  const { indicator, language, period } = request;
  const sorted = [...changed].sort((a, b) => b.value - a.value || a.name.localeCompare(b.name));
  const title = say(WORDS.changeTitle, language, {
    title: [
      phraseIn(indicator.title, language).text,
      ...(isPercentage(indicator) ? [say(FIGURE_WORDS.percentagePoints, language)] : []),
    ].join(', '),
    from: formatPeriod(first.change.from.period, language),
    to: formatPeriod(period, language),
  });
  const bars = sorted.map((each) => barOf(each, request));
  const kind = kindOf(request.feed, bars);
  const endOf = ({ value, valueLabel }: RankingBar, isFirst: boolean) =>
    [say(changeEnd(value, valueLabel, isFirst), language), changeInWords(valueLabel, indicator, language)] as const;
  const sentence = rankingSentence(bars, kind, endOf, language);
  const chart: RankingFigure = {
    kind: 'ranking',
    bars: drawnOf(bars),
    decimals: 1,
    description: `${title}. ${sentence}`,
  };
  const drawn = new Set(chart.bars.map(({ key }) => key));
  const missing = withoutChange(all, changed, request);
  return {
    title,
    sentence,
    chart,
    table: tableOf(title, sorted, missing, kind, request),
    readings: sorted
      .filter(({ region }) => drawn.has(region.id))
      .map((each) => changeReading(each, indicator, language)),
    notes: [...shownNote(bars, chart, kind, language), ...missingRegionNotes(missing, language)],
  };
}

function changeOf(region: Region, { feed, indicator, period, language }: ChangeRequest): RegionChange {
  const observations = regionSeries(feed, indicator, region.id)?.observations ?? [];
  const to = observations.find((observation) => observation.period === period);
  const missing = reasonOf(to ?? { period, value: null, statuses: ['missing'] }, language);
  return {
    region,
    name: phraseIn(region.name, language).text,
    change: to && changeTo(indicator, observations, to),
    missing,
  };
}

function changedOf({ region, name, change }: RegionChange, indicator: Indicator): Changed[] {
  if (change?.kind !== 'change') return [];
  const value = isPercentage(indicator) ? change.absolute : change.relative;
  if (value === null) return [];
  return [{ region, name, change, value: isPercentage(indicator) ? value : value * 100 }];
}

function barOf({ region, name, change, value }: Changed, { chosen, indicator, language }: ChangeRequest): RankingBar {
  const certain = isCertain(change.from) && isCertain(change.to);
  return {
    key: region.id,
    label: name,
    value,
    valueLabel: changeLabel(value, indicator, language),
    emphasised: region.id === chosen.id,
    certain,
    remarks: remarksOf(change, language),
  };
}

function remarksOf({ from, to }: Change, language: Language): string[] {
  return [...new Set([from, to].flatMap((observation) => badgesOf(observation, language)))];
}

function changeLabel(value: number, indicator: Indicator, language: Language): string {
  if (isPercentage(indicator)) return formatSigned(value, Math.max(1, indicator.unit.decimals), language);
  return `${formatSigned(value, 1, language)}${language === 'en' ? '' : '\u00a0'}%`;
}

/** With its unit, which bars leave to the title. */
function changeInWords(label: string, indicator: Indicator, language: Language): string {
  return isPercentage(indicator) ? pointsText(label, language) : label;
}

/** What the region at an end has: whichever way it went, as it looks when rounded. */
function changeEnd(value: number, label: string, isFirst: boolean): Entry {
  if (!/[1-9]/.test(label)) return CHANGE_ENDS.none;
  if (value > 0) return isFirst ? CHANGE_ENDS.mostUp : CHANGE_ENDS.leastUp;
  return isFirst ? CHANGE_ENDS.leastDown : CHANGE_ENDS.mostDown;
}

function changeReading({ region, name, change }: Changed, indicator: Indicator, language: Language): Reading {
  return readingOf(
    [region.id],
    name,
    [withStatus(changeText(indicator, change, language), remarksOf(change, language))],
    language,
  );
}

function tableOf(
  caption: string,
  sorted: readonly Changed[],
  missing: readonly MissingRegion[],
  kind: RegionKind,
  { indicator, language }: ChangeRequest,
): DataTable {
  const { decimals } = indicator.unit;
  const unit = isPercentage(indicator) ? say(FIGURE_WORDS.percentagePoints, language) : '%';
  const columns = [
    { title: sentenceCase(regionWord(kind, 'one', language)) },
    { title: `${say(FIGURE_WORDS.change, language)} (${unit})`, numeric: true },
    { title: formatPeriod(sorted[0]?.change.from.period ?? '', language), numeric: true },
    { title: formatPeriod(sorted[0]?.change.to.period ?? '', language), numeric: true },
    { title: say(FIGURE_WORDS.status, language) },
  ];
  const rows = sorted.map(({ name, change, value }) => [
    regionCell(name),
    numberCell(formatSigned(value, 1, language), value),
    ...[change.from, change.to].map((observation) =>
      numberCell(
        observation.value === null ? '' : formatNumber(observation.value, decimals, language),
        observation.value,
      ),
    ),
    textCell(remarksOf(change, language).join(', ')),
  ]);
  return { caption, columns, rows: [...rows, ...missingRows(missing, columns.length, language)] };
}

/** Regions without a change, and why they have none. */
function withoutChange(
  all: readonly RegionChange[],
  changed: readonly Changed[],
  { feed, language }: ChangeRequest,
): MissingRegion[] {
  const drawn = new Set(changed.map(({ region }) => region.id));
  return all
    .filter(({ region }) => !drawn.has(region.id) && hasFigures(feed, region))
    .map((each) => ({ region: each.region, reason: whyNot(each, language) }));
}

function whyNot({ change, missing }: RegionChange, language: Language): string {
  if (change?.kind === 'change') return say(change.from.value === 0 ? WORDS.fromZero : WORDS.belowZero, language);
  const text = change ? noChangeText(change, language) : '';
  return text === '' ? missing : text;
}
