import { seriesOf } from '../feed/derive/lookup.js';
import type { Indicator, Observation } from '../feed/feed.js';
import type { FigureChangeKind } from './feed-changes.js';

/** A figure that is different, before it is put in words. */
export interface ChangedObservation {
  readonly kind: FigureChangeKind;
  readonly region: string;
  readonly before?: Observation | undefined;
  readonly after?: Observation | undefined;
}

/** The observations of an indicator that differ, of every region in the order of the series. */
export function changedObservations(before: Indicator | undefined, after: Indicator): readonly ChangedObservation[] {
  const regions = [...new Set([after, before].flatMap((each) => each?.series.map(({ region }) => region) ?? []))];
  return regions.flatMap((region) => {
    const was = byPeriod(before && writtenOf(before, region));
    const is = byPeriod(writtenOf(after, region));
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((period) => {
      const kind = kindOf(was.get(period), is.get(period));
      return kind ? [{ kind, region, before: was.get(period), after: is.get(period) }] : [];
    });
  });
}

/** What the feed itself has for a region, without what is added up or taken from former regions. */
function writtenOf(indicator: Indicator, region: string): readonly Observation[] {
  return seriesOf(indicator, region)?.observations ?? [];
}

function byPeriod(observations: readonly Observation[] | undefined): ReadonlyMap<string, Observation> {
  return new Map((observations ?? []).map((observation) => [observation.period, observation]));
}

function kindOf(before: Observation | undefined, after: Observation | undefined): FigureChangeKind | undefined {
  if (!before) return 'new';
  if (!after) return 'removed';
  if (before.value !== after.value) return 'corrected';
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : 'marked';
}
