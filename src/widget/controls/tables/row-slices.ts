import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { guard } from 'lit/directives/guard.js';
import { nextTask } from '../../../timing/next-task.js';
import type { DataTable } from '../../../view/data-table.js';

/** Rows that are rendered in one task: some ten milliseconds. */
const SLICE = 250;

type RenderRow = (row: DataTable['rows'][number]) => unknown;

/**
 * The rows of a table, the first of them at once and the others slice by slice, each in a task of its own, so that the
 * page can answer in between. Rows that are there are not looked at again.
 */
class RowSlices extends AsyncDirective {
  #table: DataTable | undefined;
  #renderRow: RenderRow = () => nothing;
  /** How many rows may be there by now. */
  #count = SLICE;
  #isWaiting = false;

  /** @param isWhole whether all are wanted at once, as on paper */
  render(table: DataTable, renderRow: RenderRow, isWhole: boolean): unknown {
    // What is there of a table stays when its figures change.
    if (table.caption !== this.#table?.caption) this.#count = SLICE;
    if (isWhole) this.#count = Infinity;
    this.#table = table;
    this.#renderRow = renderRow;
    void this.#goOn();
    return this.#slices(table);
  }

  protected override reconnected(): void {
    void this.#goOn();
  }

  async #goOn(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    while (this.isConnected && this.#table && this.#count < this.#table.rows.length) {
      await nextTask();
      this.#count += SLICE;
      if (this.isConnected) this.setValue(this.#slices(this.#table));
    }
    this.#isWaiting = false;
  }

  #slices(table: DataTable): unknown {
    const renderRow = this.#renderRow;
    const count = Math.min(this.#count, table.rows.length);
    return Array.from({ length: Math.ceil(count / SLICE) }, (_, place) =>
      guard([table], () => table.rows.slice(place * SLICE, (place + 1) * SLICE).map((row) => renderRow(row))),
    );
  }
}

export const rowSlices = directive(RowSlices);
