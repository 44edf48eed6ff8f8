import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FigureRequest, FullFigure } from '../../../../src/figures/figure.js';
import { trend } from '../../../../src/figures/trend/trend.js';
import type { TrendFigure } from '../../../../src/figures/trend/trend-figure.js';
import { plain, requestOf, shownTable, smallFeed, type Row } from '../../small-feed.js';

const JOBS = {
  id: 'i',
  title: 'Jobber',
  measure: 'stock',
  unit: { id: 'jobs', label: 'jobber', decimals: 0 },
};
/** Ten jobs more each year, from 100 in 2014. */
const YEARS: readonly Row[] = Array.from({ length: 10 }, (_, year) => [String(2014 + year), 100 + 10 * year]);
/** Each quarter of four years; the fourth has most. */
const QUARTERS: readonly Row[] = Array.from({ length: 16 }, (_, place) => [
  `${2020 + Math.floor(place / 4)}-Q${(place % 4) + 1}`,
  100 + place + (place % 4 === 3 ? 20 : 0),
]);

type Rows = Readonly<Record<string, readonly Row[]>>;

function figureOf(span: string, rows: Rows = { Moss: YEARS }, more: Partial<FigureRequest> & object = {}) {
  const feed = smallFeed([{ ...JOBS, rows }]);
  return trend.figureOf({ ...requestOf(feed, 'i', Object.keys(rows)), span, ...more });
}

const quarterly = (span: string, more: Partial<FigureRequest> = {}) => {
  const feed = smallFeed([{ ...JOBS, frequency: 'quarter', rows: { Moss: QUARTERS } }]);
  return trend.figureOf({ ...requestOf(feed, 'i', ['Moss']), span, ...more });
};

const periodsDrawn = ({ chart }: FullFigure<TrendFigure>): string[] =>
  chart?.points.map(({ key }) => key.split(' ').at(-1) ?? '') ?? [];
const endsOf = ({ span }: FullFigure<TrendFigure>) => {
  const { from, to, isNarrowed } = span?.choice ?? {};
  return [from?.place, to?.place, isNarrowed];
};

describe('a part of a development', () => {
  const part = figureOf('2018..2021');

  it('is what is drawn and read', () => {
    assert.deepEqual(periodsDrawn(part), ['2018', '2019', '2020', '2021']);
    assert.deepEqual(
      part.readings.map(({ heading }) => heading),
      ['2018', '2019', '2020', '2021'],
    );
    assert.equal(part.firstReading, 3);
  });

  it('has a title of its own, and says its time where there is none', () => {
    assert.equal(plain(part.finding?.text), 'Antallet jobber i Moss økte 21,4 % på tre år');
    assert.equal(part.finding?.about, 'Jobber: Moss, fra 2018 til 2021');
    assert.equal(part.title, 'Jobber: Moss, fra 2018 til 2021');
  });

  it('is the table as well, which says so', () => {
    const { caption, rows } = shownTable(part.table);
    assert.equal(caption, 'Jobber: Moss, fra 2018 til 2021');
    assert.deepEqual(
      rows.map(([period]) => period),
      ['2018', '2019', '2020', '2021'],
    );
  });

  it('is described by its own ends, and not by the newest figure', () =>
    assert.equal(
      plain(part.chart?.description),
      'Jobber, fra 2018 til 2021. Moss: 140 jobber i 2018 og 170 jobber i 2021.',
    ));

  it('is noted beside figure and table, with what there is besides', () => {
    const note = 'Figuren og tabellen viser 2018 til 2021. Det finnes tall fra 2014 til 2023.';
    assert.equal(part.notes[0], note);
    assert.equal(part.tableNotes?.[0], note);
  });

  it('has changes from figures before it', () =>
    assert.deepEqual(part.readings[0]?.lines.map(plain), ['140 jobber', '10 flere enn i 2017 (+7,7 %)']));

  it('may have one end, and goes on to the newest', () => {
    assert.deepEqual(periodsDrawn(figureOf('2021..')), ['2021', '2022', '2023']);
    assert.deepEqual(periodsDrawn(figureOf('..2016')), ['2014', '2015', '2016']);
  });

  it('is all there is where nothing is asked for, or nothing that is a span', () => {
    for (const span of ['', 'i fjor', '2023..2018', '2010..2030']) {
      const whole = figureOf(span);
      assert.equal(whole.title, 'Jobber: Moss', span);
      assert.equal(periodsDrawn(whole).length, 10, span);
      assert.deepEqual(endsOf(whole), [0, 9, false], span);
    }
  });
});

