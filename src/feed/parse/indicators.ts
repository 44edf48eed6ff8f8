import { decimalsIn } from '../derive/decimals.js';
import { indicatorFields, seriesFields, unitFields } from '../shape/fields.js';
import { MOST_SERIES } from '../shape/limits.js';
import type { Indicator as WrittenIndicator, Unit as WrittenUnit } from '../shape/objects.js';
import type { Frequency } from '../shape/vocabulary.js';
import { items, object } from './fields.js';
import { parseObservations, type Observation } from './observations.js';
import type { Reader } from './reader.js';
import type { Region } from './regions.js';

/** What the figures of a region say about the time before it was as it is now. */
export interface Past {
  /**
   * `sum`: the figures before `period` are those of the regions added up. `break`: they cannot be, and the series is
   * interrupted at `period`.
   */
  readonly kind: 'sum' | 'break';
  /** The regions that it came of. */
  readonly regions: readonly Region[];
  /** The first period of the region as it is now. */
  readonly period: string;
}

/** A series with its past. */
export interface ContinuedSeries {
  readonly observations: readonly Observation[];
  readonly past: Past;
}

/** The observations of one indicator for one region, in time order. */
export interface Series {
  readonly region: string;
  /** As they are published. */
  readonly observations: readonly Observation[];
  /** The same with what the predecessors of the region have before them, where they have something. */
  readonly continued?: ContinuedSeries;
}

/** The unit of an indicator. `percent` is the unit id of percentages; changes in it are percentage points. */
export interface Unit extends WrittenUnit {
  readonly decimals: number;
}

/** A key figure: what is counted, in which unit, how often, and the figures of each region. */
export interface Indicator extends Omit<WrittenIndicator, 'unit' | 'series'> {
  readonly unit: Unit;
  /** False for all but counts, and where the feed says so: averages, rates and percentages are never added up. */
  readonly additive: boolean;
  readonly series: readonly Series[];
}

const unit = object<WrittenUnit>({
  ...unitFields,
  id: (reader, name) => unitId(reader.string(name) ?? labelAlone(reader.raw('label'))),
});

export const indicators = items<Indicator, Omit<WrittenIndicator, 'unit' | 'series'>>(
  indicatorFields,
  (indicator, reader) => {
    const { id = '', decimals, ...more } = unit(reader, 'unit') ?? {};
    const series = seriesOf(reader, indicator.frequency);
    const isCount = indicator.measure === 'stock' || indicator.measure === 'flow';
    return {
      ...indicator,
      // Without `decimals` in the feed, the figures themselves say how many they have.
      unit: { ...more, id, decimals: decimals ?? decimalsIn(valuesOf(series)) },
      additive: indicator.additive && isCount && id !== 'percent',
      series,
    };
  },
);

function seriesOf(indicator: Reader, frequency: Frequency): Series[] {
  const seen = new Set<string>();
  return indicator.list('series', MOST_SERIES, (reader) => {
    if (!reader.has('region')) reader.context.problems.error('required', reader.at('region'), {});
    const region = seriesFields.region(reader, 'region');
    const observations = parseObservations(reader, frequency);
    if (region === undefined) return undefined;
    if (!seen.has(region)) {
      seen.add(region);
      return { region, observations };
    }
    reader.context.problems.error('duplicate-id', reader.at('region'), { value: region });
    return undefined;
  });
}

function valuesOf(series: readonly Series[]): (number | null)[] {
  return series.flatMap(({ observations }) => observations.map(({ value }) => value));
}

/** Where the id has been forgotten a label in one language tells which unit it is. */
function labelAlone(label: unknown): string {
  return typeof label === 'string' ? label : '';
}

/** Other ways to write the unit of percentages count as it, since a percentage read as a count would be added up. */
function unitId(id: string): string {
  return /^(%|pct|pst|percent|pro[sc]ent)\.?$/i.test(id) ? 'percent' : id;
}
