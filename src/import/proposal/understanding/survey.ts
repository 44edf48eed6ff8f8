import type { Cell } from '../../table/source-table.js';
import { optionKey } from '../../matching/parts.js';
import type { Axis, Reading } from '../../matching/readings.js';
import { labelKey } from './place-findings.js';

/** What a table holds, gathered before anything is chosen. */
export interface Survey {
  readonly labels: ReadonlyMap<string, Cell>;
  readonly periods: readonly string[];
  /** The options of each axis, by their key. */
  readonly options: readonly ReadonlyMap<string, Cell>[];
  /** Numbers as they are written, by column, for telling decimal commas from thousands. */
  readonly digits: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whether the table has signs for statuses anywhere: then a figure without one is final. */
  readonly hasStatuses: boolean;
  readonly isEmpty: boolean;
}

/** Numbers of a column that are looked at, and options of an axis that are kept. */
const MOST_DIGITS = 2000;
const MOST_OPTIONS = 2000;

/** Goes through all figures of a table once. */
export function surveyOf(readings: Iterable<Reading>, axes: readonly Axis[]): Survey {
  const labels = new Map<string, Cell>();
  const periods = new Set<string>();
  const options = axes.map(() => new Map<string, Cell>());
  const digits = new Map<number, Set<string>>();
  let hasStatuses = false;
  let isEmpty = true;
  for (const { place, period, parts, figure, column } of readings) {
    isEmpty = false;
    if (place) labels.set(labelKey(place), place);
    if (period !== undefined) periods.add(period);
    for (const [index, part] of parts.entries()) {
      const known = options[index];
      if (known && known.size < MOST_OPTIONS) known.set(optionKey(part), part);
    }
    hasStatuses ||= figure.signs.some(({ meaning }) => meaning !== 'zero');
    if (figure.digits === undefined) continue;
    const texts = digits.get(column) ?? new Set();
    digits.set(column, texts);
    if (texts.size < MOST_DIGITS) texts.add(figure.digits);
  }
  return { labels, periods: [...periods], options, digits, hasStatuses, isEmpty };
}
