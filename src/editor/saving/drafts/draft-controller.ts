import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { DRAFT_VERSION, isForeign, newDraftId, type Draft, type DraftContent, type ForeignDraft } from './draft.js';
import type { DraftStore } from './draft-store.js';
import type { OpenTabs } from './open-tabs.js';

/** Milliseconds after the last change when a draft is kept: typing goes on in between. */
const QUIET = 800;
/** Milliseconds after which it is kept although typing goes on. */
const LONGEST = 4000;

/** Why no draft can be kept: there is no room, or the browser keeps nothing for this page. */
export type DraftFailure = 'full' | 'unavailable';

/** What the drafts need of the editor. */
export interface DraftSurroundings {
  readonly store: () => DraftStore;
  /** Which other tabs have work that they still hold. */
  readonly tabs: () => OpenTabs;
  /** What is to be kept now; undefined where everything is saved. */
  readonly content: () => DraftContent | undefined;
}

/**
 * Keeps a draft of what is not saved, once the keeper has said yes, and knows of the ones that wait: from the last
 * time, from a tab that was lost, and of work that was put aside in this tab. Each tab, and each file that is opened in
 * it, has a draft of its own, so that none is ever written over by another.
 */
export class DraftController implements ReactiveController {
  /** What waits to be gone on with, the newest first. */
  waiting: readonly (Draft | ForeignDraft)[] = [];
  /** Whether drafts are kept; undefined until that is known. */
  isAllowed: boolean | undefined;
  /** Whether the keeper has answered in this session. */
  hasAnswered = false;
  /** Why the last draft could not be kept. */
  failure: DraftFailure | undefined;
  /** What was put aside and lives in this tab alone. */
  #inTab: readonly Draft[] = [];
  #id = newDraftId();
  #isKept = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Drafts of other tabs that are looked for again once they are let go of. */
  readonly #awaited = new Set<string>();
  #waits = new AbortController();
  /** When the oldest change that is not kept was made. */
  #since: number | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly surroundings: DraftSurroundings,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#waits = new AbortController();
    void this.#begin();
    document.addEventListener('visibilitychange', this.#handleVisibility);
    addEventListener('pagehide', this.#handleLeaving);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#waits.abort();
    this.surroundings.tabs().release(this.#id);
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    removeEventListener('pagehide', this.#handleLeaving);
  }

  /** Whether there is work that is gone when this tab is closed, besides what is open. */
  get isInTabAlone(): boolean {
    return this.#inTab.length > 0;
  }

  /** The keeper said whether drafts are to be kept. */
  async answer(isAllowed: boolean): Promise<void> {
    [this.isAllowed, this.hasAnswered] = [isAllowed, true];
    this.host.requestUpdate();
    // What is taken off the machine stays in this tab until it is answered.
    if (!isAllowed) this.#inTab = this.waiting.filter((draft): draft is Draft => !isForeign(draft));
    await this.#tried(() => this.#store.allow(isAllowed));
    if (isAllowed) {
      for (const draft of this.#inTab) await this.#write(draft);
      await this.keep();
    }
    await this.#list();
  }

  /** Something has changed: it is kept when nothing more has changed for a moment. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (!this.isAllowed) return;
    this.#since ??= Date.now();
    const left = Math.max(0, this.#since + LONGEST - Date.now());
    this.#timer = setTimeout(() => void this.keep(), Math.min(QUIET, left));
  }

  /** Keeps what there is now, or forgets its draft where all is saved. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#since = undefined;
    if (!this.isAllowed) return;
    const draft = this.#draft();
    if (draft) this.#isKept = await this.#write(draft);
    else await this.#forget();
  }

  /** What is open is put aside, so that something else can be opened; it waits to be gone on with. */
  setAside(): void {
    clearTimeout(this.#timer);
    const draft = this.#draft();
    if (!draft) return void this.#forget();
    [this.#inTab, this.waiting] = [
      [draft, ...this.#inTab],
      [draft, ...this.waiting],
    ];
    [this.#id, this.#isKept] = [newDraftId(), false];
    this.surroundings.tabs().release(draft.id);
    // Opening something else does not wait for the disk.
    if (this.isAllowed) void this.#write(draft);
    this.host.requestUpdate();
  }

  /** A draft that waits has been opened: it is this tab's from now on. */
  async taken(draft: Draft): Promise<void> {
    this.#drop(draft.id);
    await this.keep();
    // Until its work is kept in another draft, this one stays.
    if (this.#isKept || (this.isAllowed && !this.#draft())) await this.#tried(() => this.#store.remove(draft.id));
  }

  /** The keeper wants no more of a draft that waits. */
  async discard(id: string): Promise<void> {
    this.#drop(id);
    if (this.isAllowed) await this.#tried(() => this.#store.remove(id));
  }

  get #store(): DraftStore {
    return this.surroundings.store();
  }

  #draft(): Draft | undefined {
    const content = this.surroundings.content();
    return content && { ...content, id: this.#id, version: DRAFT_VERSION, time: Date.now() };
  }

  async #write(draft: Draft): Promise<boolean> {
    if (draft.id === this.#id) this.surroundings.tabs().hold(draft.id);
    let isKept = false;
    await this.#tried(async () => {
      isKept = await this.#store.write(draft);
      // Another tab has said no.
      if (!isKept) this.isAllowed = false;
    });
    if (isKept) this.#inTab = this.#inTab.filter(({ id }) => id !== draft.id);
    return isKept;
  }

  async #forget(): Promise<void> {
    if (!this.#isKept) return;
    this.#isKept = false;
    await this.#tried(() => this.#store.remove(this.#id));
  }

  #drop(dropped: string): void {
    this.waiting = this.waiting.filter(({ id }) => id !== dropped);
    this.#inTab = this.#inTab.filter(({ id }) => id !== dropped);
    this.host.requestUpdate();
  }

  /** What cannot be done is told, and nothing is promised. */
  async #tried(work: () => Promise<unknown>): Promise<void> {
    const before = this.failure;
    try {
      await work();
      this.failure = undefined;
    } catch (error) {
      this.failure = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
    }
    if (this.failure !== before) this.host.requestUpdate();
  }

  async #begin(): Promise<void> {
    let isAllowed = false;
    await this.#tried(async () => (isAllowed = await this.#store.isAllowed()));
    this.isAllowed ??= isAllowed;
    // What was done before that was known.
    if (this.surroundings.content()) this.schedule();
    await this.#list();
  }

  /** Looks what waits. What another tab still holds is that tab's. */
  async #list(): Promise<void> {
    const kept = this.isAllowed ? await this.#store.list().catch(() => []) : [];
    const held = await this.surroundings.tabs().held();
    const others = kept.filter(({ id }) => id !== this.#id && !held.has(id));
    const inTab = this.#inTab.filter(({ id }) => kept.every((draft) => draft.id !== id));
    this.waiting = [...inTab, ...others];
    // Also of drafts that are just being written.
    for (const id of held) if (id !== this.#id) void this.#listWhenReleased(id);
    this.host.requestUpdate();
  }

  /** A tab that is just being closed, loaded again or lost still has what it held, for as long as its browser takes. */
  async #listWhenReleased(id: string): Promise<void> {
    if (this.#awaited.has(id)) return;
    this.#awaited.add(id);
    const isReleased = await this.surroundings
      .tabs()
      .released(id, this.#waits.signal)
      .then(
        () => true,
        () => false,
      );
    this.#awaited.delete(id);
    if (isReleased) await this.#list();
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#handleLeaving();
    else void this.#list();
  };

  /** The tab may not come back. */
  readonly #handleLeaving = (): void => {
    if (this.#since !== undefined) void this.keep();
  };
}
