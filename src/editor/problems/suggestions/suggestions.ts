import { placeOf } from '../../../feed/checks/place.js';
import type { Problem } from '../../../feed/problem.js';
import { REMARKS } from '../../../feed/shape/vocabulary.js';
import { say } from '../../../locale/catalogue.js';
import { accepted, isAboutFigures } from './acceptance.js';
import { CODE_WAYS } from './code-ways.js';
import { FIELD_WAYS } from './field-ways.js';
import { FIGURE_WAYS } from './figure-ways.js';
import { WORDS } from './suggestions.words.js';
import type { SuggestionOptions, WaysByCode } from './way.js';

/** An edit that mends something with one click. */
export interface Suggestion {
  /** What the button says. */
  readonly label: string;
  /** What undo and redo call it. */
  readonly action: string;
  /** The feed after it. The feed it gets may have been edited since the problem was found. */
  readonly apply: (feed: unknown) => unknown;
}

const WAYS: WaysByCode = { ...FIGURE_WAYS, ...FIELD_WAYS, ...CODE_WAYS };

/**
 * What can be done with one click about problems of the same cause.
 *
 * @param problems at least one; each way is for all of them
 */
export function suggestionsFor(
  problems: readonly Problem[],
  feed: unknown,
  options: SuggestionOptions,
): readonly Suggestion[] {
  const [problem] = problems;
  if (!problem) return [];
  const place = placeOf(problem.path, feed);
  const ways = WAYS[problem.code]?.({ ...options, problem, place, feed, count: problems.length }) ?? [];
  const ofCause = ways.map(({ label, edit }) => ({
    label,
    action: label,
    // The last one first: an item that goes leaves those before it where they are.
    apply: (input: unknown) =>
      problems.reduceRight((value, each) => edit(value, each, placeOf(each.path, value)), input),
  }));
  return [...ofCause, ...acceptanceOf(problems, feed, options)];
}

function acceptanceOf(problems: readonly Problem[], feed: unknown, options: SuggestionOptions): readonly Suggestion[] {
  const { language } = options;
  const isRemark = problems.every(
    ({ code, severity }) => severity === 'warning' && REMARKS.some((one) => one === code),
  );
  if (!isRemark) return [];
  const places = problems.map((problem) => [problem, placeOf(problem.path, feed)] as const);
  const isOfFigures = problems.every(isAboutFigures);
  return [
    {
      label: say(isOfFigures ? WORDS.accept : WORDS.keep, language),
      action: say(WORDS.accepted, language),
      apply: (input) => places.reduce((value, [problem, place]) => accepted(value, problem, place, options), input),
    },
  ];
}
