import type { ReactiveControllerHost } from 'lit';
import { withoutSoftHyphens } from '../../feed/localized-text.js';

/** Milliseconds after which a sentence has been read, and would only be met again by those who read on. */
const SAID_AFTER = 5_000;

/** What a widget says to readers with a screen reader: once, politely, also when it is the same as before. */
export class Announcer {
  /** What is being said; empty when that is over. */
  text = '';
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** What is being said or about to be. */
  #saying = '';

  constructor(readonly host: ReactiveControllerHost) {}

  say(text: string): void {
    clearTimeout(this.#silence);
    this.#saying = text;
    this.#show('');
    void this.host.updateComplete.then(() => this.#show(withoutSoftHyphens(this.#saying)));
    this.#silence = setTimeout(() => {
      this.#saying = '';
      this.#show('');
    }, SAID_AFTER);
  }

  /** Says something after what is being said. */
  add(text: string): void {
    const said = this.#saying;
    this.say(said === '' ? text : `${said}${/[.!?]$/.test(said) ? '' : '.'} ${text}`);
  }

  #show(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }
}