describe('the choice of a part', () => {
  it('is offered of eight periods, and of fewer where a part is shown', () => {
    const seven = { Moss: YEARS.slice(3) };
    assert.equal(figureOf('', seven).span?.choice, undefined);
    assert.deepEqual(endsOf(figureOf('2019..', seven)), [2, 6, true]);
    assert.deepEqual(endsOf(figureOf('', { Moss: YEARS.slice(2) })), [0, 7, false]);
  });

  it('has the places and the words of its ends, and how near they come', () => {
    const { periods, from, to } = quarterly('2021-Q2..').span?.choice ?? {};
    assert.equal(periods?.length, 16);
    assert.deepEqual(from, { place: 5, nearest: 14, name: '2. kvartal 2021', short: '2. kv. 2021' });
    assert.deepEqual(to, { place: 15, nearest: 6, name: '4. kvartal 2023', short: '4. kv. 2023' });
  });

  it('leaves two figures of the chosen region, whatever others have', () => {
    const rows = { Moss: [YEARS[0], YEARS[5], YEARS[9]] as readonly Row[], Halden: YEARS };
    const { from, to } = figureOf('', rows).span?.choice ?? {};
    assert.deepEqual([from?.nearest, to?.nearest], [5, 5]);
  });

  it('reaches as far as any of the regions', () => {
    const { from } = figureOf('', { Moss: YEARS.slice(1), Halden: YEARS }).span?.choice ?? {};
    assert.deepEqual([from?.place, from?.name], [0, '2014']);
  });
});

describe('a part in another kind of period', () => {
  it('is what shares time with it', () => {
    assert.deepEqual(periodsDrawn(figureOf('2018-Q4..2020-Q1')), ['2018', '2019', '2020']);
    assert.deepEqual(periodsDrawn(quarterly('2022..2022')), ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4']);
  });

  it('is all there is, and says so, where no line would be left', () => {
    const whole = figureOf('2005..2014');
    assert.equal(periodsDrawn(whole).length, 10);
    const said = 'For 2005 til 2014 er det ikke nok tall til å vise en utvikling. Hele perioden er vist.';
    assert.equal(whole.span?.instead, said);
    assert.equal(whole.notes[0], said);
    assert.match(figureOf('2023..').span?.instead ?? '', /^For tiden fra 2023 /);
    assert.match(figureOf('..2014').span?.instead ?? '', /^For tiden til 2014 /);
    assert.match(figureOf('2014').span?.instead ?? '', /^For 2014 /);
  });
});

describe('a part on a scale', () => {
  it('begins at its own base', () => {
    const index = figureOf('2018..2021', { Moss: YEARS }, { scale: 'index' });
    assert.deepEqual(
      index.chart?.points.map(({ value }) => Math.round(value * 10) / 10),
      [100, 107.1, 114.3, 121.4],
    );
    assert.equal(plain(index.title), 'Jobber: Moss (indeks, 2018 = 100), fra 2018 til 2021');
  });

  it('can be had after a break that the whole has not', () => {
    const rows: Rows = {
      Moss: YEARS.map(([period, value]) => (period === '2016' ? [period, value, 'break'] : [period, value])),
    };
    assert.equal(figureOf('', rows, { scale: 'index' }).scales?.shown, 'value');
    assert.equal(figureOf('2016..', rows, { scale: 'index' }).scales?.shown, 'index');
  });
});

describe('the changes over a year beside quarters', () => {
  it('are counted from figures before the part', () => {
    const { rows } = shownTable(quarterly('2022-Q1..2022-Q2').table);
    assert.deepEqual(rows, [
      ['1. kvartal 2022', '108', '+4', ''],
      ['2. kvartal 2022', '109', '+4', ''],
    ]);
  });
});
