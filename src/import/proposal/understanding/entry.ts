import type { ObservationStatus } from '../../../feed/shape/vocabulary.js';
import type { WrittenText } from '../../../feed/shape/written.js';

/** What can go from a figure while the figure stays. */
export type Removable = 'interval' | 'note';

/** A figure of the table whose place and period are known, on its way into the feed. */
export interface Entry {
  readonly region: string;
  readonly categories: readonly string[];
  readonly period: string;
  readonly value: number | null;
  readonly statuses: readonly ObservationStatus[];
  readonly lower?: number;
  readonly upper?: number;
  readonly note?: WrittenText;
  /** What goes from the figure, since a file of samspill's own has a column for it and nothing there. */
  readonly removed?: readonly Removable[];
  /** Whether a file of samspill's own has nothing in the column of statuses, where a figure without one is `normal`. */
  readonly isUnmarked?: boolean;
  readonly written: string;
  readonly row: number;
  readonly column: number;
}

/** Entries with what was noticed about them. */
export interface Step<Finding> {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}
