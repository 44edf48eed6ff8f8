import type { EditorPlace } from '../editor-place.js';

/** A part of the editor asks to be taken to a place. Bubbles and crosses shadow boundaries. */
export class GoToEvent extends Event {
  static readonly type = 'go-to';

  constructor(readonly place: EditorPlace) {
    super(GoToEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'go-to': GoToEvent;
  }
}
