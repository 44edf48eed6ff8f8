import type { Language } from '../feed/feed.js';

/**
 * Whether the texts of a language are there, and the way to get them.
 *
 * In the sources every text stands beside its translations and is always there. The build ships each language as a file
 * of its own (`tools/build/split-texts.mjs`), so that readers download only theirs; it then replaces these two
 * functions.
 */
export function hasTexts(_language: Language): boolean {
  return true;
}

/** Gets the texts of a language. Rejects when they cannot be fetched; asking again tries again. */
export function loadTexts(_language: Language): Promise<void> {
  return Promise.resolve();
}
