import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GridMeasures } from './grid-measures.js';
import type { CellPlace, GridSelection } from '../selection/grid-selection.js';
import type { GridTable } from '../grid-table.js';
import {
  placeAt,
  scrollOf,
  startAt,
  startShowing,
  windowAt,
  type GridShape,
  type GridSizes,
  type GridWindow,
} from './grid-window.js';

export interface ViewportHost extends ReactiveControllerHost, HTMLElement {
  readonly table: GridTable;
  readonly selection: GridSelection;
}

/** Rows that must be left to scroll beside those that stay; in a lower grid no row stays. */
const LEAST_SCROLLING = 4;

/**
 * The part of a grid that is in view. It is moved by whole cells, as the scroll bar is: the drawn table stays where it
 * is, over an empty area as large as the whole, so that heads need no copies and nothing is ever blank.
 */
export class GridViewport implements ReactiveController {
  #start: CellPlace = { row: 0, column: 0 };
  #isScrollWanted = false;
  #seen: { readonly sizes: GridSizes; readonly isActiveShown: boolean } | undefined;
  readonly #measures: GridMeasures;

  constructor(readonly host: ViewportHost) {
    this.#measures = new GridMeasures(host);
    host.addController(this);
  }

  /** With larger text or in a narrower window the active cell stays where it can be seen, if it was there. */
  hostUpdate(): void {
    const { sizes, window } = this;
    const { active } = this.host.selection;
    if (this.#seen?.sizes !== sizes && this.#seen?.isActiveShown === true) this.reveal(active);
    this.#seen = { sizes, isActiveShown: window.rows.includes(active.row) && window.columns.includes(active.column) };
  }

  hostUpdated(): void {
    if (!this.#isScrollWanted || !this.isMeasured) return;
    this.#isScrollWanted = false;
    const { top, left } = scrollOf(this.#start, this.sizes);
    this.#scroller?.scrollTo({ top, left, behavior: 'instant' });
  }

  get isMeasured(): boolean {
    return this.sizes.width > 0;
  }

  get sizes(): GridSizes {
    return this.#measures.sizesOf(this.host.table);
  }

  get window(): GridWindow {
    return windowAt(this.#start, this.#shape);
  }

  get frozenRows(): number {
    return this.#shape.frozenRows;
  }

  /** How large the area is that is scrolled over, and how high the grid would be without scrolling. */
  get area(): { readonly width: number; readonly height: number; readonly content: number } {
    const { width, height } = this.sizes;
    const { top, left } = scrollOf(this.window.lastStart, this.sizes);
    const bar = this.#scroller ? this.#scroller.offsetHeight - this.#scroller.clientHeight : 0;
    return { width: width + left, height: height + top, content: this.#measures.contentHeight(this.host.table) + bar };
  }

  /** Brings a cell into view as a whole. */
  reveal(cell: CellPlace): void {
    this.#go(startShowing(cell, this.#start, this.#shape));
  }

  /** Begins with the last columns in view, up to this one and with as many of those after it as there is room for. */
  begin(column: number): void {
    const { lastStart } = this.window;
    this.#start = { row: 0, column: Math.min(column, lastStart.column) };
    this.#isScrollWanted = true;
    this.reveal({ row: this.#shape.frozenRows, column });
  }

  /** Scrolls by whole cells. */
  scrollCells({ row, column }: CellPlace): void {
    const { lastStart } = this.window;
    const next = (here: number, step: number, last: number): number => Math.max(0, Math.min(here + step, last));
    this.#go({
      row: next(this.#start.row, row, lastStart.row),
      column: next(this.#start.column, column, lastStart.column),
    });
  }

  /** The reader has scrolled. */
  readonly scrolled = (): void => {
    const scroller = this.#scroller;
    if (!scroller || this.#isScrollWanted) return;
    const start = startAt(scroller.scrollTop, scroller.scrollLeft, this.sizes);
    if (start.row === this.#start.row && start.column === this.#start.column) return;
    this.#start = start;
    this.host.requestUpdate();
  };

  /** The place under a point of the screen; heads have the number -1. Undefined outside the table. */
  placeUnder(x: number, y: number): CellPlace | undefined {
    const box = this.#scroller?.getBoundingClientRect();
    const { sizes, window } = this;
    if (!box || this.host.table.rows.length === 0) return undefined;
    const table = this.host.shadowRoot?.querySelector('table')?.getBoundingClientRect() ?? box;
    const [right, bottom] = [Math.min(table.right, box.left + sizes.width), Math.min(table.bottom, box.bottom)];
    const isInside = x >= box.left && x < right && y >= box.top && y < bottom;
    return isInside ? placeAt(x - box.left, y - box.top, window, sizes) : undefined;
  }

  /** The nearest cell to a point of the screen. */
  nearest(x: number, y: number): CellPlace {
    const box = this.#scroller?.getBoundingClientRect() ?? new DOMRect();
    const { sizes, window } = this;
    const place = placeAt(
      Math.max(sizes.headWidth, x - box.left),
      Math.max(sizes.rowHeight, y - box.top),
      window,
      sizes,
    );
    return { row: Math.max(0, place.row), column: Math.max(0, place.column) };
  }

  /** How a point lies beyond the cells that scroll: -1, 0 or 1 row and column. */
  beyond(x: number, y: number): CellPlace {
    const box = this.#scroller?.getBoundingClientRect() ?? new DOMRect();
    const { headWidth, rowHeight, width, height } = this.sizes;
    const side = (at: number, from: number, to: number): number => (at < from ? -1 : Number(at > to));
    const heads = rowHeight * (1 + this.#shape.frozenRows);
    return {
      row: side(y, box.top + heads, box.top + height - 4),
      column: side(x, box.left + headWidth, box.left + width - 4),
    };
  }

  get #shape(): GridShape {
    const { rows, frozenRows } = this.host.table;
    const { sizes } = this;
    const room = Math.floor(sizes.height / sizes.rowHeight) - 1;
    return { rows: rows.length, frozenRows: room - frozenRows < LEAST_SCROLLING ? 0 : frozenRows, sizes };
  }

  get #scroller(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.scroller') ?? null;
  }

  #go(start: CellPlace): void {
    if (start.row === this.#start.row && start.column === this.#start.column) return;
    this.#start = start;
    this.#isScrollWanted = true;
    this.host.requestUpdate();
  }
}
