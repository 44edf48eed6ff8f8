import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  choiceOfEnd,
  choicesOf,
  endGroups,
  endOf,
  groupsOf,
} from '../../../src/editor/form/references/choices.view.js';
import { referencesTo, withId, withoutTidily } from '../../../src/editor/form/references/references.view.js';
import { usageOf } from '../../../src/editor/form/references/usage.view.js';
import { removalQuestion } from '../../../src/editor/form/item-list.view.js';
import { isCollection } from '../../../src/editor/editor-place.js';
import { isObject } from '../../../src/feed/json-value.js';
import { valueAt } from '../../../src/feed/checks/place.js';
import { FEED_NAMES, rawFeed } from '../../demo/demo-feeds.js';

/** Every text of a feed that is equal to an id, by its place. */
function placesOf(value: unknown, id: string, steps: readonly (string | number)[] = []): string[] {
  if (value === id) return [steps.join('.')];
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, id, [...steps, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => placesOf(inner, id, [...steps, name]));
}

describe('references', () => {
  const ostfold = rawFeed('ostfold');

  for (const name of FEED_NAMES)
    it(`are all found in ${name}`, () => {
      const feed = rawFeed(name);
      let count = 0;
      for (const [collection, items] of Object.entries(isObject(feed) ? feed : {})) {
        if (!isCollection(collection) || !Array.isArray(items)) continue;
        for (const [index, item] of (items as readonly unknown[]).entries()) {
          const id = isObject(item) ? item['id'] : undefined;
          if (typeof id !== 'string') continue;
          const found: readonly string[] = referencesTo(feed, collection, id).map(({ steps }) => steps.join('.'));
          for (const place of found) assert.equal(valueAt(feed, stepsOf(place)), id);
          // Ids of other lists, of units and categories may be the same.
          const all: readonly string[] = placesOf(feed, id).filter((place) => place !== `${collection}.${index}.id`);
          const missed = all.filter((place) => !found.includes(place) && !OTHER_TEXTS.test(place));
          assert.deepEqual(
            missed.filter((place) => !isOfOtherList(feed, place, collection, id)),
            [],
            id,
          );
          count += found.length;
        }
      }
      assert.ok(count > 0, name);
    });

  it('are counted in words, by those that refer', () => {
    assert.equal(usageOf(ostfold, 'documents', 1, 'nb'), 'Brukes av 3 fokusområder.');
    assert.match(
      usageOf(ostfold, 'regions', 1, 'nb') ?? '',
      /^Brukes av tallene i 7 nøkkeltall, 1 dokument og 1 område\.$/,
    );
    assert.match(usageOf(ostfold, 'regions', 0, 'en') ?? '', /the data file itself, which shows it first\.$/);
    assert.equal(usageOf(ostfold, 'goals', 0, 'nb'), undefined);
  });

  it('are asked about before an item goes, and the figures of a region are named', () => {
    const { question, usage, warning } = removalQuestion(ostfold, 'regions', 1, 'nb') ?? {};
    assert.equal(question, 'Fjerne Halden?');
    assert.match(usage ?? '', /nøkkeltall/);
    assert.equal(warning, 'Tallene for området blir også borte.');
    assert.equal(removalQuestion(ostfold, 'documents', 1, 'nb')?.warning, '');
    assert.equal(removalQuestion(ostfold, 'goals', 0, 'nb'), undefined);
  });

  it('follow an id that changes', () => {
    const renamed = withId(ostfold, 'focusAreas', 0, 'nytt');
    assert.deepEqual(referencesTo(renamed, 'focusAreas', 'gront-industriloft'), []);
    const before = referencesTo(ostfold, 'focusAreas', 'gront-industriloft');
    assert.deepEqual(referencesTo(renamed, 'focusAreas', 'nytt'), before);
    assert.ok(before.length > 3);
  });
});

describe('what is taken away', () => {
  it('goes with what is empty without it, but for items and what stays', () => {
    const feed = { publisher: { name: 'A' }, projects: [{ id: 'p', budget: { lines: [{ amount: 1 }] } }] };
    assert.deepEqual(withoutTidily(feed, ['publisher', 'name'], 0), { projects: feed.projects });
    assert.deepEqual(withoutTidily(feed, ['projects', 0, 'budget', 'lines', 0], 2), {
      publisher: feed.publisher,
      projects: [{ id: 'p' }],
    });
    assert.deepEqual(withoutTidily(feed, ['projects', 0, 'budget', 'lines', 0, 'amount'], 2), {
      publisher: feed.publisher,
      projects: [{ id: 'p', budget: { lines: [{}] } }],
    });
    assert.deepEqual(withoutTidily(feed, ['projects', 0], 1), { publisher: feed.publisher, projects: [] });
  });
});

describe('what can be referred to', () => {
  const feed = {
    regions: [{ id: 'moss', name: 'Moss', codes: [{ code: '3103' }] }, { name: 'Uten id' }],
    actors: [{ id: 'a b', name: 'Aktøren' }],
    projects: [{ id: 'p', title: 'Prosjektet' }],
  };

  it('has a name, and the codes that it is found by', () => {
    assert.deepEqual(choicesOf(feed, 'regions', 'nb'), [
      { id: 'moss', collection: 'regions', name: 'Moss', codes: ['3103'] },
    ]);
  });

  it('is what is not chosen yet', () => {
    assert.deepEqual(groupsOf(feed, ['regions'], 'nb', ['moss']), []);
  });

  it('is an actor, a factor or a project at the end of a link', () => {
    const choices = endGroups(feed, 'nb').flatMap((group) => group.choices);
    assert.deepEqual(
      choices.map(({ id, name }) => [endOf(id), name]),
      [
        [{ actor: 'a b' }, 'Aktøren'],
        [{ project: 'p' }, 'Prosjektet'],
      ],
    );
    assert.equal(choiceOfEnd({ actor: 'a b' }), choices[0]?.id);
    assert.equal(choiceOfEnd({}), undefined);
  });
});

/** What is no reference, and may be the same word. */
const OTHER_TEXTS =
  /(^|\.)(id|type|kind|system|language|\$schema|title|name|label|nb|nn|sv|en|concept|total)$|categories/;

function stepsOf(place: string): (string | number)[] {
  return place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Whether a place refers to an item of another list with the same id. */
function isOfOtherList(feed: unknown, place: string, collection: string, id: string): boolean {
  return ['regions', 'focusAreas', 'factors', 'actors', 'indicators', 'projects', 'documents'].some(
    (other) =>
      other !== collection &&
      isCollection(other) &&
      referencesTo(feed, other, id).some(({ steps }) => steps.join('.') === place),
  );
}
