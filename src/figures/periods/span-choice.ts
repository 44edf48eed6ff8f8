/** How a development is shown in part: what a reader can choose, and what is said where a part cannot be had. */
export interface FigureSpan {
  /** Left out where there are too few periods to choose between. */
  readonly choice?: SpanChoice;
  /** Said where a part is asked for of which there are no figures. */
  readonly instead?: string;
}

/** The periods between which a reader can narrow a development. Places are counted from 0 among them. */
export interface SpanChoice {
  /** As the feed spells them, in time order. */
  readonly periods: readonly string[];
  /** The first and the last one that is shown. */
  readonly from: SpanEnd;
  readonly to: SpanEnd;
  /** Whether less is shown than there is. */
  readonly isNarrowed: boolean;
}

/** One end of what is shown. */
export interface SpanEnd {
  readonly place: number;
  /** As far as it can be moved towards the other end, so that there is still a line to draw. */
  readonly nearest: number;
  /** Its period in words: `4. kvartal 2023`. */
  readonly name: string;
  /** The same where there is little room: `4. kv. 2023`. */
  readonly short: string;
}
