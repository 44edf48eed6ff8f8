import type { Command } from '../command.js';
import { ABOUT } from './export.words.js';

/**
 * `samspill export feed.json [--format csv|xlsx] [--indicator id,id] [--out file] [--overwrite]` writes the figures of
 * a feed as a table that spreadsheets, statistics programs and `samspill import` read. Exit code 0 when all figures
 * were written, 1 when some cannot be read, 2 when nothing could be done.
 */
export const exportFigures: Command = {
  name: 'export',
  synopsis: 'feed.json [--format csv|xlsx] [--indicator id,id] [--out file] [--overwrite]',
  about: ABOUT,
  options: {
    format: { type: 'string', values: ['csv', 'xlsx'] },
    indicator: { type: 'string' },
    out: { type: 'string' },
    overwrite: { type: 'boolean' },
  },
  files: [1, 1],
  async run(invocation, surroundings) {
    const { exported } = await import('./exporting.js');
    return exported(invocation, surroundings);
  },
};
