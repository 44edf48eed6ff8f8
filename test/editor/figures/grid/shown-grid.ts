/** A grid on a page, with the figures that its events make, for the tests in browsers. */
import { fixture, html } from '@open-wc/testing';
import type { FigureGridElement } from '../../../../src/editor/figures/grid/figure-grid.js';
import type { CellsChangeEvent } from '../../../../src/editor/figures/grid/grid-events.js';
import type { GridTable } from '../../../../src/editor/figures/grid/grid-table.js';
import { atRest, frames } from '../../../browser/waiting.js';
import { plainTable } from './plain-table.js';

export interface ShownGrid {
  readonly grid: FigureGridElement;
  /** What has been changed, a line for each event. */
  readonly changes: readonly string[];
  /** The texts as they are now. */
  readonly texts: readonly (readonly string[])[];
}

/** Texts of a table: 11, 12, … in the first row, 21, 22, … in the second. */
export function numbered(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => String((row + 1) * 10 ** String(columns).length + column + 1)),
  );
}

/**
 * Shows a grid that takes what is written in it, as the page of figures does.
 *
 * @param width of its box, in pixels
 */
export async function showGrid(
  texts: string[][],
  { width = 600, change = (table: GridTable): GridTable => table, readonlyRows = [] as readonly number[] } = {},
): Promise<ShownGrid> {
  const box = await fixture<HTMLElement>(html`<div lang="nb" .style=${`width: ${width}px`}><button>Før</button></div>`);
  const grid = document.createElement('figure-grid');
  const changes: string[] = [];
  const take = (): void => {
    grid.table = change(plainTable(texts, { readonlyRows }));
  };
  grid.addEventListener('cells-change', ({ kind, cells }: CellsChangeEvent) => {
    changes.push(`${kind} ${cells.map(({ row, column, text }) => `${row},${column}=${text}`).join(' ')}`);
    for (const { row, column, text } of cells) texts[row]?.splice(column, 1, text);
    take();
  });
  take();
  box.append(grid, document.createElement('button'));
  await settled(grid);
  return { grid, changes, texts };
}

export async function settled(grid: FigureGridElement): Promise<void> {
  await grid.updateComplete;
  await frames(2);
  if (grid.shadowRoot) await atRest(grid.shadowRoot);
}

/** The element inside the grid that has the focus, in words: `cell 2,3`, `field 2,3 «12,5»`, or its class. */
export function focused({ shadowRoot }: FigureGridElement): string {
  const element = shadowRoot?.activeElement;
  if (!element) return 'nothing';
  const cell = element.closest('td');
  const row = Number(cell?.closest('tr')?.getAttribute('aria-rowindex')) - 2;
  const place = `${row},${Number(cell?.getAttribute('aria-colindex')) - 2}`;
  if (element instanceof HTMLInputElement) return `field ${place} «${element.value}»`;
  return cell ? `cell ${place}` : element.className;
}

/** The text of a drawn cell; undefined when it is not in view. */
export function cellAt({ shadowRoot }: FigureGridElement, row: number, column: number): HTMLElement | undefined {
  const line = shadowRoot?.querySelector(`tr[aria-rowindex="${row + 2}"]`);
  return line?.querySelector<HTMLElement>(`td[aria-colindex="${column + 2}"]`) ?? undefined;
}

/** The chosen cells that are drawn, from the first to the last: `1,1–2,3`. */
export function chosen({ shadowRoot }: FigureGridElement): string {
  const cells = [...(shadowRoot?.querySelectorAll('td[aria-selected="true"]') ?? [])].map((cell) => {
    const row = Number(cell.closest('tr')?.getAttribute('aria-rowindex')) - 2;
    return `${row},${Number(cell.getAttribute('aria-colindex')) - 2}`;
  });
  return cells.length > 1 ? `${cells[0] ?? ''}–${cells.at(-1) ?? ''}` : (cells[0] ?? '');
}
