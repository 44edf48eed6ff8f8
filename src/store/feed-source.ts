import { withoutByteOrderMark } from '../feed/json/byte-order-mark.js';
import type { parseFeed } from '../feed/parse/parse-feed.js';
import type { ReadingProblem } from '../feed/problem.js';
import { FeedFetchError, fetchFeedText, type FetchTrace } from './fetch-feed.js';
import { hasFeed, stateOf, type FeedFailure, type FeedState } from './feed-state.js';
import { pauseAfterReturn, pauseBeforeRetry, RETRY } from './retry-pauses.js';

/** Milliseconds that the last attempts get for an answer, when patience is nearly at its end. */
const SHORTEST_SILENCE = 2_000;

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
 * that can help, and never poisoned by a failure: the next reader action starts afresh, and so does the return of the
 * network to a device that had none.
 */
export class FeedSource {
  #state: FeedState = { status: 'loading' };
  /** Whether somebody looks for newer figures from time to time, whatever the network does. */
  isRefreshed = false;
  /** What the newest attempt met. */
  readonly trace: FetchTrace = {};
  readonly #listeners = new Set<Listener>();
  #attempt: AbortController | undefined;
  #failedAt = 0;

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
    const { status } = this.#state;
    if (!hasFeed(this.#state)) this.set({ status: 'loading', again: status === 'failed' });
    void this.#run(this.#begin());
  }

  /**
   * Asks once, without a word to the reader, whether there is a newer feed. What is being fetched already is not
   * disturbed. Resolves when it is known.
   */
  async refresh(): Promise<void> {
    if (!this.#attempt) await this.#run(this.#begin(), true);
  }

  /** Something is known of the feed. */
  set(state: FeedState): void {
    this.#state = state;
    // One of them may know something newer.
    for (const listener of [...this.#listeners]) if (this.#state === state) listener(state);
  }

  #begin(): AbortSignal {
    this.#attempt?.abort();
    this.#attempt = new AbortController();
    return this.#attempt.signal;
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    globalThis.removeEventListener('online', this.#handleOnline);
    this.#attempt?.abort();
    this.#attempt = undefined;
  }

  /** Asks until there is an answer, or none is to be had; a look for newer figures asks once. */
  async #run(signal: AbortSignal, isLook = false): Promise<void> {
    const { trace, url } = this;
    const known = trace.text;
    const begin = performance.now();
    for (let before = 0; ; before += 1) {
      const silence = Math.max(SHORTEST_SILENCE, begin + RETRY.patience - performance.now());
      try {
        // The code that reads a feed is fetched while the feed is, so that neither waits for the other.
        const fetched = fetchFeedText(url, signal, { trace, silence, cache: isLook ? 'no-cache' : 'default' });
        const [text, { parseFeed }] = await Promise.all([fetched, loadParser()]);
        // What is shown already is not shown again.
        const isShown = isLook && text === known && this.#state.status === 'ready';
        if (!signal.aborted && !isShown) await this.#readText(text, parseFeed, signal);
        break;
      } catch (error) {
        if (signal.aborted) return;
        const failure = error instanceof FeedFetchError ? error : new FeedFetchError('unreachable', false);
        const { isTemporary, retryAfter, problem } = failure;
        const wait = pauseBeforeRetry({ before, isTemporary, retryAfter, spent: performance.now() - begin });
        if (isLook || wait === undefined || (before === 0 && (await this.#isPermanent(signal)))) {
          if (!signal.aborted) this.#fail(failure.failure, problem ? [problem] : []);
          break;
        }
        await pause(wait, signal);
      }
      if (signal.aborted) return;
    }
    if (!signal.aborted) this.#attempt = undefined;
  }

  /** Whether there was no answer for a reason that asking again cannot mend. */
  async #isPermanent(signal: AbortSignal): Promise<boolean> {
    if (this.trace.response) return false;
    const probing = import('./probe/probe-feed.js').then(({ probeFeed }) => probeFeed(this.url, signal));
    this.trace.cause = await probing.catch(() => undefined);
    return this.trace.cause !== undefined;
  }

  async #readText(text: string, parseFeed: ParseFeed, signal: AbortSignal): Promise<void> {
    let input: unknown;
    try {
      input = JSON.parse(withoutByteOrderMark(text));
    } catch {
      // Only a broken file needs the code that finds the place of the mistake.
      const { readFeedText } = await import('../feed/json/json-syntax.js');
      const read = readFeedText(text);
      if (!signal.aborted) this.#fail('invalid', 'problem' in read ? [read.problem] : []);
      return;
    }
    const state = stateOf(parseFeed(input));
    if (state.status === 'failed') this.#fail(state.failure, state.problems);
    else this.set(state);
  }

  #fail(failure: FeedFailure, problems: readonly ReadingProblem[]): void {
    const last = this.#state;
    this.#failedAt = performance.now();
    if (hasFeed(last)) this.set({ ...last, status: 'stale', problems, failure });
    else this.set({ status: 'failed', failure, problems });
  }

  /** Only a device that had no network comes back by itself: what else is wrong is not mended by its network. */
  readonly #handleOnline = (): void => {
    setTimeout(
      () => {
        const state = this.#state;
        if (!this.isFollowed || !('failure' in state) || state.failure !== 'offline') return;
        if (state.status === 'failed') this.load();
        else if (!this.isRefreshed) void this.refresh();
      },
      pauseAfterReturn(performance.now() - this.#failedAt),
    );
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
