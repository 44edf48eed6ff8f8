/**
 * Runs the page tests, which open built pages in every engine: `node tools/test/page-tests.mjs [what]`. What is named
 * is a test file, or a folder with all that is below it. They run in one process, so that each browser is started once.
 */
import { prepareEngines } from '../browsers/engines.mjs';
import { run } from '../process/run.mjs';
import { findTests } from './named-tests.mjs';

const files = await findTests(process.argv.slice(2), /\.page\.test\.ts$/);
if (!(await prepareEngines())) {
  console.error('There is no browser to run the page tests in.');
  process.exitCode = 1;
} else {
  const [reporter, suite] = ['node-reporter.mjs', 'page-suite.mjs'].map((name) => new URL(name, import.meta.url));
  const reporting = [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
  const { code } = await run(process.execPath, ['--import', 'tsx', ...reporting, `${suite?.pathname}`, ...files]);
  process.exitCode = code;
}
