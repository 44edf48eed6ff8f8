/** A part of the editor has made a new feed of the one that it was given. Bubbles and crosses shadow boundaries. */
export class FeedChangeEvent extends Event {
  static readonly type = 'feed-change';

  constructor(
    /** The whole new feed. It shares everything that is untouched with the one before. */
    readonly value: unknown,
    /** What was done, in the keeper's language, as undo and redo name it: «12 tall tatt inn», «Tittelen endret». */
    readonly action: string,
    /**
     * What the change belongs to, where several in a row are one step back: the path of a field while somebody types
     * in it. Without it each change is a step of its own.
     */
    readonly together?: string,
  ) {
    super(FeedChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-change': FeedChangeEvent;
  }
}
