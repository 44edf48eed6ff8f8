import { valueAt, type Step } from '../../../feed/checks/place.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import { isObject } from '../../../feed/json-value.js';
import { FEED_VERSION } from '../../../feed/shape/limits.js';
import { withValue, without } from '../../../feed-file/edited-value.js';
import type { Entry } from '../../../locale/catalogue.js';
import { suggestionInWords } from '../sentences/problem-sentence.js';
import { WORDS } from './suggestions.words.js';
import { label, type Situation, type Way, type WaysByCode, type WaysFor } from './way.js';

/** What can be done about what is written in a field with one click, by the code of the problem. */
export const FIELD_WAYS: WaysByCode = {
  'text-number': asText,
  'period-number': asText,
  'period-spelling': putRead,
  null: remove,
  empty: (situation) => (situation.problem.values['needed'] === undefined ? remove(situation) : []),
  vocabulary: replaceBy(WORDS.choose),
  color: replaceBy(WORDS.choose),
  reference: replaceBy(WORDS.replace),
  'unit-near': replaceBy(WORDS.choose),
  'frequency-kind': replaceBy(WORDS.choose),
  'unknown-property': rename,
  'list-twice': removeSecond,
  'member-twice': removeSecond,
  'target-swapped': swap('min', 'max'),
  'interval-swapped': swap('lower', 'upper'),
  'annotation-swapped': swap('from', 'to'),
  'hidden-characters': inText(WORDS.removeHidden, (text) => text.replace(HIDDEN, '')),
  html: inText(WORDS.removeTags, (text) => text.replace(TAG, '').replace(/ {2,}/g, ' ').trim()),
  'letters-broken': mendLetters,
  url: wholeAddress,
  range: nearest,
  'accepted-unused': remove,
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
const TAG = /<\/?[a-z][^<>]*>/gi;

function remove(situation: Situation): readonly Way[] {
  return [{ label: label(WORDS.remove, situation), edit: (feed, _, { steps }) => without(feed, steps) }];
}

function asText(situation: Situation): readonly Way[] {
  return [
    {
      label: label(WORDS.toText, situation),
      edit: (feed, _, { steps }) => withValue(feed, steps, String(valueAt(feed, steps))),
    },
  ];
}

/** Puts what was most likely meant in the place of what stands there. */
function replaceBy(entry: Entry): WaysFor {
  return (situation) => {
    const { problem, place, feed, language } = situation;
    if (isNothing(problem.values['suggestion'])) return [];
    return [
      {
        label: label(entry, situation, { value: suggestionInWords(problem, place, feed, language) }),
        edit: (all, { values }, { steps }) => withValue(all, steps, values['suggestion']),
      },
    ];
  };
}

const isNothing = (suggestion: unknown) => suggestion === undefined || suggestion === '';

/** Changes the text that stands there. */
function inText(entry: Entry, change: (text: string) => string): WaysFor {
  return (situation) => [
    {
      label: label(entry, situation),
      edit: (feed, _, { steps }) => {
        const text = change(String(valueAt(feed, steps)));
        return text === '' ? without(feed, steps) : withValue(feed, steps, text);
      },
    },
  ];
}

/** The word as it was before its letters were saved as others. */
function mendLetters(situation: Situation): readonly Way[] {
  const { suggestion } = situation.problem.values;
  if (isNothing(suggestion)) return [];
  return [
    {
      label: label(WORDS.replace, situation, { value: String(suggestion) }),
      edit: (feed, { values }, { steps }) => {
        const text = String(valueAt(feed, steps));
        const mended = String(values['suggestion'] ?? values['value']);
        return withValue(
          feed,
          steps,
          text.replaceAll(String(values['value']), () => mended),
        );
      },
    },
  ];
}

/** An address that lacks only its beginning. */
function wholeAddress(situation: Situation): readonly Way[] {
  const written = valueAt(situation.feed, situation.place.steps);
  const value = typeof written === 'string' ? addressOf(written.trim()) : undefined;
  if (value === undefined) return [];
  return [
    {
      label: label(WORDS.replace, situation, { value }),
      edit: (feed, _, { steps }) => withValue(feed, steps, addressOf(String(valueAt(feed, steps)).trim())),
    },
  ];
}

function addressOf(written: string): string | undefined {
  if (/^[^\s@:/]+@[^\s@:/]+\.\w{2,}$/u.test(written)) return `mailto:${written}`;
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/iu.test(written) ? `https://${written}` : undefined;
}

/** The number that is nearest to one that is too large or too small. */
function nearest(situation: Situation): readonly Way[] {
  const { problem, place, feed } = situation;
  const value = valueAt(feed, place.steps);
  const { minimum, maximum } = problem.values;
  if (typeof value !== 'number' || typeof minimum !== 'number' || typeof maximum !== 'number') return [];
  const meant = Math.round(Math.min(Math.max(value, minimum), maximum));
  return [
    {
      label: label(WORDS.change, situation, { value: String(meant) }),
      edit: (all, _, { steps }) => withValue(all, steps, meant),
    },
  ];
}

function swap(one: string, other: string): WaysFor {
  return (situation) => [
    {
      label: label(WORDS.swap, situation),
      edit: (feed, _, { steps }) => {
        const parent = [one, other].includes(String(steps.at(-1))) ? steps.slice(0, -1) : steps;
        const [first, second] = [valueAt(feed, [...parent, one]), valueAt(feed, [...parent, other])];
        return withValue(withValue(feed, [...parent, one], second), [...parent, other], first);
      },
    },
  ];
}

function removeSecond(situation: Situation): readonly Way[] {
  return [
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
}

function rename(situation: Situation): readonly Way[] {
  const { problem, place, feed, language } = situation;
  const suggestion = problem.values['suggestion'];
  const isFree = propertyOf(valueAt(feed, place.steps.slice(0, -1)), String(suggestion)) === undefined;
  if (isNothing(suggestion) || !isFree) return [];
  return [
    {
      label: label(WORDS.replace, situation, { value: suggestionInWords(problem, place, feed, language) }),
      edit: (all, _, { steps: at }) => renamed(all, at, String(suggestion)),
    },
  ];
}

/** The feed with a property under another name, in its place among the others. */
function renamed(feed: unknown, steps: readonly Step[], name: string): unknown {
  const parent = valueAt(feed, steps.slice(0, -1));
  if (!isObject(parent)) return feed;
  const entries = Object.entries(parent).map(([key, value]) => [key === steps.at(-1) ? name : key, value]);
  return withValue(feed, steps.slice(0, -1), Object.fromEntries(entries));
}

function putRead(situation: Situation): readonly Way[] {
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
}
