import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../feed/feed.js';
import { withoutByteOrderMark } from '../../feed/json/byte-order-mark.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { loadParser, type FeedSource } from '../../store/feed-source.js';
import { stateOf, type FeedState } from '../../store/feed-state.js';
import { forgetFeed, keepFeed, keptFeed } from '../../store/kept/kept-feed.js';
import { keepFresh } from '../../store/refresh/feed-refresh.js';
import { minutesIn } from '../../store/refresh/look-pauses.js';
import type { FeedController } from '../feed-controller.js';
import { UPKEEP_WORDS as WORDS } from './upkeep.words.js';

type Host = ReactiveControllerHost & HTMLElement;

const upkeeps = new WeakMap<Host, Upkeep>();

/** Does what the attributes `refresh` and `keep-feed` of a widget ask for, from now on. */
export function attend(host: Host, feeds: FeedController): void {
  const known = upkeeps.get(host);
  if (known) known.hostUpdate();
  else upkeeps.set(host, new Upkeep(host, feeds));
}

/** Keeps a widget's feed fresh, and on the reader's machine, as far as its page asks for that. */
class Upkeep implements ReactiveController {
  /** What is being done: for whom, and how. */
  #source: FeedSource | undefined;
  #minutes: number | undefined;
  #keeps: string | null = null;
  #stopRefresh: () => void = () => undefined;
  #stopKeeping: () => void = () => undefined;

  constructor(
    readonly host: Host,
    readonly feeds: FeedController,
  ) {
    host.addController(this);
    this.hostUpdate();
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostDisconnected(): void {
    // An element that is moved is put back at once.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#follow(undefined, undefined, this.#keeps);
    });
  }

  hostUpdate(): void {
    const { host, feeds } = this;
    if (!host.isConnected) return;
    this.#follow(feeds.source, minutesIn(host.getAttribute('refresh')), host.getAttribute('keep-feed'));
  }

  #follow(source: FeedSource | undefined, minutes: number | undefined, keeps: string | null): void {
    const isSame = source === this.#source;
    if (!isSame || minutes !== this.#minutes) {
      this.#stopRefresh();
      this.#stopRefresh = source && minutes !== undefined ? keepFresh(source, minutes) : () => undefined;
    }
    if (!isSame || keeps !== this.#keeps) {
      this.#stopKeeping();
      // What has been kept goes when the page no longer wants it; no other page's storage is touched.
      const isOver = keeps === 'off' || (keeps === null && this.#keeps !== null);
      if (source && isOver) forgetFeed(source.url);
      this.#stopKeeping = source && keeps !== null && !isOver ? keep(source) : () => undefined;
    }
    this.#source = source;
    this.#minutes = minutes;
    this.#keeps = keeps;
  }
}

/** Keeps what a source fetches, and gives it back when nothing can be fetched. */
function keep(source: FeedSource): () => void {
  let text: string | undefined;
  const handle = (state: FeedState): void => {
    if (state.status === 'failed') void fallBack(source, state);
    if (state.status !== 'ready' || source.trace.text === text) return;
    text = source.trace.text;
    if (text !== undefined) keepFeed(source.url, text);
  };
  const leave = source.follow(handle);
  handle(source.state);
  return leave;
}

type Failed = Extract<FeedState, { readonly status: 'failed' }>;

async function fallBack(source: FeedSource, failed: Failed): Promise<void> {
  const kept = keptFeed(source.url);
  if (!kept) return;
  const { text, at } = kept;
  const { parseFeed } = await loadParser();
  const state = stateOf(parseFeed(JSON.parse(withoutByteOrderMark(text))));
  if (state.status === 'failed' || source.state !== failed) return;
  const { failure, problems } = failed;
  // The reader's own day, as ISO has it.
  const day = new Date(at).toLocaleDateString('sv-SE');
  const says = (language: Language): string => say(WORDS.kept, language, { date: formatDate(day, language) });
  source.set({ status: 'stale', feed: state.feed, failure, problems, say: says });
}
