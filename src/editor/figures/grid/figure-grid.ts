import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Language } from '../../../feed/feed.js';
import { say, sayCount } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import { Announcer } from '../../../widget/controls/announcer.js';
import { defineElement } from '../../../widget/define-element.js';
import { renderField, type Writing } from './writing/cell-field.js';
import { blockIn, type Block } from './writing/copied-block.js';
import { figureGridStyles } from './drawing/figure-grid.styles.js';
import { cleared, copied, filled, filledDown, isWritable, type Filling, type TypedCell } from './writing/filling.js';
import { GridClipboard, type ClipboardHost } from './writing/grid-clipboard.js';
import {
  BlockLeftEvent,
  BlockPasteEvent,
  CellsChangeEvent,
  CellSelectEvent,
  type CellsChangeKind,
} from './grid-events.js';
import { commandOf, type EditorCommand, type GridCommand } from './selection/grid-keys.js';
import { GridPointing, type PointingHost } from './selection/grid-pointing.js';
import { renderFrame } from './drawing/grid-frame.js';
import type { DrawnGrid } from './drawing/grid-rows.js';
import {
  chosenByHead,
  isSame,
  isSameSelection,
  moved,
  rangeOf,
  selectionOf,
  wholeOf,
  within,
  type CellPlace,
  type CellRange,
  type GridExtent,
  type GridSelection,
} from './selection/grid-selection.js';
import { EMPTY_TABLE, typedTextOf, type GridTable } from './grid-table.js';
import { GridViewport, type ViewportHost } from './viewport/grid-viewport.js';
import { sayFilling, sayPlace, sayRange } from './grid-words.js';
import { GRID_COUNTS, GRID_WORDS } from './grid.words.js';
import { targetOf } from './selection/key-target.js';
import { GridPrinting, type PrintingHost } from './drawing/grid-printing.js';
import { renderPrinted } from './drawing/printed-grid.js';

const ORIGIN: CellPlace = { row: 0, column: 0 };

/**
 * A table of figures that is written in as in a spreadsheet. It is a native table with the role of a grid, of which
 * only the rows and columns in view are drawn; one cell is in the order of the Tab key. It knows no feed, and never
 * changes its table: what is written goes up as an event, and comes back as a new table.
 *
 * @summary Table of figures with the keys of a spreadsheet.
 * @fires {CellsChangeEvent} cells-change - Texts have been written, filled in, pasted or taken away.
 * @fires {BlockPasteEvent} block-paste - A block has been pasted; unless prevented it fills the grid from there.
 * @fires {BlockLeftEvent} block-left - Some of a block has not gone into the grid.
 * @fires {CellSelectEvent} cell-select - Other cells have been chosen.
 * @cssproperty [--figure-grid-height=70svh] - The height from which the grid scrolls.
 */
export class FigureGridElement extends LitElement implements ClipboardHost, PointingHost, PrintingHost, ViewportHost {
  static override styles = figureGridStyles;

  @property({ attribute: false }) table: GridTable = EMPTY_TABLE;
  @property({ attribute: false }) language: Language = 'nb';
  @state() private chosen: GridSelection = selectionOf(ORIGIN);
  @state() private writing: Writing | undefined;

  readonly #viewport = new GridViewport(this);
  readonly #pointing = new GridPointing(this);
  readonly #announcer = new Announcer(this);
  readonly #printing = new GridPrinting(this);
  #isFocusWanted = false;
  #isStartWanted = true;
  /** Whether another table has other cells chosen, of which nobody has been told. */
  #isSelectionNew = false;

