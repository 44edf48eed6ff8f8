import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyFigureOptions } from '../../../src/kpi-jobs-value/chosen-figure.js';
import { viewOf } from '../../kpi-jobs-value/whole-view.js';
import { feedOf, QUARTERS } from '../../kpi-jobs-value/example-feed.js';

const base: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'fredrikstad',
  indicator: undefined,
  compared: [],
  figure: 'ranking-change',
  items: [],
  today: '2026-11-21',
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the ranking by change', () => {
  const view = viewOf(feedOf({ frequency: 'quarter' }, QUARTERS), base);
  const chart = view.full?.chart;

  it('compares with the same quarter a year earlier, greatest growth first', () => {
    assert.equal(chart?.kind, 'ranking');
    // (32 371 − 31 941) / 31 941 = 1.346 %; (38 103 − 38 043) / 38 043 = 0.158 %.
    assert.deepEqual(
      chart.bars.map(({ label, value, valueLabel }) => [label, Number(value.toFixed(3)), plain(valueLabel)]),
      [
        ['Sarpsborg', 1.346, '+1,3 %'],
        ['Fredrikstad', 0.158, '+0,2 %'],
      ],
    );
    assert.equal(view.full?.title, 'Jobber: endring fra 4. kvartal 2022 til 4. kvartal 2023');
    assert.equal(
      plain(chart.description),
      'Jobber: endring fra 4. kvartal 2022 til 4. kvartal 2023. Av de 2 kommunene i figuren har Sarpsborg størst ' +
        'oppgang (+1,3 %) og Fredrikstad minst oppgang (+0,2 %). Til sammenligning: Nedre Glomma +0,7 %.',
    );
  });

  it('has a table with change and both figures, and readings in whole words', () => {
    assert.deepEqual(
      view.tables[0]?.rows.map((row) => row.map(({ text }) => plain(text))),
      [
        ['Sarpsborg', '+1,3', '31 941', '32 371', ''],
        ['Fredrikstad', '+0,2', '38 043', '38 103', ''],
        // (70 474 − 69 984) / 69 984 = 0.700 %.
        ['Nedre Glomma', '+0,7', '69 984', '70 474', 'til sammenligning'],
      ],
    );
    const [first] = view.full?.readings ?? [];
    assert.deepEqual(
      [plain(first?.shown), plain(first?.spoken)],
      ['Sarpsborg: 430 flere enn i 4. kvartal 2022 (+1,3 %)', 'Sarpsborg: 430 flere enn i 4. kvartal 2022 (+1,3 %)'],
    );
  });

  it('goes to both sides of zero, in percentage points for percentages', () => {
    const feed = feedOf(
      { unit: { id: 'percent', decimals: 1 }, measure: 'rate' },
      {
        fredrikstad: [
          ['2022', 3],
          ['2023', 2.6],
        ],
        sarpsborg: [
          ['2022', 3],
          ['2023', 3.2],
        ],
      },
    );
    const ranking = viewOf(feed, base);
    assert.equal(ranking.full?.chart?.kind, 'ranking');
    assert.deepEqual(
      ranking.full.chart.bars.map(({ valueLabel }) => valueLabel),
      ['+0,2', '\u22120,4'],
    );
    assert.equal(plain(ranking.tables[0]?.columns[1]?.title), 'Endring (prosentpoeng)');
    assert.equal(ranking.full.title, 'Jobber, prosentpoeng: endring fra 2022 til 2023');
    assert.match(
      ranking.full.chart.description,
      /Sarpsborg størst oppgang \(\+0,2 prosentpoeng\) og Fredrikstad størst nedgang/u,
    );
  });

  it('names the regions without a change and says why', () => {
    const feed = feedOf(
      {},
      {
        fredrikstad: [
          ['2022', 100],
          ['2023', 110],
        ],
        sarpsborg: [
          ['2022', 100],
          ['2023', 90],
        ],
        glomma: [
          ['2022', 100],
          ['2023', 100, 'break'],
        ],
        tom: [
          ['2022', 0],
          ['2023', 5],
        ],
      },
      {},
    );
    const notes = viewOf(
      {
        ...feed,
        regions: feed.regions.map((region) => ({
          ...region,
          type: 'municipality',
          members: [],
          listedMembers: [],
          partOf: [],
        })),
      },
      base,
    ).notes;
    assert.ok(
      notes.includes('Nedre Glomma: Endring vises ikke fordi tallene ikke kan sammenlignes.'),
      notes.join('\n'),
    );
    assert.ok(notes.includes('Tom: Endring i prosent finnes ikke fordi tallet den regnes fra, er null.'));
  });

  it('is not offered when too few regions have a change, and the level is shown', () => {
    const { full, names } = viewOf(
      feedOf(
        {},
        {
          fredrikstad: [
            ['2022', 100],
            ['2023', 110],
          ],
          sarpsborg: [['2023', 90]],
        },
      ),
      base,
    );
    assert.deepEqual([full?.name, names], ['ranking', ['trend', 'ranking']]);
    assert.equal(full?.instead, 'Endringer kan ikke sammenlignes for dette nøkkeltallet. Her vises nivået i stedet.');
  });
});
