/**
 * Changes the code of the rooms that compute, one small change at a time, and says which changes no test notices:
 * `npm run test:mutation -- [--mutate 'src/view/**'] [--concurrency 1] [--incremental] [--update]`.
 * `docs/mutation.md` says how to read what it says.
 */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { fixOwnEnvironment, root, run } from '../process/run.mjs';
import { compilerRefusals } from './compiler.mjs';
import { isAbout, parseExplanations, updateExplanations } from './explanations.mjs';
import { overdueOf, scoresOf, survivorsOf } from './report.mjs';
import { mutatePatterns } from './rooms.mjs';

/** @import { Explanation } from './explanations.mjs' */
/** @import { Report, RoomScore, Survivor } from './report.mjs' */

/** Share of the valid mutants, in percent, that tests have to catch in each room. */
const THRESHOLD = 90;

const PACKAGES = path.join(root, 'tools/mutation');
const RESULTS = 'build/mutation';
const REPORT = `${RESULTS}/report.json`;
const EXPLANATIONS = path.join(root, 'tools/mutation/survivors.md');

process.chdir(root);
const { values } = parseArgs({
  options: {
    mutate: { type: 'string', multiple: true },
    concurrency: { type: 'string', default: '2' },
    incremental: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});

fixOwnEnvironment();
if ((await installPackages()) && (await mutate())) await judge();
else process.exitCode = 1;

/**
 * The packages are large and nobody needs them who does not run this, so they are fetched the first time.
 * @returns {Promise<boolean>} whether they are there
 */
async function installPackages() {
  if (existsSync(path.join(PACKAGES, 'node_modules/@stryker-mutator/core'))) return true;
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', PACKAGES]);
  return code === 0;
}

/**
 * Runs Stryker, which leaves its findings in `build/mutation/`.
 * @returns {Promise<boolean>} false when there are none, for example because a test fails as it is; it has said why
 */
async function mutate() {
  await rm(REPORT, { force: true });
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    plugins: [new URL('node-test-runner.mjs', import.meta.url).href],
    testRunner: 'node-test',
    coverageAnalysis: 'perTest',
    // What runs for ever mostly ends by how often it comes by the change; time alone must not tell on a busy machine.
    timeoutMS: 15_000,
    concurrency: Number(values.concurrency),
    mutate: mutatePatterns(values.mutate),
    ignorePatterns: ['/bench', '/build', '/dist', '/docs/pictures'],
    tempDirName: `${RESULTS}/sandbox`,
    cleanTempDir: 'always',
    incremental: values.incremental,
    incrementalFile: `${RESULTS}/incremental.json`,
    logLevel: 'warn',
    reporters: ['progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: REPORT },
    htmlReporter: { fileName: `${RESULTS}/report.html` },
  });
  return stryker.runMutationTest().then(
    () => true,
    () => false,
  );
}

/** Prints scores and unexplained survivors; the command fails when there are any, or too many mutants survive. */
async function judge() {
  const report = await readReport();
  const survivors = survivorsOf(report);
  const isRefused = compilerRefusals(root);
  const possible = survivors.filter(({ file, mutated }) => !isRefused(file, mutated));
  // One that is explained and runs out of time says only that the machine was busy.
  const current = [...possible, ...(await explainedAmong(overdueOf(report)))];
  if (values.update) await updatePage(report, current);
  const explanations = parseExplanations(await readFile(EXPLANATIONS, 'utf8'));
  const explained = explanations.filter(({ reason }) => reason !== '');
  const isExplained = (/** @type {Survivor} */ survivor) => explained.some((one) => isAbout(one, survivor));
  const unexplained = possible.filter((survivor) => !isExplained(survivor));
  const outdated = values.mutate === undefined ? explanations.filter((one) => !isNeeded(one, current)) : [];
  const scores = scoresOf(report);
  unexplained.forEach(printSurvivor);
  outdated.forEach(({ file, change }) => console.log(`${file}: explained, but no survivor any more\n  ${change}`));
  console.log(`The compiler refuses ${survivors.length - possible.length} of ${survivors.length} survivors.`);
  scores.forEach(printScore);
  console.log(`${RESULTS}/report.html shows every mutant in its place.`);
  const low = scores.filter(({ score }) => score < THRESHOLD);
  if (low.length + unexplained.length + outdated.length > 0) process.exitCode = 1;
}

/** @returns {Promise<Report>} */
async function readReport() {
  /** @type {unknown} */
  const content = JSON.parse(await readFile(REPORT, 'utf8'));
  return /** @type {Report} */ (content);
}

/**
 * @param {readonly Survivor[]} mutants
 * @returns {Promise<Survivor[]>} those of which the page says why no test notices them
 */
async function explainedAmong(mutants) {
  const explanations = parseExplanations(await readFile(EXPLANATIONS, 'utf8'));
  return mutants.filter((mutant) => explanations.some((one) => isAbout(one, mutant)));
}

/**
 * @param {Report} report
 * @param {readonly Survivor[]} survivors
 */
async function updatePage(report, survivors) {
  const markdown = await readFile(EXPLANATIONS, 'utf8');
  await writeFile(
    EXPLANATIONS,
    updateExplanations(markdown, survivors, (file) => file in report.files),
  );
}

/**
 * @param {Explanation} explanation
 * @param {readonly Survivor[]} survivors
 * @returns {boolean}
 */
function isNeeded(explanation, survivors) {
  return survivors.some((survivor) => isAbout(explanation, survivor));
}

/** @param {Survivor} survivor */
function printSurvivor({ file, line, change, covered }) {
  console.log(`${file}:${line}${covered ? '' : ' (no test runs this)'}\n  ${change}`);
}

/** @param {RoomScore} score */
function printScore({ room, valid, caught, score }) {
  const verdict = score < THRESHOLD ? `, too few: ${THRESHOLD} % is the least` : '';
  console.log(`${room}: ${score.toFixed(1)} % (${caught} of ${valid} caught)${verdict}`);
}
