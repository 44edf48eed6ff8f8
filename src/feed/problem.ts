/**
 * A problem in a feed is data, not an exception: where it is, what it is, and the values that a sentence about it
 * needs. `describeProblem` in `problem-sentences.ts` turns it into a plain sentence in the reader's language.
 */

/** An `error` means that something could not be read as it stands; a `warning` that it could, with a reservation. */
export type Severity = 'error' | 'warning';

/** What can be wrong, each with its own sentence. */
export type ProblemCode =
  | 'bytes'
  | 'bytes-many'
  | 'encoding'
  | 'depth'
  | 'count'
  | 'length'
  | 'syntax'
  | 'root'
  | 'version-missing'
  | 'version-unreadable'
  | 'version-newer-major'
  | 'version-newer-minor'
  | 'required'
  | 'type'
  | 'vocabulary'
  | 'reference'
  | 'reference-self'
  | 'duplicate-id'
  | 'duplicate-period'
  | 'period'
  | 'period-number'
  | 'period-frequency'
  | 'date'
  | 'date-spreadsheet'
  | 'url'
  | 'color'
  | 'number-text'
  | 'number-sign'
  | 'number-unreadable'
  | 'status-value'
  | 'percent-fraction'
  | 'outlier'
  | 'target-figure'
  | 'target-swapped'
  | 'budget-sum'
  | 'link-end'
  // Found only when a keeper checks the file.
  | 'unknown-property'
  | 'value-missing'
  | 'region-code'
  | 'personal-data'
  | 'published-early'
  | 'duplicate-property'
  | 'outlier-end'
  | 'period-future'
  | 'updated-future'
  | 'member-twice'
  | 'sum-missing'
  | 'sum-short'
  | 'target-alone'
  | 'id-form';

export interface Problem {
  readonly severity: Severity;
  /** Where in the file, for instance `indicators[2].series[0].region`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What the sentence mentions: the value found, what is allowed, a limit, a line. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Collects problems while a feed is being read. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  /** The problems so far, in the order in which they were found. */
  get all(): readonly Problem[] {
    return this.#problems;
  }

  error(code: ProblemCode, path: string, values: Problem['values'] = {}): void {
    this.#problems.push({ severity: 'error', code, path, values });
  }

  warning(code: ProblemCode, path: string, values: Problem['values'] = {}): void {
    this.#problems.push({ severity: 'warning', code, path, values });
  }
}
