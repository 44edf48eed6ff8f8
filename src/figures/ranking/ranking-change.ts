import { type Change } from '../../feed/derive/change.js';
import type { Indicator, Language, Region } from '../../feed/feed.js';
import { hasFigures, regionSeries } from '../../feed/derive/regions/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { listOf, say, type Entry } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { compareNames } from '../../locale/name-order.js';
import type { RegionKind } from '../../locale/region.words.js';
import { changeText, noChangeText, uncertainText } from '../../view/key-figure/change-text.js';
import { valueText } from '../../view/key-figure/interval-text.js';
import { type DataTable } from '../../view/data-table.js';
import { isCertain } from '../doubt.js';
import { missingRegionNotes, type MissingRegion } from '../missing.js';
import { KEY_FIGURE_WORDS } from '../../view/key-figure/key-figure.words.js';
import { drawnOf, kindOf, rankingSentence } from './ranking-figure.js';
import { rankingFinding, type RankingFinding } from './ranking-finding.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { doubtWords } from '../notes.js';
import { CHANGE_ENDS, RANKING_WORDS as WORDS } from './ranking.words.js';
import type { RankingBar, RankingFigure } from './ranking-figure.js';
import { rankedBeside, regionsBehind, withCompared } from './reference/compared-regions.js';
import { isFairLevel } from './reference/larger-regions.js';
import { lineNote, referenceMarks, referenceSentence, referenceSums, type Reference } from './reference/references.js';
import { changeTable, type ChangeReference } from './change/change-table.js';
import {
  changesOf,
  changeOf,
  changedOf,
  decimalsOf,
  isWithin,
  statusesOf,
  remarksOf,
  changeLabel,
  changeInWords,
  unitOf,
  lookOf,
  type RegionChange,
  type Changed,
  type ChangeRequest,
  type ScaledRequest,
} from './change/region-changes.js';

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

/**
 * The regions that belong beside a region by their change up to a period, the greatest growth first. Undefined when
 * fewer than two of them have one: no change is counted across a break, a gap, or from a figure that is not there.
 */
export function changeRanking(request: ChangeRequest): ChangeRanking | undefined {
  const { feed, chosen, period, compared = [] } = request;
  for (const beside of rankedBeside(feed, chosen, period)) {
    if (changesOf(beside, request).changed.length < 2) continue;
    const { all, scale, changed } = changesOf(withCompared(feed, beside, compared), request);
    const [first] = changed;
    if (first) return rankingOf(first, changed, all, { ...request, scale, beside });
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
  const references = referencesOf(all, request);
  const sentence = sentenceOf(sorted, bars, references, kind, request);
  const chart: RankingFigure = {
    kind: 'ranking',
    bars: drawnOf(bars),
    decimals: decimalsOf(request),
    description: `${title}. ${sentence}`,
    ...referenceMarks(references),
  };
  const missing = withoutChange(all, changed, request);
  return {
    ...{ title, sentence, chart, bars, kind, missing },
    finding: findingOf(sorted, bars, references, kind, request),
    shares: new Map(scale === 'share' ? sorted.map(({ region, change }) => [region.id, change]) : []),
    order: sorted.map(({ region }) => region.id),
    table: changeTable(title, { sorted, references, missing, kind }, request),
    readings: sorted.map((each) => changeReading(each, indicator, language)),
    drawingNotes: [...dashedNotesOf(sorted, language), ...lineNote(references, language)],
    notes: [
      ...(scale === 'units' ? [say(KEY_FIGURE_WORDS.noShareBelowZero, language)] : []),
      ...referenceSums(references, indicator, language),
      ...missingRegionNotes(missing, language),
    ],
  };
}

/** None where one of them may not have changed at all: it can be first as well. */
function findingOf(
  sorted: readonly Changed[],
  bars: readonly RankingBar[],
  references: readonly Reference[],
  kind: RegionKind,
  request: ScaledRequest,
): RankingFinding | undefined {
  if (sorted.some(({ change }) => isWithin(change))) return undefined;
  const { language } = request;
  const against = referenceSentence(references, language);
  return rankingFinding(bars, kind, endsIn(sorted, request), language, { when: whenOf(sorted, request), against });
}

/** Who stands at either end, of how many it is not known that they have changed, and what they are read against. */
function sentenceOf(
  sorted: readonly Changed[],
  bars: readonly RankingBar[],
  references: readonly Reference[],
  kind: RegionKind,
  request: ScaledRequest,
): string {
  const { language } = request;
  return [
    rankingSentence(bars, kind, endsIn(sorted, request), language, { when: whenOf(sorted, request) }),
    ...withinUncertainty(sorted, language),
    ...referenceSentence(references, language),
  ].join(' ');
}

/** When the changes were, where there are newer ones. */
function whenOf([first]: readonly Changed[], request: ScaledRequest): string | undefined {
  if (!request.isPast || !first) return undefined;
  return say(WORDS.fromTo, request.language, endsOfTime(first.change, request));
}

/**
 * The changes of other regions that some are read against. A share of what there was, and points, can be read against
 * those of a larger region; in a unit, only where that fits its level as well.
 */
function referencesOf(all: readonly RegionChange[], request: ScaledRequest): readonly ChangeReference[] {
  const { feed, indicator, compared = [], language, scale } = request;
  if (scale === 'units' && !isFairLevel(indicator)) return [];
  const found = (region: Region): Changed[] => changedOf(changeOf(region, request), scale);
  const ranked = all.map(({ region }) => region);
  return regionsBehind(feed, { ...request, ranked, compared }, (region) => found(region).length > 0)
    .flatMap(found)
    .flatMap(({ region, name, change, value }) => {
      const series = regionSeries(feed, indicator, region.id);
      const valueLabel = changeLabel(value, request);
      const label = `${name} ${changeInWords(valueLabel, request)}`;
      const remarks = remarksOf(change, language);
      return series ? { key: region.id, name, label, value, valueLabel, remarks, series, change } : [];
    });
}

/** «Jobber: endring fra 4. kvartal 2022 til 4. kvartal 2023», with the unit of changes that are not in per cent. */
function titleOf(change: Change, request: ScaledRequest): string {
  const { indicator, language, scale } = request;
  const named = [phraseIn(indicator.title, language).text, scale === 'share' ? '' : unitOf(request)];
  const ends = endsOfTime(change, request);
  return say(WORDS.changeTitle, language, { title: named.filter((part) => part !== '').join(', '), ...ends });
}

/** The names of the two periods that are compared. */
function endsOfTime({ from }: Pick<Change, 'from'>, { indicator, language, period }: ScaledRequest) {
  return {
    from: periodWords(from.period, indicator, language).name,
    to: periodWords(period, indicator, language).name,
  };
}

/** The greatest growth first, as far as the numbers that are shown tell it. */
function inOrder(changed: readonly Changed[], request: ScaledRequest): readonly Changed[] {
  const { language } = request;
  const shown = ({ value }: Changed) => Number(value.toFixed(decimalsOf(request)));
  return [...changed].sort((a, b) => shown(b) - shown(a) || compareNames(a.name, b.name, language));
}

function barOf({ region, name, change, value }: Changed, request: ScaledRequest): RankingBar {
  const { language } = request;
  const certain = isCertain(change.from) && isCertain(change.to) && !isWithin(change);
  return {
    key: region.id,
    label: name,
    value,
    valueLabel: changeLabel(value, request),
    ...lookOf(region, request),
    certain,
    remarks: remarksOf(change, language),
  };
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
