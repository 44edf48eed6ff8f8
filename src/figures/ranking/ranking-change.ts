import { changeTo, type Change, type NoChange } from '../../feed/derive/change.js';
import type { Feed, Indicator, Language, Region } from '../../feed/feed.js';
import { hasFigures, regionSeries } from '../../feed/derive/regions/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { listOf, say, sentenceCase, type Entry } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { formatNumber, formatSigned, unitLabel, withUnit } from '../../locale/number.js';
import type { RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { changeText, noChangeText, pointsText, uncertainText } from '../../view/key-figure/change-text.js';
import { valueText } from '../../view/key-figure/interval-text.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { isCertain } from '../doubt.js';
import { missingRegionNotes, missingRows, observationAt, reasonOf, type MissingRegion } from '../missing.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { KEY_FIGURE_WORDS } from '../../view/key-figure/key-figure.words.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { changeScaleOf, sizeOf, type ChangeScale } from '../offered/region-changes.js';
import { besideRegions } from '../offered/region-groups.js';
import { drawnOf, kindOf, rankingSentence } from './ranking-figure.js';
import { rankingFinding, type RankingFinding } from './ranking-finding.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { doubtWords } from '../notes.js';
import { CHANGE_ENDS, RANKING_WORDS as WORDS } from './ranking.words.js';
import type { RankingBar, RankingFigure } from './ranking-figure.js';

/** The change of one region, or why it has none. */
interface RegionChange {
  readonly region: Region;
  readonly name: string;
  readonly change: Change | NoChange;
  /** Why there is none, where no change could be looked for, as a sentence. */
  readonly missing: string;
}

/** A region whose change can be drawn, on the scale that all of them share. */
interface Changed {
  readonly region: Region;
  readonly name: string;
  readonly change: Change;
  readonly value: number;
}

/** Regions side by side by their change over a year, and in words those that have none. */
export interface ChangeRanking {
  readonly chart: RankingFigure;
  /** All of them, of which the chart may draw some. */
  readonly bars: readonly RankingBar[];
  readonly kind: RegionKind;
  readonly missing: readonly MissingRegion[];
  /** The changes in per cent, by the ids of the regions; none where they are compared in another way. */
  readonly shares: ReadonlyMap<string, Change>;
  readonly table: DataTable;
  /** Of all of them. */
  readonly readings: readonly Reading[];
  /** What must be known of the bars that are drawn, and of the figures. */
  readonly drawingNotes: readonly string[];
  readonly notes: readonly string[];
  /** «Jobber: endring fra 4. kvartal 2022 til 4. kvartal 2023» */
  readonly title: string;
  /** Which region has grown most, and which least. */
  readonly sentence: string;
  readonly finding: RankingFinding | undefined;
  /** Every region that has a change, by its id, the greatest growth first. */
  readonly order: readonly string[];
}

/** What the ranking is asked with. */
export interface ChangeRequest {
  readonly feed: Feed;
  readonly indicator: Indicator;
  readonly chosen: Region;
  readonly period: string;
  readonly language: Language;
}

/** The same with the scale that its regions share. */
interface ScaledRequest extends ChangeRequest {
  readonly scale: ChangeScale;
}

/**
 * The regions that belong beside a region by their change up to a period, the greatest growth first. Undefined when
 * fewer than two of them have one: no change is counted across a break, a gap, or from a figure that is not there.
 */
export function changeRanking(request: ChangeRequest): ChangeRanking | undefined {
  for (const regions of besideRegions(request.feed, request.chosen, request.period)) {
    const all = regions.map((region) => changeOf(region, request));
    const scale = changeScaleOf(
      request.indicator,
      all.map(({ change }) => change),
    );
    const changed = all.flatMap((each) => changedOf(each, scale));
    const [first] = changed;
    if (changed.length > 1 && first) return rankingOf(first, changed, all, { ...request, scale });
  }
  return undefined;
}

function rankingOf(
  first: Changed,
  changed: readonly Changed[],
  all: readonly RegionChange[],
  request: ScaledRequest,
): ChangeRanking {
  const { indicator, language, scale } = request;
  const sorted = inOrder(changed, request);
  const title = titleOf(first.change, request);
  const bars = sorted.map((each) => barOf(each, request));
  const kind = kindOf(request.feed, bars);
  const sentence = [
    rankingSentence(bars, kind, endsIn(sorted, request), language),
    ...withinUncertainty(sorted, language),
  ].join(' ');
  const chart: RankingFigure = {
    kind: 'ranking',
    bars: drawnOf(bars),
    decimals: decimalsOf(request),
    description: `${title}. ${sentence}`,
  };
  const missing = withoutChange(all, changed, request);
  return {
    ...{ title, sentence, chart, bars, kind, missing },
    finding: findingOf(sorted, bars, kind, request),
    shares: new Map(scale === 'share' ? sorted.map(({ region, change }) => [region.id, change]) : []),
    order: sorted.map(({ region }) => region.id),
    table: tableOf(title, sorted, missing, kind, request),
    readings: sorted.map((each) => changeReading(each, indicator, language)),
    drawingNotes: dashedNotesOf(sorted, language),
    notes: [
      ...(scale === 'units' ? [say(KEY_FIGURE_WORDS.noShareBelowZero, language)] : []),
      ...missingRegionNotes(missing, language),
    ],
  };
}

/** None where one of them may not have changed at all: it can be first as well. */
function findingOf(
  sorted: readonly Changed[],
  bars: readonly RankingBar[],
  kind: RegionKind,
  request: ScaledRequest,
): RankingFinding | undefined {
  if (sorted.some(({ change }) => isWithin(change))) return undefined;
  return rankingFinding(bars, kind, endsIn(sorted, request), request.language);
}

/** «Jobber: endring fra 4. kvartal 2022 til 4. kvartal 2023», with the unit of changes that are not in per cent. */
function titleOf({ from }: Change, request: ScaledRequest): string {
  const { indicator, language, period, scale } = request;
  const named = [phraseIn(indicator.title, language).text, scale === 'share' ? '' : unitOf(request)];
  return say(WORDS.changeTitle, language, {
    title: named.filter((part) => part !== '').join(', '),
    from: periodWords(from.period, indicator, language).name,
    to: periodWords(period, indicator, language).name,
  });
}

/** The greatest growth first, as far as the numbers that are shown tell it. */
function inOrder(changed: readonly Changed[], request: ScaledRequest): readonly Changed[] {
  const shown = ({ value }: Changed) => Number(value.toFixed(decimalsOf(request)));
  return [...changed].sort((a, b) => shown(b) - shown(a) || a.name.localeCompare(b.name));
}

function changeOf(region: Region, { feed, indicator, period, language }: ChangeRequest): RegionChange {
  const observations = regionSeries(feed, indicator, region.id)?.observations ?? [];
  const to = observationAt(observations, period);
  return {
    region,
    name: phraseIn(region.name, language).text,
    change: changeTo(indicator, observations, to),
    missing: reasonOf(to, language),
  };
}

function changedOf({ region, name, change }: RegionChange, scale: ChangeScale): Changed[] {
  const value = sizeOf(change, scale);
  return change.kind !== 'change' || value === undefined ? [] : [{ region, name, change, value }];
}

function barOf({ region, name, change, value }: Changed, request: ScaledRequest): RankingBar {
  const { chosen, language } = request;
  const certain = isCertain(change.from) && isCertain(change.to) && !isWithin(change);
  return {
    key: region.id,
    label: name,
    value,
    valueLabel: changeLabel(value, request),
    emphasised: region.id === chosen.id,
    certain,
    remarks: remarksOf(change, language),
  };
}

function remarksOf(change: Change, language: Language): string[] {
  return [...statusesOf(change, language), ...(isWithin(change) ? [say(WORDS.within, language)] : [])];
}

function statusesOf({ from, to }: Change, language: Language): string[] {
  return [...new Set([from, to].flatMap((observation) => badgesOf(observation, language)))];
}

function isWithin({ direction }: Change): boolean {
  return direction === 'uncertain';
}

/** Says of how many regions it is not known that they have changed at all. */
function withinUncertainty(changed: readonly Changed[], language: Language): string[] {
  const count = changed.filter(({ change }) => isWithin(change)).length;
  if (count === changed.length) return [say(WORDS.allWithinSentence, language)];
  return count === 0 ? [] : [say(WORDS.withinSentence, language, { count, all: changed.length })];
}

/**
 * The regions of which it is said beside their change that they may not have changed at all; nobody, where that is said
 * of all of them.
 */
function namedWithin(changed: readonly Changed[]): ReadonlySet<string> {
  const within = changed.filter(({ change }) => isWithin(change));
  return new Set(within.length === changed.length ? [] : within.map(({ region }) => region.id));
}

/** Why bars are drawn dashed, in one note. */
function dashedNotesOf(changed: readonly Changed[], language: Language): string[] {
  const doubts = doubtWords(
    changed.flatMap(({ change: { from, to } }) => [from, to]),
    language,
  );
  const within = changed.some(({ change }) => isWithin(change)) ? [say(WORDS.within, language)] : [];
  const words = [...doubts, ...within];
  return words.length === 0 ? [] : [say(WORDS.dashedNote, language, { statuses: listOf(words, language) })];
}

function changeLabel(value: number, request: ScaledRequest): string {
  const { scale, language } = request;
  const number = formatSigned(value, decimalsOf(request), language);
  return scale === 'share' ? `${number}${language === 'en' ? '' : '\u00a0'}%` : number;
}

function decimalsOf({ scale, indicator: { unit } }: ScaledRequest): number {
  if (scale === 'units') return unit.decimals;
  return scale === 'points' ? Math.max(1, unit.decimals) : 1;
}

/** With its unit, which bars leave to the title. */
function changeInWords(label: string, { scale, indicator: { unit }, language }: ScaledRequest): string {
  if (scale === 'share') return label;
  return scale === 'points' ? pointsText(label, language) : withUnit(label, unit, language);
}

/** The unit of the changes. */
function unitOf({ scale, indicator: { unit }, language }: ScaledRequest): string {
  if (scale === 'share') return '%';
  return scale === 'points' ? say(FIGURE_WORDS.percentagePoints, language) : unitLabel(unit, language);
}

/** What the regions at either end have, and how much, in words. */
function endsIn(changed: readonly Changed[], request: ScaledRequest) {
  const doubtful = namedWithin(changed);
  return ({ key, value, valueLabel }: RankingBar, isFirst: boolean): readonly [what: string, change: string] => {
    const change = changeInWords(valueLabel, request);
    const told = doubtful.has(key) ? say(WORDS.withinEnd, request.language, { change }) : change;
    return [say(changeEnd(value, valueLabel, isFirst), request.language), told];
  };
}

/** What the region at an end has: whichever way it went, as it looks when rounded. */
function changeEnd(value: number, label: string, isFirst: boolean): Entry {
  if (!/[1-9]/.test(label)) return CHANGE_ENDS.none;
  if (value > 0) return isFirst ? CHANGE_ENDS.mostUp : CHANGE_ENDS.leastUp;
  return isFirst ? CHANGE_ENDS.leastDown : CHANGE_ENDS.mostDown;
}

/** One within the uncertainty has no direction to tell; then both figures are told. */
function changeReading({ region, name, change }: Changed, indicator: Indicator, language: Language): Reading {
  const { to } = change;
  const texts =
    isWithin(change) && to.value !== null
      ? [valueText(to.value, to, indicator.unit, language), uncertainText(indicator, change, language)]
      : [changeText(indicator, change, language)];
  const statuses = statusesOf(change, language);
  const lines = texts.map((text, place) => (place < texts.length - 1 ? text : withStatus(text, statuses)));
  return readingOf([region.id], name, lines, language);
}

function tableOf(
  caption: string,
  sorted: readonly Changed[],
  missing: readonly MissingRegion[],
  kind: RegionKind,
  request: ScaledRequest,
): DataTable {
  const { indicator, language } = request;
  const { decimals } = indicator.unit;
  const unit = unitOf(request);
  const title = say(FIGURE_WORDS.change, language);
  const columns = [
    { title: sentenceCase(regionWord(kind, 'one', language)) },
    { title: unit === '' ? title : `${title} (${unit})`, numeric: true },
    { title: periodWords(sorted[0]?.change.from.period ?? '', indicator, language).name, numeric: true },
    { title: periodWords(sorted[0]?.change.to.period ?? '', indicator, language).name, numeric: true },
    { title: say(FIGURE_WORDS.status, language) },
  ];
  const rows = sorted.map(({ name, change, value }) => [
    regionCell(name),
    numberCell(formatSigned(value, decimalsOf(request), language), value),
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
  if (change.kind === 'change') return say(KEY_FIGURE_WORDS.noShareOfZero, language);
  const text = noChangeText(change, language);
  return text === '' ? missing : text;
}
