import { html, type TemplateResult } from 'lit';
import type { GridCell, GridTable } from '../grid-table.js';

/** Characters that a line of a sheet of paper has room for, at the size of printed tables. */
const LINE = 88;

/**
 * The whole of a grid for paper, where nothing can be scrolled: as many columns as a sheet is wide, then the next, each
 * time with the names of the rows.
 */
export function renderPrinted(table: GridTable): TemplateResult {
  return html`<div class="printed">${columnsOfSheets(table).map((columns) => renderSheet(table, columns))}</div>`;
}

function renderSheet(table: GridTable, columns: readonly number[]): TemplateResult {
  return html`<table>
    <caption>${table.caption}</caption>
    <thead><tr><th scope="col">${table.corner}</th>${columns.map(
      (index) => html`<th scope="col" class="number">${table.columns[index]?.text}</th>`,
    )}</tr></thead>
    <tbody>${table.rows.map(
      ({ text, note = '' }, row) =>
        html`<tr><th scope="row">${text} ${note}</th>${columns.map(
          (column) => html`<td class="number">${wordsOf(table.cellAt(row, column))}</td>`,
        )}</tr>`,
    )}</tbody>
  </table>`;
}

/** The columns by the sheets that they go on. */
export function columnsOfSheets({ rows, columns }: Pick<GridTable, 'rows' | 'columns'>): number[][] {
  const names = Math.max(0, ...rows.map(({ text, note = '' }) => text.length + note.length + 1));
  const sheets: number[][] = [];
  let left = 0;
  for (const [index, { text, characters, markCharacters }] of columns.entries()) {
    const width = Math.max(text.length, characters + markCharacters) + 2;
    if (left < width || sheets.length === 0) {
      sheets.push([]);
      left = LINE - Math.min(names, LINE / 2);
    }
    sheets.at(-1)?.push(index);
    left -= width;
  }
  return sheets;
}

function wordsOf({ text, marks = [] }: GridCell): string {
  return [text, ...marks].join(' ');
}
