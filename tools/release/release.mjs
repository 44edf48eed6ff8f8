/**
 * Prepares a release: `npm run release -- 0.2.0`, or `major`, `minor` or `patch`. It sets the version, cuts the
 * changelog, generates, builds, and packs the archives for webmasters and for WordPress into `release/`. It commits,
 * tags and publishes nothing, but prints the commands that do. With `--check` it only says what it would do, or why
 * not.
 * docs/releasing.md tells the whole way.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import semver from 'semver';

import { run } from '../process/run.mjs';
import { packArchives } from './pack.mjs';
import { planRelease, tagText } from './release-plan.mjs';

/** @import { Archive } from './pack.mjs' */
/** @import { ReleasePlan } from './release-plan.mjs' */

/** The folder that npm starts scripts in. */
const project = process.cwd();
process.exitCode = await main();

/** @returns {Promise<number>} exit code */
async function main() {
  try {
    const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
    const { refusals, plan } = await planRelease(project, positionals[0], today());
    for (const reason of refusals) console.error(reason);
    if (!plan) return 1;
    if (values.check) console.log(`${plan.tag} would be released as of ${plan.date}:\n\n${plan.entries}`);
    else await prepare(plan);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/**
 * @param {ReleasePlan} plan
 * @throws {Error} when a step failed: then it has said so, and how to take back the steps before it
 */
async function prepare(plan) {
  try {
    await carryOut(plan);
  } catch (error) {
    console.error('The release is not ready. What has been changed so far is taken back by: git restore .');
    throw error;
  }
}

/** @param {ReleasePlan} plan */
async function carryOut(plan) {
  await npm('version', plan.version, '--no-git-tag-version', '--ignore-scripts');
  await writeFile(path.join(project, 'CHANGELOG.md'), plan.changelog);
  await npm('run', 'generate');
  await npm('run', 'build');
  const archives = await packArchives(project);
  const text = tagText(plan, archives);
  const textFile = `release/${plan.tag}.txt`;
  await mkdir(path.join(project, 'release'), { recursive: true });
  await writeFile(path.join(project, textFile), text);
  console.log(summaryOf(plan, archives, text, textFile));
}

/**
 * @param {ReleasePlan} plan
 * @param {readonly Archive[]} archives
 * @param {string} text the tag's
 * @param {string} textFile
 * @returns {string}
 */
function summaryOf({ version, tag }, archives, text, textFile) {
  const channel = semver.prerelease(version) ? ' --tag next' : '';
  return [
    `\nFor webmasters: ${archives.map(({ file }) => file).join(', ')}`,
    `The tag ${tag}, with this text:\n`,
    text.replace(/^(?=.)/gmu, '    '),
    'When npm test has passed:\n',
    '    git add --all',
    `    git commit --message "samspill ${version}"`,
    `    git tag --annotate ${tag} --cleanup=whitespace --file ${textFile}`,
    '    git push --follow-tags',
    // Where npm is told to run no scripts, it would not ask by itself.
    `    node tools/release/check-publishable.mjs && npm publish${channel}\n`,
    'To take everything back instead: git restore .',
  ].join('\n');
}

/**
 * @param {...string} npmArguments
 * @throws {Error} when npm fails
 */
async function npm(...npmArguments) {
  const { code } = await run('npm', npmArguments, { cwd: project });
  if (code !== 0) throw new Error(`npm ${npmArguments.join(' ')} failed.`);
}

/** @returns {string} year, month and day here, `2026-11-29` */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
