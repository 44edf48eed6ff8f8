/** A developer's spec could not be drawn. Does not bubble, like `error` of an image. */
export class ChartErrorEvent extends Event {
  static readonly type = 'chart-error';

  constructor(
    /** What is wrong, with the place in the spec when it was refused. */
    readonly error: Error,
  ) {
    super(ChartErrorEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'chart-error': ChartErrorEvent;
  }
}
