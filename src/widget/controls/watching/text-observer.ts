import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextFrame } from '../../../timing/frames.js';

/** Text that a widget really has; its width shows that font, text size or spacing have changed. */
const PROBE_TEXT = 'Samspill for jobb- og verdiskaping';

/**
 * Updates a widget when the reader or the page has changed font, text size or spacing: what was measured before no
 * longer fits. An invisible line of text in the widget's own font is watched for that.
 */
export class TextObserver implements ReactiveController {
  readonly #probe = document.createElement('span');
  #observer: ResizeObserver | undefined;
  #width = 0;
  #frame = 0;

  constructor(readonly host: ReactiveControllerHost & Element) {
    this.#probe.textContent = PROBE_TEXT;
    const box = document.createElement('span');
    box.className = 'probe';
    box.ariaHidden = 'true';
    box.append(this.#probe);
    // In front of what Lit renders, which it may take away as a whole.
    host.shadowRoot?.prepend(box);
    host.addController(this);
    // A face of the page's own font may come later than the widget, and not only the one of running text. Asking makes
    // browsers lay out the page, which they do for all widgets together in the next frame.
    void nextFrame()
      .then(() => document.fonts.ready)
      .then(() => host.requestUpdate());
  }

  hostConnected(): void {
    const { ResizeObserver } = this.host.ownerDocument.defaultView ?? globalThis;
    this.#observer = new ResizeObserver(([entry]) => this.#handleResize(entry?.contentRect.width ?? 0));
    this.#observer.observe(this.#probe);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #handleResize(width: number): void {
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    // Also when told for the first time: a figure may have been drawn a moment before, in another font. The next frame,
    // since laying out inside the callback makes browsers report a loop to the page's error handlers.
    this.#frame = requestAnimationFrame(() => this.host.requestUpdate());
  }
}
