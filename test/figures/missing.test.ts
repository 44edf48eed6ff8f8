import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../src/feed/index.js';
import type { FigureName } from '../../src/figures/doors.js';
import { figureOf } from '../../src/figures/figures.js';
import { interval } from '../../src/figures/interval/interval.js';
import { fetchedFigure } from './every-figure.js';
import { plain, requestOf, shownTable, smallFeed, type Row } from './small-feed.js';

/** Sickness absence in five municipalities: two have both years, and each of the others lacks one differently. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  Alfavik: [
    ['2022', 6.1],
    ['2023', 6.2],
  ],
  Bergheim: [
    ['2022', 5.1],
    ['2023', null, 'confidential'],
  ],
  Carlshavn: [
    ['2022', 5.5],
    ['2023', null, 'not-applicable'],
  ],
  Dalby: [['2022', 5.4]],
  Egset: [
    ['2022', 5],
    ['2023', 5.3],
  ],
};

const RATE = { id: 'Sykefravær', measure: 'rate', unit: { id: 'percent', label: '%', decimals: 1 } };

/** The same with a sixth that has figures of another kind, and a seventh that the source has nothing about. */
function feedOf(rows: Readonly<Record<string, readonly Row[]>> = ROWS): Feed {
  const names = [...Object.keys(rows), 'Fossum', 'Granli'];
  return smallFeed(
    [
      { ...RATE, rows },
      { id: 'Annet', rows: { Fossum: [['2023', 1]] } },
    ],
    { regions: names.map((id) => ({ id, name: id })) },
  );
}

const figure = (name: FigureName, feed = feedOf()) =>
  figureOf(name, requestOf(feed, 'Sykefravær', ['Alfavik']), fetchedFigure(name));

const REASONS = [
  'Bergheim: vises ikke av hensyn til personvern.',
  'Carlshavn: ikke aktuelt.',
  'Dalby og Fossum: tall mangler.',
];

describe('regions that a ranking cannot draw', () => {
  it('are named with the reason, beside the drawing and beside the table', () => {
    const { notes, tableNotes } = figure('ranking');
    assert.deepEqual(notes, REASONS);
    assert.deepEqual(tableNotes, REASONS);
  });

  it('stand in the table after the others, without a value', () => {
    const { table } = figure('ranking');
    assert.deepEqual(shownTable(table).rows, [
      ['Alfavik', '6,2', ''],
      ['Egset', '5,3', ''],
      ['Bergheim', '', 'Vises ikke av hensyn til personvern.'],
      ['Carlshavn', '', 'Ikke aktuelt.'],
      ['Dalby', '', 'Tall mangler.'],
      ['Fossum', '', 'Tall mangler.'],
    ]);
    assert.deepEqual(
      table.rows.map(([, value]) => value?.value),
      [6.2, 5.3, null, null, null, null],
    );
  });

  it('are the same in the order of change', () => {
    const { notes, table } = figure('ranking-change');
    assert.deepEqual(notes, REASONS);
    // 6.2 − 6.1 = 0.1; 5.3 − 5 = 0.3.
    assert.deepEqual(shownTable(table).rows.slice(0, 3), [
      ['Egset', '+0,3', '5,0', '5,3', ''],
      ['Alfavik', '+0,1', '6,1', '6,2', ''],
      ['Bergheim', '', '', '', 'Vises ikke av hensyn til personvern.'],
    ]);
    assert.equal(table.rows.length, 6);
  });

  it('carry what the feed notes about the value that is not there', () => {
    const { series } = feedOf().indicators[0] ?? { series: [] };
    const feed = smallFeed([], {
      regions: Object.keys(ROWS).map((id) => ({ id, name: id })),
      indicators: [
        {
          ...RATE,
          title: 'Sykefravær',
          series: series.map(({ region, observations }) => ({
            region,
            observations: observations.map(({ period, value, statuses }) => ({
              period,
              value,
              status: statuses,
              ...(value === null && region === 'Bergheim' ? { note: 'Under fem personer.' } : {}),
            })),
          })),
        },
      ],
    });
    assert.equal(
      plain(figure('ranking', feed).notes[0]),
      'Bergheim: vises ikke av hensyn til personvern. Under fem personer.',
    );
  });

  it('are named beside intervals too', () => {
    const bounds: Readonly<Record<string, unknown>> = {
      regions: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
      indicators: [
        {
          ...RATE,
          title: 'Sykefravær',
          series: [
            { region: 'a', observations: [{ period: '2023', value: 6, lower: 5, upper: 7 }] },
            { region: 'b', observations: [{ period: '2023', value: 4, lower: 3, upper: 5 }] },
            { region: 'c', observations: [{ period: '2023', value: null, status: 'confidential' }] },
          ],
        },
      ],
    };
    const { notes, table } = interval.figureOf(requestOf(smallFeed([], bounds), 'Sykefravær', ['a']));
    assert.ok(notes.includes('C: vises ikke av hensyn til personvern.'));
    assert.deepEqual(shownTable(table).rows.at(-1), ['C', '', '', '', 'Vises ikke av hensyn til personvern.']);
  });
});
