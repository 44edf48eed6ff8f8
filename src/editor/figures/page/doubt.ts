import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import type { CellPlace } from '../grid/selection/grid-selection.js';
import { readingsOf, shownNumber } from '../table/figure-cells.js';
import type { FigureTable } from '../table/figure-table.js';
import { PAGE_WORDS as WORDS } from './page.words.js';

/** A cell with a text that can be one of two numbers. */
export interface Doubt {
  readonly place: CellPlace;
  readonly problem: string;
  readonly readings: readonly [number, number];
}

/** The first of some cells whose text can be one of two numbers. */
export function doubtAt(table: FigureTable, places: readonly (CellPlace | undefined)[]): Doubt | undefined {
  for (const place of places) {
    const cell = place && table.grid.cellAt(place.row, place.column);
    const readings = cell?.isError === true ? readingsOf(cell.text, table.facts.indicator) : undefined;
    if (place && readings) return { place, problem: cell?.problem ?? '', readings };
  }
  return undefined;
}

/** What is in doubt, with a button for each number that it may be. */
export function renderDoubt(
  { problem, readings }: Doubt,
  language: Language,
  choose: (value: number) => void,
): TemplateResult {
  return html`<div class="notice doubt" role="group" aria-label=${say(WORDS.choose, language)}>
    <p>${problem}</p>
    ${readings.map(
      (value) => html`<button type="button" @click=${() => choose(value)}>${shownNumber(value, 0, language)}</button>`,
    )}
  </div>`;
}
