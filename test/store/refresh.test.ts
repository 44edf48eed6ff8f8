import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { minutesIn, pauseAfterLook, pauseBetweenLooks } from '../../src/store/refresh/look-pauses.js';

describe('the attribute refresh', () => {
  const cases: readonly (readonly [text: string | null, minutes: number | undefined])[] = [
    [null, undefined],
    ['', undefined],
    ['5', 5],
    [' 2,5 ', 2.5],
    ['0.1', 1],
    ['100000', 1440],
    ['0', undefined],
    ['-5', undefined],
    ['ofte', undefined],
  ];
  for (const [text, minutes] of cases) {
    it(`is ${minutes ?? 'no'} minutes for ${JSON.stringify(text)}`, () => {
      assert.equal(minutesIn(text), minutes);
    });
  }
});

describe('the pause between two looks', () => {
  it('is half to one and a half times what is asked for', () => {
    assert.deepEqual(
      [0, 0.5, 1].map((random) => pauseBetweenLooks(15, () => random)),
      [450_000, 900_000, 1_350_000],
    );
  });

  it('is as long as a server asks for, up to a day, with the rest of a pause', () => {
    const none = (): number => 0;
    const half = (): number => 0.5;
    assert.equal(pauseAfterLook(5, 600, none), 600_000);
    assert.equal(pauseAfterLook(5, 600, half), 750_000);
    assert.equal(pauseAfterLook(5, 1_000_000, none), 86_400_000);
    for (const wish of [undefined, 0, -5, Number.NaN]) assert.equal(pauseAfterLook(5, wish, half), 300_000);
  });
});
