/** The closing line that every test command prints and that commands above it read: `N passed, N failed`. */

/** @typedef {{passed: number, failed: number}} Totals */

/**
 * @param {Totals} totals
 * @returns {string}
 */
export function formatTotals({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Reads the last closing line of a command's output.
 * @param {string} output
 * @returns {Totals | undefined} undefined when there is no such line
 */
export function parseTotals(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/**
 * What a test command achieved. A command that broke without saying so counts as one failure, and so does one that
 * ran nothing at all: silence must never pass for success.
 * @param {{code: number, output: string}} result
 * @returns {Totals}
 */
export function totalsOf({ code, output }) {
  const totals = parseTotals(output) ?? { passed: 0, failed: 0 };
  const broken = totals.failed === 0 && (code !== 0 || totals.passed === 0);
  return broken ? { ...totals, failed: 1 } : totals;
}

/**
 * @param {readonly Totals[]} parts
 * @returns {Totals}
 */
export function sumTotals(parts) {
  return parts.reduce((sum, part) => ({ passed: sum.passed + part.passed, failed: sum.failed + part.failed }), {
    passed: 0,
    failed: 0,
  });
}
