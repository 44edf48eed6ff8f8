/**
 * Everything that must hold, in one run: `npm test`. All steps run, whatever fails, and the last line is the sum:
 * `N passed, N failed`, where a check without tests of its own counts as one.
 */
import { root, run } from '../process/run.mjs';
import { tool } from '../process/tools.mjs';
import { formatTotals, sumTotals, totalsOf } from './totals.mjs';

/** @typedef {import('./totals.mjs').Totals} Totals */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {[command: string, commandArguments: string[]]} command
 * @property {boolean} [hasTests] whether the command counts tests itself
 */

/**
 * What needs no build; each takes one processor.
 * @type {readonly (readonly Step[])[]}
 */
const SIDE_BY_SIDE = [
  [
    { name: 'Types of the sources', command: tool('tsc', '-p', 'tsconfig.json', '--noEmit') },
    { name: 'Types of the commands', command: tool('tsc', '-p', 'tsconfig.command.json', '--noEmit') },
    { name: 'Types of the rooms without DOM', command: tool('tsc', '-p', 'tsconfig.pure.json') },
    { name: 'Types of the Node tests and scripts', command: tool('tsc', '-p', 'tsconfig.test.json') },
    { name: 'Types of the browser tests', command: tool('tsc', '-p', 'tsconfig.browser-test.json') },
    { name: 'Format', command: tool('biome', 'format', '.') },
    { name: 'Lint', command: tool('eslint', '.', '--max-warnings=0') },
    {
      name: 'Imports without circles',
      command: tool('depcruise', 'src', 'tools', 'bench', 'bin', 'rollup.config.mjs'),
    },
  ],
  [{ name: 'Node tests', command: script('test/node-tests'), hasTests: true }],
];

/** @type {readonly Step[]} */
const ONE_BY_ONE = [
  { name: 'Build', command: script('build/build') },
  { name: 'Generated files up to date', command: script('docs/generate', '--check') },
  { name: 'Sizes', command: script('build/sizes') },
  { name: 'Browser tests', command: script('test/browser-tests'), hasTests: true },
  { name: 'Page tests', command: script('test/page-tests'), hasTests: true },
];

/** @type {Totals[]} */
const results = [];
/** @type {string[]} */
const summary = [];
// What runs beside something else is shown when it has ended, so that each is read by itself.
await Promise.all(SIDE_BY_SIDE.map((steps) => runSteps(steps, { quiet: true })));
await runSteps(ONE_BY_ONE, { quiet: false });
const sum = sumTotals(results);
console.log(`\n${summary.join('\n')}\n\n${formatTotals(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/**
 * @param {readonly Step[]} steps
 * @param {{quiet: boolean}} options `quiet` shows what a step prints when it has ended
 */
async function runSteps(steps, { quiet }) {
  for (const step of steps) {
    if (!quiet) console.log(`\n== ${step.name}`);
    const begin = Date.now();
    const result = await run(...step.command, { quiet });
    if (quiet) console.log(`\n== ${step.name}\n${result.output.trim()}`);
    const isRight = result.code === 0;
    const totals = step.hasTests ? totalsOf(result) : { passed: Number(isRight), failed: Number(!isRight) };
    results.push(totals);
    const seconds = ((Date.now() - begin) / 1000).toFixed(1);
    const detail = step.hasTests ? `${formatTotals(totals)}, ` : '';
    summary.push(`${totals.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${detail}${seconds} s)`);
    console.log(summary.at(-1));
  }
}

/**
 * @param {string} name its path in `tools/`, without the ending
 * @param {...string} scriptArguments
 * @returns {[command: string, commandArguments: string[]]}
 */
function script(name, ...scriptArguments) {
  return [process.execPath, [`${root}tools/${name}.mjs`, ...scriptArguments]];
}
