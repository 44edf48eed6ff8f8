import { placeOf, valueAt, type Place, type Step } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import { isObject } from '../../feed/json-value.js';
import { numberInText } from '../../feed/parse/number.js';
import type { Problem, ProblemCode } from '../../feed/problem.js';
import { FEED_VERSION } from '../../feed/shape/limits.js';
import { REMARKS, type ObservationStatus } from '../../feed/shape/vocabulary.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { withValue, without } from '../../feed-file/edited-value.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { accepted } from './acceptance.js';
import { asFigure, hundredfold, timesHundred, withMissingPeriods, withoutFigure, withStatus } from './figure-edits.js';
import { plainNumber, suggestionInWords, wordOf } from './problem-sentence.js';
import { WORDS } from './suggestions.words.js';

/** An edit that mends something with one click. */
export interface Suggestion {
  /** What the button says. */
  readonly label: string;
  /** What undo and redo call it. */
  readonly action: string;
  /** The feed after it. The feed it gets may have been edited since the problem was found. */
  readonly apply: (feed: unknown) => unknown;
}

/** With what suggestions are made. */
export interface SuggestionOptions {
  readonly language: Language;
  /** The keeper's date, as ISO. */
  readonly today: string;
}

/** One thing that can be done: its label, and what it makes of a feed, for each problem of the same cause. */
interface Way {
  readonly label: string;
  readonly action?: string;
  readonly edit: (feed: unknown, problem: Problem, place: Place) => unknown;
}

interface Situation extends SuggestionOptions {
  readonly problem: Problem;
  readonly place: Place;
  readonly feed: unknown;
}

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
  const ways = waysFor({ ...options, problem, place, feed });
  const ofCause = ways.map(({ label, action = label, edit }) => ({
    label,
    action,
    // The last one first: an item that goes leaves those before it where they are.
    apply: (input: unknown) =>
      problems.reduceRight((value, each) => edit(value, each, placeOf(each.path, value)), input),
  }));
  return [...ofCause, ...acceptanceOf(problems, feed, options)];
}

function acceptanceOf(
  problems: readonly Problem[],
  feed: unknown,
  { language, today }: SuggestionOptions,
): readonly Suggestion[] {
  const isRemark = problems.every(
    ({ code, severity }) => severity === 'warning' && REMARKS.some((one) => one === code),
  );
  if (!isRemark) return [];
  const places = problems.map((problem) => [problem.code, placeOf(problem.path, feed)] as const);
  return [
    {
      label: say(WORDS.accept, language),
      action: say(WORDS.accepted, language),
      apply: (input) =>
        places.reduce((value, [code, place]) => accepted(value, code, place, { language, today }), input),
    },
  ];
}

function waysFor(situation: Situation): readonly Way[] {
  return WAYS[situation.problem.code]?.(situation) ?? [];
}

const label = (entry: Entry, { language }: Situation, values: Readonly<Record<string, string>> = {}) =>
  say(entry, language, values);

/** The steps to an observation, whether the path ends with its period or at something in it. */
function observationOf({ steps }: Place): readonly Step[] {
  const end = steps.indexOf('observations');
  return end < 0 ? steps : steps.slice(0, end + 2);
}

const remove = (situation: Situation): readonly Way[] => [
  { label: label(WORDS.remove, situation), edit: (feed, _, { steps }) => without(feed, steps) },
];

const marks =
  (...statuses: readonly ObservationStatus[]) =>
  (situation: Situation): readonly Way[] =>
    statuses.map((status) => ({
      label: label(WORDS.mark, situation, { status: wordOf(status, situation.language) }),
      edit: (feed, _, place) => withStatus(feed, observationOf(place), status),
    }));

const asText = (situation: Situation): readonly Way[] => [
  {
    label: label(WORDS.toText, situation),
    edit: (feed, _, { steps }) => withValue(feed, steps, String(valueAt(feed, steps))),
  },
];

/** Puts what was most likely meant in the place of what stands there. */
const replace =
  (entry: Entry) =>
  (situation: Situation): readonly Way[] => {
    if (situation.problem.values['suggestion'] === undefined) return [];
    const value = suggestionInWords(situation.problem, situation.feed, situation.language);
    return [
      {
        label: label(entry, situation, { value }),
        edit: (feed, { values }, { steps }) => withValue(feed, steps, values['suggestion']),
      },
    ];
  };

const swap =
  (one: string, other: string) =>
  (situation: Situation): readonly Way[] => [
    {
      label: label(WORDS.swap, situation),
      edit: (feed, _, { steps }) => {
        const parent = [one, other].includes(String(steps.at(-1))) ? steps.slice(0, -1) : steps;
        const [first, second] = [valueAt(feed, [...parent, one]), valueAt(feed, [...parent, other])];
        return withValue(withValue(feed, [...parent, one], second), [...parent, other], first);
      },
    },
  ];

const removeSecond = (situation: Situation): readonly Way[] => [
  {
    label: label(WORDS.removeOne, situation),
    edit: (feed, { values }, { steps }) => {
      const listed = valueAt(feed, steps);
      const list = Array.isArray(listed) ? steps : steps.slice(0, -1);
      const items = valueAt(feed, list);
      const last = Array.isArray(items) ? items.lastIndexOf(values['value']) : -1;
      return last < 0 ? feed : without(feed, [...list, last]);
    },
  },
];

