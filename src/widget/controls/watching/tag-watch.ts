import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../../feed/feed.js';
import { hasFeed } from '../../../store/feed-state.js';
import type { Addressed } from '../../address/address-state.js';
import type { FeedController } from '../../feed-controller.js';
import type { SelectionController } from '../../selection-controller.js';
import { looksOdd, rulesFor, type Unmet } from './tag-check.js';

/** What is looked at besides the tag, and who is told. */
interface WatchedTag {
  readonly feeds: FeedController;
  readonly choices: SelectionController;
  readonly addressed: Addressed;
  readonly unmet: () => Unmet | undefined;
  readonly report: () => void;
}

/** Milliseconds after which a page counts as being at rest. */
const REST = 500;

/**
 * Looks at what a tag says when the page is at rest: at first, with another feed, and when an attribute has changed.
 * What is wrong is told by code that no sound page loads.
 */
export class TagWatch implements ReactiveController {
  /** What the tag said, and the feed with which it was looked at. */
  #said = '';
  #feed: Feed | undefined;
  #coming: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly context: WatchedTag,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host, context } = this;
    const { state } = context.feeds;
    if (state.status === 'loading') return;
    const feed = hasFeed(state) ? state.feed : undefined;
    const said = Array.from(host.attributes, ({ name, value }) => `${name}=${value}`).join('\n');
    if (said === this.#said && feed === this.#feed) return;
    this.#said = said;
    this.#feed = feed;
    clearTimeout(this.#coming);
    this.#coming = setTimeout(() => {
      if (host.isConnected && looksOdd(host, rulesFor(host, context, feed))) context.report();
    }, REST);
  }
}
