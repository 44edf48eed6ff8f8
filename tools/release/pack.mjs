/**
 * Packs the archive for webmasters from a finished build of a released version:
 * `npm run build && node tools/release/pack.mjs`. From the tag of a release everybody gets the published bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { releaseIn } from './changelog.mjs';
import { checksumOf, INTEGRITY_FILE } from './integrity.mjs';
import { readVersion } from './read-version.mjs';
import { archiveOf, filesForWebmasters } from './webmaster-archive.mjs';

/**
 * @param {string} project its folder, with a finished build of the version in `package.json`
 * @returns {Promise<{file: string, checksum: string}>} the archive, relative to the project, and its SHA-384
 * @throws {Error} when the changelog does not have that version as released, or the build is another version's
 */
export async function packArchive(project) {
  const version = await readVersion(path.join(project, 'package.json'));
  const release = releaseIn(await readFile(path.join(project, 'CHANGELOG.md'), 'utf8'), version);
  if (!release)
    throw new Error(`CHANGELOG.md has no section "## ${version} - " with a date: ${version} is not released.`);
  const built = await readVersion(path.join(project, 'dist', INTEGRITY_FILE));
  if (built !== version) throw new Error(`dist/ is ${built}, not ${version}: build first.`);
  const archive = archiveOf(await filesForWebmasters(project, { version, date: release.date }), release.date);
  const file = `release/samspill-${version}.zip`;
  await mkdir(path.join(project, 'release'), { recursive: true });
  await writeFile(path.join(project, file), archive);
  return { file, checksum: checksumOf(archive) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { file, checksum } = await packArchive(process.cwd());
    console.log(`${file}\n${checksum}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
