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
        const fault = faultBesideTests(session);
        if (fault !== undefined) console.log(`FAILED ${session.testFile} (${session.browser.name}): ${fault}`);
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
  const ran = testsRun(session);
  const failedTests = ran.filter(({ passed }) => !passed).length;
  return {
    passed: ran.length - failedTests,
    failed: failedTests + Number(faultBesideTests(session) !== undefined),
  };
}

/**
 * What is wrong with a test file although none of its tests failed, which the runner itself does not print.
 * @param {TestSession} session
 * @returns {string | undefined}
 */
function faultBesideTests(session) {
  const marks = [...MARKS.values()];
  const noise = session.logs.find(([first]) => marks.some((mark) => mark === first));
  if (noise !== undefined) return noise.map(String).join(' ');
  const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
  if (tests.length === 0) return 'it holds no test';
  if (session.passed === true || tests.some(({ passed, skipped }) => !passed && !skipped)) return undefined;
  return session.errors.map(({ message }) => message).join('; ') || 'the file failed without saying why';
}

/**
 * @param {TestSession} session
 * @returns {TestSuiteResult['tests']}
 */
function testsRun(session) {
  const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
  return tests.filter(({ skipped }) => !skipped);
}

/**
 * @param {TestSuiteResult} suite
 * @returns {TestSuiteResult['tests']}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
