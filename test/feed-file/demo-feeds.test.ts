import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { valueAt } from '../../src/feed/checks/place.js';
import { withItem, withMoved, without, withValue } from '../../src/feed-file/edited-value.js';
import { textWith } from '../../src/feed-file/feed-file.js';
import { FEED_NAMES, projectFile } from '../demo/demo-feeds.js';
import { changeOf, lineChanges } from './line-changes.js';
import { opened } from './opened.js';

interface Written {
  readonly indicators?: readonly {
    readonly id: string;
    readonly series: readonly { readonly observations: object[] }[];
  }[];
}

const OSTFOLD = opened(projectFile('demo/feeds/ostfold.json'));
const change = (edit: (value: unknown) => unknown): string => {
  const value = edit(OSTFOLD.value);
  const text = textWith(OSTFOLD, value);
  assert.deepEqual(JSON.parse(text), value);
  return changeOf(OSTFOLD.text, text);
};
const OBSERVATIONS = ['indicators', 0, 'series', 0, 'observations'];
const length = (steps: readonly (string | number)[]): number => (valueAt(OSTFOLD.value, steps) as unknown[]).length;

describe('an edit of the feed of Østfold', () => {
  it('changes one line where a value is another', () => {
    assert.equal(
      change((feed) => withValue(feed, [...OBSERVATIONS, 3, 'value'], 1)),
      '−1 +1',
    );
    assert.equal(
      change((feed) => withValue(feed, [...OBSERVATIONS, 3, 'status'], 'provisional')),
      '−1 +1',
    );
    assert.equal(
      change((feed) => withValue(feed, ['title', 'nn'], 'Ein annan tittel')),
      '−1 +1',
    );
  });

  it('changes two lines where an observation comes last, and one where it does not', () => {
    const observation = { period: '2024-Q1', value: 14_600 };
    assert.equal(
      change((feed) => withItem(feed, OBSERVATIONS, length(OBSERVATIONS), observation)),
      '−1 +2',
    );
    assert.equal(
      change((feed) => withItem(feed, OBSERVATIONS, 0, observation)),
      '−0 +1',
    );
  });

  it('takes one line away, and the comma before it when it was the last', () => {
    assert.equal(
      change((feed) => without(feed, [...OBSERVATIONS, 0])),
      '−1 +0',
    );
    assert.equal(
      change((feed) => without(feed, [...OBSERVATIONS, length(OBSERVATIONS) - 1])),
      '−2 +1',
    );
  });

  it('moves the lines of an area, and no other', () => {
    const count = length(['focusAreas']);
    assert.ok(count > 3);
    for (const [from, to] of [
      [1, 2],
      [2, 1],
      [0, 2],
    ] as const) {
      const text = textWith(OSTFOLD, withMoved(OSTFOLD.value, ['focusAreas'], from, to));
      const { gone, added } = lineChanges(OSTFOLD.text, text);
      assert.equal(gone, added);
      assert.deepEqual(text.split('\n').sort(), OSTFOLD.text.split('\n').sort());
    }
    const last = textWith(OSTFOLD, withMoved(OSTFOLD.value, ['focusAreas'], count - 1, 0));
    // The one that has become the last loses its comma to the one that was.
    assert.equal(
      last.split('\n').filter((line) => line === '    },').length,
      OSTFOLD.text.split('\n').filter((line) => line === '    },').length,
    );
  });

  it('writes a whole new indicator as the others are written', () => {
    const indicator = structuredClone(valueAt(OSTFOLD.value, ['indicators', 0])) as object;
    const text = textWith(OSTFOLD, withItem(OSTFOLD.value, ['indicators'], 1, { ...indicator, id: 'copy' }));
    const { gone, added } = lineChanges(OSTFOLD.text, text);
    assert.equal(gone, 0);
    const written = OSTFOLD.text.slice(OSTFOLD.text.indexOf('"indicators"'));
    assert.equal(added, written.slice(0, written.indexOf('\n    },\n')).split('\n').length);
    assert.equal(
      text.split('\n').filter((line) => line === '            { "period": "2020-Q3", "value": 13735 },').length,
      2,
    );
  });
});

describe('a new quarter in every series of a demo feed', () => {
  for (const name of FEED_NAMES)
    it(`is one more line for each: ${name}`, () => {
      const file = opened(projectFile(`demo/feeds/${name}.json`));
      const { indicators = [] } = file.value as Written;
      let count = 0;
      const value = indicators.reduce<unknown>((feed, { series }, indicator) => {
        return series.reduce<unknown>((all, { observations }, index) => {
          if (observations.length === 0) return all;
          count += 1;
          const place = ['indicators', indicator, 'series', index, 'observations'];
          return withItem(all, place, observations.length, { period: '2099-Q1', value: 1, status: 'provisional' });
        }, feed);
      }, file.value);
      assert.ok(count > 0);
      const text = textWith(file, value);
      assert.deepEqual(JSON.parse(text), value);
      const before = new Set(file.text.split('\n'));
      const lines = text.split('\n');
      const added = lines.filter((line) =>
        /^ +\{ "period": "2099-Q1", "value": 1, "status": "provisional" \}$/.test(line),
      );
      assert.equal(added.length, count);
      assert.equal(lines.length, file.text.split('\n').length + count);
      // All that is new besides is the comma of what was last.
      const commas = lines.filter((line) => !before.has(line) && before.has(line.replace(/,$/, '')));
      assert.ok(lines.every((line) => before.has(line) || added.includes(line) || commas.includes(line)));
    });
});
