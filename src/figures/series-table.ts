import { isPercentage } from '../feed/derive/change.js';
import { haveIntervals, intervalOf } from '../feed/derive/interval.js';
import type { RegionSeries } from '../feed/derive/regions/region-series.js';
import type { Indicator, Language, Observation } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { comparePeriodTexts } from '../feed/period.js';
import { say } from '../locale/catalogue.js';
import { formatNumber, formatSigned, unitLabel } from '../locale/number.js';
import { numberCell, periodCell, textCell, type DataTable, type TableCell } from '../view/data-table.js';
import { listWhenRead } from '../view/list-when-read.js';
import { missingText } from '../view/missing.js';
import { periodHeading } from '../view/period-heading.js';
import {
  annotationsByPeriod,
  besidePeriod,
  shownAnnotations,
  type ShownAnnotation,
} from './annotations/shown-annotations.js';
import { FIGURE_WORDS as WORDS } from './figure.words.js';
import { marksOf } from './notes.js';
import { placesOf, yearChange } from './year-change.js';

/**
 * The series of one indicator, a row for each period and a column for each region, with its bounds if it has any. One
 * region alone has its change besides where figures may swing through the year, so that each quarter can be compared
 * with the same quarter.
 *
 * @param whole the series with all their figures, which changes are counted from
 */
export function seriesTable(
  indicator: Indicator,
  all: readonly RegionSeries[],
  language: Language,
  whole = all,
): DataTable {
  const periods = periodsIn(all);
  const names = all.map(({ region }) => phraseIn(region.name, language).text);
  const unit = unitLabel(indicator.unit, language);
  const withIn = (title: string, word: string) => ({
    title: word === '' ? title : `${title} (${word})`,
    numeric: true,
  });
  const seasonal = all.length === 1 && indicator.frequency !== 'year' ? whole : [];
  const annotations = annotationsByPeriod(shownAnnotations(indicator, all, language), periods);
  const shown = { indicator, all, language, bounded: all.map(hasBounds), seasonal, annotations };
  const points = isPercentage(indicator) ? say(WORDS.percentagePoints, language) : unit;
  return {
    caption: `${phraseIn(indicator.title, language).text}: ${names.join(', ')}`,
    columns: [
      { title: periodHeading(indicator, language) },
      ...all.flatMap((series, index) =>
        columnTitles(names[index] ?? '', series, names.length === 1, language).map((title) => withIn(title, unit)),
      ),
      ...seasonal.map(() => withIn(say(WORDS.changeOverYear, language), points)),
      { title: say(WORDS.status, language) },
    ],
    rows: listWhenRead(periods.length, (place) => rowOf(periods[place] ?? '', shown)),
  };
}

/** The periods of some series in time order: a row for each. */
export function periodsIn(all: readonly RegionSeries[]): readonly string[] {
  const periods = new Set(all.flatMap(({ observations }) => observations.map(({ period }) => period)));
  return [...periods].sort(comparePeriodTexts);
}

/** What a row is made of, besides its period. */
interface ShownSeries {
  readonly indicator: Indicator;
  readonly all: readonly RegionSeries[];
  readonly language: Language;
  /** Which of them have columns for bounds. */
  readonly bounded: readonly boolean[];
  /** The one that has its change besides. */
  readonly seasonal: readonly RegionSeries[];
  /** What is told beside each period. */
  readonly annotations: ReadonlyMap<string, readonly ShownAnnotation[]>;
}

function rowOf(period: string, shown: ShownSeries): TableCell[] {
  const { indicator, all, language, bounded, seasonal, annotations } = shown;
  const observations = all.map((series) => series.observations[placesOf(series.observations).get(period) ?? -1]);
  const remarks = new Set([
    ...all.flatMap((series, place) => remarksOf(series, observations[place], language)),
    ...(annotations.get(period) ?? []).map((annotation) => besidePeriod(annotation, period, language)),
  ]);
  return [
    periodCell(period, language),
    ...observations.flatMap((observation, index) => [
      observationCell(observation, indicator, language),
      ...(bounded[index] ? boundCells(observation, indicator, language) : []),
    ]),
    ...seasonal.map((series) => changeCell(series, period, indicator, language)),
    textCell([...remarks].join(', ')),
  ];
}

/**
 * A column for the values of a region, and where any of them has an interval one for each bound, which need no name
 * where the region is alone.
 */
function columnTitles(name: string, series: RegionSeries, isAlone: boolean, language: Language): string[] {
  if (!hasBounds(series)) return [name];
  const bounds = [WORDS.lower, WORDS.upper].map((entry) => say(entry, language));
  return [name, ...bounds.map((bound) => (isAlone ? bound : `${name}, ${bound.toLowerCase()}`))];
}

function hasBounds({ observations }: RegionSeries): boolean {
  return haveIntervals(observations);
}

function boundCells(observation: Observation | undefined, { unit }: Indicator, language: Language): TableCell[] {
  const interval = observation && intervalOf(observation);
  if (!interval) return [numberCell('', null), numberCell('', null)];
  return [interval.lower, interval.upper].map((bound) =>
    numberCell(formatNumber(bound, unit.decimals, language), bound),
  );
}

function observationCell(observation: Observation | undefined, indicator: Indicator, language: Language): TableCell {
  if (!observation || observation.value === null) return numberCell(missingText(observation, language), null);
  return numberCell(formatNumber(observation.value, indicator.unit.decimals, language), observation.value);
}

function changeCell(series: RegionSeries, period: string, indicator: Indicator, language: Language): TableCell {
  const change = yearChange(indicator, series, period);
  return change
    ? numberCell(formatSigned(change.absolute, indicator.unit.decimals, language), change.absolute)
    : numberCell('', null);
}

function remarksOf(series: RegionSeries, observation: Observation | undefined, language: Language): string[] {
  if (!observation) return [];
  const note = observation.note ? [phraseIn(observation.note, language).text] : [];
  return [...marksOf(series, observation, language), ...note];
}
