import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { hasFeed, type FeedState } from '../../store/feed-state.js';
import { nextFrame, pause } from '../../timing/frames.js';
import { stampOf, type Asked } from '../../view/asked/stamp.js';
import { KeptView } from '../kept-view.js';
import { isBusyIn, isInSight, tableInSight } from './reader-in-content.js';

/** How near to the viewport an element draws itself: as near as its figure does. */
const NEAR = 600;

/** Milliseconds for which old figures may stay where the element is not whole, or its reader is busy. */
const LONGEST = 10_000;

/** Milliseconds after which we look again whether the reader is still busy. */
const PATIENCE = 100;

/** The element round the content, as far as it says what is to be shown. */
export type StaticHost = ReactiveControllerHost & HTMLElement & Omit<Asked, 'view'> & { view: 'figure' | 'table' };

/** The details of the element, as far as they are there. */
export interface StaticDetails {
  readonly frame: object | undefined;
  readonly own: object | undefined;
  readonly hasFailed: boolean;
}

/** What is empty in an element whose view has not been made yet. */
const UNMADE = '.full:empty, .pending';

/**
 * Until the element is whole it lies, unseen and without a height, where it is going to be. It is in the flow all the
 * while: where something comes back into it, browsers do not hold what is read below in its place.
 */
const UNSEEN = css`
  .frame:has(~ .room) {
    max-height: 0;
    min-height: 0 !important;
    padding-block: 0;
    border-block-width: 0;
    visibility: hidden;
  }
`;

/**
 * What `samspill render` has put between the tags of an element. It stays as it is until the element is whole, and then
 * leaves in one frame. What the reader is in the middle of is not taken away; and where the content says what the
 * element would say, the element waits with its own until the reader comes near or acts.
 */
export class StaticContent implements ReactiveController {
  /** Whether it stands in the place of the element. */
  isShown = true;
  /** Resolves when the element is to draw itself. */
  readonly whenWanted: Promise<void>;
  #want: () => void = () => undefined;
  #stopWatching: () => void = () => undefined;
  #isWanted = false;
  #isFollowed = false;
  /** When the element has got a feed, or a wish, that the content is not about. */
  #oldSince: number | undefined;
  readonly #stamp: string | null;
  readonly #ownStamp = new KeptView<string>();

  constructor(
    readonly host: StaticHost,
    readonly content: Element,
    readonly feeds: { readonly state: FeedState },
    readonly details: StaticDetails,
  ) {
    this.#stamp = content.getAttribute('data-samspill-of');
    this.whenWanted = new Promise((resolve) => {
      this.#want = resolve;
    });
    if (UNSEEN.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(UNSEEN.styleSheet);
    host.addController(this);
  }

  /** Whether the element shows nothing of its own yet. */
  get isWaiting(): boolean {
    return this.isShown && !(this.#isWanted && hasFeed(this.feeds.state));
  }

  hostConnected(): void {
    if (!this.#isWanted) this.#watch();
    else void this.#follow();
  }

  hostDisconnected(): void {
    this.#stopWatching();
  }

  hostUpdate(): void {
    const { state } = this.feeds;
    // What is said in place of figures has the content beside it.
    if (state.status === 'failed') this.#end();
    if (!this.isShown || !hasFeed(state)) return;
    const asked = askedOf(this.host);
    if (this.#ownStamp.of(state.feed, asked, () => stampOf(state.feed, asked)) === this.#stamp) return;
    this.#oldSince ??= performance.now();
    this.#begin();
  }

  /** Waits until the reader comes near, goes in with the keyboard, or prints. */
  #watch(): void {
    const stopping = new AbortController();
    const { signal } = stopping;
    const begin = (): void => this.#begin();
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
      },
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(this.host);
    this.host.addEventListener('focusin', begin, { signal });
    globalThis.addEventListener('beforeprint', begin, { signal });
    this.#stopWatching = () => {
      stopping.abort();
      observer.disconnect();
    };
  }

  #begin(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#stopWatching();
    this.#want();
    this.host.requestUpdate();
    void this.#follow();
  }

  /** Looks, in every frame, whether the element is whole and its reader at leisure. */
  async #follow(): Promise<void> {
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    while (this.isShown && this.host.isConnected) {
      await nextFrame();
      if (this.#isTooOld || (this.#isWhole && !isBusyIn(this.host, this.content))) await this.#leave();
      else if (this.#isWhole) await pause(PATIENCE);
    }
    this.#isFollowed = false;
  }

  /** Whether there are newer figures that have waited for long enough. */
  get #isTooOld(): boolean {
    return this.#oldSince !== undefined && performance.now() - this.#oldSince > LONGEST;
  }

  /** Whether all is there, with the drawing where it will be in sight. */
  get #isWhole(): boolean {
    const { host, feeds, details } = this;
    const isMade = details.frame && details.own && !host.shadowRoot?.querySelector(UNMADE);
    if (!hasFeed(feeds.state) || !(isMade || details.hasFailed)) return false;
    const drawing = host.shadowRoot?.querySelector('.drawing > div:empty');
    return !drawing || !isInSight(drawing);
  }

  /**
   * Gives its place to the element. Where the tables are open and in sight, the element shows its tables, with the
   * first where the reader has it; else what follows stays where it is, also where the element is lower.
   */
  async #leave(): Promise<void> {
    const { host, content } = this;
    const hasFocus = content.matches(':focus-within');
    const table = host.view === 'figure' ? tableInSight(content) : undefined;
    const top = table?.getBoundingClientRect().top;
    if (table) host.view = 'table';
    else this.#keepHeight();
    this.#end();
    await host.updateComplete;
    const root = host.shadowRoot;
    if (hasFocus) root?.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
    const now = top === undefined ? undefined : root?.querySelector('[part="tables"] table')?.getBoundingClientRect();
    if (top !== undefined && now) window.scrollBy({ top: now.top - top, behavior: 'instant' });
  }

  /**
   * Keeps the height of the content, as far down as the viewport reaches, so that nothing moves in it: for as long as
   * the element has the width that it has now.
   */
  #keepHeight(): void {
    const { host } = this;
    const { top, width, height } = host.getBoundingClientRect();
    const sheet = new CSSStyleSheet();
    const kept = Math.min(height, innerHeight - top);
    sheet.replaceSync(`@media screen { .frame.ready { min-height: ${kept}px !important } }`);
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
    // The frame is the container of its own queries, so they cannot tell its width to a rule for itself.
    const observer = new ResizeObserver(() => {
      if (Math.abs(host.getBoundingClientRect().width - width) < 1) return;
      observer.disconnect();
      // Changed at once, the observed height would be observed again.
      void nextFrame().then(() => sheet.replaceSync(''));
    });
    observer.observe(host);
  }

  #end(): void {
    this.#begin();
    this.isShown = false;
    this.host.removeController(this);
    this.host.requestUpdate();
  }
}

/** What an element is asked to show, and its reader has chosen. */
function askedOf(host: StaticHost): Asked {
  const { language, region, heading, headingLevel, selected, view } = host;
  const { figure, scale, compare, categories, period, span, mode } = host;
  const own = Object.entries({ figure, scale, compare, categories, period, span, mode }).filter(
    ([, value]) => value !== undefined,
  );
  return { language, region, heading, headingLevel, selected, view, ...Object.fromEntries(own) };
}
