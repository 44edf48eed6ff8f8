/**
 * Runs the tests that need no browser: `node tools/test/node-tests.mjs [test files]`.
 * These are all `test/**\/*.test.ts` but `*.browser.test.ts`; page tests are named `*.page.test.ts`.
 */
import { findFiles } from '../process/files.mjs';
import { root, run } from '../process/run.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : await findFiles('test', /(?<!\.browser|\.page)\.test\.ts$/);
if (files.length === 0) {
  console.error('There are no Node tests.');
  process.exitCode = 1;
} else {
  const reporter = ['--test-reporter', new URL('node-reporter.mjs', import.meta.url).href];
  const { code } = await run(process.execPath, ['--import', 'tsx', '--test', ...reporter, ...files], { cwd: root });
  process.exitCode = code;
}
