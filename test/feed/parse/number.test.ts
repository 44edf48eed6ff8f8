import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeProblem, parseFeed } from '../../../src/feed/index.js';
import { isInRange } from '../../../src/feed/parse/number.js';

const links = (strength: unknown) =>
  parseFeed({
    feedVersion: '1.0',
    actors: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    links: [{ from: { actor: 'a' }, to: { actor: 'b' }, strength }],
  });

describe('a range of numbers', () => {
  it('has its ends in it, unless they are excluded', () => {
    const range = { minimum: 1, maximum: 5 };
    assert.deepEqual(
      [0.9, 1, 3.5, 5, 5.1].map((value) => isInRange(value, range)),
      [false, true, true, true, false],
    );
    assert.deepEqual(
      [-1, 0, 0.1].map((value) => isInRange(value, { exclusiveMinimum: 0 })),
      [false, false, true],
    );
    assert.equal(isInRange(-1e300, {}), true);
  });

  it('may be of whole numbers', () => {
    assert.deepEqual(
      [2, 2.5, -3].map((value) => isInRange(value, { multipleOf: 1 })),
      [true, false, true],
    );
  });
});

describe('a number with a range', () => {
  it('is left out, and reported, when it is outside', () => {
    const { feed, problems } = links(9);
    assert.equal(feed?.links.length, 1);
    assert.equal(feed.links[0]?.strength, undefined);
    assert.deepEqual(problems, [
      { severity: 'error', code: 'range', path: 'links[0].strength', values: { value: 9, minimum: 1, maximum: 5 } },
    ]);
  });

  it('is read from text, with a warning, as every number is', () => {
    const { feed, problems } = links('3');
    assert.equal(feed?.links[0]?.strength, 3);
    assert.deepEqual(
      problems.map(({ severity, code }) => `${severity} ${code}`),
      ['warning number-text'],
    );
  });

  it('is asked for by its range where there is no number', () => {
    assert.deepEqual(
      [...links('sterk').problems, ...links([5]).problems].map((problem) => describeProblem(problem, 'nb')),
      [
        'Feil i datafilen: «links[0].strength» skal være et tall fra 1 til 5, men er tekst.',
        'Feil i datafilen: «links[0].strength» skal være et tall fra 1 til 5, men er en liste [ ].',
      ],
    );
  });
});

describe('a number larger than computers have', () => {
  it('is told to be that, not to be no number', () => {
    const told = (value: string) => {
      const feed: unknown = JSON.parse(
        `{ "feedVersion": "1.0", "regions": [{ "id": "a", "name": "A" }], "indicators": [{ "id": "i", "title": "I",
          "series": [{ "region": "a", "observations": [{ "period": "2023", "value": ${value} }] }] }] }`,
      );
      return parseFeed(feed).problems.map((problem) => describeProblem(problem, 'nb'));
    };
    const sentence =
      'Feil i datafilen: «indicators[0].series[0].observations[0].value» er et større tall enn det går an å regne med.';
    assert.deepEqual([told('1e999'), told('-1e999')], [[sentence], [sentence]]);
  });
});
