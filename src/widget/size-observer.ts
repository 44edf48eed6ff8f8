import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels by which a width must change before anything is laid out again. */
const STEP = 8;

/**
 * The width of an element as far as layout cares: whole steps, never zero once known, and only while it is on the page.
 */
export class SizeObserver implements ReactiveController {
  /** Inner width in CSS pixels; 0 until the first measurement. */
  width = 0;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    // Measured at once, so that the first thing drawn has its right size and nothing moves afterwards.
    const width = stepped(this.host.clientWidth);
    if (width > 0 && width !== this.width) {
      this.width = width;
      this.host.requestUpdate();
    }
    // That of a frame's own window, since another one's reports loops when the frame is laid out.
    const { ResizeObserver } = this.host.ownerDocument.defaultView ?? globalThis;
    this.#observer = new ResizeObserver((entries) => this.#handleResize(entries[0]?.contentRect.width ?? 0));
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #handleResize(width: number): void {
    const next = stepped(width);
    if (next === 0 || next === this.width) return;
    // The next frame, since laying out inside the callback makes browsers report a loop to the page's error handlers.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.width = next;
      this.host.requestUpdate();
    });
  }
}

function stepped(width: number): number {
  return Math.floor(width / STEP) * STEP;
}
