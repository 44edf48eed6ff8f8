import { grouped } from '../../check/grouping.js';
import type { CheckedFeed } from '../../feed/checks/check-feed-text.js';
import { placeOf, type Step } from '../../feed/checks/place.js';
import type { Problem, Severity } from '../../feed/problem.js';
import type { EditorPlace } from '../editor-place.js';
import { editorPlaceOf } from '../navigation/place-of-problem.js';
import { aboutPlace, plainSentence } from './sentences/problem-sentence.js';
import { acceptedRemarks, type AcceptedRemark } from './accepted-remarks.js';
import { mendingPlaceOf } from './problem-place.js';
import { suggestionsFor, type Suggestion } from './suggestions/suggestions.js';
import type { SuggestionOptions } from './suggestions/way.js';

/** One cause of problems, as the keeper sees it. */
export interface ProblemEntry {
  /** The same for the same problem after another check. */
  readonly key: string;
  readonly severity: Severity;
  readonly code: Problem['code'];
  /** What it is about, which leads there: «Skiptvet, Antall jobber, 2. kvartal 2023», or the field. */
  readonly about: string;
  readonly sentence: string;
  readonly place: EditorPlace;
  /** Where in the feed it is. */
  readonly steps: readonly Step[];
  /** How many places have it. */
  readonly count: number;
  readonly suggestions: readonly Suggestion[];
}

/** All that the checks have found. */
export interface ProblemList {
  readonly errors: readonly ProblemEntry[];
  /** What is allowed and looks like a slip. */
  readonly remarks: readonly ProblemEntry[];
  /** What the file itself accepts, each with its reason. */
  readonly accepted: readonly AcceptedRemark[];
}

/** What the checks have found, one entry for each cause, with what can be done about it. */
export function problemListOf(checked: CheckedFeed, feed: unknown, options: SuggestionOptions): ProblemList {
  const entries = grouped(checked.problems).map((group) => entryOf(group, feed, options));
  return {
    errors: entries.filter(({ severity }) => severity === 'error'),
    remarks: entries.filter(({ severity }) => severity === 'warning'),
    accepted: acceptedRemarks(checked.accepted ?? [], feed, options.language),
  };
}

function entryOf(group: readonly [Problem, ...Problem[]], feed: unknown, options: SuggestionOptions): ProblemEntry {
  const { language } = options;
  const [problem] = group;
  const place = mendingPlaceOf(problem, feed);
  // Told of the whole text, and mended in one of its languages.
  const told = problem.code === 'language-missing' ? placeOf(problem.path, feed) : place;
  return {
    key: `${problem.code} ${problem.path}`,
    severity: problem.severity,
    code: problem.code,
    about: aboutPlace(told, language),
    sentence: plainSentence(problem, told, feed, language),
    place: editorPlaceOf(place),
    steps: place.missing === undefined ? place.steps : [...place.steps, place.missing],
    count: group.length,
    suggestions: suggestionsFor(group, feed, options),
  };
}
