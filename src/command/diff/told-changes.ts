import { changesBetween } from '../../changes/changes.js';
import { linesOfChanges } from '../../changes/change-lines.js';
import type { Invocation, Surroundings } from '../command.js';
import { openedFeed } from '../opened-feed.js';

/** Tells what differs between two feeds; gives the exit code. */
export function toldChanges({ language, files, options }: Invocation, surroundings: Surroundings): number {
  const [before, after] = files.map((file) => openedFeed(file, language, surroundings));
  if (!before || !after) return 2;
  const changes = changesBetween(before.file.value, after.file.value, language);
  if (!changes) return 2;
  const lines =
    options['format'] === 'json' ? [JSON.stringify(changes, undefined, 2)] : linesOfChanges(changes, language);
  for (const line of lines) surroundings.write(line);
  return changes.isSame ? 0 : 1;
}
