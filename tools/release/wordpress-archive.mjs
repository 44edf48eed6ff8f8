/**
 * The archive for WordPress, `samspill-wordpress-0.2.0.zip`: the plugin of `docs/recipes/wordpress/`, with what
 * webmasters get in its folder `files/`. WordPress takes it as it is, in «Last opp utvidelse».
 */
import path from 'node:path';

import { INTEGRITY_FILE, integrityOf, integrityText, readFiles } from './integrity.mjs';
import { filesForWebmasters, INSTRUCTIONS } from './webmaster-archive.mjs';

/** @import { Files } from './integrity.mjs' */
/** @import { Release } from './webmaster-archive.mjs' */

const PLUGIN = 'docs/recipes/wordpress';
/** Where `samspill.php` looks for what pages load. */
const FILES = 'files/';

/**
 * The plugin, with the version of the release in it.
 * @param {string} project its folder, with a finished build
 * @param {Release} release
 * @returns {Promise<Files>} contents by their path in the folder of the plugin, in alphabetical order
 * @throws {Error} when a file is missing that the texts name
 */
export async function filesForWordPress(project, release) {
  const plugin = [...(await readFiles(path.join(project, PLUGIN)))].map(
    ([name, content]) => /** @type {const} */ ([name, withVersion(content, release.version)]),
  );
  const forPages = new Map(await filesForWebmasters(project, release));
  // They tell how to put the folder on a site, which WordPress does.
  forPages.delete(INSTRUCTIONS);
  forPages.set(INTEGRITY_FILE, Buffer.from(integrityText(integrityOf(release.version, forPages))));
  const inFolder = [...forPages].map(([name, content]) => /** @type {const} */ ([FILES + name, content]));
  return new Map([...plugin, ...inFolder].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {Uint8Array} content a text
 * @param {string} version
 * @returns {Uint8Array}
 */
function withVersion(content, version) {
  return Buffer.from(String(Buffer.from(content)).replaceAll('{{version}}', version));
}
