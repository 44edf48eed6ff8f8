import { figureIn } from '../../cells/number.js';
import { periodIn } from '../../cells/period.js';
import type { Cell, SignSet } from '../../table/source-table.js';

/** What a cell looks like by itself. A year may be a figure too, which its neighbours decide. */
export type CellKind = 'blank' | 'figure' | 'year' | 'period' | 'text';

/** Tells kinds of cells; equal cells are looked at once. */
export class CellKinds {
  readonly #known = new Map<Cell, CellKind>();
  readonly #signs: SignSet | undefined;

  constructor(signs?: SignSet) {
    this.#signs = signs;
  }

  of(cell: Cell): CellKind {
    const known = this.#known.get(cell);
    if (known) return known;
    const kind = this.#find(cell);
    this.#known.set(cell, kind);
    return kind;
  }

  #find(cell: Cell): CellKind {
    if (cell.text === '' && cell.number === undefined && cell.sign === undefined) return 'blank';
    if (/^(?:1[89]|2[01])\d\d\*?$/.test(cell.text)) return 'year';
    if (cell.number !== undefined) return 'figure';
    if (periodIn(cell.text)?.rest === '') return 'period';
    if (figureIn(cell, this.#signs)) return 'figure';
    return periodIn(cell.text) ? 'period' : 'text';
  }
}
