import type { ReactiveControllerHost } from 'lit';
import { withoutSoftHyphens } from '../../feed/localized-text.js';

/** Milliseconds after which a sentence has been read, and would only be met again by those who read on. */
const SAID_AFTER = 5_000;

/** What a widget says to readers with a screen reader: once, politely, also when it is the same as before. */
export class Announcer {
  /** What is being said; empty when that is over. */
  text = '';
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: ReactiveControllerHost) {}

  say(text: string): void {
    clearTimeout(this.#silence);
    this.#show('');
    void this.host.updateComplete.then(() => this.#show(withoutSoftHyphens(text)));
    this.#silence = setTimeout(() => this.#show(''), SAID_AFTER);
  }

  #show(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }
}
