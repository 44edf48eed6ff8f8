import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';

import type { EditorPlace } from '../editor-place.js';
import { isSamePage } from './page-of-place.js';

/** What the focus needs of the page around it. */
export interface FocusSurroundings {
  readonly place: () => EditorPlace;
  /** The part that scrolls, in which the page lies. */
  readonly main: () => HTMLElement;
  readonly announce: (text: string) => void;
}

/**
 * Gives the heading of a new page the focus, so that it is read, unless the page has taken it to a field. Who has
 * chosen something in the preview stays there and is told.
 */
export class PageFocus implements ReactiveController {
  /** Whether the keeper has come to the page from the preview. */
  isFromPreview = false;
  #shown: EditorPlace | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly surroundings: FocusSurroundings,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.surroundings.place();
    const isOther = this.#shown && !isSamePage(this.#shown, place);
    this.#shown = place;
    if (isOther) void this.#focus();
  }

  async #focus(): Promise<void> {
    const main = this.surroundings.main();
    const page = main.querySelector<LitElement>('.page > *');
    await page?.updateComplete;
    const heading = page?.shadowRoot?.querySelector<HTMLElement>('h1');
    if (this.isFromPreview) this.surroundings.announce(heading?.textContent.trim() ?? '');
    else if (!page?.shadowRoot?.activeElement) {
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
      main.scrollTo({ top: 0 });
    }
    this.isFromPreview = false;
  }
}
