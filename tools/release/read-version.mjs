/** The version that a file of the project names: `package.json`, or the checksums of a build. */
import { readFile } from 'node:fs/promises';

/**
 * @param {string} file JSON with a `version` at its top
 * @returns {Promise<string>}
 */
export async function readVersion(file) {
  /** @type {unknown} */
  const content = JSON.parse(await readFile(file, 'utf8'));
  return /** @type {{version: string}} */ (content).version;
}
