import { fetchFile } from '../../editor/opening/files/fetch-file.js';
import { readFile } from '../../editor/opening/files/read-file.js';
import { FILE_LIMITS } from '../../feed/file-limits.js';
import type { Feed } from '../../feed/feed.js';
import { parseFeed } from '../../feed/parse/parse-feed.js';
import { describeProblem } from '../../feed/problem-sentences.js';
import type { ReadingProblem } from '../../feed/problem.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { otherFileText } from '../../import/formats/recognition/recognise-text.js';
import { say } from '../../locale/catalogue.js';
import { WORDS } from './load-feed.words.js';

/** A feed to try. */
export interface LoadedFeed {
  /** The name of its file. */
  readonly name: string;
  /** As it stands in the file. */
  readonly value: unknown;
  readonly feed: Feed;
}

/** A feed, or why there is none, in plain words. */
export type Loading = LoadedFeed | { readonly mistake: string };

/** A file, whose content readers get as it is. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Fetches a feed from an address.
 *
 * @param base what the address is resolved against
 * @param fetch the browser's, or a test's
 */
export async function fetchFeed(
  address: string,
  base: string,
  language: Language,
  fetch: typeof globalThis.fetch,
): Promise<Loading> {
  const written = address.trim();
  const place = written !== '' && URL.canParse(written, base) ? new URL(written, base).href : '';
  const fetched = await fetchFile(place, language, fetch);
  return 'mistake' in fetched ? fetched : feedIn(fetched, language);
}

/** Reads a file as readers' widgets would, and says what it is where they would show nothing. */
export function feedIn({ name, bytes }: NamedFile, language: Language): Loading {
  const mistake = (problem: ReadingProblem): Loading => ({ mistake: describeProblem(problem, language) });
  if (bytes.length > FILE_LIMITS.bytes) return mistake(problemWith(bytes.length));
  const read = readFile(bytes, language);
  if (read.kind === 'other') return { mistake: otherFileText(read.is, language) };
  if (read.kind === 'broken')
    return { mistake: say(WORDS.broken, language, { what: read.findings[0]?.sentence ?? '' }).trim() };
  if (read.kind !== 'feed') return { mistake: say(WORDS[read.kind], language) };
  if (read.isMended) return mistake({ severity: 'error', path: '', code: 'encoding', values: {} });
  const { value } = read.file;
  const { feed, problems } = parseFeed(value);
  if (feed) return { name, value, feed };
  const [problem] = problems;
  return problem ? mistake(problem) : { mistake: say(WORDS.schema, language) };
}

function problemWith(bytes: number): ReadingProblem {
  return { severity: 'error', path: '', code: 'bytes', values: { bytes, limit: FILE_LIMITS.bytes } };
}
