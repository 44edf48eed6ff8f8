import { createHash } from 'node:crypto';
import path from 'node:path';

import type { KeptParts } from '../../statistics-service/fetch-table.js';
import type { Surroundings } from '../command.js';

/** Where parts of large tables lie until the whole has come. */
const FOLDER = '.samspill-import';

/** Parts of a table on the disk, beside the feed, so that an interrupted import goes on where it was. */
export class PartsOnDisk implements KeptParts {
  readonly #folder: string;
  readonly #surroundings: Surroundings;
  readonly #files = new Set<string>();

  /** @param beside the file of the feed */
  constructor(beside: string, surroundings: Surroundings) {
    this.#folder = path.join(path.dirname(beside), FOLDER);
    this.#surroundings = surroundings;
  }

  read(name: string): Uint8Array | undefined {
    const file = this.#fileOf(name);
    try {
      return this.#surroundings.readFile(file);
    } catch {
      return undefined;
    }
  }

  keep(name: string, bytes: Uint8Array): void {
    this.#surroundings.writeFile(this.#fileOf(name), bytes);
  }

  /** Takes the parts away: the figures of next month are others. */
  forget(): void {
    for (const file of this.#files) this.#surroundings.removeFile(file);
    this.#surroundings.removeFile(this.#folder);
  }

  #fileOf(name: string): string {
    const file = path.join(this.#folder, `${createHash('sha256').update(name).digest('hex').slice(0, 24)}.json`);
    this.#files.add(file);
    return file;
  }
}
