import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { say, sayCount } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import type { CellPlace } from '../grid/selection/grid-selection.js';
import type { FigureTable } from '../table/figure-table.js';
import { LOSS, PAGE_WORDS as WORDS } from './page.words.js';

/** A row or a column that can be taken away. */
export interface Removal {
  readonly kind: 'row' | 'column';
  /** The number of the row or the column. */
  readonly index: number;
  /** What is taken away: «Halden», «4. kvartal 2023». */
  readonly name: string;
  /** How many figures go with it. */
  readonly figures: number;
}

/** The row and the column of a cell, where they are the file's own: sums and changes are worked out. */
export function removalsAt({ rows, periods, grid, facts }: FigureTable, { row, column }: CellPlace): Removal[] {
  const [found, period] = [rows[row], periods[column]];
  const ofRow: Removal[] =
    found?.kind === 'series'
      ? [{ kind: 'row', index: row, name: grid.rows[row]?.text ?? '', figures: found.placed.written.byPeriod.size }]
      : [];
  if (period === undefined) return ofRow;
  const figures = facts.series.filter(({ written }) => written.byPeriod.has(period)).length;
  return [{ kind: 'column', index: column, name: grid.columns[column]?.label ?? '', figures }, ...ofRow];
}

/** The buttons that take away the row and the column of the active cell. */
export function renderRemovalButtons(
  removals: readonly Removal[],
  language: Language,
  ask: (removal: Removal) => void,
): TemplateResult[] {
  return removals.map(
    (removal) => html`<button type="button" aria-haspopup=${removal.figures > 0 ? 'dialog' : nothing}
      @click=${() => ask(removal)}>${removalName(removal, language)}</button>`,
  );
}

/** Says what goes with a row or a column, before it goes. Escape keeps it. */
export function renderRemovalBox(
  removal: Removal | undefined,
  language: Language,
  remove: (removal: Removal) => void,
): TemplateResult {
  const close = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
  };
  const agree = (event: Event): void => {
    close(event);
    if (removal) remove(removal);
  };
  return html`<dialog class="removal-box" role="alertdialog" aria-labelledby="loss">${
    removal
      ? html`<p id="loss">${lossOf(removal, language)} ${say(WORDS.canUndo, language)}</p>
          <div class="row">
            <button type="button" class="primary" @click=${agree}>${removalName(removal, language)}</button>
            <button type="button" @click=${close}>${say(WORDS.keep, language)}</button>
          </div>`
      : nothing
  }</dialog>`;
}

function removalName({ kind, name }: Removal, language: Language): string {
  return kind === 'row'
    ? say(WORDS.removeRegion, language, { name })
    : say(WORDS.deletePeriod, language, { period: name });
}

function lossOf({ figures: count, name: where }: Removal, language: Language): string {
  return sayCount(LOSS, count, language, { count: formatNumber(count, 0, language), where });
}
