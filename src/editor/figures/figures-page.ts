import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { formatPeriod } from '../../locale/time.js';
import { otherFileText } from '../../import/formats/recognise-text.js';
import type { Choice } from '../../import/proposal/finding.js';
import { Announcer } from '../../widget/controls/announcer.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import type { Cell } from '../editor-place.js';
import { FeedChangeEvent } from '../feed-change-event.js';
import { GoToEvent } from '../go-to-event.js';
import { figuresPageStyles } from './figures-page.styles.js';
import './grid/figure-grid.js';
import type { FigureGridElement } from './grid/figure-grid.js';
import type { BlockPasteEvent, CellsChangeEvent, CellSelectEvent } from './grid/grid-events.js';
import { placesIn, rangeOf, type CellPlace, type GridSelection } from './grid/grid-selection.js';
import { renderPageHead } from './page-head.js';
import { renderDoubt, renderParts, renderPasteDialog, renderStatusMenu } from './page-parts.js';
import { PasteController, type PasteHost } from './paste-controller.js';
import { isBareBlock, type ImportPreview, type SaidFinding } from './preview/import-preview.js';
import { renderPastePreview } from './preview/paste-preview.js';
import { readingsOf } from './table/figure-cells.js';
import type { FigureRemark } from './table/figure-row.js';
import { figureTable, wordsIn, type FigureTable } from './table/figure-table.js';
import { indicatorChoices, nextPeriod, periodChoices } from './table/indicator-line.js';
import { regionsOf } from './table/indicator-facts.js';
import * as edits from './table/named-edits.js';
import { PAGE_WORDS as WORDS } from './table/page.words.js';

/**
 * The page of an indicator's figures: what it is, its table, and what was pasted before it is taken in.
 *
 * @summary Page of the figures of an indicator.
 * @slot - What is said below the table, as the list of what there is to look at.
 * @fires {FeedChangeEvent} feed-change - Figures have been changed.
 * @fires {FeedProposalEvent} feed-proposal - Figures that were pasted are shown, or no longer shown.
 * @fires {GoToEvent} go-to - Another part of the editor is asked for.
 */
export class FiguresPageElement extends LitElement implements PasteHost {
  static override styles = [controlStyles, figuresPageStyles];

  @property({ attribute: false }) feed: unknown;
  /** The indicator's number in the feed. */
  @property({ type: Number }) indicator = 0;
  @property() language: Language = 'nb';
  /** The keeper's date, as ISO. */
  @property() today = '';
  /** A cell to go to. */
  @property({ attribute: false }) cell: Cell | undefined;
  /** A block that was pasted before the page was loaded again, as the event of its proposal had it. */
  @property({ attribute: false }) pasted: string | undefined;
  /** What the checks say of figures. */
  @property({ attribute: false }) remarks: readonly FigureRemark[] = [];
  /** The part of a broken down indicator that is shown; the totals while nobody has chosen. */
  @state() private categories: readonly string[] | undefined;
  /** Periods that have been asked for, and have no figures yet. */
  @state() private added: readonly string[] = [];
  @state() private selection: GridSelection | undefined;
  @state() private notice = '';
  @query('figure-grid') private readonly grid!: FigureGridElement | null;

