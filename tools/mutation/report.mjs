/** What Stryker found, read from its JSON report: scores by room, and the mutants that no test noticed. */
import { ROOMS, roomOf } from './rooms.mjs';

/**
 * The part of the report that is read; the whole of it is the mutation-testing-report-schema.
 * @typedef {object} Report
 * @property {Record<string, { source: string, mutants: Mutant[] }>} files by path relative to the project
 */

/**
 * @typedef {object} Mutant
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {string} status `Killed`, `Timeout`, `Survived`, `NoCoverage`, or what makes the mutant no valid one
 * @property {{ start: Position, end: Position }} location
 */

/** @typedef {{ line: number, column: number }} Position both from 1 */

/**
 * A mutant that no test noticed.
 * @typedef {object} Survivor
 * @property {string} file path relative to the project
 * @property {number} line
 * @property {string} change the code as it is and as the mutant has it; the same wherever the line moves to
 * @property {boolean} covered whether any test runs it
 * @property {string} mutated the whole file as the mutant has it
 */

/** @typedef {{ room: string, valid: number, caught: number, score: number }} RoomScore */

const CAUGHT = new Set(['Killed', 'Timeout']);
const SURVIVED = new Set(['Survived', 'NoCoverage']);
const OVERDUE = new Set(['Timeout']);

/** Characters of a line that are shown on each side of a change. */
const CONTEXT = 60;

/**
 * The mutants that no test noticed, in the order of the files and their lines.
 * @param {Report} report
 * @returns {Survivor[]}
 */
export function survivorsOf(report) {
  return mutantsWith(SURVIVED, report);
}

/**
 * The mutants whose tests did not end in time: they run for ever, or the machine was busy.
 * @param {Report} report
 * @returns {Survivor[]}
 */
export function overdueOf(report) {
  return mutantsWith(OVERDUE, report);
}

/**
 * @param {ReadonlySet<string>} statuses
 * @param {Report} report
 * @returns {Survivor[]}
 */
function mutantsWith(statuses, { files }) {
  return Object.entries(files)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => statuses.has(status))
        .sort((first, second) => comparePositions(first.location.start, second.location.start))
        .map((mutant) => ({
          file,
          line: mutant.location.start.line,
          change: changeOf(source, mutant),
          covered: mutant.status !== 'NoCoverage',
          mutated: mutatedText(source, mutant),
        })),
    );
}

/**
 * The share of the valid mutants that tests caught, in percent, for each room that was mutated. Survivors count against
 * it whether they are explained or not.
 * @param {Report} report
 * @returns {RoomScore[]}
 */
export function scoresOf(report) {
  return ROOMS.flatMap((room) => {
    const mutants = Object.entries(report.files).flatMap(([file, found]) =>
      roomOf(file) === room ? found.mutants : [],
    );
    const caught = mutants.filter(({ status }) => CAUGHT.has(status)).length;
    const valid = caught + mutants.filter(({ status }) => SURVIVED.has(status)).length;
    return valid === 0 ? [] : [{ room, valid, caught, score: (100 * caught) / valid }];
  });
}

/**
 * @param {string} source
 * @param {Mutant} mutant
 * @returns {string}
 */
function changeOf(source, { location: { start, end }, replacement = '' }) {
  const lines = source.split('\n');
  const before = (lines[start.line - 1] ?? '').slice(0, start.column - 1);
  const after = (lines[end.line - 1] ?? '').slice(end.column - 1);
  const changed = source.slice(offsetOf(lines, start), offsetOf(lines, end));
  const code = oneLine(`${before}${changed}${after}`);
  const mutated = oneLine(`${before}${replacement}${after}`);
  const [head, tail] = sharedEnds(code, mutated);
  return [code, mutated].map((text) => asCode(aroundChange(text, head, tail))).join(' → ');
}

/**
 * @param {string} source
 * @param {Mutant} mutant
 * @returns {string}
 */
function mutatedText(source, { location: { start, end }, replacement = '' }) {
  const lines = source.split('\n');
  return source.slice(0, offsetOf(lines, start)) + replacement + source.slice(offsetOf(lines, end));
}

/**
 * @param {readonly string[]} lines
 * @param {Position} position
 * @returns {number} characters before the position
 */
function offsetOf(lines, { line, column }) {
  return lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
}

/**
 * @param {string} code
 * @param {string} mutated
 * @returns {[head: number, tail: number]} how many characters both begin with, and how many both end with
 */
function sharedEnds(code, mutated) {
  const shorter = Math.min(code.length, mutated.length);
  let head = 0;
  while (head < shorter && code[head] === mutated[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && code.at(-1 - tail) === mutated.at(-1 - tail)) tail += 1;
  return [head, tail];
}

/**
 * A line of code as far as it is needed to find the change.
 * @param {string} text
 * @param {number} head characters before the change
 * @param {number} tail characters after it
 * @returns {string}
 */
function aroundChange(text, head, tail) {
  const from = head > CONTEXT + 10 ? head - CONTEXT : 0;
  const to = tail > CONTEXT + 10 ? text.length - tail + CONTEXT : text.length;
  const shown = text.slice(from, to);
  const short = shown.length > 3 * CONTEXT ? `${shown.slice(0, 2 * CONTEXT)} … ${shown.slice(-CONTEXT)}` : shown;
  return `${from > 0 ? '… ' : ''}${short}${to < text.length ? ' …' : ''}`;
}

/**
 * @param {string} code
 * @returns {string}
 */
function oneLine(code) {
  return code.replace(/\s+/g, ' ').trim();
}

/**
 * @param {string} code
 * @returns {string} Markdown that shows the code, which may have backticks in it
 */
function asCode(code) {
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

/**
 * @param {Position} first
 * @param {Position} second
 * @returns {number}
 */
function comparePositions(first, second) {
  return first.line - second.line || first.column - second.column;
}
