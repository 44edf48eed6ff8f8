import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changedLines } from '../../../src/changes/texts/changed-lines.js';

const BEFORE = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';

describe('the lines of a file', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [number, number])[], number])[] = [
    ['a line written over', BEFORE.replace('2', '20'), [[3, 3]], 0],
    ['a line put in', BEFORE.replace('  "c"', '  "x": 9,\n  "c"'), [[4, 4]], 0],
    ['a line taken out', BEFORE.replace('  "b": 2,\n', ''), [], 1],
    [
      'two places',
      BEFORE.replace('1', '10').replace('3', '30'),
      [
        [2, 2],
        [4, 4],
      ],
      0,
    ],
    ['two lines in the stead of one', BEFORE.replace('  "b": 2,', '  "b": 20,\n  "d": 4,'), [[3, 4]], 0],
    ['nothing', BEFORE, [], 0],
    ['only other ends of lines', BEFORE.replaceAll('\n', '\r\n'), [], 0],
  ];
  for (const [name, text, changed, removed] of cases)
    it(`says which have changed: ${name}`, () => {
      const view = changedLines(BEFORE, text);
      assert.deepEqual(
        view.changed.map(({ first, last }) => [first, last]),
        changed,
      );
      assert.equal(view.removed, removed);
    });

  it('are all new in a new file', () => {
    assert.deepEqual(changedLines(undefined, BEFORE).changed, [{ first: 1, last: 5 }]);
  });

  it('are told as one change where two texts have nothing in common and are long', () => {
    const long = (letter: string) => Array.from({ length: 30_000 }, (_, line) => `${letter}${line}`).join('\n');
    assert.deepEqual(changedLines(long('a'), long('b')).changed, [{ first: 1, last: 30_000 }]);
  });
});
