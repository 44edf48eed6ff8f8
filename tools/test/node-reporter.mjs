/** Reporter for Node's test runner: the failures in full, then the totals as the last line. */
import path from 'node:path';
import { inspect } from 'node:util';

import { root } from '../process/run.mjs';
import { formatTotals } from './totals.mjs';

/** @import { TestEvent } from 'node:test/reporters' */

/**
 * @param {AsyncIterable<TestEvent>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* reportNodeTests(events) {
  const totals = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && isTest(data)) totals.passed += 1;
    if (type === 'test:fail' && !isWrapperOfFailures(data)) {
      totals.failed += 1;
      yield describeFailure(data);
    }
  }
  yield `${formatTotals(totals)}\n`;
}

/**
 * @param {import('node:test').EventData.TestPass} data
 * @returns {boolean}
 */
function isTest({ details, skip, todo }) {
  return details.type !== 'suite' && skip === undefined && todo === undefined;
}

/**
 * A suite or test that failed only because something inside it did, which is reported by itself.
 * @param {import('node:test').EventData.TestFail} data
 * @returns {boolean}
 */
function isWrapperOfFailures({ details }) {
  const { error } = details;
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/**
 * @param {import('node:test').EventData.TestFail} data
 * @returns {string}
 */
function describeFailure({ name, file, details }) {
  const error = details.error.cause ?? details.error;
  const lines = inspect(error, { depth: 8 }).split('\n');
  const own = lines.filter((text) => !/^\s+at .*\bnode:/.test(text)).map((text) => `    ${text}\n`);
  return `FAILED ${name.replace(root, '')}${placeOf(error, file)}\n${own.join('')}`.replaceAll(root, '');
}

/**
 * Where a test failed: the first line of a test's own file in the stack. The runner itself knows only where a test
 * begins, and that in the one line that the compiler makes of a TypeScript file.
 * @param {unknown} error
 * @param {string | undefined} file
 * @returns {string}
 */
function placeOf(error, file) {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, own, line] = /^\s+at .*?(\/[^\s()]+\.test\.ts):(\d+):\d+\)?$/m.exec(stack) ?? [];
  if (own !== undefined) return ` (${path.relative(root, own.replace(/^\/\//, ''))}:${line})`;
  return file === undefined ? '' : ` (${path.relative(root, file)})`;
}
