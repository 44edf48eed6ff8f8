import { isObject, shown, listOf } from '../json-value.js';
import { normalSpelling } from '../parse/tolerated-period.js';
import type { Problem, ProblemCode } from '../problem.js';
import { REMARKS } from '../shape/vocabulary.js';
import { placeOf } from './place.js';
import { propertyOf } from './placed-items.js';

/** The names of properties that say where an accepted remark is. */
const PLACES = ['indicator', 'region', 'period', 'item'] as const;

/** Remarks on many figures, or on what could not be read, that may hide one that was accepted. */
const HIDING: readonly ProblemCode[] = [
  ...(['unknown-property', 'stock-negative', 'count-fraction', 'decimals-lost', 'scale-step'] as const),
  ...(['sibling-scale', 'indicator-scale', 'percent-fraction', 'share-range', 'figures-none'] as const),
];

/** Remarks as they are told, and those that the feed says have been looked at. */
export interface Judged {
  readonly problems: readonly Problem[];
  readonly accepted: readonly Problem[];
}

/**
 * Takes out the remarks that the feed accepts with a reason, under `accepted`. What stands there and fits no remark is
 * told, so that an acceptance never outlives what it was for. Errors cannot be accepted.
 *
 * @param input what `JSON.parse` gave
 */
export function withoutAccepted(problems: readonly Problem[], input: unknown): Judged {
  const list: unknown = propertyOf(input, 'accepted');
  const entries = listOf(list).map((entry: unknown, index) => ({ entry, index, used: 0 }));
  const accepted: Problem[] = [];
  const told = problems.filter((problem) => {
    const match = entries.find(({ entry }) => problem.severity === 'warning' && accepts(entry, problem, input));
    if (!match) return true;
    match.used += 1;
    accepted.push(problem);
    return false;
  });
  // What could not be read may have had the remark.
  const isWholeFile = !problems.some(({ severity, code }) => severity === 'error' || HIDING.includes(code));
  const unused = (isWholeFile ? entries : []).filter(({ entry, used }) => used === 0 && isWhole(entry));
  return { problems: [...told, ...unused.map(({ entry, index }) => unusedProblem(entry, index))], accepted };
}

/** Whether an entry of `accepted` is about a remark. */
export function accepts(entry: unknown, { code, path }: Problem, input: unknown): boolean {
  if (!isWhole(entry) || propertyOf(entry, 'problem') !== code) return false;
  const place = placeOf(path, input);
  return PLACES.every((name) => {
    const wanted = propertyOf(entry, name);
    if (wanted === undefined) return true;
    const text = shown(wanted).trim();
    return place[name] === (name === 'period' ? normalSpelling(text) : text);
  });
}

/**
 * Whether an entry says what it accepts and why. What it lacks, or says in a word that there is not, is told by the
 * rules of the schema.
 */
function isWhole(entry: unknown): boolean {
  const [problem, reason] = [propertyOf(entry, 'problem'), propertyOf(entry, 'reason')];
  const isSaid = (typeof reason === 'string' && reason.trim() !== '') || isObject(reason);
  return REMARKS.some((remark) => remark === problem) && isSaid;
}

function unusedProblem(entry: unknown, index: number): Problem {
  const problem = String(propertyOf(entry, 'problem')).slice(0, 60);
  return { severity: 'warning', code: 'accepted-unused', path: `accepted[${index}]`, values: { problem } };
}
