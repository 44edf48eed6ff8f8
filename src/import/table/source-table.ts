/** A cell of a table, as the file or the clipboard has it. Readers of formats judge nothing: they hand on. */
export interface Cell {
  /** What a person sees there: a label, a number as it is written, a sign. A date is `2024-03-31`. */
  readonly text: string;
  /** The number, where the format itself says that it is one; text such as `14 519` is read by `cells/number.ts`. */
  readonly number?: number;
  /** The code behind the label, where the format gives both: `3101` of `Halden`. */
  readonly code?: string;
  /** The sign that the source puts beside the number or in its place, where the format gives it by itself. */
  readonly sign?: string;
}

/** What a column of a table in long form holds, where the format says it. */
export type ColumnRole =
  | 'place'
  | 'period'
  | 'measure'
  | 'category'
  | 'value'
  | 'status'
  | 'lower'
  | 'upper'
  | 'note'
  | 'indicator'
  | 'ignored';

/** The columns of a table in long form; undefined where the format leaves open what one holds. */
export type ColumnRoles = readonly (ColumnRole | undefined)[];

/** The formats that are read. */
export type TableFormat =
  | 'delimited'
  | 'clipboard'
  | 'html'
  | 'xlsx'
  | 'json-stat'
  | 'pxweb-json'
  | 'open-sdg'
  | 'samspill-export';

/** Whose signs a table is written with: `:` is confidential in Norway, and not available at Eurostat. */
export type SignSet = 'nordic' | 'eurostat';

/** The unit that the source gives to one of its measures. */
export interface MeasureFacts {
  readonly unit?: string;
  readonly decimals?: number;
  /** The time of the year that an annual figure stands for, in the source's words: `4. kvartal`. */
  readonly referencePeriod?: string;
}

/** What the source says of the table as a whole. */
export interface SourceFacts {
  readonly title?: string;
  readonly producer?: string;
  /** The number of the table at the producer's. */
  readonly table?: string;
  /** The Norwegian date on which the figures were published, and the one on which the next will be: `2024-05-23`. */
  readonly published?: string;
  readonly nextUpdate?: string;
  readonly notes?: readonly string[];
  /** The language of the labels, as the source tells it. */
  readonly language?: string;
  /** By the code of the measure; that of a table with one measure, or none, is under ''. */
  readonly measures?: ReadonlyMap<string, MeasureFacts>;
}

/** A table as it was found: its cells row by row, and what its format says of them. */
export interface SourceTable {
  readonly format: TableFormat;
  /** The name of the sheet, where a file has several. */
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What each column holds; given by formats that are in long form, with one row of headings. */
  readonly roles?: ColumnRoles;
  readonly signs?: SignSet;
  readonly facts?: SourceFacts;
}
