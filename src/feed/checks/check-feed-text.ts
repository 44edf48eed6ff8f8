import { doubledProperties, readFeedText, tooLarge } from '../json/json-syntax.js';
import { FILE_LIMITS } from '../file-limits.js';
import { parseFeed, type Feed, type ParsedFeed } from '../parse/parse-feed.js';
import { ProblemList, type Problem, type ProblemCode } from '../problem.js';
import { withoutAccepted } from './acceptances.js';
import { checkActors } from './content/actor-checks.js';
import { checkCodes } from './codes/code-checks.js';
import { checkConnections } from './content/connection-checks.js';
import { withoutConsequences } from './consequences.js';
import { checkContent } from './content/content-checks.js';
import { checkAnnotations } from './figures/annotation-checks.js';
import { checkContinuity } from './figures/continuity-checks.js';
import { checkDimensions } from './figures/dimension-checks.js';
import { checkFigures } from './figures/figure-checks.js';
import { withoutRepetition } from './figures/judged-figures.js';
import { checkOrder } from './figures/order-checks.js';
import { checkPlausibility } from './figures/plausibility-checks.js';
import { checkShape } from './shape-checks.js';
import { checkSiblings } from './figures/sibling-checks.js';
import { toldBySlice } from './figures/slice-problems.js';
import { withSuggestions } from './suggestions/suggestions.js';
import { checkTexts } from './content/text-checks.js';

/** What checking a feed gives: everything that could be read, and every problem on the way. */
export interface CheckedFeed {
  /** Absent only when the text is not a feed at all, is too large or too deep, or is made for a newer major version. */
  readonly feed?: Feed;
  readonly problems: readonly Problem[];
  /** The remarks that the feed itself accepts, with a reason, under `accepted`. */
  readonly accepted?: readonly Problem[];
}

/**
 * Reads a feed as its keeper should see it: everything `parseFeed` reports, everything else that the schema refuses,
 * and besides what is allowed but looks like a slip: odd figures, unknown names, codes that do not hold, sums that
 * lack a part, broken texts, and anything about a person. Each cause is told once, without what only follows from it.
 * Readers' browsers never run these checks.
 *
 * @param text the content of the file
 * @param today the keeper's date, as ISO; without it nothing is held against the calendar
 */
export function checkFeedText(text: string, today?: string): CheckedFeed {
  const bytes = byteLength(text);
  const large = tooLarge(bytes);
  if (large) return { problems: [large] };
  const read = readFeedText(text);
  if ('problem' in read) return { problems: [read.problem] };
  const file = new ProblemList();
  for (const { path, line } of doubledProperties(text)) file.error('duplicate-property', path, { line });
  return checkFeedValue(read.value, [...sizeProblems(bytes), ...file.all], today);
}

/**
 * Checks what a text was read into.
 *
 * @param input what `JSON.parse` gave
 * @param ofText what has been found in the text itself
 * @param today the keeper's date, as ISO; without it nothing is held against the calendar
 */
