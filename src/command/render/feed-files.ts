import type { Feed } from '../../feed/feed.js';
import type { Language } from '../../feed/shape/widget-words.js';
import type { Surroundings } from '../command.js';
import { openedFeed } from '../opened-feed.js';

/** The feeds that pages name, each read once. */
export class FeedFiles {
  readonly #known = new Map<string, Feed | undefined>();

  constructor(
    readonly surroundings: Pick<Surroundings, 'readFile' | 'write'>,
    readonly language: Language,
  ) {}

  /** The feed in a file; where there is none, that is told, and there is nothing. */
  read(file: string): Feed | undefined {
    if (!this.#known.has(file)) this.#known.set(file, openedFeed(file, this.language, this.surroundings)?.feed);
    return this.#known.get(file);
  }
}
