import { nameOfThing, valueAt } from '../../../feed/checks/place.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import { withItem, withValue } from '../../../feed-file/edited-value.js';
import { formatDate } from '../../../locale/time.js';
import { isCollection } from '../../editor-place.js';
import { idFor, idsIn } from '../../form/items/item-id.view.js';
import { WORDS } from './suggestions.words.js';
import { label, type Situation, type Way, type WaysByCode } from './way.js';

/** What can be done about the short names of things and the codes of regions with one click. */
export const CODE_WAYS: WaysByCode = {
  'duplicate-id': ownId,
  required: (situation) => (situation.place.missing === 'id' ? ownId(situation) : []),
  'region-code': (situation) => [
    {
      label: label(WORDS.change, situation, { value: String(situation.problem.values['example']) }),
      edit: (feed, { values }, { steps }) => withValue(feed, steps, values['example']),
    },
  ],
  'code-unknown': putSuggested,
  'code-other': putSuggested,
  'code-ended': endCode,
  'code-begins': (situation) => {
    const from = String(situation.problem.values['from']);
    return [
      {
        label: label(WORDS.begins, situation, { from: formatDate(from, situation.language) }),
        edit: (feed, _, { steps }) => withValue(feed, [...steps.slice(0, -1), 'validFrom'], from),
      },
    ];
  },
};

/** A short name of its own for a thing, made of what it is called. */
function ownId(situation: Situation): readonly Way[] {
  const { feed, place } = situation;
  const [collection, index] = place.steps;
  if (!isCollection(collection) || typeof index !== 'number') return [];
  const isPart = place.steps.length > 3;
  const id = idFor(nameOfThing(valueAt(feed, [collection, index]), 'nb'), idsIn(valueAt(feed, [collection])));
  if (isPart || id === undefined) return [];
  return [
    {
      label: label(WORDS.ownId, situation, { value: id }),
      edit: (all, _, { steps }) => withValue(all, [...steps.slice(0, 2), 'id'], id),
    },
  ];
}

function putSuggested(situation: Situation): readonly Way[] {
  const { suggestion } = situation.problem.values;
  if (typeof suggestion !== 'string') return [];
  return [
    {
      label: label(WORDS.change, situation, { value: suggestion }),
      edit: (feed, { values }, { steps }) => withValue(feed, steps, values['suggestion']),
    },
  ];
}

/** Says when a code ended, and adds the one that has come in its place. */
function endCode(situation: Situation): readonly Way[] {
  const { problem, place, feed, language } = situation;
  const { suggestion } = problem.values;
  const to = String(problem.values['to']);
  const codes = valueAt(feed, place.steps.slice(0, 2).concat('codes'));
  const isThere = Array.isArray(codes) && codes.some((code) => propertyOf(code, 'code') === suggestion);
  const next = isThere || typeof suggestion !== 'string' ? undefined : suggestion;
  const text =
    next === undefined
      ? label(WORDS.ended, situation, { to: formatDate(to, language) })
      : label(WORDS.endedAndAdd, situation, { code: next });
  const edit: Way['edit'] = (all, _, { steps }) => {
    const code = steps.slice(0, -1);
    const ended = withValue(all, [...code, 'validTo'], to);
    if (next === undefined) return ended;
    const added = { system: propertyOf(valueAt(all, code), 'system'), code: next, validFrom: dayAfter(to) };
    return withItem(ended, code.slice(0, -1), Number(code.at(-1)) + 1, added);
  };
  return [{ label: text, edit }];
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
