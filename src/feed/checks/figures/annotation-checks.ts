import type { Feed, Indicator } from '../../feed.js';
import { listOf, shown } from '../../json-value.js';
import { normalSpelling } from '../../parse/tolerated-period.js';
import { periodFrom, type Period } from '../../period.js';
import type { ProblemList } from '../../problem.js';
import { placed, propertyOf } from '../placed-items.js';

/** Looks for annotations of a time for which there are no figures. They are judged as they are written. */
export function checkAnnotations(feed: Feed, input: unknown, problems: ProblemList): void {
  const indicators = placed(feed.indicators, propertyOf(input, 'indicators'), 'indicators', 'id', ({ id }) => id);
  for (const { item: indicator, path, written } of indicators) {
    listOf(propertyOf(written, 'annotations')).forEach((annotation, index) => {
      checkTime(indicator, annotation, `${path}.annotations[${index}]`, problems);
    });
  }
}

function checkTime(indicator: Indicator, annotation: unknown, path: string, problems: ProblemList): void {
  const periods = figurePeriods(indicator, listOf(propertyOf(annotation, 'regions')));
  const [from, to] = timeOf(annotation);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!from || !to || !first || !last || (from.start < last.end && to.end > first.start)) return;
  const time = from === to ? from.text : `${from.text}–${to.text}`;
  problems.warning('annotation-outside', path, { time, first: first.text, last: last.text });
}

/** The periods of the figures of some regions in time order; of all where none are named, or none have their own. */
function figurePeriods({ series }: Indicator, regions: readonly unknown[]): readonly Period[] {
  const named = series.filter(({ region }) => regions.includes(region));
  return (named.length === 0 ? series : named)
    .flatMap(({ observations }) => observations.filter(({ value }) => value !== null))
    .flatMap(({ period }) => periodFrom(period) ?? [])
    .sort((one, other) => one.start - other.start);
}

/** The first and the last period, whichever way round they are written. */
function timeOf(annotation: unknown): readonly (Period | undefined)[] {
  const periodAt = (name: string) => periodFrom(normalSpelling(shown(propertyOf(annotation, name)).trim()));
  const single = periodAt('period');
  if (single) return [single, single];
  const span = [periodAt('from'), periodAt('to')];
  return span.sort((one, other) => (one?.start ?? 0) - (other?.start ?? 0));
}
