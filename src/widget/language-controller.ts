import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../feed/feed.js';
import { hasTexts, loadTexts } from '../locale/texts.js';
import { followPageLanguage, pageLanguage } from './page-language.js';

/** The language that a widget speaks: the page's, as soon as its texts are there, and the one before until then. */
export class LanguageController implements ReactiveController {
  #language: Language | undefined;
  #stopFollowing: (() => void) | undefined;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get language(): Language {
    return this.#language ?? pageLanguage(this.host);
  }

  hostConnected(): void {
    this.#stopFollowing = followPageLanguage(() => this.host.requestUpdate());
    // The page may have changed its language while the widget was elsewhere.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
  }

  hostUpdate(): void {
    const language = pageLanguage(this.host);
    if (hasTexts(language)) {
      this.#language = language;
      return;
    }
    this.#language ??= language;
    loadTexts(language).then(
      () => this.host.requestUpdate(),
      () => undefined,
    );
  }
}
