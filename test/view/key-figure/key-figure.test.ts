import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/index.js';
import { figureBasis, keyFigureOf, type KeyFigure } from '../../../src/view/key-figure/key-figure.js';

function figure(observations: readonly object[], baseline?: object): KeyFigure {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: [{ id: 'r', name: 'R' }],
    indicators: [{ id: 'i', title: 'I', series: [{ region: 'r', observations }] }],
    targets: [{ id: 't', indicator: 'i', operator: 'at-least', value: 100, ...(baseline ? { baseline } : {}) }],
  });
  const [indicator] = feed?.indicators ?? [];
  const basis = feed && indicator && figureBasis(feed, indicator, 'r');
  assert.ok(basis);
  return keyFigureOf(feed, basis, 'nb');
}

describe('a key figure', () => {
  it('shows no progress across a break, also when the baseline lies before the series', () => {
    const observations = [
      { period: '2020', value: 50 },
      { period: '2021', value: 60, status: 'break' },
      { period: '2022', value: 70 },
    ];
    for (const [period, expected] of [
      ['2016', false],
      ['2020', false],
      ['2021', true],
    ] as const) {
      assert.equal(figure(observations, { period, value: 40 }).progress[0]?.progress !== undefined, expected, period);
    }
  });

  it('says nothing of a change when it has no value', () => {
    const { change, number } = figure([
      { period: '2022', value: null },
      { period: '2023', value: 3, status: 'confidential' },
    ]);
    assert.deepEqual([change.text, number], ['', 'vises ikke av hensyn til personvern']);
  });
});
