import { doubledProperties, readFeedText, tooLarge } from '../json/json-syntax.js';
import { FILE_LIMITS } from '../file-limits.js';
import { parseFeed, type Feed, type ParsedFeed } from '../parse/parse-feed.js';
import { ProblemList, type Problem } from '../problem.js';
import { checkConnections } from './connection-checks.js';
import { checkContent } from './content-checks.js';
import { checkFigures } from './figure-checks.js';
import { checkShape } from './shape-checks.js';

/** What checking a feed gives: everything that could be read, and every problem on the way. */
export interface CheckedFeed {
  /** Absent only when the text is not a feed at all, is too large or too deep, or is made for a newer major version. */
  readonly feed?: Feed;
  readonly problems: readonly Problem[];
}

/**
 * Reads a feed as its keeper should see it: everything `parseFeed` reports, everything else that the schema refuses,
 * and besides what is allowed but looks like a slip: odd figures, unknown names, codes without their zeros, sums that
 * lack a part, and anything about a person. Readers' browsers never run these checks.
 *
 * @param text the content of the file
 * @param today the keeper's date, as ISO; without it nothing is held against the calendar
 */
export function checkFeedText(text: string, today?: string): CheckedFeed {
  const file = new ProblemList();
  const bytes = byteLength(text);
  const large = tooLarge(bytes);
  if (large) return { problems: [large] };
  if (bytes > FILE_LIMITS.bytesToWarn) file.warning('bytes-many', '', { bytes, limit: FILE_LIMITS.bytesToWarn });
  const read = readFeedText(text);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = parseFeed(read.value);
  for (const { path, line } of doubledProperties(text)) file.error('duplicate-property', path, { line });
  return { ...parsed, problems: [...parsed.problems, ...file.all, ...slipsIn(read.value, parsed, today)] };
}

/** What looks like a slip in a feed that could be read. */
function slipsIn(input: unknown, { feed, problems }: ParsedFeed, today: string | undefined): readonly Problem[] {
  if (!feed) return [];
  const [shape, slips] = [new ProblemList(), new ProblemList()];
  checkContent(input, slips);
  checkFigures(feed, input, today, slips);
  checkConnections(feed, input, slips);
  checkShape(input, [...problems, ...slips.all.filter(isAboutShape)], shape);
  const users = problems.filter(({ code }) => code === 'url-user').map(({ path }) => path);
  // That somebody's name stands before the @ of an address has been said, with what to do about it.
  return [...shape.all, ...slips.all.filter(({ code, path }) => code !== 'personal-data' || !users.includes(path))];
}

/** Whether a check tells in words of its own what the schema says, too. */
function isAboutShape({ code }: Problem): boolean {
  return code === 'region-code' || code === 'member-twice';
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
