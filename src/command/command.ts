import type { Language } from '../feed/shape/widget-words.js';
import type { Entry } from '../locale/catalogue.js';
import type { Transport } from '../statistics-service/transport.js';
import type { Painter } from './render/picture/painter.js';

/** What the commands need of the machine. It is handed in, so that a test needs no disk, no network and no clock. */
export interface Surroundings {
  /** The bytes of a file; throws when it cannot be read. */
  readFile(path: string): Uint8Array;
  /** Saves a file, in a folder that is made where there is none; throws when it cannot be saved. */
  writeFile(path: string, bytes: Uint8Array): void;
  /** Takes a file away, or a folder in which nothing is left, where there is one. */
  removeFile(path: string): void;
  /** Prints one line. */
  write(line: string): void;
  /** The date of the machine, as ISO. */
  readonly today: string;
  readonly transport: Transport;
  /**
   * The files in a folder and in those below it, with `/` between the parts; throws where it is no folder. Absent where
   * only files can be named.
   */
  listFiles?(folder: string): readonly string[];
  /** Opens what makes PNG of pictures; there is nothing where the package for that is not installed. */
  openPainter?(): Promise<Painter | undefined>;
  /** Asks a person a question that is answered with yes or no; absent where nobody answers, as in a job. */
  confirm?(question: string): Promise<boolean>;
  /** Shows how far something has come, in place of what it showed before; absent where no screen is. */
  showProgress?(text: string): void;
}

/**
 * An option of a command: one that is there or not, or one with a value, which may be one of a few, or may be given
 * several times.
 */
export type Option =
  | { readonly type: 'boolean' }
  | { readonly type: 'string'; readonly values?: readonly string[]; readonly default?: string }
  | { readonly type: 'string'; readonly multiple: true };

/** What was given for an option. */
export type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

/** What a command was called with. */
export interface Invocation {
  readonly language: Language;
  /** What stands after the name of the command and is no option; as many as the command takes. */
  readonly files: readonly string[];
  /** The options that were given or have a default, by name. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A command of the package; `commands.ts` lists them all. */
export interface Command {
  readonly name: string;
  /** What stands after the name: `feed.json [--strict]`. */
  readonly synopsis: string;
  /** What it does and what its options mean, a line each. */
  readonly about: Entry;
  readonly options: Readonly<Record<string, Option>>;
  /** How many files it takes, at least and at most. */
  readonly files: readonly [least: number, most: number];
  /**
   * Runs it.
   *
   * @returns the exit code: 0 when all is well, 1 when the file is at fault, 2 when it could not be done
   */
  run(invocation: Invocation, surroundings: Surroundings): Promise<number>;
}
