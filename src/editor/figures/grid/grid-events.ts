import type { TypedCell } from './writing/filling.js';
import type { GridSelection } from './selection/grid-selection.js';

/** How texts came to cells. */
export type CellsChangeKind = 'typed' | 'cleared' | 'filled' | 'pasted';

/** The reader has written in cells. The grid does not change its table: whoever holds the figures does. */
export class CellsChangeEvent extends Event {
  static readonly type = 'cells-change';

  constructor(
    readonly kind: CellsChangeKind,
    readonly cells: readonly TypedCell[],
  ) {
    super(CellsChangeEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A block has been pasted on a cell. Unless a listener prevents it, its text fills the grid from there; a clipboard
 * that has HTML alone is left to the listener.
 */
export class BlockPasteEvent extends Event {
  static readonly type = 'block-paste';

  constructor(
    readonly text: string,
    readonly html: string,
    readonly row: number,
    readonly column: number,
  ) {
    super(BlockPasteEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Some of a block has not gone into the grid, for which there was no room, or a cell that can be written. */
export class BlockLeftEvent extends Event {
  static readonly type = 'block-left';

  /** @param text what has not, and why, as sentences */
  constructor(readonly text: string) {
    super(BlockLeftEvent.type, { bubbles: true, composed: true });
  }
}

/** Other cells have been chosen. */
export class CellSelectEvent extends Event {
  static readonly type = 'cell-select';

  constructor(readonly selection: GridSelection) {
    super(CellSelectEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cells-change': CellsChangeEvent;
    'block-paste': BlockPasteEvent;
    'block-left': BlockLeftEvent;
    'cell-select': CellSelectEvent;
  }
}
