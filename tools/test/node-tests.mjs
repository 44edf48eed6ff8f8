/**
 * Runs the tests that need no browser: `node tools/test/node-tests.mjs [--watch] [--test-name-pattern=…] [what]`.
 * These are all `test/**\/*.test.ts` but `*.browser.test.ts`; page tests are named `*.page.test.ts`. What is named is a
 * test file, or a folder with all that is below it. Options are those of Node's own runner.
 */
import { findTests } from './named-tests.mjs';
import { onPath } from '../process/commands.mjs';
import { installPackages } from '../process/packages.mjs';
import { root, run } from '../process/run.mjs';

/** The tests that run PHP; they leave themselves out where there is none. */
const WITH_PHP = 'test/docs/recipes/wordpress/';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const files = await findTests(named, /(?<!\.browser|\.page)\.test\.ts$/);
// Here and not in the tests, which run side by side: packages are installed one at a time.
if (files.some((file) => file.startsWith(WITH_PHP)) && onPath('php') === undefined)
  await installPackages(['PHP'], ['php-cli']);
const reporter = ['--test-reporter', new URL('node-reporter.mjs', import.meta.url).href];
const commandLine = ['--import', 'tsx', '--test', ...reporter, ...options, ...files];
const { code } = await run(process.execPath, commandLine, { cwd: root });
process.exitCode = code;
