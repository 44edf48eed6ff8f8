import type { Selection, TableMetadata, VariableValue } from './table-metadata.js';

/** A table of a service, whose figures can be asked for. */
export interface StatisticsTable {
  readonly metadata: TableMetadata;
  /** How many figures it gives at once. */
  readonly mostCells: number;
  /** What identifies it, for files that are kept while figures are fetched. */
  readonly address: string;
  /**
   * The values of one of the lists that a variable names.
   *
   * @throws {ServiceError}
   */
  codeList(id: string): Promise<readonly VariableValue[]>;
  /**
   * The figures of a selection, as JSON-stat 2.
   *
   * @throws {ServiceError}
   */
  figuresOf(selection: Selection): Promise<Uint8Array>;
}

/** What services of PxWeb give at once when they say nothing: Statistics Norway gives 800 000, others 100 000. */
export const USUAL_MOST_CELLS = 100_000;
