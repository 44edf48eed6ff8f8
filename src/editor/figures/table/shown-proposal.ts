/** What the table shows of figures that would come in, beside those that are there. */
export interface ShownProposal {
  /** Periods that the indicator has had no figure for. */
  readonly newPeriods: readonly string[];
  /** What would be done to a figure. */
  readonly stateOf: (region: string, period: string) => 'new' | 'changed' | undefined;
  /** Rows that are not of the feed: their names, and what stands in them by period. */
  readonly unknown: readonly { readonly name: string; readonly texts: ReadonlyMap<string, string> }[];
}
