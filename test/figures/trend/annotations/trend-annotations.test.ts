import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { LANGUAGES } from '../../../../src/feed/index.js';
import { annotatedTrend, BRIDGE, QUARTERS, REBUILDING } from '../../annotations/annotated-feed.js';
import { plain, type Row } from '../../small-feed.js';

/** What is listed of a figure: number, words, and what follows them. */
const listed = ({ annotations = [] }: ReturnType<typeof annotatedTrend>) =>
  annotations.map(({ number, text, about }) => `${number} ${text.text}${plain(about)}`);
const readAt = ({ readings }: ReturnType<typeof annotatedTrend>, text: string) =>
  readings.filter(({ lines }) => lines.some((line) => line.includes(text))).map(({ heading }) => plain(heading));

describe('the annotations of a trend', () => {
  it('are numbered from left to right, whatever their order in the feed', () => {
    const figure = annotatedTrend([BRIDGE, REBUILDING]);
    assert.deepEqual(listed(figure), [
      '1 fabrikken ble bygget om, fra 2. kvartal 2021 til 3. kvartal 2021',
      '2 ny bro åpnet, 2. kvartal 2022',
    ]);
    assert.deepEqual(figure.chart?.annotations, [
      { number: 1, from: Date.UTC(2021, 3), to: Date.UTC(2021, 9) },
      { number: 2, from: Date.UTC(2022, 4, 16, 12), to: Date.UTC(2022, 4, 16, 12) },
    ]);
  });

  it('are not there where the feed has none, or none of the time of the figures', () => {
    const none = annotatedTrend([]);
    const outside = annotatedTrend([
      { ...BRIDGE, period: '2020' },
      { ...BRIDGE, period: '2024-01' },
    ]);
    for (const { annotations, chart, table } of [none, outside]) {
      assert.deepEqual([annotations, chart?.annotations], [undefined, undefined]);
      assert.equal(chart?.description, 'Sammendrag.');
      assert.ok(table.rows.every((row) => !row.at(-1)?.text.includes('bro')));
    }
    assert.deepEqual(readAt(outside, 'bro'), []);
  });

  it('are told where their period is read, and where a span goes on', () => {
    const figure = annotatedTrend([BRIDGE, REBUILDING]);
    assert.deepEqual(
      figure.readings.slice(1, 6).map(({ shown }) => plain(shown)),
      [
        '2. kvartal 2021: 101 jobber, fabrikken ble bygget om (fra 2. kvartal 2021 til 3. kvartal 2021)',
        '3. kvartal 2021: 102 jobber, fabrikken ble bygget om (fra 2. kvartal 2021 til 3. kvartal 2021)',
        '4. kvartal 2021: 103 jobber',
        '1. kvartal 2022: 104 jobber, 4 flere enn i 1. kvartal 2021 (+4,0 %)',
        '2. kvartal 2022: 105 jobber, 4 flere enn i 2. kvartal 2021 (+4,0 %), ny bro åpnet',
      ],
    );
    assert.ok(figure.readings[5]?.spoken.endsWith('ny bro åpnet'));
  });

  it('are told with their time where the figures are of another length', () => {
    const figure = annotatedTrend([{ text: 'ny bro åpnet', period: '2022' }]);
    assert.deepEqual(readAt(figure, 'ny bro åpnet (2022)'), [
      '1. kvartal 2022',
      '2. kvartal 2022',
      '3. kvartal 2022',
      '4. kvartal 2022',
    ]);
    const monthly = annotatedTrend([{ text: 'ny bro åpnet', period: '2022-05' }]);
    assert.deepEqual(readAt(monthly, 'ny bro åpnet (mai 2022)'), ['2. kvartal 2022']);
  });

  it('are told at the first figure after them where no figure is of their time', () => {
    const fourth: readonly Row[] = QUARTERS.filter(([period]) => period.endsWith('Q4'));
    const figure = annotatedTrend([BRIDGE], { rows: { Moss: fourth }, more: { frequency: 'year' } });
    assert.deepEqual(readAt(figure, 'ny bro åpnet (2. kvartal 2022)'), ['4. kvartal 2022']);
    assert.equal(figure.table.rows[1]?.at(-1)?.text, 'ny bro åpnet (2. kvartal 2022)');
    assert.deepEqual(listed(figure), ['1 ny bro åpnet, 2. kvartal 2022']);
  });

  it('are about the regions that they name, by name where others are shown', () => {
    const inMoss = { ...BRIDGE, regions: ['Moss'] };
    const rows = { Halden: QUARTERS, Moss: QUARTERS };
    assert.deepEqual(listed(annotatedTrend([inMoss])), ['1 ny bro åpnet, 2. kvartal 2022']);
    const both = annotatedTrend([inMoss], { rows });
    assert.deepEqual(listed(both), ['1 ny bro åpnet (Moss), 2. kvartal 2022']);
    assert.deepEqual(readAt(both, 'ny bro åpnet (Moss)'), ['2. kvartal 2022']);
    assert.deepEqual(listed(annotatedTrend([BRIDGE], { rows })), ['1 ny bro åpnet, 2. kvartal 2022']);
  });

  it('stand in the row of their period, beside what else is told there', () => {
    const rows = { Moss: QUARTERS.map(([period, value]): Row => [period, value, 'provisional']) };
    const { table } = annotatedTrend([BRIDGE, { text: '<b>fest</b>', period: '2022-Q2' }], { rows });
    assert.equal(table.rows[5]?.at(-1)?.text, 'foreløpig tall, ny bro åpnet, <b>fest</b>');
    assert.equal(table.rows[4]?.at(-1)?.text, 'foreløpig tall');
  });

  it('are described in words after the summary', () => {
    const { chart } = annotatedTrend([BRIDGE, REBUILDING]);
    assert.equal(
      plain(chart?.description),
      'Sammendrag. Merket i figuren: (1) fabrikken ble bygget om, fra 2. kvartal 2021 til 3. kvartal 2021; ' +
        '(2) ny bro åpnet, 2. kvartal 2022.',
    );
  });

  it('stay at their time on another scale, as far as that is drawn', () => {
    for (const scale of ['index', 'change'] as const) {
      const figure = annotatedTrend([BRIDGE, REBUILDING], { scale });
      assert.equal(figure.scales?.shown, scale);
      const plainly = annotatedTrend([BRIDGE, REBUILDING]);
      const drawn = figure.chart?.points.map(({ time }) => time) ?? [];
      const marks = plainly.chart?.annotations?.filter(({ to }) => to > Math.min(...drawn)) ?? [];
      assert.deepEqual(
        figure.chart?.annotations?.map(({ from, to }) => [from, to]),
        marks.map(({ from, to }) => [from, to]),
      );
      assert.match(figure.chart?.description ?? '', /ny bro åpnet/);
      assert.equal(readAt(figure, 'ny bro åpnet').length, 1);
    }
  });

  it('are told in the language of the reader, or the nearest that there is', () => {
    const text = { nb: 'ny bro åpnet', en: 'new bridge opened' };
    const texts = LANGUAGES.map((language) => {
      const figure = annotatedTrend([{ ...REBUILDING, text }], { language });
      return [
        figure.annotations?.[0]?.text.language,
        `${figure.annotations?.[0]?.text.text}${figure.annotations?.[0]?.about}`,
      ];
    });
    assert.deepEqual(
      texts.map(([language, words]) => [language, plain(words)]),
      [
        ['nb', 'ny bro åpnet, fra 2. kvartal 2021 til 3. kvartal 2021'],
        ['nb', 'ny bro åpnet, frå 2. kvartal 2021 til 3. kvartal 2021'],
        ['nb', 'ny bro åpnet, från andra kvartalet 2021 till tredje kvartalet 2021'],
        ['en', 'new bridge opened, from Q2 2021 to Q3 2021'],
      ],
    );
  });

  it('are in the table, too, where there is nothing to draw', () => {
    const { chart, annotations, table } = annotatedTrend([BRIDGE], { rows: { Moss: [['2022-Q2', 5]] } });
    assert.deepEqual([chart, annotations], [undefined, undefined]);
    assert.equal(table.rows[0]?.at(-1)?.text, 'ny bro åpnet');
  });
});
