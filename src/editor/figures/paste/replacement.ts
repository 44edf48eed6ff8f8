import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isPercentage } from '../../../feed/derive/change.js';
import type { Language } from '../../../feed/feed.js';
import { say, sayCount } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import { typedFigure } from '../edits/typed-figure.js';
import type { TypedCell } from '../grid/writing/filling.js';
import { PAGE_WORDS as WORDS, REPLACED } from '../page/page.words.js';
import type { FigureTable } from '../table/figure-table.js';

export interface ReplacementHost extends ReactiveControllerHost, HTMLElement {
  readonly language: Language;
  /** Says something that the keeper must know, on the page and aloud. */
  tell(text: string): void;
  /** Writes what was pasted. */
  writePasted(cells: readonly TypedCell[]): void;
  /** Gives the table the focus again. */
  returnToGrid(): void;
}

/** Cells of a block, and how many of them have another figure now. */
interface Replacement {
  readonly cells: readonly TypedCell[];
  readonly count: number;
}

/**
 * Looks at bare cells before they are written in the table: texts that are no figures are refused, and several figures
 * are put in the place of others only when the keeper says so.
 */
export class ReplacementController implements ReactiveController {
  #wanted: Replacement | undefined;

  constructor(readonly host: ReplacementHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** Takes cells that were pasted: they are written, asked about, or refused. */
  take(cells: readonly TypedCell[], table: FigureTable): void {
    const { host } = this;
    const unreadable = cells.find(({ text }) => isNoFigure(text, table));
    if (unreadable) {
      const text = unreadable.text.length > MOST_QUOTED ? `${unreadable.text.slice(0, MOST_QUOTED)}…` : unreadable.text;
      return host.tell(say(WORDS.noFigures, host.language, { text }));
    }
    const count = cells.filter((cell) => replaces(cell, table)).length;
    if (count === 0 || cells.length === 1) return host.writePasted(cells);
    this.#wanted = { cells, count };
    host.requestUpdate();
    void host.updateComplete.then(() =>
      host.shadowRoot?.querySelector<HTMLDialogElement>('.replacement-box')?.showModal(),
    );
  }

  /** The question whether figures are to be replaced. Escape keeps them. */
  renderBox(): TemplateResult {
    const { language } = this.host;
    const { count = 0 } = this.#wanted ?? {};
    const sentence = sayCount(REPLACED, count, language, { count: formatNumber(count, 0, language) });
    return html`<dialog class="replacement-box" role="alertdialog" aria-labelledby="replaced" @close=${this.#forget}>${
      this.#wanted
        ? html`<p id="replaced">${sentence} ${say(WORDS.canUndo, language)}</p>
            <div class="row">
              <button type="button" class="primary" @click=${this.#agree}>${say(WORDS.replace, language)}</button>
              <button type="button" @click=${closeBox}>${say(WORDS.cancel, language)}</button>
            </div>`
        : nothing
    }</dialog>`;
  }

  readonly #agree = (event: Event): void => {
    const { cells } = this.#wanted ?? {};
    closeBox(event);
    if (cells) this.host.writePasted(cells);
  };

  readonly #forget = (): void => {
    this.#wanted = undefined;
    this.host.requestUpdate();
    this.host.returnToGrid();
  };
}

/** Letters of a text that are said back. */
const MOST_QUOTED = 40;

function closeBox({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

function isNoFigure(text: string, { facts }: FigureTable): boolean {
  return typedFigure(text, isPercentage(facts.indicator)).kind === 'unreadable';
}

/** Whether a text would take the place of a figure that is another one. */
function replaces({ row, column, text }: TypedCell, { rows, periods, facts }: FigureTable): boolean {
  const [found, period] = [rows[row], periods[column]];
  const before = found?.kind === 'series' ? found.placed.written.byPeriod.get(period ?? '') : undefined;
  if (!before) return false;
  const typed = typedFigure(text, isPercentage(facts.indicator));
  if (typed.kind === 'number' || typed.kind === 'withheld') {
    const value = typed.kind === 'number' ? typed.value : null;
    const isKnown = typed.statuses.every((status) => before.statuses.includes(status));
    return before.unread !== undefined || value !== before.value || !isKnown;
  }
  return text.trim() !== before.unread;
}
