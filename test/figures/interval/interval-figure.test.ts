import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, type Feed } from '../../../src/feed/index.js';
import { drawingOf } from '../../../src/figures/interval/drawing/interval-layout.js';
import { viewOf } from '../../../src/kpi-jobs-value/kpi-jobs-value.view.js';
import { frameFor } from '../../drawing/frame.js';
import { interval } from '../figures.js';

type Written = Readonly<Record<string, unknown>>;

/** A feed of unemployment rates, made up: one municipality for each observation. */
function feedWith(observations: readonly Written[]): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: observations.map((_, index) => ({ id: `k${index}`, name: `K${index}`, type: 'municipality' })),
    indicators: [
      {
        id: 'i',
        title: 'Ledige',
        unit: { id: 'percent', label: '%', decimals: 1 },
        measure: 'rate',
        series: observations.map((each, index) => ({
          region: `k${index}`,
          observations: [{ period: '2023', ...each }],
        })),
      },
    ],
  });
  assert.ok(feed);
  return feed;
}

function fullOf(observations: readonly Written[]) {
  const options = { heading: '', indicator: undefined, compared: [], items: [], today: '2026-11-21' };
  return viewOf(feedWith(observations), { ...options, language: 'nb', region: 'k0', figure: 'interval' }).full;
}

const TWO = [{ value: -1.5, lower: -2.5, upper: 0.5 }, { value: 3 }];

describe('bars with an interval', () => {
  it('are drawn with the bounds where the source gives them, and the others keep their bar', () => {
    const chart = fullOf(TWO)?.chart;
    assert.ok(chart?.kind === 'interval');
    assert.deepEqual(
      chart.bars.map(({ key, interval: found }) => [key, found?.lower]),
      [
        ['k1', undefined],
        ['k0', -2.5],
      ],
    );
  });

  it('are read with value and bounds, and say where there are none', () => {
    assert.deepEqual(
      fullOf(TWO)?.readings.map(({ shown }) => shown.replaceAll('\u00a0', ' ')),
      ['K1: 3,0 %, uten usikkerhetsintervall', 'K0: −1,5 %, usikkerhetsintervall fra −2,5 til 0,5'],
    );
  });

  it('have value, lower and upper in the table', () => {
    const texts = fullOf(TWO)?.table.rows.map((row) => row.map(({ text }) => text));
    assert.deepEqual(texts, [
      ['K1', '3,0', '', '', 'uten usikkerhetsintervall'],
      ['K0', '−1,5', '−2,5', '0,5', ''],
    ]);
  });

  it('are not drawn where no region has an interval', () => {
    assert.notEqual(fullOf([{ value: 1 }, { value: 3 }])?.chart?.kind, 'interval');
    assert.notEqual(
      fullOf([{ value: null, status: 'confidential', lower: 1, upper: 2 }, { value: 3 }])?.chart?.kind,
      'interval',
    );
  });

  it('stand alone where there is one region', () => {
    assert.equal(fullOf([{ value: 2, lower: 1, upper: 3 }])?.chart?.kind, 'interval');
  });

  for (const width of [240, 360, 768, 1200]) {
    it(`keep every bound and text inside the frame (${width} pixels)`, () => {
      const { parameters, datasets, margins } = drawingOf(interval, frameFor(width, 0));
      assert.deepEqual(parameters['valueDomain'], [-11, 15]);
      for (const { x, text, align } of datasets['labels'] as readonly { x: number; text: string; align: string }[]) {
        const left = margins.left + x - (align === 'right' ? text.length * 7 : 0);
        assert.ok(left >= -1 && left <= width, text);
      }
    });
  }
});
