/**
 * The archive for webmasters, `samspill-0.2.0.zip`: one folder to be put on a website, with what its pages load, the
 * licences, a feed to begin with, and LES-MEG.txt. The same files give the same bytes, on any machine.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { zipSync } from 'fflate';

import { checksumOf, INTEGRITY_FILE, integrityOf, integrityText, readFiles } from './integrity.mjs';

/** @import { Files } from './integrity.mjs' */

/** @typedef {{version: string, date: string}} Release `date` is year, month and day, `2026-11-29` */

/** The folder inside the archive, and the address that the texts assume. */
export const FOLDER = 'samspill';

/** What pages load, and the editor, lie at the top of `dist/`; the folders are for developers, who have the package. */
const FOR_PAGES = /^[^/]+\.(?:css|html|js|json|txt)$/u;
/** How to put the folder on a site, and how to upgrade. */
export const INSTRUCTIONS = 'LES-MEG.txt';
const BASE_FILE = /^samspill-base-[\w-]{8}\.js$/u;
const CLASSIC_SCRIPT = 'samspill.iife.js';
/** Beside the files of `dist/`: where they lie in the project. */
const ADDED = ['CHANGELOG.md', 'LICENSE', 'demo/feeds/ostfold.json'];

/**
 * What webmasters get.
 * @param {string} project its folder, with a finished build
 * @param {Release} release
 * @returns {Promise<Files>} contents by their path in the folder, in alphabetical order
 * @throws {Error} when a file is missing that the texts name
 */
export async function filesForWebmasters(project, release) {
  const built = await readFiles(path.join(project, 'dist'));
  const forPages = [...built].filter(([name]) => FOR_PAGES.test(name) && name !== INTEGRITY_FILE);
  const added = ADDED.map(
    async (file) => /** @type {const} */ ([path.basename(file), await readFile(path.join(project, file))]),
  );
  /** @type {Map<string, Uint8Array>} */
  const files = new Map([...forPages, ...(await Promise.all(added))]);
  files.set(INSTRUCTIONS, Buffer.from(await instructions(files, release)));
  files.set(INTEGRITY_FILE, Buffer.from(integrityText(integrityOf(release.version, files))));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Packs files into a ZIP archive, all in one folder and from one hour: noon of the day of the release.
 * @param {Files} files
 * @param {string} date year, month and day, `2026-11-29`
 * @returns {Uint8Array}
 */
export function archiveOf(files, date) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // ZIP knows local time only, and the writer reads it off this date: no time zone gets into the bytes.
  const mtime = new Date(year, month - 1, day, 12);
  /** @type {Record<string, Uint8Array>} */
  const entries = {};
  for (const [name, content] of files) entries[`${FOLDER}/${name}`] = content;
  return zipSync(entries, { level: 9, mtime });
}

/**
 * LES-MEG.txt with what is new in each version, and with line ends that every Windows editor shows.
 * @param {Files} files
 * @param {Release} release
 * @returns {Promise<string>}
 */
async function instructions(files, { version, date }) {
  const classic = files.get(CLASSIC_SCRIPT);
  const baseFile = [...files.keys()].find((name) => BASE_FILE.test(name));
  if (classic === undefined || baseFile === undefined) {
    throw new Error(`dist/ lacks ${classic === undefined ? CLASSIC_SCRIPT : 'samspill-base-….js'}: build first.`);
  }
  /** @type {Readonly<Record<string, string>>} */
  const values = {
    version,
    folder: folderOf(version),
    date: norwegianDate(date),
    classicChecksum: checksumOf(classic),
    baseFile,
  };
  const template = await readFile(new URL(INSTRUCTIONS, import.meta.url), 'utf8');
  const text = template.replace(/\{\{(\w+)\}\}/gu, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`LES-MEG.txt asks for ${name}, which nobody knows.`);
    return value;
  });
  return text.replaceAll('\n', '\r\n');
}

/**
 * The folder of a version where addresses have one: patches lie in the folder of what they mend.
 * @param {string} version `0.2.1`
 * @returns {string} `0.2`
 */
function folderOf(version) {
  return version.split('.', 2).join('.');
}

/**
 * @param {string} date `2026-11-29`
 * @returns {string} `29.11.2026`
 */
function norwegianDate(date) {
  return date.split('-').toReversed().map(Number).join('.');
}
