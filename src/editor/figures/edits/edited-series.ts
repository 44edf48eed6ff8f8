import { valueAt } from '../../../feed/checks/place.js';
import { isObject, listOf } from '../../../feed/json-value.js';
import { withValue } from '../../../feed-file/edited-value.js';
import { withObservation } from '../../../feed-file/observations-in-time.js';
import { writtenSeries } from '../table/written-series.js';

/** What an observation is written as; more than a period and a value may stand in it, and stays. */
export type WrittenObservation = Readonly<Record<string, unknown>>;

/** A change of one figure. */
export interface FigureChange {
  /** The number of its series in the indicator. */
  readonly series: number;
  /** In the normalised spelling. */
  readonly period: string;
  /** Makes the observation of the one that is there, if any; undefined takes it away. */
  readonly edit: (before: WrittenObservation | undefined) => WrittenObservation | undefined;
}

/** A feed with figures of one indicator changed, added in time order, or taken away. */
export function withFigures(feed: unknown, indicator: number, changes: readonly FigureChange[]): unknown {
  const bySeries = new Map<number, FigureChange[]>();
  for (const change of changes) bySeries.set(change.series, [...(bySeries.get(change.series) ?? []), change]);
  let value = feed;
  for (const [series, own] of bySeries) {
    const steps = ['indicators', indicator, 'series', series, 'observations'];
    const list = valueAt(value, steps);
    value = withValue(value, steps, edited(listOf(list), own));
  }
  return value;
}

/** The very same list when nothing in it is changed. */
function edited(list: readonly unknown[], changes: readonly FigureChange[]): readonly unknown[] {
  const { byPeriod } = writtenSeries(list);
  const places = new Map<number, unknown>();
  const added: WrittenObservation[] = [];
  for (const { period, edit } of changes) {
    const place = byPeriod.get(period)?.index;
    const before = place === undefined ? undefined : list[place];
    const after = edit(isObject(before) ? before : undefined);
    if (after === before) continue;
    if (place !== undefined) places.set(place, after);
    else if (after) added.push(after);
  }
  if (places.size + added.length === 0) return list;
  const kept = list.flatMap((item, index) => {
    const after = places.has(index) ? places.get(index) : item;
    return after === undefined ? [] : [after];
  });
  return added.reduce<readonly unknown[]>(withObservation, kept);
}
