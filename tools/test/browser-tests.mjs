/**
 * Runs the browser tests in every engine that is requested and found:
 * `node tools/test/browser-tests.mjs [--files test/store/x.browser.test.ts]`.
 */
import { prepareEngines } from '../browsers/engines.mjs';
import { fixOwnEnvironment, onStop } from '../process/run.mjs';

// The browsers take language and time zone from this process.
fixOwnEnvironment();

if (await prepareEngines()) {
  const { startTestRunner } = await import('@web/test-runner');
  const runner = await startTestRunner({ autoExitProcess: false });
  onStop(() => runner?.stop());
  // The test server's sockets may outlive the run; nothing is left to wait for.
  runner?.on('stopped', (passed) => process.exit(passed ? process.exitCode : 1));
} else {
  console.error('There is no browser to run the browser tests in.');
  process.exitCode = 1;
}
