import path from 'node:path';

import { describeProblem } from '../../feed/problem-sentences.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { openFeedFile } from '../../feed-file/feed-file.js';
import type { Surroundings } from '../command.js';
import { wasSaved } from '../files.js';
import { rememberedImports, SETTINGS_FILE, settingsWith, type RememberedImport } from './import-settings.js';

/** The file of settings beside a feed. */
export class SettingsOnDisk {
  readonly file: string;
  readonly #surroundings: Surroundings;

  constructor(feed: string, surroundings: Surroundings) {
    this.file = path.join(path.dirname(feed), SETTINGS_FILE);
    this.#surroundings = surroundings;
  }

  /** The imports that are remembered, or why what is written in the file cannot be understood. */
  read(language: Language): { readonly imports: readonly RememberedImport[] } | { readonly reason: string } {
    const bytes = this.#bytes();
    const opened = bytes && openFeedFile(bytes);
    if (opened && 'problem' in opened) return { reason: describeProblem(opened.problem, language) };
    return { imports: rememberedImports(bytes) };
  }

  /** Keeps imports with those that are there. Whether the file has become another. */
  keep(remembered: readonly RememberedImport[], language: Language): boolean {
    const before = this.#bytes();
    let bytes = before;
    for (const each of remembered) bytes = settingsWith(bytes, each) ?? bytes;
    if (!bytes || (before && Buffer.compare(bytes, before) === 0)) return false;
    return wasSaved(this.file, bytes, language, this.#surroundings);
  }

  #bytes(): Uint8Array | undefined {
    try {
      return this.#surroundings.readFile(this.file);
    } catch {
      return undefined;
    }
  }
}
