import assert from 'node:assert/strict';

import { openFeedFile, textWith, type FeedFile } from '../../src/feed-file/feed-file.js';

/** The file that a text is, which must be one that can be edited. */
export function opened(text: string): FeedFile {
  const file = openFeedFile(new TextEncoder().encode(text));
  assert.ok('text' in file, JSON.stringify(file));
  return file;
}

/** The text of a file after an edit of its value. */
export function edited(text: string, edit: (value: unknown) => unknown): string {
  const file = opened(text);
  const value = edit(file.value);
  const after = textWith(file, value);
  assert.deepEqual(JSON.parse(after), JSON.parse(JSON.stringify(value)));
  return after;
}
