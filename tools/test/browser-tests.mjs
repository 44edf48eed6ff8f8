/**
 * Runs the browser tests in every engine that is requested and found:
 * `node tools/test/browser-tests.mjs [--files test/store/x.browser.test.ts] [--group 'wide font'] [--watch]`.
 * Named files run in the ordinary font alone.
 */
import { prepareEngines } from '../browsers/engines.mjs';
import { browserEnvironment } from '../browsers/surroundings.mjs';
import { fixOwnEnvironment, onStop } from '../process/run.mjs';

// The browsers take language, time zone and fonts from this process.
fixOwnEnvironment(browserEnvironment());

if (await prepareEngines()) {
  const { startTestRunner } = await import('@web/test-runner');
  const runner = await startTestRunner({ autoExitProcess: false, argv: withGroup(process.argv.slice(2)) });
  onStop(() => runner?.stop());
  // The test server's sockets may outlive the run; nothing is left to wait for.
  runner?.on('stopped', (passed) => process.exit(passed ? process.exitCode : 1));
} else {
  console.error('There is no browser to run the browser tests in.');
  process.exitCode = 1;
}

/**
 * The runner would add the further passes, with all their files, to those that are named.
 * @param {string[]} options of the command line
 * @returns {string[]}
 */
function withGroup(options) {
  const isNamed = options.some((option) => option === '--files' || option.endsWith('.ts'));
  return isNamed && !options.includes('--group') ? [...options, '--group', 'default'] : options;
}
