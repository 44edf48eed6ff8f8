import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Draft, DraftStore } from './draft-store.js';

/** Milliseconds after the last change when a draft is kept: typing goes on in between. */
const QUIET = 800;

/** Keeps a draft of what is not saved, once the keeper has said yes, and finds the one from the last time. */
export class DraftController implements ReactiveController {
  /** The draft from the last time, until it is taken or thrown away. */
  found: Draft | undefined;
  /** Whether drafts are kept; undefined until that is known. */
  isAllowed: boolean | undefined;
  /** Whether the keeper has answered in this session. */
  hasAnswered = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly store: () => DraftStore,
    /** What is to be kept now; undefined where everything is saved. */
    readonly current: () => Draft | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.#find();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The keeper said whether drafts are to be kept. */
  async answer(isAllowed: boolean): Promise<void> {
    [this.isAllowed, this.hasAnswered] = [isAllowed, true];
    this.host.requestUpdate();
    try {
      await this.store().allow(isAllowed);
      if (isAllowed) await this.keep();
    } catch {
      // Nothing can be kept here, and nothing shall be promised.
      this.isAllowed = false;
      this.host.requestUpdate();
    }
  }

  /** Something has changed: it is kept when nothing more has changed for a moment. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (this.isAllowed) this.#timer = setTimeout(() => void this.keep().catch(() => undefined), QUIET);
  }

  /** Keeps what there is now, or forgets the draft where all is saved. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    // What was found is not overwritten before the keeper has said what to do with it.
    if (!this.isAllowed || this.found) return;
    const draft = this.current();
    if (draft) await this.store().write(draft);
    else await this.store().remove();
  }

  /** The draft from the last time has been taken, or thrown away. */
  settle(): void {
    this.found = undefined;
    void this.keep().catch(() => undefined);
    this.host.requestUpdate();
  }

  async #find(): Promise<void> {
    this.isAllowed = await this.store().isAllowed();
    this.found = this.isAllowed ? await this.store().read() : undefined;
    this.host.requestUpdate();
  }
}
