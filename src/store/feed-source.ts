import type { parseFeed } from '../feed/parse/parse-feed.js';
import type { ReadingProblem } from '../feed/problem.js';
import { FeedFetchError, fetchFeedText } from './fetch-feed.js';
import { hasFeed, stateOf, type FeedFailure, type FeedState } from './feed-state.js';

/** Retries after the first attempt, the longest first wait in milliseconds, and the time after which we give up. */
const RETRY = { most: 3, firstWait: 1_000, longest: 20_000 } as const;

/** Addresses that are remembered after their last widget has gone; a page that polls makes many. */
const MOST_SOURCES = 20;

type Listener = (state: FeedState) => void;
type ParseFeed = typeof parseFeed;

/** Loads the code that reads a feed. */
export function loadParser(): Promise<{ readonly parseFeed: ParseFeed }> {
  return import('../feed/parse/parse-feed.js');
}

/**
 * One feed address on this page: fetched once however many widgets show it, tried again with growing random pauses when
 * that can help, and never poisoned by a failure: the next reader action or the network's return starts afresh.
 */
export class FeedSource {
  #state: FeedState = { status: 'loading' };
  readonly #listeners = new Set<Listener>();
  #attempt: AbortController | undefined;

  constructor(readonly url: string) {}

  get isFollowed(): boolean {
    return this.#listeners.size > 0;
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Follows the state from now on; the first follower starts the fetch, the last one to leave stops it. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      globalThis.addEventListener('online', this.#handleOnline);
      if (!hasFeed(this.#state)) this.load();
    }
    return () => this.#leave(listener);
  }

  /** Fetches again. The last good feed stays in place until there is a better one. */
  load(): void {
    this.#attempt?.abort();
    this.#attempt = new AbortController();
    if (!hasFeed(this.#state)) this.#set({ status: 'loading' });
    void this.#run(this.#attempt.signal);
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    globalThis.removeEventListener('online', this.#handleOnline);
    this.#attempt?.abort();
    this.#attempt = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const started = performance.now();
    for (let attempt = 0; ; attempt += 1) {
      try {
        // The code that reads a feed is fetched while the feed is, so that neither waits for the other.
        const [text, { parseFeed }] = await Promise.all([fetchFeedText(this.url, signal), loadParser()]);
        if (!signal.aborted) await this.#readText(text, parseFeed, signal);
        return;
      } catch (error) {
        if (signal.aborted) return;
        const failure = error instanceof FeedFetchError ? error : new FeedFetchError('unreachable', false);
        const wait = waitBefore(attempt, failure);
        const isOver = attempt >= RETRY.most || performance.now() - started + wait > RETRY.longest;
        if (!failure.isTemporary || failure.failure === 'offline' || isOver) {
          this.#fail(failure.failure, failure.problem ? [failure.problem] : []);
          return;
        }
        await pause(wait, signal);
      }
      if (signal.aborted) return;
    }
  }

  async #readText(text: string, parseFeed: ParseFeed, signal: AbortSignal): Promise<void> {
    let input: unknown;
    try {
      input = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    } catch {
      // Only a broken file needs the code that finds the place of the mistake.
      const { readFeedText } = await import('../feed/json/json-syntax.js');
      const read = readFeedText(text);
      if (!signal.aborted) this.#fail('invalid', 'problem' in read ? [read.problem] : []);
      return;
    }
    const state = stateOf(parseFeed(input));
    if (state.status === 'failed') this.#fail(state.failure, state.problems);
    else this.#set(state);
  }

  #fail(failure: FeedFailure, problems: readonly ReadingProblem[]): void {
    const last = this.#state;
    if (hasFeed(last)) this.#set({ status: 'stale', feed: last.feed, problems, failure });
    else this.#set({ status: 'failed', failure, problems });
  }

  #set(state: FeedState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  readonly #handleOnline = (): void => {
    if (this.#state.status === 'failed' || this.#state.status === 'stale') this.load();
  };
}

const sources = new Map<string, FeedSource>();

/** The source of an absolute address, one per page. */
export function feedSource(url: string): FeedSource {
  const known = sources.get(url);
  if (known) return known;
  const source = new FeedSource(url);
  const idle = [...sources.values()].find(({ isFollowed }) => !isFollowed);
  if (sources.size >= MOST_SOURCES && idle) sources.delete(idle.url);
  sources.set(url, source);
  return source;
}

/** Capped exponential backoff with full jitter, so that many readers do not come back at the same moment. */
function waitBefore(attempt: number, failure: FeedFetchError): number {
  const asked = failure.retryAfter === undefined ? 0 : failure.retryAfter * 1_000;
  return Math.max(asked, Math.random() * RETRY.firstWait * 2 ** attempt);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
