/** Finding files of the project. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { root } from './run.mjs';

/**
 * Files below a folder whose path matches, in alphabetical order. A folder that does not exist has none.
 * @param {string} folder relative to the project
 * @param {RegExp} pattern
 * @param {string} [project] the project's folder, or that of a copy
 * @returns {Promise<string[]>} paths relative to the project, with `/` between the parts
 */
export async function findFiles(folder, pattern, project = root) {
  const entries = await readdir(path.join(project, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => pattern.test(file))
    .sort();
}
