import type { WrittenText } from '../../feed/shape/written.js';
import { dayOfCount } from '../cells/day.js';
import { figureIn, type WrittenFigure } from '../cells/number.js';
import { signsOfStatus } from '../cells/sign.js';
import type { Cell, SourceTable } from '../table/source-table.js';
import { BLANK } from '../table/text-cell.js';
import { cellAt, type Layout } from './layout/layout.js';
import { columnHeadings, type ColumnHeading } from './layout/column-headings.js';
import { placeOfCells } from './places/place-cells.js';
import { noteOf } from './note-columns.js';
import { periodOfTexts } from './layout/period-texts.js';

/** A figure of a table, with all that its row and its column say of it. */
export interface Reading {
  /** Undefined where the table has no places. */
  readonly place: Cell | undefined;
  readonly period: string | undefined;
  /** A category of each axis, in the order of `axesOf`. */
  readonly parts: readonly Cell[];
  readonly figure: WrittenFigure;
  readonly lower?: Cell;
  readonly upper?: Cell;
  readonly note?: WrittenText;
  /** Whether the table has a column of statuses, and nothing in it here. */
  readonly isUnmarked?: boolean;
  readonly written: string;
  readonly row: number;
  readonly column: number;
}

/** What a table is broken down by besides places and periods. */
export interface Axis {
  readonly id: string;
  readonly name: string;
  readonly role: 'measure' | 'category' | 'indicator';
}

/** The axes of a table: columns with categories, rows of headings with categories, and what stands beside periods. */
export function axesOf(table: SourceTable, layout: Layout): Axis[] {
  const columns = categoryColumns(layout).map((column): Axis => {
    const role = layout.roles[column];
    const heading = table.roles ? table.rows[0]?.[column]?.text : layout.names[column];
    return {
      id: `column:${column}`,
      name: heading === undefined || heading === '' ? String(column + 1) : heading,
      role: role === 'measure' || role === 'indicator' ? role : 'category',
    };
  });
  const headings = layout.headings.flatMap(({ row, role }): Axis[] => {
    if (role === 'category') return [{ id: `row:${row}`, name: cellAt(table, row, 0).text, role: 'measure' }];
    return role === 'period' ? [{ id: `beside:${row}`, name: '', role: 'measure' }] : [];
  });
  return [...columns, ...headings];
}

/** The figures of a table, row by row. Cells that are blank, and texts where a figure would be, are passed over. */
export function* readingsOf(table: SourceTable, layout: Layout): Generator<Reading> {
  const values = columnHeadings(table, layout);
  const above = new Map<number, Cell>();
  for (const row of layout.body) {
    const facts = factsOfRow(table, layout, row, above);
    for (const heading of values) {
      const cell = cellAt(table, row, heading.column);
      const figure = figureIn(cell, table.signs);
      if (figure) yield readingOf(facts, heading, cell, figure, row);
    }
  }
}

/** Texts that stand where figures, or their bounds, should. */
export function* unreadableCells(table: SourceTable, layout: Layout): Generator<string> {
  const values = layout.roles.flatMap((role, column) => (isNumber(role) ? [column] : []));
  for (const row of layout.body)
    for (const column of values) {
      const cell = cellAt(table, row, column);
      if (cell.text !== '' && !figureIn(cell, table.signs)) yield cell.text;
    }
}

interface RowFacts {
  readonly place: Cell | undefined;
  readonly periods: readonly string[];
  readonly parts: readonly Cell[];
  readonly signs: WrittenFigure['signs'];
  readonly bounds: Pick<Reading, 'lower' | 'upper' | 'note' | 'isUnmarked'>;
}

function readingOf(
  { place, periods, parts, signs, bounds }: RowFacts,
  heading: ColumnHeading,
  cell: Cell,
  figure: WrittenFigure,
  row: number,
): Reading {
  const period = periodOfTexts([...periods, ...heading.periods]);
  const stars = period?.isProvisional === true ? signsOfStatus('*') : [];
  const more = [...signs, ...stars];
  return {
    place: heading.place ?? place,
    period: period?.period,
    parts: heading.parts.length === 0 ? parts : [...parts, ...heading.parts],
    figure: more.length === 0 ? figure : { ...figure, signs: [...figure.signs, ...more] },
    ...bounds,
    written: cell.text === '' ? (cell.sign ?? '') : cell.text,
    row,
    column: heading.column,
  };
}

/** What the first columns of a row say. Below a label that stands once for several rows, they are blank. */
function factsOfRow(table: SourceTable, layout: Layout, row: number, above: Map<number, Cell>): RowFacts {
  const labels = layout.roles.flatMap((role, column) => (isLabel(role) ? [column] : []));
  const own = labels.map((column) => cellAt(table, row, column));
  const mayFill = table.roles === undefined && own.some(({ text }) => text !== '');
  const cells = new Map(
    labels.map((column, index) => {
      const cell = own[index] ?? BLANK;
      const filled = cell.text === '' && mayFill ? (above.get(column) ?? BLANK) : cell;
      above.set(column, filled);
      return [column, filled];
    }),
  );
  const ofRole = (role: string): Cell[] =>
    layout.roles.flatMap((each, column) => (each === role ? (cells.get(column) ?? cellAt(table, row, column)) : []));
  const statuses = ofRole('status');
  const [lower, upper, note] = [ofRole('lower')[0], ofRole('upper')[0], noteOf(table, layout, row)];
  return {
    place: placeOfCells(ofRole('place')),
    periods: ofRole('period').map(periodText),
    parts: categoryColumns(layout).map((column) => cells.get(column) ?? BLANK),
    signs: statuses.flatMap(({ text }) => statusSigns(text, table)),
    bounds: {
      ...(lower && { lower }),
      ...(upper && { upper }),
      ...(note === undefined ? {} : { note }),
      ...(statuses.length > 0 && statuses.every(({ text }) => text === '') ? { isUnmarked: true } : {}),
    },
  };
}

/** The signs of a column of statuses, which may have several, as letters or as words. */
function statusSigns(text: string, table: SourceTable): WrittenFigure['signs'] {
  return text
    .split(/[\s,]+/)
    .flatMap((each) => (each === '' || each === 'normal' ? [] : signsOfStatus(each, table.signs)));
}

function periodText({ text, code, number }: Cell): string {
  if (number !== undefined && number > 20_000 && number < 80_000) return dayOfCount(number);
  return code !== undefined && periodOfTexts([code]) ? code : text;
}

function isNumber(role: string): boolean {
  return role === 'value' || role === 'lower' || role === 'upper';
}

function isLabel(role: string): boolean {
  return role === 'place' || role === 'period' || isCategory(role);
}

function isCategory(role: string): boolean {
  return role === 'category' || role === 'measure' || role === 'indicator';
}

function categoryColumns({ roles }: Layout): number[] {
  return roles.flatMap((role, column) => (isCategory(role) ? [column] : []));
}
