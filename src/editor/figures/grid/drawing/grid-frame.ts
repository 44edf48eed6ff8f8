import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../feed/feed.js';
import { say, sayCount } from '../../../../locale/catalogue.js';
import type { GridPointing } from '../selection/grid-pointing.js';
import { renderHeads, renderRows, type DrawnGrid } from './grid-rows.js';
import type { GridViewport } from '../viewport/grid-viewport.js';
import { wordsOfCell } from '../grid-words.js';
import { GRID_WORDS } from '../grid.words.js';

/** What the grid as a whole is drawn of. */
export interface FrameContent {
  readonly grid: DrawnGrid;
  readonly viewport: GridViewport;
  readonly pointing: GridPointing;
  readonly language: Language;
  readonly press: (event: KeyboardEvent) => void;
}

/** The grid in its frame: an area that is scrolled over, the part that is in view, and what is said below it. */
export function renderFrame({ grid, viewport, pointing, language, press }: FrameContent): TemplateResult {
  const { width, height, content } = viewport.area;
  const { sizes } = viewport;
  const isActiveShown = grid.window.rows.includes(grid.active.row) && grid.window.columns.includes(grid.active.column);
  return html`
    <div class="probe" aria-hidden="true">0000000000</div>
    <div class="scroller" tabindex=${isActiveShown ? -1 : 0} .style=${`block-size: ${content}px`}
      @scroll=${viewport.scrolled} @keydown=${press} @mousedown=${pointing.keepFocus}
      @pointerdown=${pointing.press} @pointermove=${pointing.move} @pointerup=${pointing.release}
      @pointercancel=${pointing.release} @click=${pointing.tap} @dblclick=${pointing.doublePress}>
      <div class="area" .style=${`inline-size: ${width}px; block-size: ${height}px`}>
        <div class="view" .style=${`inline-size: ${sizes.width}px; block-size: ${sizes.height}px`}>
          ${renderTable(grid, sizes.headWidth, sizes.rowHeight)}
        </div>
      </div>
    </div>
    ${renderFoot(grid, language)}`;
}

function renderTable(grid: DrawnGrid, headWidth: number, rowHeight: number): TemplateResult {
  const { table, window } = grid;
  return html`<table role="grid" aria-label=${table.caption} aria-multiselectable="true"
    aria-rowcount=${table.rows.length + 1} aria-colcount=${table.columns.length + 1}
    .style=${`--_row: ${rowHeight}px`}>
    <colgroup><col .style=${`inline-size: ${headWidth}px`}>${window.widths.map(
      (width) => html`<col .style=${`inline-size: ${width}px`}>`,
    )}</colgroup>
    <thead>${renderHeads(grid)}</thead>
    <tbody>${renderRows(grid)}</tbody>
  </table>`;
}

/** What the active cell is, in full, and what else is to be known. Screen readers have the cell itself. */
function renderFoot({ table, window, active }: DrawnGrid, language: Language): TemplateResult {
  const before = window.columns[0] ?? 0;
  const earlier = html`<span>‹ ${sayCount(table.earlier, before, language, { count: before })}</span>`;
  return html`<div class="foot">
    <p class="about" aria-hidden="true">${wordsOfCell(table, active, language)}</p>
    <p class="hint">${before === 0 ? nothing : earlier}<span class="keys">${say(GRID_WORDS.hint, language)}</span
      ><span class="touch">${say(GRID_WORDS.touchHint, language)}</span></p>
  </div>`;
}
