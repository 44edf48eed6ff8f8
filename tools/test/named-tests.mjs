/** Finds the tests that a command line names. */
import { findFiles } from '../process/files.mjs';

/**
 * The tests in what is named, or in `test` when nothing is: a folder stands for every test of the kind below it. Tests
 * of another kind are passed over, since a shell that fills in `test/drawing/*.test.ts` names those, too.
 * @param {readonly string[]} named test files and folders, relative to the project
 * @param {RegExp} kind what the paths of the tests in question look like
 * @param {string} [project] the project's folder, or that of a copy
 * @returns {Promise<string[]>} each file once, in the order in which they are named
 * @throws {Error} when there is no test of the kind, or none in one of the folders
 */
export async function findTests(named, kind, project) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const name of named.length > 0 ? named : ['test']) {
    const isFile = name.endsWith('.test.ts');
    const files = isFile ? [name].filter((file) => kind.test(file)) : await findFiles(name, kind, project);
    if (files.length === 0 && !isFile) throw new Error(`There are no such tests in ${name}.`);
    for (const file of files) found.add(file);
  }
  if (found.size === 0) throw new Error(`There are no such tests among ${named.join(', ')}.`);
  return [...found];
}
