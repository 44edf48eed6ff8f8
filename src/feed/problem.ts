/**
 * A problem in a feed is data, not an exception: where it is, what it is, and the values that a sentence about it
 * needs. `describeProblem` in `problem-sentences.ts` turns it into a plain sentence in the reader's language.
 */

/** An `error` means that something could not be read as it stands; a `warning` that it could, with a reservation. */
export type Severity = 'error' | 'warning';

/** What can be wrong with a file as a whole. */
export type FileCode =
  | 'bytes'
  | 'encoding'
  | 'depth'
  | 'syntax'
  | 'root'
  | 'version-missing'
  | 'version-unreadable'
  | 'version-newer-major'
  | 'version-newer-minor';

/** What can be wrong with a value that a feed is read from. */
export type ValueCode =
  | 'required'
  | 'type'
  | 'range'
  | 'count'
  | 'length'
  | 'vocabulary'
  | 'reference'
  | 'reference-self'
  | 'categories'
  | 'duplicate-id'
  | 'duplicate-period'
  | 'period'
  | 'period-number'
  | 'period-spelling'
  | 'period-frequency'
  | 'date'
  | 'date-spreadsheet'
  | 'url'
  | 'url-user'
  | 'color'
  | 'number-text'
  | 'number-sign'
  | 'number-unreadable'
  | 'status-value'
  | 'interval-half'
  | 'interval-order'
  | 'interval-swapped'
  | 'interval-withheld'
  | 'target-figure'
  | 'target-swapped'
  | 'annotation-time'
  | 'annotation-both'
  | 'annotation-swapped'
  | 'budget-sum'
  | 'link-end';

/** What is found only when a keeper checks the file. */
export type KeeperCode =
  | 'bytes-many'
  // What the schema refuses, and reading tolerates.
  | 'unknown-property'
  | 'empty'
  | 'null'
  | 'text-number'
  | 'pattern'
  | 'hidden-characters'
  | 'length-kept'
  | 'list-twice'
  | 'one-of'
  | 'value-missing'
  | 'status-missing'
  // What is allowed, and looks like a slip.
  | 'region-code'
  | 'personal-data'
  | 'duplicate-property'
  | 'percent-fraction'
  | 'outlier'
  | 'outlier-end'
  | 'period-future'
  | 'published-early'
  | 'updated-future'
  | 'member-twice'
  | 'sum-missing'
  | 'sum-short'
  | 'target-alone'
  | 'id-form';

/** What is allowed, and cannot be meant. */
export type SlipCode =
  | 'letters-broken'
  | 'letters-lost'
  | 'html'
  | 'telephone'
  | 'person-name'
  | 'language-missing'
  | 'actor-factor'
  | 'code-country'
  | 'code-unknown'
  | 'code-other'
  | 'code-ended'
  | 'code-begins'
  | 'unit-near'
  | 'source-missing'
  | 'count-fraction'
  | 'decimals-lost'
  | 'stock-negative'
  | 'share-range'
  | 'scale-step'
  | 'indicator-scale'
  | 'sibling-scale'
  | 'sum-differs'
  | 'period-skipped'
  | 'frequency-kind'
  | 'sum-late'
  | 'newest-missing'
  | 'order'
  | 'unit-missing'
  | 'figures-none'
  | 'region-circle'
  | 'name-twice'
  | 'total-unknown'
  | 'total-none'
  | 'total-missing'
  | 'category-unused'
  | 'category-sum'
  | 'annotation-outside'
  | 'accepted-unused';

/** What is found only where the command reads a file with its places, and what lies beside it. */
export type TextCode = 'json' | 'other-file' | 'outlines-none' | 'outlines-missing';

/** What reading a feed may report, in readers' browsers too. */
export type ReadingCode = FileCode | ValueCode;

/** What can be wrong, each with its own sentence. */
export type ProblemCode = ReadingCode | KeeperCode | SlipCode | TextCode;

export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly severity: Severity;
  /** Where in the file, for instance `indicators[2].series[0].region`; empty for the file as a whole. */
  readonly path: string;
  readonly code: Code;
  /** What the sentence mentions: the value found, what is allowed, a limit, a line. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A problem that reading a feed reports. */
export type ReadingProblem = Problem<ReadingCode>;

/** Collects problems while a feed is being read. */
export class ProblemList<Code extends ProblemCode = ProblemCode> {
  readonly #problems: Problem<Code>[] = [];

  /** The problems so far, in the order in which they were found. */
  get all(): readonly Problem<Code>[] {
    return this.#problems;
  }

  error(code: Code, path: string, values: Problem['values'] = {}): void {
    this.#problems.push({ severity: 'error', code, path, values });
  }

  warning(code: Code, path: string, values: Problem['values'] = {}): void {
    this.#problems.push({ severity: 'warning', code, path, values });
  }
}
