import type { PluralEntry } from '../../../locale/catalogue.js';

/**
 * What the grid shows: a table of texts. A table may have tens of thousands of cells, so each is made when it is asked
 * for, and must be the same each time.
 */
export interface GridTable {
  /** Which table it is: one with another id is shown from its start, the same one stays where it is. */
  readonly id: string;
  /** Its accessible name. */
  readonly caption: string;
  /** What the first column is called. */
  readonly corner: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** How many of the first rows stay while the others scroll. */
  readonly frozenRows: number;
  /** The column that is in view, and has the active cell, at the start. */
  readonly startColumn: number;
  /** The keyboard that a telephone offers: the one for decimals has neither minus nor letters. */
  readonly keyboard: 'decimal' | 'text';
  /** Says how many columns lie to the left of those in view. */
  readonly earlier: PluralEntry;
  /** Why nothing can be written, where that is not because a cell is worked out. */
  readonly readonlyText?: string;
  readonly cellAt: (row: number, column: number) => GridCell;
}

/** `sum` rows are made of others; `unknown` rows are not of the table yet, and are hatched. */
export type GridRowKind = 'normal' | 'sum' | 'unknown';

export interface GridRow {
  readonly id: string;
  readonly text: string;
  /** Said behind the text in less weight: «= sum av 12». */
  readonly note?: string;
  readonly kind: GridRowKind;
}

/** `new` columns have a frame; `extra` columns are made of others. */
export type GridColumnKind = 'normal' | 'new' | 'extra';

export interface GridColumn {
  readonly id: string;
  /** As the head of the column has it. */
  readonly text: string;
  /** The same in full, for sentences and screen readers. */
  readonly label: string;
  readonly kind: GridColumnKind;
  /** Characters in the longest text of its cells, marks not counted. */
  readonly characters: number;
  /** Characters in the longest of the marks of its cells. */
  readonly markCharacters: number;
}

export interface GridCell {
  /** As it is shown; empty when there is nothing. */
  readonly text: string;
  /** As it is copied and put before the one who changes it, where that is not what is shown. */
  readonly typed?: string;
  /** In words: «foreløpig». */
  readonly marks?: readonly string[];
  /** What is wrong with it, as a sentence. */
  readonly problem?: string;
  /** Whether readers lose something by the problem, so that it is more than something to look at. */
  readonly isError?: boolean;
  readonly isReadonly?: boolean;
}

export const EMPTY_TABLE: GridTable = {
  id: '',
  caption: '',
  corner: '',
  rows: [],
  columns: [],
  frozenRows: 0,
  startColumn: 0,
  keyboard: 'decimal',
  earlier: { one: { nb: '', nn: '', sv: '', en: '' }, other: { nb: '', nn: '', sv: '', en: '' } },
  cellAt: () => ({ text: '' }),
};

/** The text that a cell is copied as, and that its editor begins with. */
export function typedTextOf({ text, typed }: GridCell): string {
  return typed ?? text;
}
