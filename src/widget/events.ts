import type { Feed } from '../feed/feed.js';
import type { Problem } from '../feed/problem.js';
import type { FeedFailure } from '../store/feed-state.js';
import type { ItemKind } from '../view/item.js';

export type { ItemKind };

/** The reader has chosen something. Bubbles and crosses shadow boundaries; never fired by setting a property. */
export class ItemSelectEvent extends Event {
  static readonly type = 'item-select';

  constructor(
    readonly kind: ItemKind,
    /** Id of the item in the feed, or undefined when a choice was taken back. */
    readonly itemId: string | undefined,
  ) {
    super(ItemSelectEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader has chosen another region. Bubbles and crosses shadow boundaries; never fired by setting a property. */
export class RegionChangeEvent extends Event {
  static readonly type = 'region-change';

  constructor(readonly region: string) {
    super(RegionChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** A feed has been read. Does not bubble, like `load` of an image. */
export class FeedLoadEvent extends Event {
  static readonly type = 'feed-load';

  constructor(
    readonly feed: Feed,
    readonly problems: readonly Problem[],
  ) {
    super(FeedLoadEvent.type);
  }
}

/** There is no feed to show. Does not bubble. */
export class FeedErrorEvent extends Event {
  static readonly type = 'feed-error';

  constructor(
    readonly failure: FeedFailure,
    readonly problems: readonly Problem[],
  ) {
    super(FeedErrorEvent.type);
  }
}

/** A refresh failed; the last good figures are shown with their date. Does not bubble. */
export class FeedStaleEvent extends Event {
  static readonly type = 'feed-stale';

  constructor(
    readonly failure: FeedFailure,
    /** ISO date on which the figures shown were last edited, when the feed says so. */
    readonly updated: string | undefined,
  ) {
    super(FeedStaleEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'item-select': ItemSelectEvent;
    'region-change': RegionChangeEvent;
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
    'feed-stale': FeedStaleEvent;
  }
  /** What readers do bubbles, so a page can listen for it anywhere. */
  interface DocumentEventMap {
    'item-select': ItemSelectEvent;
    'region-change': RegionChangeEvent;
  }
  interface WindowEventMap {
    'item-select': ItemSelectEvent;
    'region-change': RegionChangeEvent;
  }
}
