import { isPercentage } from '../../../feed/derive/change.js';
import type { ObservationStatus } from '../../../feed/feed.js';
import { valueAt } from '../../../feed/checks/place.js';
import { firstCategory } from '../../../feed/parse/slices.js';
import { without, withItem } from '../../../feed-file/edited-value.js';
import type { TypedCell } from '../grid/writing/filling.js';
import type { CellPlace } from '../grid/selection/grid-selection.js';
import { withFigures, type FigureChange, type WrittenObservation } from './edited-series.js';
import type { FigureTable } from '../table/figure-table.js';
import { typedFigure, type TypedFigure } from './typed-figure.js';
import { isWithheld } from '../table/written-series.js';
import { givenObservation, markedObservation, withheldObservation } from './edited-observation.js';

/** A feed after an edit, and what came of it. */
export interface EditedFigures {
  readonly value: unknown;
  /** Cells whose text is no number, or one of two: it is kept as it was typed, until somebody says what it means. */
  readonly unread: readonly CellPlace[];
}

/**
 * A feed with what has been typed in cells. An empty text takes the figure away; what is not understood is kept as
 * text, so that nothing that was typed is lost or becomes something else.
 *
 * @param indicator its number in the feed
 * @param table the table that was typed in, of the same feed
 */
export function withTyped(
  feed: unknown,
  indicator: number,
  table: FigureTable,
  cells: readonly TypedCell[],
): EditedFigures {
  const isPercent = isPercentage(table.facts.indicator);
  const unread: CellPlace[] = [];
  const changes = cells.flatMap(({ row, column, text }) => {
    const typed = typedFigure(text, isPercent);
    if (typed.kind === 'doubtful' || typed.kind === 'unreadable') unread.push({ row, column });
    return changeAt(table, { row, column }, (before, period) => observationOf(typed, text, period, before));
  });
  return { value: withFigures(feed, indicator, changes), unread };
}

/** A feed in which one figure is the number that was chosen for its text, with what the signs of the text say. */
export function withNumber(
  feed: unknown,
  indicator: number,
  table: FigureTable,
  place: CellPlace,
  value: number,
): unknown {
  const change = changeAt(table, place, (before, period) => {
    const text = before?.['value'];
    const kept = typedFigure(typeof text === 'string' ? text : '', isPercentage(table.facts.indicator));
    const statuses = kept.kind === 'doubtful' ? kept.statuses : [];
    return observationOf({ kind: 'number', value, statuses }, '', period, before);
  });
  return withFigures(feed, indicator, change);
}

/**
 * A feed in which figures have a status, or no longer have it. A status that says why there is no number takes the
 * place of the number; where there is no figure, only such a status is set.
 */
export function withStatus(
  feed: unknown,
  indicator: number,
  table: FigureTable,
  places: readonly CellPlace[],
  status: ObservationStatus,
  isSet: boolean,
): unknown {
  const changes = places.flatMap((place) =>
    changeAt(table, place, (before, period) => {
      if (isWithheld(status)) return isSet ? withheldObservation([status], period, before) : before;
      return before && markedObservation(before, status, isSet);
    }),
  );
  return withFigures(feed, indicator, changes);
}

/** A feed without the figures of a column. */
export function withoutPeriod(feed: unknown, indicator: number, table: FigureTable, period: string): unknown {
  const changes = table.facts.series.map(
    ({ index: series }): FigureChange => ({ series, period, edit: () => undefined }),
  );
  return withFigures(feed, indicator, changes);
}

/**
 * A feed in which an indicator has a row for a region, without figures as yet.
 *
 * @param categories the part of the indicator that the row belongs to
 */
export function withRegion(feed: unknown, indicator: number, table: FigureTable, region: string): unknown {
  const { dimensions } = table.facts.indicator;
  const totals = dimensions.map(firstCategory);
  const categories = table.categories;
  const isTotal = categories.every((id, index) => id === totals[index]);
  const series = { region, ...(isTotal ? {} : { categories }), observations: [] };
  const steps = ['indicators', indicator, 'series'];
  const list = valueAt(feed, steps);
  return withItem(feed, steps, Array.isArray(list) ? list.length : 0, series);
}

/** A feed in which an indicator has no row for a region, with none of the figures that stood in it. */
export function withoutRegion(feed: unknown, indicator: number, table: FigureTable, row: number): unknown {
  const found = table.rows[row];
  return found?.kind === 'series' ? without(feed, ['indicators', indicator, 'series', found.placed.index]) : feed;
}

/** What happens to the figure of a cell; nothing where the cell is none of a figure. */
function changeAt(
  table: FigureTable,
  { row, column }: CellPlace,
  edit: (before: WrittenObservation | undefined, period: string) => WrittenObservation | undefined,
): FigureChange[] {
  const [found, period] = [table.rows[row], table.periods[column]];
  if (found?.kind !== 'series' || period === undefined) return [];
  return [{ series: found.placed.index, period, edit: (before) => edit(before, period) }];
}

function observationOf(
  typed: TypedFigure,
  text: string,
  period: string,
  before: WrittenObservation | undefined,
): WrittenObservation | undefined {
  if (typed.kind === 'nothing') return undefined;
  if (typed.kind === 'withheld') return withheldObservation(typed.statuses, period, before);
  return typed.kind === 'number'
    ? givenObservation(typed.value, typed.statuses, period, before)
    : givenObservation(text.trim(), [], period, before);
}
