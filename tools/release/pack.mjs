/**
 * Packs the archives for webmasters and for WordPress from a finished build of a released version:
 * `npm run build && node tools/release/pack.mjs`. From the tag of a release everybody gets the published bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { releaseIn } from './changelog.mjs';
import { checksumOf, INTEGRITY_FILE } from './integrity.mjs';
import { readVersion } from './read-version.mjs';
import { archiveOf, filesForWebmasters } from './webmaster-archive.mjs';
import { filesForWordPress } from './wordpress-archive.mjs';

/** @import { Files } from './integrity.mjs' */
/** @import { Release } from './webmaster-archive.mjs' */

/** @typedef {{file: string, checksum: string}} Archive where it is, relative to the project, and its SHA-384 */

/** What the archives are called before their version, and what is in them. */
const ARCHIVES = /** @type {const} */ ([
  ['samspill', filesForWebmasters],
  ['samspill-wordpress', filesForWordPress],
]);

/**
 * @param {string} project its folder, with a finished build of the version in `package.json`
 * @returns {Promise<readonly Archive[]>} that for webmasters first
 * @throws {Error} when the changelog does not have that version as released, or the build is another version's
 */
export async function packArchives(project) {
  const version = await readVersion(path.join(project, 'package.json'));
  const release = releaseIn(await readFile(path.join(project, 'CHANGELOG.md'), 'utf8'), version);
  if (!release)
    throw new Error(`CHANGELOG.md has no section "## ${version} - " with a date: ${version} is not released.`);
  const built = await readVersion(path.join(project, 'dist', INTEGRITY_FILE));
  if (built !== version) throw new Error(`dist/ is ${built}, not ${version}: build first.`);
  await mkdir(path.join(project, 'release'), { recursive: true });
  return Promise.all(ARCHIVES.map(([name, filesOf]) => pack(project, name, filesOf, { version, date: release.date })));
}

/**
 * @param {string} project
 * @param {string} name of the archive, without its version
 * @param {(project: string, release: Release) => Promise<Files>} filesOf what is in it
 * @param {Release} release
 * @returns {Promise<Archive>}
 */
async function pack(project, name, filesOf, release) {
  const archive = archiveOf(await filesOf(project, release), release.date);
  const file = `release/${name}-${release.version}.zip`;
  await writeFile(path.join(project, file), archive);
  return { file, checksum: checksumOf(archive) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const { file, checksum } of await packArchives(process.cwd())) console.log(`${file}\n${checksum}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
