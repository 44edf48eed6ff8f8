import type { Command } from '../command.js';
import { ABOUT } from './import.words.js';

/**
 * `samspill import <file|address|table> --into feed.json` takes figures into a feed: it says how they were understood,
 * what has to be decided, and what readers will notice, and saves when somebody says yes. Without a source it makes the
 * imports that `samspill.config.json` beside the feed remembers. Only the lines of what is new change in the file.
 * `samspill import --search "words"` lists tables of a statistics office instead.
 * Exit code 0 when all went well, 1 when something must be decided first, 2 when it could not be done.
 */
export const importFigures: Command = {
  name: 'import',
  synopsis:
    '[file|address|table] --into feed.json [--sheet name] [--indicator id] [--select code=value] ' +
    '[--answer question=answer] [--yes] | --search "words" [--service address]',
  about: ABOUT,
  options: {
    into: { type: 'string' },
    sheet: { type: 'string', multiple: true },
    indicator: { type: 'string' },
    select: { type: 'string', multiple: true },
    answer: { type: 'string', multiple: true },
    search: { type: 'string' },
    service: { type: 'string' },
    yes: { type: 'boolean' },
  },
  files: [0, 1],
  async run(invocation, surroundings) {
    const { search } = invocation.options;
    if (typeof search === 'string') {
      const { searchTables } = await import('./table-search.js');
      return searchTables(search, invocation, surroundings);
    }
    const { Importing } = await import('./importing.js');
    return new Importing(invocation, surroundings).run();
  },
};
