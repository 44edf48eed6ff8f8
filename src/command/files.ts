import type { Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import type { Surroundings } from './command.js';
import { WORDS } from './command.words.js';

/** The bytes of a file; where it cannot be read, that is told, and there is nothing. */
export function readTold(
  file: string,
  language: Language,
  { readFile, write }: Pick<Surroundings, 'readFile' | 'write'>,
): Uint8Array | undefined {
  try {
    return readFile(file);
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    write(say(isFolder ? WORDS.folder : WORDS.unreadable, language, { file }));
    return undefined;
  }
}

/** Saves a file; where it cannot be saved, that is told. */
export function wasSaved(
  file: string,
  bytes: Uint8Array,
  language: Language,
  { writeFile, write }: Pick<Surroundings, 'writeFile' | 'write'>,
): boolean {
  try {
    writeFile(file, bytes);
    return true;
  } catch {
    write(say(WORDS.unwritable, language, { file }));
    return false;
  }
}

/** Whether there is a file of the name that can be read. */
export function isThere(file: string, surroundings: Pick<Surroundings, 'readFile'>): boolean {
  try {
    surroundings.readFile(file);
    return true;
  } catch {
    return false;
  }
}
