import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyFigureOptions } from '../../../src/kpi-jobs-value/chosen-figure.js';
import { tonesOf, type Tone } from '../../../src/kpi-jobs-value/sound/trend-tones.js';
import { viewOf } from '../whole-view.js';
import { feedOf } from '../example-feed.js';

type Rows = Parameters<typeof feedOf>[1];

const base: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'fredrikstad',
  indicator: undefined,
  compared: [],
  figure: 'trend',
  items: [],
  today: '2026-11-21',
};

function tones(series: Rows, compared: readonly string[] = []): Tone[] {
  const chart = viewOf(feedOf({}, series), { ...base, compared }).full?.chart;
  if (chart?.kind !== 'trend') throw new Error('There is no trend');
  return tonesOf(chart);
}

const rounded = (number: number) => Number(number.toFixed(2));

describe('a trend as tones', () => {
  it('sounds higher for higher values, an octave for half the axis', () => {
    // The axis of 0, 50 and 100 goes from 0 to 100: two octaves from the A below middle C, 220 Hz.
    assert.deepEqual(
      tones({
        fredrikstad: [
          ['2021', 0],
          ['2022', 50],
          ['2023', 100],
        ],
      }).map(({ frequency }) => rounded(frequency)),
      [220, 440, 880],
    );
  });

  it('goes from left to right', () => {
    const pans = tones({
      fredrikstad: [
        ['2021', 1],
        ['2022', 2],
        ['2023', 3],
      ],
    }).map(({ pan }) => rounded(pan));
    assert.ok(pans.every((pan) => Math.abs(pan) <= 1));
    assert.deepEqual([Math.sign(pans[0] ?? 0), Math.abs(pans[1] ?? 1) < 0.01, Math.sign(pans[2] ?? 0)], [-1, true, 1]);
  });

  it('is silent where a period has no figure', () => {
    const [first, second, third] = tones({
      fredrikstad: [
        ['2019', 1],
        ['2020', 2],
        ['2021', null],
        ['2022', 3],
        ['2023', 4],
      ],
    });
    if (!first || !second || !third) throw new Error('Too few tones');
    assert.equal(first.at, 0);
    assert.equal(rounded((third.at - second.at) / (second.at - first.at)), 2);
    assert.ok(first.at + first.length < second.at);
  });

  it('tells uncertain figures apart', () => {
    const found = tones({
      fredrikstad: [
        ['2021', 1],
        ['2022', 2],
        ['2023', 3, 'provisional'],
      ],
    });
    assert.deepEqual(
      found.map(({ isCertain }) => isCertain),
      [true, true, false],
    );
  });

  it('plays the chosen region, on the axis of all', () => {
    const found = tones(
      {
        fredrikstad: [
          ['2021', 0],
          ['2022', 50],
          ['2023', 100],
        ],
        sarpsborg: [
          ['2021', 200],
          ['2022', 200],
          ['2023', 200],
        ],
      },
      ['sarpsborg'],
    );
    assert.deepEqual(
      found.map(({ key }) => key),
      ['fredrikstad 2021', 'fredrikstad 2022', 'fredrikstad 2023'],
    );
    assert.equal(rounded(found[2]?.frequency ?? 0), 440);
  });

  it('never lasts longer than a reader has patience', () => {
    const years = Array.from({ length: 200 }, (_, index): [string, number] => [String(1800 + index), index]);
    const last = tones({ fredrikstad: years }).at(-1);
    assert.ok(last && last.at + last.length <= 15, `${last?.at} s`);
  });
});
