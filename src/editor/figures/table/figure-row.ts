import type { Language, Observation, Region } from '../../../feed/feed.js';
import type { PlacedSeries } from './indicator-facts.js';
import type { ShownProposal } from './shown-proposal.js';

/** Where a row of the table stands in the file. */
export type FigureRow =
  | { readonly kind: 'series'; readonly region: string; readonly placed: PlacedSeries }
  | { readonly kind: 'sum'; readonly region: string; readonly members: readonly Region[]; readonly sums: Sums }
  | { readonly kind: 'unknown'; readonly name: string; readonly texts: ReadonlyMap<string, string> };

/** Sums by their period. */
export type Sums = ReadonlyMap<string, Observation>;

/** A problem of a figure, as the checks tell it. */
export interface FigureRemark {
  readonly region: string;
  readonly period: string;
  readonly text: string;
  /** Whether readers lose something by it. */
  readonly isError: boolean;
}

export interface FigureTableOptions {
  readonly language: Language;
  /** The part of a broken down indicator, by the ids of its categories. */
  readonly categories?: readonly string[];
  /** Periods that have been asked for, and have no figures yet. */
  readonly added?: readonly string[];
  readonly remarks?: readonly FigureRemark[];
  /** What would come in, while it is shown: the feed is then the one that would be. */
  readonly proposal?: ShownProposal;
}
