/** What a release would be, and every reason not to make it. Nothing is written here. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import semver from 'semver';

import { run } from '../process/run.mjs';
import { cutRelease, unreleasedEntries } from './changelog.mjs';
import { readVersion } from './read-version.mjs';

/** @import { ReleaseType } from 'semver' */
/** @import { Archive } from './pack.mjs' */

/**
 * @typedef {object} ReleasePlan
 * @property {string} version
 * @property {string} date year, month and day, `2026-11-29`
 * @property {string} tag
 * @property {string} entries what has changed, as the changelog tells it
 * @property {string} changelog the text of CHANGELOG.md after the release
 */

const STEPS = ['major', 'minor', 'patch'];

/**
 * @param {string} project its folder
 * @param {string | undefined} request `0.2.0`, or `major`, `minor` or `patch`
 * @param {string} date the day of the release
 * @returns {Promise<{refusals: readonly string[], plan?: ReleasePlan}>} a plan when nothing speaks against it
 */
export async function planRelease(project, request, date) {
  const current = await readVersion(path.join(project, 'package.json'));
  const changelog = await readFile(path.join(project, 'CHANGELOG.md'), 'utf8');
  const { version, refusal } = versionAfter(current, request);
  const entries = unreleasedEntries(changelog);
  const refusals = [
    refusal,
    await objectionToTree(project),
    version && (await objectionToTag(project, version)),
    entries === undefined
      ? '"Unreleased" in CHANGELOG.md has no entry: say there what has changed for whom.'
      : undefined,
  ].filter((reason) => reason !== undefined);
  if (refusals.length > 0 || version === undefined || entries === undefined) return { refusals };
  const cut = cutRelease(changelog, version, date);
  return { refusals, plan: { version, date, tag: tagOf(version), entries, changelog: cut } };
}

/**
 * The annotated tag's text: the name, what has changed, and the checksums by which everybody can prove the archives.
 * @param {ReleasePlan} plan
 * @param {readonly Archive[]} archives
 * @returns {string}
 */
export function tagText({ version, entries }, archives) {
  const lines = archives.map(({ file, checksum }) => `${path.basename(file)} ${checksum}\n`);
  return `samspill ${version}\n\n${entries}\n\n${lines.join('')}`;
}

/**
 * @param {string} current
 * @param {string | undefined} request
 * @returns {{version?: string, refusal?: string}}
 */
function versionAfter(current, request) {
  const form = 'npm run release -- 0.2.0, or major, minor or patch in its place';
  if (request === undefined) return { refusal: `Say which version: ${form}.` };
  const isStep = STEPS.includes(request);
  const version = isStep ? semver.inc(current, /** @type {ReleaseType} */ (request)) : semver.valid(request);
  // `v0.2.0` is read as a version, too, but is the name of a tag.
  if (version === null || (!isStep && version !== request)) {
    return { refusal: `${request} is no version: ${form}.` };
  }
  if (!semver.gt(version, current)) return { refusal: `${version} is not newer than ${current} in package.json.` };
  return { version };
}

/**
 * @param {string} project
 * @returns {Promise<string | undefined>}
 */
async function objectionToTree(project) {
  const { code, output } = await git(project, 'status', '--porcelain');
  if (code !== 0) return 'git does not say whether everything is committed.';
  const changes = output.trimEnd();
  return changes === ''
    ? undefined
    : `Something is not committed: commit it, or put it aside with git stash.\n${changes}`;
}

/**
 * @param {string} project
 * @param {string} version
 * @returns {Promise<string | undefined>}
 */
async function objectionToTag(project, version) {
  const { output } = await git(project, 'tag', '--list', tagOf(version));
  return output.trim() === '' ? undefined : `The tag ${tagOf(version)} is there already.`;
}

/**
 * @param {string} project
 * @param {...string} gitArguments
 */
function git(project, ...gitArguments) {
  return run('git', gitArguments, { cwd: project, quiet: true });
}

/**
 * @param {string} version
 * @returns {string}
 */
function tagOf(version) {
  return `v${version}`;
}
