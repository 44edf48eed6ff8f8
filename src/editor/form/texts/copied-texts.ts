import type { Language } from '../../../feed/feed.js';

/**
 * Texts that were begun with those of the feed's own language. Until somebody has changed such a text, or has said that
 * it will do, it counts as missing. What is remembered is the wording, so that neither order nor undo matters.
 */
export class CopiedTexts {
  readonly #texts = new Set<string>();
  /** Another number after each change, for those who keep what they have counted. */
  version = 0;

  /** A text was begun with this wording. */
  begin(language: Language, text: string): void {
    this.#texts.add(keyOf(language, text));
    this.version += 1;
  }

  /** The wording will do in this language. */
  accept(language: Language, text: string): void {
    this.#texts.delete(keyOf(language, text));
    this.version += 1;
  }

  /** Whether a text is still as it was begun. */
  has(language: Language, text: string): boolean {
    return this.#texts.has(keyOf(language, text));
  }
}

function keyOf(language: Language, text: string): string {
  return `${language} ${text}`;
}
