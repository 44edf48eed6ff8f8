/**
 * `integrity.json`: the checksum of every file as browsers take it in `integrity="…"`. The build writes one for
 * `dist/`, and the archive for webmasters has one of its own.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The file does not list itself. */
export const INTEGRITY_FILE = 'integrity.json';

/** @typedef {ReadonlyMap<string, Uint8Array>} Files contents by path, with `/` between the parts */
/** @typedef {{version: string, files: Readonly<Record<string, string>>}} Integrity checksums by path */

/**
 * @param {Uint8Array} content
 * @returns {string} SHA-384 as Subresource Integrity writes it
 */
export function checksumOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * @param {string} version of samspill
 * @param {Files} files
 * @returns {Integrity} in the order of the paths, without a file of checksums that is there already
 */
export function integrityOf(version, files) {
  const paths = [...files.keys()].filter((name) => name !== INTEGRITY_FILE).sort();
  return {
    version,
    files: Object.fromEntries(paths.map((name) => [name, checksumOf(files.get(name) ?? new Uint8Array())])),
  };
}

/**
 * @param {Integrity} integrity
 * @returns {string} the text of the file
 */
export function integrityText(integrity) {
  return `${JSON.stringify(integrity, null, 2)}\n`;
}

/**
 * Reads a folder and what is in it.
 * @param {string} folder absolute
 * @returns {Promise<Files>}
 */
export async function readFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const places = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const names = places.map((place) => path.relative(folder, place).split(path.sep).join('/'));
  const contents = await Promise.all(places.map((place) => readFile(place)));
  return new Map(names.map((name, index) => [name, contents[index] ?? new Uint8Array()]));
}

/**
 * Writes `integrity.json` into a folder, with every other file in it.
 * @param {string} folder absolute
 * @param {string} version of samspill
 */
export async function writeIntegrity(folder, version) {
  const text = integrityText(integrityOf(version, await readFiles(folder)));
  await writeFile(path.join(folder, INTEGRITY_FILE), text);
}
