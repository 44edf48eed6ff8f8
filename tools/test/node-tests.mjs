/**
 * Runs the tests that need no browser: `node tools/test/node-tests.mjs [--watch] [--test-name-pattern=…] [test files]`.
 * These are all `test/**\/*.test.ts` but `*.browser.test.ts`; page tests are named `*.page.test.ts`. Options are those
 * of Node's own runner.
 */
import { findFiles } from '../process/files.mjs';
import { root, run } from '../process/run.mjs';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const files = named.length > 0 ? named : await findFiles('test', /(?<!\.browser|\.page)\.test\.ts$/);
if (files.length === 0) {
  console.error('There are no Node tests.');
  process.exitCode = 1;
} else {
  const reporter = ['--test-reporter', new URL('node-reporter.mjs', import.meta.url).href];
  const commandLine = ['--import', 'tsx', '--test', ...reporter, ...options, ...files];
  const { code } = await run(process.execPath, commandLine, { cwd: root });
  process.exitCode = code;
}
