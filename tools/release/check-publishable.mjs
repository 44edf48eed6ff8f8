/**
 * Runs before `npm publish`, and stops it while the package does not say where it comes from, or while `dist/` is not
 * what was built for this version.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { INTEGRITY_FILE, integrityOf, integrityText, readFiles } from './integrity.mjs';

/** What only the publisher knows: where the project is hosted. */
const PUBLISHERS_FIELDS = ['repository', 'homepage', 'bugs'];

const refusals = await objectionsTo(process.cwd());
for (const reason of refusals) console.error(reason);
if (refusals.length > 0) process.exitCode = 1;

/**
 * @param {string} project its folder
 * @returns {Promise<readonly string[]>} why the package must not be published
 */
async function objectionsTo(project) {
  /** @type {unknown} */
  const content = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
  const described = /** @type {Readonly<Record<string, unknown>> & {version: string}} */ (content);
  const missing = PUBLISHERS_FIELDS.filter((field) => described[field] === undefined);
  const built = await readFiles(path.join(project, 'dist')).catch(() => new Map());
  const isWhole = String(built.get(INTEGRITY_FILE)) === integrityText(integrityOf(described.version, built));
  return [
    ...(missing.length === 0 ? [] : [`package.json does not say where samspill is at home: fill in ${list(missing)}.`]),
    ...(isWhole ? [] : [`dist/ is not what npm run build made of ${described.version}: build again.`]),
  ];
}

/**
 * @param {readonly string[]} words at least one
 * @returns {string}
 */
function list(words) {
  return new Intl.ListFormat('en').format(words);
}
