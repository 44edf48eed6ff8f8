import type { TimeTick, TrendPoint } from '../trend/trend-figure.js';

/** The development of one region. */
export interface RegionPlot {
  /** The id of the region. */
  readonly key: string;
  readonly label: string;
  /** Its newest figure as it is drawn: «+8,2 %». */
  readonly valueLabel: string;
  readonly emphasised: boolean;
  /** Whether the reader compares with it. */
  readonly compared: boolean;
  /** In the order of time; joined within a segment, as in a trend. */
  readonly points: readonly TrendPoint[];
}

/** A small plot for each region, all with the same axes. */
export interface SmallMultiplesFigure {
  readonly kind: 'small-multiples';
  readonly description: string;
  /** In the order in which they are read. */
  readonly plots: readonly RegionPlot[];
  /** What all are counted from, where they are: 100 of an index, 0 of a change. */
  readonly base?: number;
  /** The first and the last time. */
  readonly ticks: readonly TimeTick[];
  readonly decimals: number;
}