  constructor() {
    super();
    new GridClipboard(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('table');
    if (changed.has('table')) this.#take(before);
    // A drawn cell becomes that of another place when the grid is scrolled, and the focus must not go along with it.
    if (this.shadowRoot?.activeElement) this.#isFocusWanted = true;
    if (this.#isStartWanted && this.#viewport.isMeasured) {
      this.#isStartWanted = false;
      this.#viewport.begin(this.chosen.active.column);
    }
  }

  protected override updated(): void {
    if (this.#isSelectionNew) {
      this.#isSelectionNew = false;
      this.dispatchEvent(new CellSelectEvent(this.chosen));
    }
    if (!this.#isFocusWanted) return;
    this.#isFocusWanted = false;
    const target =
      this.renderRoot.querySelector<HTMLElement>('td input') ??
      this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]') ??
      this.renderRoot.querySelector<HTMLElement>('.scroller');
    if (this.shadowRoot?.activeElement !== target) target?.focus({ preventScroll: true });
  }

  /** The cells that are chosen. */
  get selection(): GridSelection {
    return this.chosen;
  }

  get isEditing(): boolean {
    return this.writing !== undefined;
  }

  /** Draws at once what is otherwise drawn in the next task. */
  override performUpdate(): void {
    super.performUpdate();
  }

  /** Gives the active cell the focus. */
  override focus(): void {
    this.#isFocusWanted = true;
    this.requestUpdate();
  }

  /**
   * Chooses a cell, and brings it into view.
   *
   * @param beside another cell that is to be in view too, as far as there is room for both
   */
  choose(place: CellPlace, beside = place): void {
    this.#viewport.reveal(within(beside, this.#extent));
    this.#select(selectionOf(within(place, this.#extent)));
  }

  /** Puts a block into the chosen cells, or from the first of them on. */
  fill(block: Block): void {
    this.#apply('pasted', filled(block, this.#range, this.table));
  }

  paste(text: string, html: string): void {
    this.endWriting();
    const { top: row, left: column } = this.#range;
    const isMine = this.dispatchEvent(new BlockPasteEvent(text, html, row, column));
    if (isMine && text !== '') this.fill(blockIn(text));
  }

  copiedBlock(): Block {
    return copied(this.#range, this.table);
  }

  sayCopied(block: Block): void {
    const count = block.length * (block[0]?.length ?? 0);
    const { language } = this;
    this.#announcer.say(sayCount(GRID_COUNTS.copied, count, language, { count: formatNumber(count, 0, language) }));
  }

  clear(): void {
    this.#change('cleared', cleared(this.#range, this.table));
  }

  placeUnder(x: number, y: number): CellPlace | undefined {
    return this.#viewport.placeUnder(x, y);
  }

  beyond(x: number, y: number): CellPlace {
    return this.#viewport.beyond(x, y);
  }

  scrollCells(step: CellPlace): void {
    this.#viewport.scrollCells(step);
  }

  isActive(place: CellPlace): boolean {
    return isSame(place, this.chosen.active);
  }

  point(place: CellPlace, extend: boolean): void {
    // A cell that is active already is not drawn anew by being chosen, and is to have the focus all the same.
    this.focus();
    const { active, anchor } = this.chosen;
    const isHead = place.row < 0 || place.column < 0;
    if (isHead) this.#select(chosenByHead(place, active, this.#viewport.window, this.#extent), { reveal: false });
    else this.#select(extend ? { active: place, anchor } : selectionOf(place), { reveal: !extend });
  }

  dragTo(x: number, y: number): void {
    this.#select({ ...this.chosen, active: this.#viewport.nearest(x, y) }, { reveal: false });
  }

  edit(): void {
    this.#write();
  }

  override render(): TemplateResult {
    return html`
      ${renderFrame({
        grid: this.#drawn,
        viewport: this.#viewport,
        pointing: this.#pointing,
        language: this.language,
        press: this.#handleKey,
      })}
      <div class="visually-hidden" role="status">${this.#announcer.text}</div>
      ${this.#printing.isPrinting ? renderPrinted(this.table) : nothing}`;
  }

  get #drawn(): DrawnGrid {
    const { writing, table } = this;
    const { active } = this.chosen;
    const field =
      writing &&
      renderField({
        writing,
        label: sayPlace(table, active, this.language),
        keyboard: table.keyboard,
        obey: (command) => this.#obeyField(command),
        leave: () => this.endWriting(),
      });
    return {
      table,
      window: this.#viewport.window,
      frozenRows: this.#viewport.frozenRows,
      active,
      range: this.#range,
      field,
    };
  }

  get #extent(): GridExtent {
    return { rows: this.table.rows.length, columns: this.table.columns.length };
  }

