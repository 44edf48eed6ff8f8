import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GridColumn, GridTable } from '../grid-table.js';
import type { GridSizes } from './grid-window.js';

/** Room at both sides of a cell's text, in widths of a digit. */
const PADDING = 1.9;
/** How wide a letter of a name, and one of a mark, is beside a digit. */
const LETTER = 0.84;
const BOLD_LETTER = 0.93;
/** The same of a head, which is bold: a year that is cut makes two heads alike. */
const HEAD_LETTER = 0.95;
/** The same of a mark, which is smaller, and the room round it. */
const MARK_LETTER = 0.85;
const MARK_ROOM = 2;
/** The column of names never takes more of the room than this, so that figures are always beside it. */
const MOST_HEAD = 0.42;

/** What is there until something has been measured. */
const UNMEASURED = { digit: 9, rowHeight: 34, width: 0, height: 0 };

/**
 * Measures a grid: a row and a digit of its own font, so that it follows text size and spacing, and the room that there
 * is. The host is drawn again when one of them changes.
 */
export class GridMeasures implements ReactiveController {
  #measured = UNMEASURED;
  #known: { readonly table: GridTable; readonly from: typeof UNMEASURED; readonly sizes: GridSizes } | undefined;
  readonly #observer = new ResizeObserver(() => this.measure());

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    if (this.#measured !== UNMEASURED) return;
    this.measure();
    this.#observe();
  }

  /** The height of everything in a grid, without its scroll bar. */
  contentHeight({ rows }: GridTable): number {
    return (rows.length + 1) * this.#measured.rowHeight;
  }

  sizesOf(table: GridTable): GridSizes {
    if (this.#known?.table === table && this.#known.from === this.#measured) return this.#known.sizes;
    const { digit, rowHeight, width, height } = this.#measured;
    const names = table.rows.map(({ text, note, kind }) => {
      const letters = text.length + (note === undefined ? 0 : note.length + 1);
      return letters * (kind === 'sum' ? BOLD_LETTER : LETTER);
    });
    const longest = Math.max(table.corner.length, ...names) + PADDING;
    const headWidth = Math.round(Math.min(longest * digit, Math.max(MOST_HEAD * width, 5 * digit)));
    const room = Math.max(5 * digit, width - headWidth);
    const columnWidths = table.columns.map((column) => Math.round(Math.min(charactersOf(column) * digit, room)));
    const sizes = { rowHeight, headWidth, columnWidths, width, height };
    this.#known = { table, from: this.#measured, sizes };
    return sizes;
  }

  measure(): void {
    const [probe, scroller] = [this.#part('.probe'), this.#part('.scroller')];
    if (!probe || !scroller || probe.offsetWidth === 0 || scroller.clientWidth === 0) return;
    const { width: digits, height } = probe.getBoundingClientRect();
    const measured = {
      digit: digits / (probe.textContent.length || 1),
      rowHeight: Math.ceil(height),
      width: scroller.clientWidth,
      height: scroller.clientHeight,
    };
    const before = this.#measured;
    const isSame = Object.entries(measured).every(([name, value]) => before[name as keyof typeof before] === value);
    if (isSame) return;
    this.#measured = measured;
    this.host.requestUpdate();
  }

  #observe(): void {
    for (const part of [this.#part('.probe'), this.#part('.scroller')]) if (part) this.#observer.observe(part);
  }

  #part(selector: string): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}

function charactersOf({ text, characters, markCharacters }: GridColumn): number {
  const marks = markCharacters === 0 ? 0 : markCharacters * MARK_LETTER + MARK_ROOM;
  return Math.max(characters + marks, text.length * HEAD_LETTER) + PADDING;
}
