import type { SaveWay } from './save-file.js';

/** The keeper wants to save. Bubbles and crosses shadow boundaries. */
export class SaveEvent extends Event {
  static readonly type = 'editor-save';

  constructor(
    readonly way: SaveWay,
    /** Whether the keeper knows of what stands in the way. */
    readonly isSure: boolean,
  ) {
    super(SaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'editor-save': SaveEvent;
  }
}
