import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../feed/feed.js';
import type { DataTable } from '../../../view/data-table.js';
import { renderDataTable } from './data-table.js';

/** Rows of tables from which rendering them takes so long that it is put off while they are hidden. */
const LONG = 100;
/** Milliseconds for which a page that is never idle may put them off. */
const PATIENCE = 2_000;

/**
 * The tables of a widget, which are always there. Hundreds of rows that nobody looks at yet wait for a free moment, or
 * for print, for which they come all at once.
 */
export class HiddenTables implements ReactiveController {
  #isWaiting = false;
  /** Whether long tables may be rendered although they are not shown. */
  #hasTime = false;
  /** Whether all rows are wanted at once. */
  #isPrinted = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#handlePrint);
    window.addEventListener('afterprint', this.#handlePrinted);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#handlePrint);
    window.removeEventListener('afterprint', this.#handlePrinted);
  }

  render(tables: readonly DataTable[], language: Language, isShown: boolean): unknown {
    const isPrinted = this.#isPrinted;
    const isLong = tables.reduce((sum, { rows }) => sum + rows.length, 0) > LONG;
    // What has been shown stays there.
    this.#hasTime ||= isShown;
    if (isLong && !this.#hasTime) {
      this.#waitForTime();
      return nothing;
    }
    return repeat(
      tables,
      ({ caption }) => caption,
      (table) => guard([table, language, isPrinted], () => renderDataTable(table, language, isPrinted)),
    );
  }

  #waitForTime(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // WebKit has no idle callbacks.
    if ('requestIdleCallback' in window) window.requestIdleCallback(this.#handleTime, { timeout: PATIENCE });
    else setTimeout(this.#handleTime, 300);
  }

  readonly #handleTime = (): void => {
    if (this.#hasTime) return;
    this.#hasTime = true;
    this.host.requestUpdate();
  };

  readonly #handlePrint = (): void => {
    this.#isPrinted = true;
    this.#hasTime = true;
    this.host.requestUpdate();
  };

  readonly #handlePrinted = (): void => {
    this.#isPrinted = false;
  };
}
