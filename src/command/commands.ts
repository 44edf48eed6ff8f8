import { check } from './check/check.js';
import type { Command } from './command.js';
import { diff } from './diff/diff.js';
import { hyphenate } from './hyphenate/hyphenate.js';

/** Every command of the package, in the order in which the help tells them. */
export const COMMANDS: readonly Command[] = [check, diff, hyphenate];