export function checkFeedValue(input: unknown, ofText: readonly Problem[], today?: string): CheckedFeed {
  const steps = checkFeedInSteps(input, ofText, today);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same in steps, for a page that must answer its keeper in between. Each `yield` is a place for that.
 *
 * @param input what `JSON.parse` gave
 */
export function* checkFeedInSteps(
  input: unknown,
  ofText: readonly Problem[],
  today?: string,
): Generator<void, CheckedFeed> {
  const parsed = parseFeed(input);
  yield;
  const slips = yield* slipsIn(input, parsed, today);
  const found = yield* asTheSchemaSays([...parsed.problems, ...ofText, ...slips], input);
  yield;
  const causes = withoutConsequences(withSuggestions(toldBySlice(found, input), input), input);
  yield;
  const { problems, accepted } = withoutAccepted(causes, input);
  return { ...(parsed.feed ? { feed: parsed.feed } : {}), problems, ...(accepted.length > 0 ? { accepted } : {}) };
}

/** Problems that reading tolerates with a warning, and the schema does not. */
const TOLERATED: readonly ProblemCode[] = [
  ...(['vocabulary', 'color', 'number-text', 'number-sign', 'version-missing', 'version-unreadable'] as const),
  ...(['version-newer-minor', 'period-number'] as const),
  ...(['region-code', 'member-twice', 'text-number', 'pattern', 'hidden-characters', 'length-kept'] as const),
  ...([
    'list-twice',
    'one-of',
    'value-missing',
    'status-missing',
    'null',
    'empty',
    'type',
    'range',
    'required',
  ] as const),
];

/** The problems, with every one that the schema refuses an error: what an editor marks red is red here, too. */
function* asTheSchemaSays(problems: readonly Problem[], input: unknown): Generator<void, readonly Problem[]> {
  if (!problems.some(({ code, severity }) => severity === 'warning' && TOLERATED.includes(code))) return problems;
  const shape = new ProblemList();
  yield* checkShape(input, [], shape);
  const paths = shape.all.filter(({ code }) => code !== 'unknown-property').map(({ path }) => path);
  // A word of a list of them is told of the list.
  const refused = new Set([...paths, ...paths.map((path) => path.replace(/\[\d+\]$/, ''))]);
  return problems.map((problem) =>
    TOLERATED.includes(problem.code) && refused.has(problem.path) ? { ...problem, severity: 'error' } : problem,
  );
}

/** What a file is told of for its size, counted in decoded bytes. */
export function sizeProblems(bytes: number): readonly Problem[] {
  const large = tooLarge(bytes);
  if (large) return [large];
  if (bytes <= FILE_LIMITS.bytesToWarn) return [];
  return [{ severity: 'warning', code: 'bytes-many', path: '', values: { bytes, limit: FILE_LIMITS.bytesToWarn } }];
}

/** The checks of what could be read, each of which may take its time with a large feed. */
const SLIP_CHECKS: readonly ((checked: Checked, slips: ProblemList) => void | Generator<void>)[] = [
  ({ input }, slips) => checkContent(input, slips),
  ({ input }, slips) => checkTexts(input, slips),
  ({ input }, slips) => checkCodes(input, slips),
  ({ feed, input }, slips) => checkPlausibility(feed, input, slips),
  ({ feed, input, today }, slips) => checkFigures(feed, input, today, slips),
  ({ feed, input }, slips) => checkSiblings(feed, input, slips),
  ({ feed, input }, slips) => checkContinuity(feed, input, slips),
  ({ feed, input }, slips) => checkDimensions(feed, input, slips),
  ({ feed, input }, slips) => checkAnnotations(feed, input, slips),
  ({ feed, input }, slips) => checkConnections(feed, input, slips),
  ({ feed, input }, slips) => checkActors(feed, input, slips),
  ({ feed, input }, slips) => checkOrder(feed, input, slips),
];

interface Checked {
  readonly feed: Feed;
  readonly input: unknown;
  readonly today: string | undefined;
}

/** What looks like a slip in a feed that could be read. */
function* slipsIn(
  input: unknown,
  { feed, problems }: ParsedFeed,
  today: string | undefined,
): Generator<void, readonly Problem[]> {
  if (!feed) return [];
  const [shape, slips] = [new ProblemList(), new ProblemList()];
  for (const check of SLIP_CHECKS) {
    yield* check({ feed, input, today }, slips) ?? [];
    yield;
  }
  yield* checkShape(input, [...problems, ...slips.all.filter(isAboutShape)], shape);
  const users = problems.filter(({ code }) => code === 'url-user').map(({ path }) => path);
  // That somebody's name stands before the @ of an address has been said, with what to do about it.
  const told = slips.all.filter(({ code, path }) => code !== 'personal-data' || !users.includes(path));
  return [...shape.all, ...withoutRepetition(told)];
}

/** Whether a check tells in words of its own what the schema says, too. */
function isAboutShape({ code }: Problem): boolean {
  return code === 'region-code' || code === 'member-twice';
}

/** The length of a text in UTF-8, counted without the encoder of the DOM. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
