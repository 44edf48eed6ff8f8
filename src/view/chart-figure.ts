/**
 * What a full figure shows, ready to be drawn: plain rows whose texts are already in the reader's language.
 * The views make these values; `charts/` draws them; nothing else knows both sides.
 */

/**
 * How an uncertain figure is drawn: one that may still change, one that somebody has estimated, one about the future.
 */
export type Doubt = 'provisional' | 'estimated' | 'forecast';

/** A point of a trend. Points of one `segment` are joined by a line; a gap or a break starts a new segment. */
export interface TrendPoint {
  /** Identity of the point within the figure; also the key that the tooltip and the keyboard use. */
  readonly key: string;
  /** 0-based index of the series; gives colour and dash. */
  readonly series: number;
  readonly seriesLabel: string;
  readonly segment: string;
  /** Milliseconds since 1970-01-01 UTC of the middle of the period. */
  readonly time: number;
  readonly value: number;
  /** False for provisional, estimated, forecast and illustrative points: drawn hollow. */
  readonly certain: boolean;
  /**
   * How it is uncertain, where it is: the line to it is dotted (also when this is left out), dashed, or in long dashes.
   */
  readonly doubt?: Doubt;
  /** First and last millisecond of a period longer than others in the figure; drawn as a bar over the whole of it. */
  readonly span?: readonly [from: number, to: number];
  /**
   * Of figures that may swing through the year: which quarter or month it is of. Points of one season may be compared.
   */
  readonly season?: string;
}

/** A label on the time axis. */
export interface TimeTick {
  readonly time: number;
  readonly label: string;
}

/** A horizontal line across a trend, for instance a target or a baseline. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

/** A horizontal band across a trend, for instance a target between two figures. */
export interface ReferenceBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Where a target is counted from: a short bar across its time. */
export interface BaselineMark {
  readonly time: number;
  readonly value: number;
  readonly label: string;
}

/** A vertical mark where a series is interrupted. */
export interface BreakMark {
  readonly time: number;
  readonly label: string;
}

/** The label at the end of a series, instead of a legend. */
export interface EndLabel {
  readonly series: number;
  readonly time: number;
  readonly value: number;
  readonly label: string;
  readonly valueLabel: string;
}

/** One or more series over time. */
export interface TrendFigure {
  readonly kind: 'trend';
  readonly description: string;
  readonly points: readonly TrendPoint[];
  readonly ticks: readonly TimeTick[];
  readonly references: readonly ReferenceLine[];
  readonly bands: readonly ReferenceBand[];
  /** Left out when nothing is counted from a baseline. */
  readonly baselines?: readonly BaselineMark[];
  readonly breaks: readonly BreakMark[];
  readonly ends: readonly EndLabel[];
  readonly decimals: number;
  /**
   * Whether zero is on the value axis at every size. Else an axis far from zero leaves it out, and has a mark for that.
   */
  readonly fromZero?: boolean;
}

/** One bar of a ranking, largest first. */
export interface RankingBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly emphasised: boolean;
  readonly certain: boolean;
  /** Statuses in words, for the table. */
  readonly remarks?: readonly string[];
}

/** Regions side by side, from zero. */
export interface RankingFigure {
  readonly kind: 'ranking';
  readonly description: string;
  readonly bars: readonly RankingBar[];
  readonly decimals: number;
}

/** A year in the jobs × value figure. */
export interface JobsValuePoint {
  readonly key: string;
  readonly order: number;
  readonly jobs: number;
  readonly valuePerJob: number;
  readonly label: string;
  readonly certain: boolean;
}

/** A point on a line of equal value creation (jobs × value per job is the same along it). */
export interface EqualValuePoint {
  readonly line: number;
  readonly jobs: number;
  readonly valuePerJob: number;
  /** Only on the last point of a line. */
  readonly label: string;
}

/** Jobs against value per job, joined in time order. */
export interface JobsValueFigure {
  readonly kind: 'jobs-value';
  readonly description: string;
  readonly points: readonly JobsValuePoint[];
  readonly equalValueLines: readonly EqualValuePoint[];
  readonly jobsTitle: string;
  readonly valueTitle: string;
  readonly valueDecimals: number;
}

/** A part of a bar; `from` and `to` are shares of the whole, 0 to 1. */
export interface CompositionPart {
  readonly key: string;
  /** 0-based number of the part, the same in every bar; gives colour and, from 1, the number written on it. */
  readonly part: number;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
  /** True for what the parts leave of the whole. */
  readonly isRest: boolean;
}

/** A whole and its parts. */
export interface CompositionBar {
  readonly label: string;
  readonly valueLabel: string;
  readonly parts: readonly CompositionPart[];
}

/** What a figure is made of: one bar of equal length for each region. */
export interface CompositionFigure {
  readonly kind: 'composition';
  readonly description: string;
  readonly bars: readonly CompositionBar[];
}

export type ChartFigure = TrendFigure | RankingFigure | JobsValueFigure | CompositionFigure;
