import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeTo, parseFeed } from '../../../src/feed/index.js';
import { intervalOf, intervalsMeet } from '../../../src/feed/derive/interval.js';

/** Two years of a percentage: value, and bounds where there are any. */
type Figure = readonly [value: number, lower?: number, upper?: number];

function yearsOf(...figures: readonly Figure[]) {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [{ id: 'r', name: 'R' }],
    indicators: [
      {
        id: 'i',
        title: 'I',
        unit: { id: 'percent', decimals: 1 },
        measure: 'rate',
        series: [
          {
            region: 'r',
            observations: figures.map(([value, lower, upper], index) => ({
              period: String(2024 + index),
              value,
              ...(lower === undefined ? {} : { lower, upper }),
            })),
          },
        ],
      },
    ],
  });
  const indicator = feed?.indicators[0];
  const observations = indicator?.series[0]?.observations ?? [];
  const [from, to] = [observations.at(-2), observations.at(-1)];
  assert.ok(indicator && from && to);
  return { indicator, observations, from, to };
}

function directionOf(...figures: readonly Figure[]): string {
  const { indicator, observations, to } = yearsOf(...figures);
  const change = changeTo(indicator, observations, to);
  assert.ok(change.kind === 'change');
  return change.direction;
}

describe('an interval', () => {
  it('is there where both bounds are', () => {
    const { from, to } = yearsOf([13.5], [16.8, 12.9, 20.7]);
    assert.equal(intervalOf(from), undefined);
    assert.deepEqual(intervalOf(to), { lower: 12.9, upper: 20.7 });
  });

  const cases: readonly (readonly [what: string, one: Figure, other: Figure, meet: boolean])[] = [
    ['that overlaps another', [13.5, 9.9, 17.1], [16.8, 12.9, 20.7], true],
    ['that ends where the other begins', [10, 9, 11], [12, 11, 13], true],
    ['above the other', [10, 9, 11], [13, 11.5, 14], false],
    ['under the other', [13, 11.5, 14], [10, 9, 11], false],
    ['that holds a value without one', [13.5], [16.8, 12.9, 20.7], true],
    ['that does not hold a value without one', [12], [16.8, 12.9, 20.7], false],
  ];
  for (const [what, one, other, meet] of cases) {
    it(`${what} ${meet ? 'meets' : 'does not meet'} it`, () => {
      const { from, to } = yearsOf(one, other);
      assert.equal(intervalsMeet(from, to), meet);
    });
  }

  it('is not invented for values that have none, however alike they are', () => {
    const { from, to } = yearsOf([10], [10]);
    assert.equal(intervalsMeet(from, to), false);
  });
});

describe('a change between figures with intervals', () => {
  it('goes neither up nor down where the intervals meet, also where the values are the same', () => {
    assert.equal(directionOf([13.5, 9.9, 17.1], [16.8, 12.9, 20.7]), 'uncertain');
    assert.equal(directionOf([15, 13, 17], [15, 14, 16]), 'uncertain');
  });

  it('has its direction where they do not, and where there are none', () => {
    assert.equal(directionOf([10, 9, 11], [13, 11.5, 14]), 'up');
    assert.equal(directionOf([13, 11.5, 14], [10, 9, 11]), 'down');
    assert.equal(directionOf([13.5], [16.8]), 'up');
  });
});
