import { checkFeedValue, sizeProblems } from '../feed/checks/check-feed-text.js';
import { placeOf } from '../feed/checks/place.js';
import { isObject } from '../feed/json-value.js';
import type { Problem, ProblemCode } from '../feed/problem.js';
import { decodedText } from '../file-text/decoded-text.js';
import type { Language } from '../feed/shape/widget-words.js';
import { findingsOf, offsetIn, type Finding, type PlacedProblem } from './findings.js';
import { PlacedText } from './json/placed-text.js';
import type { Mistake } from './json/mending-grammar.js';
import { outlineProblems, type ReadBeside } from './outline-problems.js';
import { otherBytes, otherText, otherValue, type OtherFile } from './other-files.js';

/** What has been found in a file. */
export interface Report {
  readonly language: Language;
  /** One for each cause, errors first. */
  readonly findings: readonly Finding[];
  /** How many remarks the file itself accepts, with a reason. */
  readonly accepted: number;
  /** False when the file is no data file at all, so that nothing in it has been checked. */
  readonly isFeed: boolean;
}

/** How a file is checked. */
export interface CheckOptions {
  readonly language: Language;
  /** The keeper's date, as ISO; without it nothing is held against the calendar. */
  readonly today?: string;
  /** Reads a file that lies beside the feed; without it none is looked for. */
  readonly readBeside?: ReadBeside;
}

/** Problems that a bracket which was guessed may have made. */
const OF_GUESSES: readonly ProblemCode[] = [
  'required',
  'type',
  'unknown-property',
  'reference',
  'value-missing',
  'empty',
];

/**
 * Checks a file as its keeper should see it, however broken it is: every mistake in the JSON, and all that can be said
 * of what could be read beside them, each with its place.
 */
export function checkFile(bytes: Uint8Array, { language, today, readBeside }: CheckOptions): Report {
  const { text, isUtf8 } = decodedText(bytes);
  const other = otherBytes(bytes) ?? otherText(text);
  if (other !== undefined) return ofOtherFile(other, language);
  const placed = new PlacedText(text);
  const kind = otherValue(placed.value);
  if (kind !== undefined && (kind !== '' || placed.mistakes.length === 0)) return ofOtherFile(kind, language);
  const ofFile = [...(isUtf8 ? [] : [fileProblem('encoding')]), ...sizeProblems(bytes.length)];
  const problems = [
    ...ofFile.map((problem) => ({ problem })),
    ...placed.mistakes.map((mistake) => ({ problem: mistakeProblem(mistake), offset: mistake.offset })),
  ];
  const content = contentProblems(placed, today);
  const beside = (readBeside ? outlineProblems(placed.value, readBeside, language) : []).map((problem) => ({
    problem,
    offset: offsetIn(placed, problem) ?? 0,
  }));
  return {
    language,
    findings: findingsOf([...problems, ...content.problems, ...beside], placed, language),
    accepted: content.accepted,
    isFeed: true,
  };
}

/** What is told of the value that was read, without what only a guessed bracket may have made. */
function contentProblems(
  placed: PlacedText,
  today: string | undefined,
): { readonly problems: readonly PlacedProblem[]; readonly accepted: number } {
  if (placed.value === undefined || (!isObject(placed.value) && placed.mistakes.length > 0))
    return { problems: [], accepted: 0 };
  const doubled = placed.doubled();
  const ofText = doubled.map(({ path, line }) => ({ ...fileProblem('duplicate-property'), path, values: { line } }));
  const offsets = new Map<Problem, number>(ofText.map((problem, index) => [problem, doubled[index]?.offset ?? 0]));
  const { problems, accepted = [] } = checkFeedValue(placed.value, ofText, today);
  const all = problems.flatMap((problem) => {
    const offset = offsets.get(problem) ?? offsetIn(placed, problem);
    return isDoubtful(problem, offset, placed) ? [] : { problem, ...(offset === undefined ? {} : { offset }) };
  });
  return { problems: all, accepted: accepted.length };
}

/** Remarks on what is not there, which a bracket that was guessed may have put elsewhere. */
const OF_ABSENCE: readonly ProblemCode[] = [
  ...(['figures-none', 'unit-missing', 'source-missing', 'actor-factor', 'sum-missing', 'sum-late'] as const),
];

function isDoubtful(problem: Problem, offset: number | undefined, placed: PlacedText): boolean {
  const { code } = problem;
  const { mistakes } = placed;
  if (mistakes.length > 0 && isOfMended(problem, placed)) return true;
  if (OF_ABSENCE.includes(code)) return mistakes.some(({ doubtful }) => doubtful !== undefined);
  if (!OF_GUESSES.includes(code)) return false;
  // Where a bracket was guessed, what is missing may have been put elsewhere, and what is unknown may belong elsewhere.
  return mistakes.some(({ doubtful }) => {
    const [from = 0, to = 0] = doubtful ?? [];
    return doubtful !== undefined && (code === 'reference' || ((offset ?? 0) >= from - 1 && (offset ?? 0) <= to));
  });
}

/**
 * Whether a problem is of a value that had to be mended first, or a remark on the figure or the region that it is in.
 */
function isOfMended({ path, severity }: Problem, placed: PlacedText): boolean {
  if (path === '') return false;
  const { steps } = placeOf(path, placed.value);
  const around = steps[0] === 'regions' ? 2 : 6;
  const [from, to] = placed.extentOf(severity === 'warning' ? steps.slice(0, around) : steps);
  return (
    steps.length > 1 && placed.mistakes.some(({ offset }) => offset >= from - 2 && offset < Math.max(to, from + 1))
  );
}

function mistakeProblem({ hint, values }: Mistake): Problem {
  return { severity: 'error', code: 'json', path: '', values: { hint, ...values } };
}

function fileProblem(code: ProblemCode): Problem {
  return { severity: 'error', code, path: '', values: {} };
}

function ofOtherFile(kind: OtherFile, language: Language): Report {
  const problem: Problem = { severity: 'error', code: 'other-file', path: '', values: { kind } };
  return { language, findings: findingsOf([{ problem }], new PlacedText('{}'), language), accepted: 0, isFeed: false };
}
