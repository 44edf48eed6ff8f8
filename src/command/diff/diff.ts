import { changesBetween } from '../../changes/changes.js';
import { linesOfChanges } from '../../changes/change-lines.js';
import { parseFeed } from '../../feed/parse/parse-feed.js';
import { readFeedText } from '../../feed/json/json-syntax.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import type { Command, Surroundings } from '../command.js';
import { readTold } from '../files.js';
import { ABOUT, WORDS } from './diff.words.js';

/**
 * `samspill diff old.json new.json` tells in words what readers will notice when one feed takes the place of another.
 * Exit code 0 when they notice nothing, 1 when something differs, 2 where a file cannot be read or is no feed.
 */
export const diff: Command = {
  name: 'diff',
  synopsis: 'old.json new.json [--format text|json]',
  about: ABOUT,
  options: { format: { type: 'string', values: ['text', 'json'], default: 'text' } },
  files: [2, 2],
  run({ language, files, options }, surroundings) {
    const [before, after] = files.map((file) => feedIn(file, language, surroundings));
    if (!before || !after) return Promise.resolve(2);
    const changes = changesBetween(before.value, after.value, language);
    if (!changes) return Promise.resolve(2);
    const lines =
      options['format'] === 'json' ? [JSON.stringify(changes, undefined, 2)] : linesOfChanges(changes, language);
    for (const line of lines) surroundings.write(line);
    return Promise.resolve(changes.isSame ? 0 : 1);
  },
};

/** What a file holds; where it is no feed, that is told, and there is nothing. */
function feedIn(file: string, language: Language, surroundings: Surroundings): { readonly value: unknown } | undefined {
  const bytes = readTold(file, language, surroundings);
  if (!bytes) return undefined;
  const read = readFeedText(new TextDecoder().decode(bytes));
  if ('problem' in read || !parseFeed(read.value).feed) {
    surroundings.write(say(WORDS.noFeed, language, { file }));
    return undefined;
  }
  return read;
}
