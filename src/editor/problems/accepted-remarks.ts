import { accepts } from '../../feed/checks/acceptances.js';
import { valueAt, type Step } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Problem } from '../../feed/problem.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { without, withValue } from '../../feed-file/edited-value.js';
import type { EditorPlace } from '../editor-place.js';
import { baseLanguageOf, textIn, withTextIn } from '../form/texts/written-text.view.js';
import { editorPlaceOf } from '../navigation/place-of-problem.js';
import { mendingPlaceOf } from './problem-place.js';
import { aboutPlace, plainSentence } from './sentences/problem-sentence.js';
import { listOf } from '../../feed/json-value.js';

/** A remark that the file accepts: what it is about, what it says, and why it stays. */
export interface AcceptedRemark {
  readonly about: string;
  readonly sentence: string;
  readonly place: EditorPlace;
  readonly reason: string;
  /** Where the file says so. */
  readonly steps: readonly Step[];
}

/** What the file accepts of what was found, in the order of the file; of an entry for many places the first one. */
export function acceptedRemarks(
  problems: readonly Problem[],
  feed: unknown,
  language: Language,
): readonly AcceptedRemark[] {
  const list = propertyOf(feed, 'accepted');
  const entries = listOf(list);
  const base = baseLanguageOf(feed);
  return entries.flatMap((entry, index) => {
    const problem = problems.find((each) => accepts(entry, each, feed));
    if (!problem) return [];
    const place = mendingPlaceOf(problem, feed);
    return {
      about: aboutPlace(place, language),
      sentence: plainSentence(problem, place, feed, language),
      place: editorPlaceOf(place),
      reason: textIn(propertyOf(entry, 'reason'), base, base),
      steps: ['accepted', index],
    };
  });
}

/** The feed with another reason for an accepted remark, in the feed's own language. */
export function withReason(feed: unknown, { steps }: Pick<AcceptedRemark, 'steps'>, reason: string): unknown {
  const place = [...steps, 'reason'];
  const base = baseLanguageOf(feed);
  return withValue(feed, place, withTextIn(valueAt(feed, place), base, reason, base) ?? '');
}

/** The feed in which a remark is no longer accepted. */
export function withoutAcceptance(feed: unknown, { steps }: Pick<AcceptedRemark, 'steps'>): unknown {
  const isOnly = valueAt(feed, ['accepted', 1]) === undefined;
  return without(feed, isOnly ? ['accepted'] : steps);
}