  readonly #paste = new PasteController(this);
  readonly #announcer = new Announcer(this);
  #table: FigureTable | undefined;
  /** A cell that was written in and not understood. */
  #doubt: CellPlace | undefined;
  /** A cell that is gone to when it is there. */
  #wanted: Cell | undefined;
  #isHeadingWanted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // The grid listens on the document, so it has taken what is pasted on a cell before this hears of it.
    addEventListener('paste', this.#handlePaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('paste', this.#handlePaste);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('indicator')) {
      [this.categories, this.added, this.notice] = [undefined, [], ''];
      [this.#doubt, this.selection] = [undefined, undefined];
    }
    if (changed.has('pasted') && this.pasted !== undefined && !this.#paste.block) this.#paste.restore(this.pasted);
    if (changed.has('cell')) this.#wanted = this.cell;
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
        openFile: (name, bytes) => this.openFile(name, bytes),
        addRegion: ({ id }) => this.#addRegion(id),
        addPeriod: this.#handleNewPeriod,
      })}
      ${renderParts(table.facts.indicator, table.categories, language, this.#choosePart)}
      ${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}
      ${this.#renderPreview(table)}
      <div class="card grid-card">
        ${table.grid.rows.length === 0 ? html`<p class="empty">${say(WORDS.empty, language)}</p>` : nothing}
        <figure-grid .table=${table.grid} .language=${language} @cells-change=${this.#handleCells}
          @block-paste=${this.#handleBlock} @cell-select=${this.#handleSelect}></figure-grid>
        ${this.#paste.block ? nothing : [this.#renderDoubt(table), this.#renderTools(table)]}
      </div>
      <slot></slot>
      ${renderPasteDialog(language, (text) => this.#takeBlock(text, '', 'field'))}
      <div class="visually-hidden" role="status">${this.#announcer.text}</div>`;
  }

  #renderPreview(table: FigureTable): TemplateResult | typeof nothing {
    const { preview, block, tables, isRawShown, openDoors } = this.#paste;
    const { language, feed, indicator } = this;
    if (!preview || !block) return nothing;
    return renderPastePreview({
      ...{ preview, block, tables, language, isRawShown, openDoors },
      regions: regionsOf(feed).map(({ id, name }) => ({ id, name: wordsIn(name, language) || id })),
      indicators: indicatorChoices(feed, indicator, language),
      periods: periodChoices(table.periods, table.facts.indicator, this.today, language),
      answer: (finding, choice) => this.#paste.answer(finding, choice),
      openDoor: (said, choice) => this.#openDoor(said, choice),
      layOut: (layout) => this.#paste.layOut(layout),
      chooseTable: (number) => this.#paste.chooseTable(number),
      chooseIndicator: (id) => this.#carryTo(id),
      toggleRaw: () => this.#paste.toggleRaw(),
      take: () => this.#take(preview),
      cancel: () => this.#cancel(),
    });
  }

  /** A text that can be one of two numbers is asked about where the keeper is, and after it was written. */
  #renderDoubt(table: FigureTable): TemplateResult | typeof nothing {
    for (const place of [this.selection?.active, this.#doubt]) {
      const cell = place && table.grid.cellAt(place.row, place.column);
      const readings = cell?.isError === true ? readingsOf(cell.text, table.facts.indicator) : undefined;
      if (place && readings)
        return renderDoubt(cell?.problem ?? '', readings, this.language, (value) =>
          this.#change((editing) => edits.numberEdit(editing, place, value)),
        );
    }
    return nothing;
  }

  /** What can be done with the chosen cells. */
  #renderTools(table: FigureTable): TemplateResult {
    const { language } = this;
    const places = this.#places();
    const period = table.periods[this.selection?.active.column ?? table.grid.startColumn];
    return html`<div class="row tools">
      ${renderStatusMenu(edits.statusesHeld(table, places), language, (status, isSet) =>
        this.#change((editing) => edits.statusEdit(editing, places, status, isSet)),
      )}
      <button type="button" @click=${() => this.renderRoot.querySelector('dialog')?.showModal()}>${say(
        WORDS.paste,
        language,
      )}</button>
      ${
        period === undefined
          ? nothing
          : html`<button type="button" @click=${() => this.#deletePeriod(period)}>${say(WORDS.deletePeriod, language, {
              period: formatPeriod(period, language),
            })}</button>`
      }
    </div>`;
  }

  /** Makes a new feed of the one that is shown, and says what was done. */
  #change(edit: (editing: edits.Editing) => edits.NamedEdit): void {
    const { feed, indicator, language } = this;
    const table = this.#table;
    if (!table) return;
    const { value, action } = edit({ feed, indicator, table, language });
    if (value !== feed) this.dispatchEvent(new FeedChangeEvent(value, action));
  }

  readonly #handleCells = ({ kind, cells }: CellsChangeEvent): void => {
    this.#change((editing) => {
      const edit = edits.typedEdit(editing, kind, cells);
      [this.#doubt] = edit.unread;
      return edit;
    });
    // What was not understood is said at once, since the keeper has gone on to the next cell.
    void this.updateComplete.then(() => {
      const problem = this.#doubt && this.#table?.grid.cellAt(this.#doubt.row, this.#doubt.column).problem;
      if (problem !== undefined) this.#announcer.say(problem);
    });
  };

  readonly #handleSelect = ({ selection }: CellSelectEvent): void => {
    this.selection = selection;
  };

  readonly #choosePart = (categories: readonly string[]): void => {
    [this.categories, this.added, this.#doubt] = [categories, [], undefined];
  };

  readonly #handleBlock = (event: BlockPasteEvent): void => {
    if (this.#takeBlock(event.text, event.html, 'cell')) event.preventDefault();
  };

  /** Pasting anywhere on the page, but in a field, is pasting figures. */
  readonly #handlePaste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const { clipboardData } = event;
    if (event.defaultPrevented || isField || !clipboardData) return;
    event.preventDefault();
    this.#takeBlock(clipboardData.getData('text/plain'), clipboardData.getData('text/html'), 'page');
  };

  /**
   * Looks at a block that was pasted. One of bare cells fills the table from a cell, when it was pasted on one.
   *
   * @returns whether there is a preview of it, or a word why there is none
   */
  #takeBlock(text: string, source: string, where: 'cell' | 'field' | 'page'): boolean {
    this.notice = '';
    const preview = this.#paste.paste(text, source);
    if (preview && isBareBlock(preview, where)) {
      this.#paste.close();
      if (where === 'field') this.grid?.paste(text, '');
      return false;
    }
    if (!preview) this.#say(say(WORDS.noTable, this.language));
    else this.#show(preview);
    return true;
  }

  #show({ proposal }: ImportPreview): void {
    this.#isHeadingWanted = true;
    const figure = proposal.figures.find(({ isTaken }) => isTaken);
    if (figure) this.#wanted = { period: figure.period };
    this.requestUpdate();
  }

  #take({ proposal }: ImportPreview, next?: Cell): void {
    const { feed, language } = this;
    if (!proposal.isReady) return;
    const { value, action } = edits.takingIn(proposal, feed, language);
    const [first] = proposal.figures.filter(({ isTaken }) => isTaken);
    this.#wanted = next ?? first;
    this.added = [];
    this.#paste.close();
    this.dispatchEvent(new FeedChangeEvent(value, action));
    this.#returnToGrid();
  }

  #cancel(): void {
    this.#paste.close();
    this.#returnToGrid();
  }

  /** What a choice opens that is no answer. */
  #openDoor({ finding }: SaidFinding, { id }: Choice): void {
    const { preview } = this.#paste;
    if (id === 'say' || id === 'other-column') this.#paste.toggleRaw(true);
    else if (id === 'cancel' || id === 'close') this.#cancel();
    else if (id === 'new-indicator') this.dispatchEvent(new GoToEvent({ page: 'list', collection: 'indicators' }));
    else if (id === 'type' && preview && finding.code === 'members-missing') {
      const { regions, period } = finding.values;
      this.#take(preview, { region: regions[0] ?? '', period });
    } else if (id === 'show') {
      const changed = preview?.proposal.figures.find(({ state }) => state === 'changed');
      if (changed) this.#goTo(changed);
    } else this.#paste.openDoor(finding.id);
  }

  #carryTo(id: string): void {
    const found = indicatorChoices(this.feed, -1, this.language).findIndex((choice) => choice.id === id);
    this.#paste.carryTo(id);
    this.dispatchEvent(new GoToEvent({ page: 'figures', indicator: found }));
  }

  #addRegion(region: string): void {
    this.#wanted = { region };
    this.#change((editing) => edits.regionAddition(editing, region));
  }

  #deletePeriod(period: string): void {
    this.added = this.added.filter((each) => each !== period);
    this.#change((editing) => edits.periodDeletion(editing, period));
    this.#returnToGrid();
  }

  readonly #handleNewPeriod = (): void => {
    const table = this.#table;
    if (!table) return;
    const period = nextPeriod(table.periods, table.facts.indicator, this.today);
    this.added = [...this.added, period];
    this.#wanted = { period };
  };

  /** Looks at a file of figures, as at a block that was pasted. */
  openFile(name: string, bytes: Uint8Array): void {
    const other = this.#paste.open(name, bytes);
    this.notice = '';
    const { preview } = this.#paste;
    if (other) this.#say(otherFileText(other, this.language));
    else if (preview) this.#show(preview);
  }

  #say(text: string): void {
    this.notice = text;
    this.#announcer.say(text);
  }

  #places(): CellPlace[] {
    const selection = this.selection ?? this.grid?.selection;
    return selection ? placesIn(rangeOf(selection)) : [];
  }

  /** Goes to a cell; false while the table has no such cell. */
  #goTo({ region, period }: Cell): boolean {
    const table = this.#table;
    const grid = this.grid;
    if (!table || !grid) return false;
    const isHere = (row: FigureTable['rows'][number]): boolean =>
      region === undefined ? row.kind === 'series' : row.kind !== 'unknown' && row.region === region;
    const row = table.rows.findIndex(isHere);
    const column = period === undefined ? table.grid.startColumn : table.periods.indexOf(period);
    if (row < 0 || column < 0) return false;
    void grid.updateComplete.then(() => {
      // What is worked out of the newest figures stands behind them.
      grid.choose({ row, column }, { row, column: column === table.periods.length - 1 ? column + 1 : column });
      // While there is a preview the focus is on what is asked there.
      if (!this.#paste.block) grid.focus();
    });
    return true;
  }

  #returnToGrid(): void {
    void this.updateComplete.then(() => this.grid?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'figures-page': FiguresPageElement;
  }
}

defineElement('figures-page', FiguresPageElement);
