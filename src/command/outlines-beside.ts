import path from 'node:path';

import type { Feed } from '../feed/feed.js';
import type { Surroundings } from './command.js';

/**
 * The file of outlines that a feed names, where it lies beside the feed: `file` is its path. Undefined where the feed
 * names none, or has it at an address.
 */
export function outlinesFile({ geography }: Pick<Feed, 'geography'>, feedFile: string): string | undefined {
  if (!geography || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(geography.file)) return undefined;
  return path.join(path.dirname(feedFile), geography.file.replace(/[?#].*$/s, ''));
}

/** What is in it as JSON; undefined where there is none that can be read. */
export function outlinesBeside(
  feed: Pick<Feed, 'geography'>,
  feedFile: string,
  { readFile }: Pick<Surroundings, 'readFile'>,
): unknown {
  const file = outlinesFile(feed, feedFile);
  if (file === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(readFile(file)));
  } catch {
    return undefined;
  }
}
