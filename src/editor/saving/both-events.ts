import type { BothAnswer } from './saving-controller.js';

/** The keeper wants to see what both sides have done to a file, or says what shall hold. Bubbles and is composed. */
export class BothEvent extends Event {
  static readonly type = 'both-answer';

  constructor(readonly answer: BothAnswer) {
    super(BothEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'both-answer': BothEvent;
  }
}
