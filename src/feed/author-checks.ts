import { checkConnections } from './connection-checks.js';
import { checkContent } from './content-checks.js';
import { checkFigures } from './figure-checks.js';
import { LIMITS } from './limits.js';
import { parseFeed, type ParsedFeed } from './parse-feed.js';
import { ProblemList } from './problem.js';
import { doubledProperties, readFeedText, tooLarge } from './json-syntax.js';

/**
 * Reads a feed as its keeper should see it: everything `parseFeed` reports, and besides what is allowed but looks like
 * a slip: odd figures, unknown names, codes without their zeros, sums that lack a part, and anything about a person.
 * Readers' browsers never run these checks.
 *
 * @param text the content of the file
 * @param today the keeper's date, as ISO; without it nothing is held against the calendar
 */
export function checkFeedText(text: string, today?: string): ParsedFeed {
  const problems = new ProblemList();
  const bytes = byteLength(text);
  const large = tooLarge(bytes);
  if (large) return { problems: [large] };
  if (bytes > LIMITS.bytesToWarn) problems.warning('bytes-many', '', { bytes, limit: LIMITS.bytesToWarn });
  const read = readFeedText(text);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = parseFeed(read.value);
  for (const { path, line } of doubledProperties(text)) problems.error('duplicate-property', path, { line });
  if (parsed.feed) {
    checkContent(read.value, problems);
    checkFigures(parsed.feed, read.value, today, problems);
    checkConnections(parsed.feed, read.value, problems);
  }
  return { ...parsed, problems: [...parsed.problems, ...problems.all] };
}

/** The length of a text in UTF-8, counted without the encoder of the DOM. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
