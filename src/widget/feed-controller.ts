import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedSource, loadParser, type FeedSource } from '../store/feed-source.js';
import { feedAddress } from '../store/feed-address.js';
import { stateOf, type FeedState } from '../store/feed-state.js';
import { SelectionGroup, selectionGroup } from '../store/selection-group.js';

/** Where a widget's feed comes from, and with whom it shares the reader's choices. */
export interface FeedOrigin {
  readonly address: string;
  readonly feed: unknown;
  readonly group: string;
}

/** Keeps a widget with its feed and its group while it is on the page, and lets go of both when it leaves. */
export class FeedController implements ReactiveController {
  /** Where the feed is fetched from; undefined when the page hands it over, or says no address. */
  source: FeedSource | undefined;
  #state: FeedState = { status: 'loading' };
  #origin: FeedOrigin | undefined;
  /** The group of a widget that shares with nobody. */
  readonly #own = new SelectionGroup();
  #group = this.#own;
  #leave: (() => void)[] = [];
  #isConnected = false;
  readonly #waiting: (() => void)[] = [];
  /** Whether a feed that the page has handed over is still being read, so that `state` is that of the feed before. */
  isReading = false;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly handleState: (state: FeedState) => void,
    /** The widget has come into a group. */
    readonly handleGroup: () => void,
  ) {
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** The group with which the widget shares what readers choose. */
  get group(): SelectionGroup {
    return this.#group;
  }

  hostConnected(): void {
    this.#isConnected = true;
    if (!this.#origin || this.#leave.length > 0) return;
    this.#enter(this.#origin);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    // Frameworks move elements by taking them out and putting them back at once; only a real departure lets go.
    queueMicrotask(() => {
      if (!this.#isConnected) this.#letGo();
    });
  }

  /** Uses another origin, if it is another. */
  use(origin: FeedOrigin): void {
    const known = this.#origin;
    if (known && known.address === origin.address && known.feed === origin.feed && known.group === origin.group) return;
    this.#origin = origin;
    const before = this.#leave.splice(0);
    this.source = undefined;
    if (this.#isConnected) this.#enter(origin);
    // Only now: a group that nobody follows forgets what the reader has chosen.
    for (const leave of before) leave();
  }

  reload(): void {
    this.source?.load();
  }

  /** Resolves when there is something else to show than waiting. */
  whenSettled(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#state.status === 'loading') this.#waiting.push(resolve);
      else resolve();
    });
  }

  #enter(origin: FeedOrigin): void {
    const url = feedAddress(origin.address);
    const name = origin.group === '' ? url : origin.group;
    // A feed that the page hands over anew is the same feed with changes: what the reader has chosen stays.
    this.#group = name === undefined ? this.#own : selectionGroup(name);
    this.#leave = [this.#group.follow(() => this.host.requestUpdate())];
    this.isReading = false;
    this.handleGroup();
    if (origin.feed !== undefined && origin.feed !== null) void this.#read(origin);
    else if (url === undefined) this.#set({ status: 'failed', failure: 'no-address', problems: [] });
    else this.#followSource(url);
  }

  #followSource(url: string): void {
    this.source = feedSource(url);
    this.#leave.push(this.source.follow((state) => this.#set(state)));
    this.#set(this.source.state);
  }

  /** Reads a feed that the host page has handed over. */
  async #read(origin: FeedOrigin): Promise<void> {
    this.isReading = true;
    const { parseFeed } = await loadParser();
    if (this.#origin !== origin) return;
    this.isReading = false;
    this.#set(stateOf(parseFeed(origin.feed)));
  }

  #letGo(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.source = undefined;
  }

  #set(state: FeedState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state.status !== 'loading') for (const settle of this.#waiting.splice(0)) settle();
    // Events and updates belong after the update that may have led here.
    queueMicrotask(() => {
      if (this.#isConnected && this.#state === state) this.handleState(state);
    });
  }
}
