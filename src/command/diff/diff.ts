import type { Command } from '../command.js';
import { ABOUT } from './diff.words.js';

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
  async run(invocation, surroundings) {
    const { toldChanges } = await import('./told-changes.js');
    return toldChanges(invocation, surroundings);
  },
};
