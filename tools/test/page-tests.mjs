/**
 * Runs the page tests, which open built pages in every engine: `node tools/test/page-tests.mjs [test files]`.
 * They run in one process, so that each browser is started once.
 */
import { prepareEngines } from '../browsers/engines.mjs';
import { findFiles } from '../process/files.mjs';
import { run } from '../process/run.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : await findFiles('test', /\.page\.test\.ts$/);
const hasEngine = await prepareEngines();
if (files.length === 0 || !hasEngine) {
  console.error(hasEngine ? 'There are no page tests.' : 'There is no browser to run the page tests in.');
  process.exitCode = 1;
} else {
  const [reporter, suite] = ['node-reporter.mjs', 'page-suite.mjs'].map((name) => new URL(name, import.meta.url));
  const reporting = [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
  const { code } = await run(process.execPath, ['--import', 'tsx', ...reporting, `${suite?.pathname}`, ...files]);
  process.exitCode = code;
}
