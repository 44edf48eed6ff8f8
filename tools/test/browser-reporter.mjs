/** Counts browser tests per engine. A warning or error on the console that no test asked for counts as a failure. */
import { formatTotals, sumTotals } from './totals.mjs';

/** @import { Reporter, TestSession, TestSuiteResult } from '@web/test-runner' */
/** @import { Totals } from './totals.mjs' */

const MARKS = new Map([
  ['warn', 'unexpected console.warn:'],
  ['error', 'unexpected console.error:'],
]);

/** What the launchers call the engines, where that is not what they are. */
const ENGINES = new Map([['MiniBrowser', 'WebKitGTK']]);

/**
 * Marks the warnings and errors among a page's console messages, since only their words reach the reporters.
 * Tests that expect a message replace `console.warn` or `console.error` themselves.
 * @param {{type: string, args: unknown[]}} log
 * @returns {boolean} true: every message is kept
 */
export function markLog(log) {
  const mark = MARKS.get(log.type);
  if (mark !== undefined) log.args = [mark, ...log.args];
  return true;
}

/**
 * Prints the totals of each engine and, as the last line, those of all.
 * @returns {Reporter}
 */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Map<string, Totals>} */
      const byEngine = new Map();
      for (const session of sessions) {
        const before = byEngine.get(session.browser.name) ?? { passed: 0, failed: 0 };
        byEngine.set(session.browser.name, sumTotals([before, totalsOfSession(session)]));
      }
      for (const [name, totals] of byEngine) console.log(`${ENGINES.get(name) ?? name}: ${formatTotals(totals)}`);
      const sum = sumTotals([...byEngine.values()]);
      if (sum.failed > 0) process.exitCode = 1;
      console.log(formatTotals(sum));
    },
  };
}

/**
 * @param {TestSession} session one test file in one engine
 * @returns {Totals}
 */
function totalsOfSession(session) {
  const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
  const ran = tests.filter(({ skipped }) => !skipped);
  const failedTests = ran.filter(({ passed }) => !passed).length;
  const isNoisy = session.logs.some(([first]) => [...MARKS.values()].some((mark) => mark === first));
  const isBroken = failedTests === 0 && (session.passed !== true || ran.length === 0);
  return { passed: ran.length - failedTests, failed: failedTests + Number(isNoisy || isBroken) };
}

/**
 * @param {TestSuiteResult} suite
 * @returns {TestSuiteResult['tests']}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
