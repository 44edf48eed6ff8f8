import type { FeedSource } from '../feed-source.js';
import { pauseAfterLook, pauseBetweenLooks } from './look-pauses.js';

/** Milliseconds over which pages spread that are looked at again. */
const SEEN_AGAIN = 5_000;

const refreshes = new WeakMap<FeedSource, FeedRefresh>();

/**
 * Looks for newer figures as long as somebody wants it: about as often as the one who asks for it oftenest.
 *
 * @param minutes from 1 to a day
 * @returns the way to stop
 */
export function keepFresh(source: FeedSource, minutes: number): () => void {
  const refresh = refreshes.get(source) ?? new FeedRefresh(source);
  refreshes.set(source, refresh);
  return refresh.follow(minutes);
}

/**
 * The looks at one feed for newer figures, each after a pause of its own, whatever the network does: screens that were
 * switched on together, or have lost their network together, do not ask together. An attempt that fails is not
 * repeated: the figures are there, so the next look is soon enough.
 */
class FeedRefresh {
  readonly #wishes = new Map<object, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly source: FeedSource) {}

  follow(minutes: number): () => void {
    const wish = {};
    this.#wishes.set(wish, minutes);
    this.#begin();
    return () => {
      this.#wishes.delete(wish);
      this.#begin();
    };
  }

  /** Minutes between two looks. */
  get #minutes(): number {
    return Math.min(...this.#wishes.values());
  }

  /** Begins anew, from now on. */
  #begin(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.source.isRefreshed = this.#wishes.size > 0;
    if (this.source.isRefreshed) this.#lookAfter(pauseBetweenLooks(this.#minutes));
  }

  #lookAfter(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), wait);
  }

  /** A page that nobody sees waits until somebody does. */
  async #look(): Promise<void> {
    if (document.hidden) {
      document.addEventListener('visibilitychange', this.#handleVisibility);
      return;
    }
    const timer = this.#timer;
    await this.source.refresh();
    if (timer !== this.#timer || this.#wishes.size === 0) return;
    this.#lookAfter(pauseAfterLook(this.#minutes, this.#retryAfter()));
  }

  /** Seconds that the server has asked for, if it has. */
  #retryAfter(): number {
    const { response } = this.source.trace;
    return response && !response.ok ? Number(response.headers.get('retry-after')) : 0;
  }

  readonly #handleVisibility = (): void => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#lookAfter(Math.random() * SEEN_AGAIN);
  };
}
