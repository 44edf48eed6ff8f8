/**
 * Runs the browser tests in every engine that is requested and found:
 * `node tools/test/browser-tests.mjs [what] [--group 'wide font'] [--watch]`. What is named is a test file, or a folder
 * with all that is below it; it runs in the ordinary font alone. Options are those of the runner.
 */
import { prepareEngines } from '../browsers/engines.mjs';
import { browserEnvironment } from '../browsers/surroundings.mjs';
import { fixOwnEnvironment, onStop } from '../process/run.mjs';
import { findTests } from './named-tests.mjs';

// The browsers take language, time zone and fonts from this process.
fixOwnEnvironment(browserEnvironment());

if (await prepareEngines()) {
  const { startTestRunner } = await import('@web/test-runner');
  const runner = await startTestRunner({ autoExitProcess: false, argv: await withFiles(process.argv.slice(2)) });
  onStop(() => runner?.stop());
  // The test server's sockets may outlive the run; nothing is left to wait for.
  runner?.on('stopped', (passed) => process.exit(passed ? process.exitCode : 1));
} else {
  console.error('There is no browser to run the browser tests in.');
  process.exitCode = 1;
}

/**
 * Names the files, and the group that they are to run in, since the runner would add the further passes with all their
 * files.
 * @param {string[]} words of the command line
 * @returns {Promise<string[]>}
 */
async function withFiles(words) {
  const named = words.filter((word, index) => !word.startsWith('-') && words[index - 1] !== '--group');
  const options = words.filter((word) => !named.includes(word));
  if (named.length === 0) return options;
  const files = await findTests(named, /\.browser\.test\.ts$/);
  return [
    ...options,
    ...(options.some((option) => option.startsWith('--group')) ? [] : ['--group', 'default']),
    '--files',
    ...files,
  ];
}
