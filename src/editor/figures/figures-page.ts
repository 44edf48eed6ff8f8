import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { Announcer } from '../../widget/controls/announcer.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import type { Cell } from '../editor-place.js';
import { FeedChangeEvent } from '../events/feed-change-event.js';
import { GoToEvent } from '../events/go-to-event.js';
import type { DroppedFile } from '../opening/files/dropped-file.js';
import { WORDS as OPENING_WORDS } from '../opening/opening.words.js';
import { isForFigures } from '../opening/files/read-file.js';
import * as edits from './edits/named-edits.js';
import './grid/figure-grid.js';
import type { FigureGridElement } from './grid/figure-grid.js';
import type { BlockLeftEvent, CellsChangeEvent, CellsChangeKind, CellSelectEvent } from './grid/grid-events.js';
import type { TypedCell } from './grid/writing/filling.js';
import { placesIn, rangeOf, type CellPlace, type GridSelection } from './grid/selection/grid-selection.js';
import { doubtAt, renderDoubt } from './page/doubt.js';
import { figuresPageStyles } from './page/figures-page.styles.js';
import { renderPageHead } from './page/page-head.js';
import { PAGE_WORDS as WORDS } from './page/page.words.js';
import { renderPartsChoice } from './page/parts-choice.js';
import { removalsAt, renderRemovalBox, renderRemovalButtons } from './page/removal.js';
import { RemovalController, type RemovalHost } from './page/removal-controller.js';
import { renderStatusMenu } from './page/status-menu.js';
import { FigureIntake, type IntakeHost } from './paste/figure-intake.js';
import { renderPasteBox } from './paste/paste-box.js';
import { PasteController, type PasteHost } from './paste/paste-controller.js';
import { ReplacementController, type ReplacementHost } from './paste/replacement.js';
import { openDoor } from './preview/doors.js';
import type { ImportPreview } from './preview/import-preview.js';
import { renderPastePreview } from './preview/paste-preview.js';
import { previewStyles } from './preview/preview.styles.js';
import { placeOfCell } from './table/cell-place.js';
import type { FigureRemark } from './table/figure-row.js';
import { figureTable, wordsIn, type FigureTable } from './table/figure-table.js';
import { regionsOf } from './table/indicator-facts.js';
import { indicatorChoices, nextPeriod, periodChoices } from './table/indicator-line.js';

/**
 * The page of an indicator's figures: what it is, its table, and what was pasted before it is taken in.
 *
 * @summary Page of the figures of an indicator.
 * @slot - What is said below the table, as the list of what there is to look at.
 * @fires {FeedChangeEvent} feed-change - Figures have been changed.
 * @fires {FeedProposalEvent} feed-proposal - Figures that were pasted are shown, or no longer shown.
 * @fires {GoToEvent} go-to - Another part of the editor is asked for.
 */
export class FiguresPageElement extends LitElement implements PasteHost, IntakeHost, RemovalHost, ReplacementHost {
  static override styles = [controlStyles, figuresPageStyles, previewStyles];

  @property({ attribute: false }) feed: unknown;
  /** The indicator's number in the feed. */
  @property({ type: Number }) indicator = 0;
  @property() language: Language = 'nb';
  /** The keeper's date, as ISO. */
  @property() today = '';
  /** A cell to go to. */
  @property({ attribute: false }) cell: Cell | undefined;
  /** A block that was pasted before the page was left or loaded again, as the event of its proposal had it. */
  @property({ attribute: false }) pasted: string | undefined;
  /** What the checks say of figures. */
  @property({ attribute: false }) remarks: readonly FigureRemark[] = [];
  /** What readers would meet with instead of all of the file's figures; empty when they meet with them. */
  @property() warning = '';
  /** Whether a file is being held over the editor, which can be dropped here. */
  @property({ attribute: false }) isFileOver = false;
  /** The part of a broken down indicator that is shown; the totals while nobody has chosen. */
  @state() private categories: readonly string[] | undefined;
  /** Periods that have been asked for, and have no figures yet. */
  @state() private added: readonly string[] = [];
  @state() private selection: GridSelection | undefined;
  @state() private notice = '';
  @query('figure-grid') private readonly grid!: FigureGridElement | null;