const asPercent = (situation: Situation): readonly Way[] => {
  const { problem, place, feed, language } = situation;
  const value = propertyOf(valueAt(feed, place.steps), 'value');
  const isOne = problem.path.endsWith(')') && typeof value === 'number';
  const meant = isOne ? `${plainNumber(hundredfold(value), language)}${language === 'en' ? '%' : '\u00a0%'}` : '';
  return [
    {
      label: isOne ? label(WORDS.change, situation, { value: meant }) : label(WORDS.times, situation),
      edit: (all, _, { steps }) => timesHundred(all, steps),
    },
  ];
};

const asNumber = (situation: Situation): readonly Way[] => [
  {
    label: label(WORDS.toNumber, situation),
    edit: (feed, _, { steps }) => {
      const written = valueAt(feed, steps);
      return withValue(feed, steps, typeof written === 'string' ? (numberInText(written) ?? written) : written);
    },
  },
];

const withheld =
  (...statuses: readonly ObservationStatus[]) =>
  (situation: Situation): readonly Way[] =>
    statuses.map((status) => ({
      label: label(WORDS.withheld, situation, { status: wordOf(status, situation.language) }),
      edit: (feed, _, place) => withoutFigure(feed, observationOf(place), status),
    }));

const rename = (situation: Situation): readonly Way[] => {
  const suggestion = situation.problem.values['suggestion'];
  const { steps } = situation.place;
  const parent = steps.slice(0, -1);
  const isFree = propertyOf(valueAt(situation.feed, parent), String(suggestion)) === undefined;
  if (suggestion === undefined || !isFree) return [];
  const value = suggestionInWords(situation.problem, situation.feed, situation.language);
  return [
    {
      label: label(WORDS.replace, situation, { value }),
      edit: (feed, _, { steps: at }) => renamed(feed, at, String(suggestion)),
    },
  ];
};

/** The feed with a property under another name, in its place among the others. */
function renamed(feed: unknown, steps: readonly Step[], name: string): unknown {
  const parent = valueAt(feed, steps.slice(0, -1));
  if (!isObject(parent)) return feed;
  const entries = Object.entries(parent).map(([key, value]) => [key === steps.at(-1) ? name : key, value]);
  return withValue(feed, steps.slice(0, -1), Object.fromEntries(entries));
}

/** Says of periods that there is no figure: those that a series lacks in the middle, or the newest. */
const sayMissing =
  (name: 'missing' | 'newest') =>
  (situation: Situation): readonly Way[] => [
    {
      label: label(WORDS.sayMissing, situation),
      edit: (feed, { values }, { steps }) => {
        const end = steps.indexOf('observations');
        const series = end < 0 ? steps : steps.slice(0, end);
        return withMissingPeriods(feed, series, String(values[name] ?? '').split(', '));
      },
    },
  ];

const putRead = (situation: Situation): readonly Way[] => {
  const { place, feed } = situation;
  // A whole series that was read so is no one text.
  if (typeof valueAt(feed, place.steps) !== 'string') return [];
  const value = String(situation.problem.values['read']);
  return [
    {
      label: label(WORDS.change, situation, { value }),
      edit: (all, { values }, { steps }) => withValue(all, steps, values['read']),
    },
  ];
};

const WAYS: Partial<Record<ProblemCode, (situation: Situation) => readonly Way[]>> = {
  'percent-fraction': asPercent,
  'number-text': asNumber,
  'number-sign': (situation) => withheld(situation.problem.values['status'] as ObservationStatus)(situation),
  'status-missing': withheld('missing', 'not-applicable', 'confidential'),
  'status-value': (situation) => [
    {
      label: label(WORDS.asNull, situation),
      edit: (feed, _, place) => withValue(feed, [...observationOf(place), 'value'], null),
    },
    { label: label(WORDS.asFigure, situation), edit: (feed, _, place) => asFigure(feed, observationOf(place)) },
  ],
  'text-number': asText,
  'period-number': asText,
  'period-spelling': putRead,
  'region-code': (situation) => [
    {
      label: label(WORDS.change, situation, { value: String(situation.problem.values['example']) }),
      edit: (feed, { values }, { steps }) => withValue(feed, steps, values['example']),
    },
  ],
  null: remove,
  empty: (situation) => (situation.problem.values['needed'] === undefined ? remove(situation) : []),
  vocabulary: replace(WORDS.choose),
  color: replace(WORDS.choose),
  reference: replace(WORDS.replace),
  'unknown-property': rename,
  'list-twice': removeSecond,
  'member-twice': removeSecond,
  'target-swapped': swap('min', 'max'),
  'interval-swapped': swap('lower', 'upper'),
  'hidden-characters': (situation) => [
    {
      label: label(WORDS.removeHidden, situation),
      edit: (feed, _, { steps }) => withValue(feed, steps, String(valueAt(feed, steps)).replace(HIDDEN, '')),
    },
  ],
  'accepted-unused': remove,
  'outlier-end': marks('provisional'),
  'scale-step': marks('break'),
  'period-future': marks('forecast', 'estimated'),
  'period-skipped': sayMissing('missing'),
  'newest-missing': sayMissing('newest'),
  'version-missing': (situation) => [
    {
      label: label(WORDS.change, situation, { value: FEED_VERSION }),
      edit: (feed) => withValue(feed, ['feedVersion'], FEED_VERSION),
    },
  ],
  'updated-future': (situation) => [
    { label: label(WORDS.today, situation), edit: (feed) => withValue(feed, ['updated'], situation.today) },
  ],
};

/** What an address cannot hold and nobody sees. */
const HIDDEN = /[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/gu;
