import type { Feed } from '../feed/feed.js';

/** A view that has been made, for as long as nothing that it was made of changes: making one may take milliseconds. */
export class KeptView<V> {
  #kept: { readonly feed: Feed; readonly key: string; readonly view: V } | undefined;

  get view(): V | undefined {
    return this.#kept?.view;
  }

  /** The view of a feed; made anew for another feed or another key. */
  of(feed: Feed, key: unknown, make: () => V): V {
    const text = JSON.stringify(key);
    if (this.#kept?.feed !== feed || this.#kept.key !== text) this.#kept = { feed, key: text, view: make() };
    return this.#kept.view;
  }
}