  readonly #paste = new PasteController(this);
  readonly #intake = new FigureIntake(this, this.#paste);
  readonly #removal = new RemovalController(this);
  readonly #replacement = new ReplacementController(this);
  readonly #announcer = new Announcer(this);
  #table: FigureTable | undefined;
  /** A cell that was written in and not understood. */
  #doubt: CellPlace | undefined;
  /** A cell that is gone to when it is there. */
  #wanted: Cell | undefined;
  #isHeadingWanted = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('indicator')) {
      [this.categories, this.added, this.notice] = [undefined, [], ''];
      [this.#doubt, this.selection, this.#removal.wanted] = [undefined, undefined, undefined];
    }
    const mayRestore = (changed.has('pasted') || changed.has('indicator')) && !this.#paste.block;
    if (mayRestore && this.pasted !== undefined) this.#paste.restore(this.pasted);
    if (changed.has('cell')) this.#wanted = this.cell;
    if (changed.has('warning') && this.warning !== '') this.#announcer.say(this.warning);
    const preview = this.#paste.preview;
    this.#table = figureTable(preview ? preview.feed : this.feed, this.indicator, {
      language: this.language,
      remarks: this.remarks,
      added: this.added,
      ...(this.categories ? { categories: this.categories } : {}),
      ...(preview ? { proposal: preview.shown } : {}),
    });
  }

  protected override updated(): void {
    if (this.#wanted && this.#goTo(this.#wanted)) this.#wanted = undefined;
    if (!this.#isHeadingWanted) return;
    this.#isHeadingWanted = false;
    this.renderRoot.querySelector<HTMLElement>('#preview-heading')?.focus();
  }

  protected override render(): TemplateResult {
    const table = this.#table;
    const { language } = this;
    if (!table) return html`<h1 tabindex="-1">${say(WORDS.missing, language)}</h1>`;
    return html`
      ${renderPageHead({
        ...{ facts: table.facts, language },
        about: () => this.dispatchEvent(new GoToEvent({ page: 'item', steps: ['indicators', this.indicator] })),
        chooseFile: this.#intake.chooseFile,
        addRegion: ({ id }) => this.#addRegion(id),
        addPeriod: this.#handleNewPeriod,
      })}
      ${this.warning === '' ? nothing : html`<p class="mistake warning">${this.warning}</p>`}
      ${renderPartsChoice(table.facts.indicator, table.categories, language, this.#choosePart)}
      ${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}
      ${this.#renderPreview(table)}
      <div class="card grid-card">
        ${table.grid.rows.length === 0 ? html`<p class="empty">${say(WORDS.empty, language)}</p>` : nothing}
        <figure-grid .table=${table.grid} .language=${language} @cells-change=${this.#handleCells}
          @block-paste=${this.#intake.takeBlock} @block-left=${this.#handleLeft}
          @cell-select=${this.#handleSelect}></figure-grid>
        ${this.#paste.block ? nothing : this.#renderTools(table)}
      </div>
      <slot></slot>
      ${renderPasteBox(language, this.#intake.takeContent)}
      ${renderRemovalBox(this.#removal.wanted, language, this.#removal.remove)} ${this.#replacement.renderBox()}
      ${this.isFileOver ? html`<p class="drop-here">${say(WORDS.dropHere, language)}</p>` : nothing}
      <div class="visually-hidden" role="status">${this.#announcer.text}</div>`;
  }

  #renderPreview(table: FigureTable): TemplateResult | typeof nothing {
    const { preview, block, tables, isRawShown, openDoors } = this.#paste;
    const { language, feed, indicator } = this;
    if (!preview || !block) return nothing;
    return renderPastePreview({
      ...{ preview, block, tables, language, isRawShown, openDoors },
      regions: regionsOf(feed).map(({ id, name }) => ({ id, name: wordsIn(name, language) || id })),
      indicators: this.#paste.likeliestFirst(indicatorChoices(feed, indicator, language)),
      periods: periodChoices(table.periods, table.facts.indicator, this.today, language),
      answer: (finding, choice) => this.#paste.answer(finding, choice),
      openDoor: (said, choice) => openDoor(said, choice, preview, this.#doors(preview)),
      layOut: (layout) => this.#paste.layOut(layout),
      chooseTable: (number) => this.#paste.chooseTable(number),
      chooseIndicator: (id) => this.#carryTo(id),
      toggleRaw: () => this.#paste.toggleRaw(),
      take: () => this.#take(preview),
      cancel: () => this.#cancel(),
    });
  }

  /** What can be done with the chosen cells; a text in doubt is asked about where the keeper is, and where it was. */
  #renderTools(table: FigureTable): TemplateResult {
    const { language, grid, selection } = this;
    const places = this.#places();
    const doubt = doubtAt(table, [selection?.active, this.#doubt]);
    const active = selection?.active ?? grid?.selection.active ?? { row: 0, column: table.grid.startColumn };
    return html`${
      doubt
        ? renderDoubt(doubt, language, (value) =>
            this.change((editing) => edits.numberEdit(editing, doubt.place, value)),
          )
        : nothing
    }
    <div class="row tools">
      ${renderStatusMenu(edits.statusesHeld(table, places), language, (status, isSet) =>
        this.change((editing) => edits.statusEdit(editing, places, status, isSet)),
      )}
      <button type="button" @click=${this.#intake.takeClipboard}>${say(WORDS.paste, language)}</button>
      ${renderRemovalButtons(removalsAt(table, active), language, this.#removal.ask)}
    </div>`;
  }

  /** Says something that the keeper must know, on the page and aloud; the empty text takes it away. */
  tell(text: string): void {
    this.notice = text;
    if (text !== '') this.#announcer.say(text);
  }

  /** Shows what a block was understood as. */
  show({ proposal }: ImportPreview): void {
    this.#isHeadingWanted = true;
    const figure = proposal.figures.find(({ isTaken }) => isTaken);
    if (figure) this.#wanted = { period: figure.period };
    this.requestUpdate();
  }

  /** Fills the table from the active cell with the cells of a text. */
  fill(text: string): void {
    this.grid?.paste(text, '');
  }

  askForBlock(): void {
    this.renderRoot.querySelector<HTMLDialogElement>('.paste-box')?.showModal();
  }

  /** Looks at a file of figures, as at a block that was pasted. */
  openFile(name: string, bytes: Uint8Array): void {
    this.#intake.openFile(name, bytes);
  }

  /**
   * Takes what was dropped on the editor, when it is for this page: a file of figures, or one that is said here to be
   * none. A data file is to be opened.
   *
   * @returns whether it was for this page
   */
  takeDropped(dropped: DroppedFile): boolean {
    if (!this.#table) return false;
    if (dropped.kind === 'mistake') this.tell(say(OPENING_WORDS[dropped.mistake], this.language));
    else if (!isForFigures(dropped.file.bytes, this.language)) return false;
    else this.openFile(dropped.file.name, dropped.file.bytes);
    return true;
  }

  /** Makes a new feed of the one that is shown, and says what was done. */
  change(edit: (editing: edits.Editing) => edits.NamedEdit): void {
    const { feed, indicator, language } = this;
    const table = this.#table;
    if (!table) return;
    const { value, action } = edit({ feed, indicator, table, language });
    if (value !== feed) this.dispatchEvent(new FeedChangeEvent(value, action));
  }

  readonly #handleCells = ({ kind, cells }: CellsChangeEvent): void => {
    this.notice = '';
    if (kind !== 'pasted') this.#write(kind, cells);
    else if (this.#table) this.#replacement.take(cells, this.#table);
  };

  /** What was not put into the table, which the table itself says aloud. */
  readonly #handleLeft = ({ text }: BlockLeftEvent): void => {
    this.notice = [this.notice, text].filter((part) => part !== '').join(' ');
  };

  writePasted(cells: readonly TypedCell[]): void {
    this.#write('pasted', cells);
  }

  #write(kind: CellsChangeKind, cells: readonly TypedCell[]): void {
    this.change((editing) => {
      const edit = edits.typedEdit(editing, kind, cells);
      [this.#doubt] = edit.unread;
      return edit;
    });
    // What was not understood is said at once, since the keeper has gone on to the next cell.
    void this.updateComplete.then(() => {
      const problem = this.#doubt && this.#table?.grid.cellAt(this.#doubt.row, this.#doubt.column).problem;
      if (problem !== undefined) this.#announcer.say(problem);
    });
  }

  readonly #handleSelect = ({ selection }: CellSelectEvent): void => {
    this.selection = selection;
  };

  readonly #choosePart = (categories: readonly string[]): void => {
    [this.categories, this.added, this.#doubt] = [categories, [], undefined];
  };

  #take({ proposal }: ImportPreview, next?: Cell): void {
    const { feed, language } = this;
    if (!proposal.isReady) return;
    const { value, action } = edits.takingIn(proposal, feed, language);
    const [first] = proposal.figures.filter(({ isTaken }) => isTaken);
    this.#wanted = next ?? first;
    this.added = [];
    this.#paste.close();
    this.dispatchEvent(new FeedChangeEvent(value, action));
    this.returnToGrid();
  }

  #cancel(): void {
    this.#paste.close();
    this.returnToGrid();
  }

  #doors(preview: ImportPreview): Parameters<typeof openDoor>[3] {
    return {
      showRaw: () => this.#paste.toggleRaw(true),
      giveUp: () => this.#cancel(),
      makeIndicator: () => this.dispatchEvent(new GoToEvent({ page: 'list', collection: 'indicators' })),
      takeAndGo: (cell) => this.#take(preview, cell),
      goTo: (cell) => void this.#goTo(cell),
      more: (finding) => this.#paste.openDoor(finding),
    };
  }

  #carryTo(id: string): void {
    const found = indicatorChoices(this.feed, -1, this.language).findIndex((choice) => choice.id === id);
    this.#paste.carryTo(id);
    this.dispatchEvent(new GoToEvent({ page: 'figures', indicator: found }));
  }

  #addRegion(region: string): void {
    this.#wanted = { region };
    this.change((editing) => edits.regionAddition(editing, region));
  }

  /** Forgets a column that was asked for and has no figures. */
  forgetPeriod(period: string): void {
    this.added = this.added.filter((each) => each !== period);
  }

  readonly #handleNewPeriod = (): void => {
    const table = this.#table;
    if (!table) return;
    const period = nextPeriod(table.periods, table.facts.indicator, this.today);
    this.added = [...this.added, period];
    this.#wanted = { period };
  };

  #places(): CellPlace[] {
    const selection = this.selection ?? this.grid?.selection;
    return selection ? placesIn(rangeOf(selection)) : [];
  }

  /** Goes to a cell; false while the table has no such cell. */
  #goTo(cell: Cell): boolean {
    const { grid } = this;
    const found = this.#table && placeOfCell(this.#table, cell);
    if (!found || !grid) return false;
    void grid.updateComplete.then(() => {
      grid.choose(found.place, found.beside);
      // While there is a preview the focus is on what is asked there.
      if (!this.#paste.block) grid.focus();
    });
    return true;
  }

  /** Gives the table the focus again. */
  returnToGrid(): void {
    void this.updateComplete.then(() => this.grid?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'figures-page': FiguresPageElement;
  }
}

defineElement('figures-page', FiguresPageElement);
