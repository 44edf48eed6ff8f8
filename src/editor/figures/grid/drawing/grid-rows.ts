import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { GridCell, GridColumn, GridRow, GridTable } from '../grid-table.js';
import { isInRange, isSame, type CellPlace, type CellRange } from '../selection/grid-selection.js';
import type { GridWindow } from '../viewport/grid-window.js';

/** What the cells of a grid are drawn of. */
export interface DrawnGrid {
  readonly table: GridTable;
  readonly window: GridWindow;
  /** How many of the first rows stay. */
  readonly frozenRows: number;
  readonly active: CellPlace;
  readonly range: CellRange;
  /** The field that stands in the active cell while it is written in. */
  readonly field: TemplateResult | undefined;
}

/** The heads of the columns. They are the first row of the grid, as those of the rows are its first column. */
export function renderHeads({ table, window, range }: DrawnGrid): TemplateResult {
  return html`<tr aria-rowindex="1">
    <th role="columnheader" scope="col" aria-colindex="1" class="name">${table.corner}</th>
    ${window.columns.map((index) => renderHead(table.columns[index], index, range))}
  </tr>`;
}

function renderHead(column: GridColumn | undefined, index: number, { left, right }: CellRange): TemplateResult {
  const { text = '', label = '', kind = 'normal' } = column ?? {};
  return html`<th role="columnheader" scope="col" aria-colindex=${index + 2}
    aria-label=${label === text ? nothing : label}
    class=${`${kind}${index >= left && index <= right ? ' beside' : ''}`}>${text}</th>`;
}

/** The rows that are in view. */
export function renderRows(grid: DrawnGrid): TemplateResult[] {
  const { table, window, frozenRows } = grid;
  return window.rows.map((index) => {
    const row = table.rows[index] ?? { id: '', text: '', kind: 'normal' };
    const isLastFrozen = index === frozenRows - 1;
    return html`<tr aria-rowindex=${index + 2} class=${`${row.kind}${isLastFrozen ? ' last-frozen' : ''}`}>
      ${renderName(row, index, grid.range)}
      ${window.columns.map((column) => renderCell({ row: index, column }, grid))}
    </tr>`;
  });
}

function renderName({ text, note }: GridRow, index: number, { top, bottom }: CellRange): TemplateResult {
  const words =
    note === undefined ? text : html`<span class="noted"><b>${text}</b> <span class="note">${note}</span></span>`;
  const beside = index >= top && index <= bottom ? 'beside' : '';
  return html`<th role="rowheader" scope="row" aria-colindex="1" class="name ${beside}">${words}</th>`;
}

function renderCell(place: CellPlace, { table, active, range, field }: DrawnGrid): TemplateResult {
  const cell = table.cellAt(place.row, place.column);
  const isActive = isSame(place, active);
  const isChosen = isInRange(place, range);
  const { problem, isError = false, isReadonly = false } = cell;
  const id = problem === undefined ? nothing : `problem-${place.row}-${place.column}`;
  const classes = classMap({
    [table.columns[place.column]?.kind ?? 'normal']: true,
    active: isActive,
    chosen: isChosen,
    ...edges(place, range, isChosen),
    remark: problem !== undefined && !isError,
    mistake: isError,
    writing: isActive && field !== undefined,
  });
  return html`<td role="gridcell" aria-colindex=${place.column + 2} class=${classes} tabindex=${isActive ? 0 : -1}
    aria-selected=${isChosen} aria-readonly=${isReadonly} aria-describedby=${id}
    aria-invalid=${isError ? 'true' : nothing}>${isActive && field ? field : renderContent(cell)}${
      problem === undefined ? nothing : html`<span id=${id} hidden>${problem}</span>`
    }</td>`;
}

/** At which of its edges a cell has the line round the chosen range. */
function edges({ row, column }: CellPlace, range: CellRange, isChosen: boolean): Readonly<Record<string, boolean>> {
  return {
    'at-top': isChosen && row === range.top,
    'at-bottom': isChosen && row === range.bottom,
    'at-left': isChosen && column === range.left,
    'at-right': isChosen && column === range.right,
  };
}

/** The number first, since it is heard before what is to be known of it; on the screen the marks stand before it. */
function renderContent({ text, marks = [] }: GridCell): TemplateResult | string {
  if (marks.length === 0) return text;
  return html`<span class="marked"><span class="figure">${text}</span>${marks.map(
    (mark) => html`<span class="mark"><span class="visually-hidden">, </span>${mark}</span>`,
  )}</span>`;
}
