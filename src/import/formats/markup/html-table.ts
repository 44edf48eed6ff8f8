import { piecesOf } from './markup.js';
import type { Cell, SourceTable } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';

/** No table of a page has more; what claims to be larger is cut. */
const MOST_SPAN = 1000;
const MOST_CELLS = 2_000_000;
/** Tags between which a reader sees a space. */
const SPACED: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);

/**
 * Reads the tables of a piece of HTML, as a web page, a spreadsheet or a text program puts it on the clipboard, or as
 * statistics banks save it under the name of a spreadsheet. Cells over several columns or rows stand in each of them.
 * A table inside a cell is text of that cell.
 */
export function htmlTables(html: string): SourceTable[] {
  const tables: SourceTable[] = [];
  let grid: Grid | undefined;
  let depth = 0;
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') grid?.write(piece.text);
    else if (piece.name === 'table') {
      depth = Math.max(0, depth + (piece.kind === 'open' ? 1 : -1));
      if (piece.kind === 'open' && depth === 1) grid = new Grid();
      if (depth === 0 && grid) {
        tables.push({ format: 'html', rows: grid.rows() });
        grid = undefined;
      }
    } else if (grid && depth === 1) follow(grid, piece);
  }
  if (grid) tables.push({ format: 'html', rows: grid.rows() });
  return tables.filter(({ rows }) => rows.length > 0);
}

function follow(
  grid: Grid,
  piece: Exclude<ReturnType<typeof piecesOf> extends Generator<infer P> ? P : never, { kind: 'text' }>,
): void {
  const isCell = piece.name === 'td' || piece.name === 'th';
  if (piece.kind === 'close') {
    if (isCell) grid.endCell();
    return;
  }
  if (piece.name === 'tr') grid.beginRow();
  else if (isCell) grid.beginCell(spanOf(piece.attributes.get('colspan')), spanOf(piece.attributes.get('rowspan')));
  else if (SPACED.has(piece.name)) grid.write(' ');
}

function spanOf(text: string | undefined): number {
  const span = Number(text);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_SPAN) : 1;
}

/** The cells of a table, as its tags come by. */
class Grid {
  readonly #rows: Cell[][] = [];
  #row = -1;
  #count = 0;
  #text: string | undefined;
  #spans: readonly [across: number, down: number] = [1, 1];

  beginRow(): void {
    this.endCell();
    this.#row += 1;
    this.#rows[this.#row] ??= [];
  }

  beginCell(across: number, down: number): void {
    if (this.#row < 0) this.beginRow();
    this.endCell();
    this.#text = '';
    this.#spans = [across, down];
  }

  write(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  endCell(): void {
    if (this.#text === undefined) return;
    const cell: Cell = { text: this.#text.replace(/[\t\n\r ]+/g, ' ').trim() };
    this.#text = undefined;
    const [across, down] = this.#spans;
    const column = this.#freeColumn();
    for (let row = this.#row; row < this.#row + down; row += 1)
      for (let at = column; at < column + across && this.#count < MOST_CELLS; at += 1) {
        const line = (this.#rows[row] ??= []);
        line[at] = cell;
        this.#count += 1;
      }
  }

  /** The rows, with blanks where no cell is, and without those at the end that only a span reached. */
  rows(): Cell[][] {
    this.endCell();
    return Array.from(this.#rows.slice(0, this.#row + 1), (row) => Array.from(row ?? [], (cell) => cell ?? BLANK));
  }

  #freeColumn(): number {
    const row = this.#rows[this.#row] ?? [];
    let column = 0;
    while (row[column] !== undefined) column += 1;
    return column;
  }
}
