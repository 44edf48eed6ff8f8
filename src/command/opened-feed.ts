import { describeProblem } from '../feed/problem-sentences.js';
import type { Problem } from '../feed/problem.js';
import { parseFeed, type Feed } from '../feed/parse/parse-feed.js';
import type { Language } from '../feed/shape/widget-words.js';
import { openFeedFile, type FeedFile } from '../feed-file/feed-file.js';
import { say } from '../locale/catalogue.js';
import type { Surroundings } from './command.js';
import { WORDS } from './command.words.js';
import { readTold } from './files.js';

type Reading = Pick<Surroundings, 'readFile' | 'write'>;

/**
 * A feed's file as a keeper edits it, with whatever mistakes an edit can mend; where it cannot be opened, that is told
 * with the reason, and there is nothing.
 */
export function openedFeedFile(file: string, language: Language, surroundings: Reading): FeedFile | undefined {
  const bytes = readTold(file, language, surroundings);
  const opened = bytes && openFeedFile(bytes);
  if (!opened || !('problem' in opened)) return opened;
  return tellNoFeed(file, opened.problem, language, surroundings);
}

/** The same with the feed that readers get of it; where they would get none, that is told, and there is nothing. */
export function openedFeed(
  name: string,
  language: Language,
  surroundings: Reading,
): { readonly file: FeedFile; readonly feed: Feed } | undefined {
  const file = openedFeedFile(name, language, surroundings);
  if (!file) return undefined;
  const { feed, problems } = parseFeed(file.value);
  return feed ? { file, feed } : tellNoFeed(name, problems[0], language, surroundings);
}

function tellNoFeed(file: string, problem: Problem | undefined, language: Language, { write }: Reading): undefined {
  const reason = problem === undefined ? '' : describeProblem(problem, language);
  write(say(WORDS.noFeed, language, { file, reason }));
}