  get #range(): CellRange {
    return rangeOf(this.chosen);
  }

  /** Another table: one with the same id stays where it is, as far as it reaches. */
  #take(before: GridTable | undefined): void {
    const { id, startColumn, rows, columns } = this.table;
    const { active, anchor } = this.chosen;
    // A whole row or column stays chosen while it is as long as it was.
    if (before?.id === id && before.rows.length === rows.length && before.columns.length === columns.length) return;
    if (before?.id === id) this.chosen = { active: within(active, this.#extent), anchor: within(anchor, this.#extent) };
    else {
      const row = Math.max(
        0,
        this.table.rows.findIndex(({ kind }) => kind === 'normal'),
      );
      this.writing = undefined;
      this.chosen = selectionOf(within({ row, column: startColumn }, this.#extent));
      [this.#isStartWanted, this.#isSelectionNew] = [true, true];
    }
  }

  #select(selection: GridSelection, { reveal = true } = {}): void {
    if (this.table.rows.length === 0 || this.table.columns.length === 0) return;
    if (reveal) this.#viewport.reveal(selection.active);
    if (isSameSelection(this.chosen, selection)) return;
    this.endWriting();
    this.chosen = selection;
    this.dispatchEvent(new CellSelectEvent(selection));
    const { top, bottom, left, right } = this.#range;
    if (top < bottom || left < right) this.#announcer.say(sayRange(this.table, this.#range, this.language));
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const command = event.isComposing ? undefined : commandOf(event);
    if (!command) return;
    // An input method puts its first letter into the field that has the focus when the key has been handled.
    if (command.kind !== 'type' || command.text !== '') event.preventDefault();
    this.#isFocusWanted = true;
    this.#obey(command);
  };

  #obey(command: GridCommand): void {
    const { active, anchor } = this.chosen;
    const target = targetOf(command, this.chosen, this.table, this.#viewport.window.wholeRows);
    if (target && 'extends' in command)
      this.#select(command.extends ? { active: target, anchor } : selectionOf(target));
    else if (command.kind === 'type') this.#write(command.text);
    else if (command.kind === 'edit') this.#write();
    else if (command.kind === 'clear') this.clear();
    else if (command.kind === 'fill-down') this.#apply('filled', filledDown(this.#range, this.table));
    else if (command.kind === 'choose') this.#select(wholeOf(active, command.whole, this.#extent), { reveal: false });
  }

  /**
   * Opens the active cell.
   *
   * @param text what is written in it instead of what is there
   */
  #write(text?: string): void {
    const { active } = this.chosen;
    if (this.table.rows.length === 0) return;
    this.#viewport.reveal(active);
    if (!isWritable(this.table, active)) {
      this.#announcer.say(this.table.readonlyText ?? say(GRID_WORDS.readonly, this.language));
      return;
    }
    const before = typedTextOf(this.table.cellAt(active.row, active.column));
    this.writing = { text: text ?? before, before, isTypedOver: text !== undefined };
    this.#isFocusWanted = true;
    // At once: the key that opened the field may have its text put into it as soon as it has been handled.
    this.performUpdate();
  }

  #obeyField(command: EditorCommand): void {
    if (command.kind === 'cancel') this.writing = undefined;
    else this.endWriting();
    if (command.kind === 'next') this.choose(moved(this.chosen.active, command.direction, this.#extent));
  }

  /** Takes what has been written. */
  endWriting(): void {
    const { writing } = this;
    const text = this.renderRoot.querySelector<HTMLInputElement>('td input')?.value.trim();
    this.writing = undefined;
    if (!writing || text === undefined || text === writing.before) return;
    this.#change('typed', [{ ...this.chosen.active, text }]);
  }

  #apply(kind: CellsChangeKind, filling: Filling | undefined): void {
    if (!filling) return;
    const { top: row, left: column, bottom, right } = filling.range;
    this.#select({ active: { row, column }, anchor: { row: bottom, column: right } });
    this.#change(kind, filling.cells);
    const left = sayFilling(filling, this.language);
    this.#announcer.say(left);
    if (left !== '') this.dispatchEvent(new BlockLeftEvent(left));
  }

  #change(kind: CellsChangeKind, cells: readonly TypedCell[]): void {
    if (cells.length > 0) this.dispatchEvent(new CellsChangeEvent(kind, cells));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'figure-grid': FigureGridElement;
  }
}

defineElement('figure-grid', FigureGridElement);
