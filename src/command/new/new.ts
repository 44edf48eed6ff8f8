import type { Command } from '../command.js';
import { ABOUT } from './new.words.js';

/**
 * `samspill new <place> [--out folder]` makes a feed and a page to begin with; `samspill new --all --out folder` makes
 * the feeds of all municipalities, one after the other. A place is a municipality or a county by name or number, or a
 * region of municipalities that are named with `--members`. What exists already stays, unless `--overwrite` is given.
 * Exit code 0 when all is made, 2 when it is not clear which place is meant, or nothing could be saved.
 */
export const newFeed: Command = {
  name: 'new',
  synopsis: 'place|--all [--members 3105,3107] [--out folder] [--overwrite]',
  about: ABOUT,
  options: {
    all: { type: 'boolean' },
    members: { type: 'string' },
    out: { type: 'string', default: '.' },
    overwrite: { type: 'boolean' },
  },
  // Names of several words need no quotation marks.
  files: [0, 12],
  async run(invocation, surroundings) {
    const { Making } = await import('./making.js');
    return new Making(invocation, surroundings).run();
  },
};
