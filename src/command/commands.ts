import { check } from './check/check.js';
import type { Command } from './command.js';
import { diff } from './diff/diff.js';
import { exportFigures } from './export/export.js';
import { geometry } from './geometry/geometry.js';
import { hyphenate } from './hyphenate/hyphenate.js';
import { importFigures } from './import/import.js';
import { newFeed } from './new/new.js';
import { render } from './render/render.js';

/** Every command of the package, in the order in which the help tells them. */
export const COMMANDS: readonly Command[] = [
  ...[check, importFigures, exportFigures, diff, newFeed, geometry, hyphenate, render],
];
