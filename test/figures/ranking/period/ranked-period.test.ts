import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Language } from '../../../../src/feed/index.js';
import type { FullFigure } from '../../../../src/figures/figure.js';
import { ranking, rankingByChange } from '../../../../src/figures/ranking/ranking.js';
import { plain, requestOf, shownTable, smallFeed, type Row } from '../../small-feed.js';

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  Moss: [
    ['2019', 90],
    ['2020', 100],
    ['2021', 120, 'break'],
    ['2022', 130, 'provisional'],
  ],
  Ås: [
    ['2019', 50],
    ['2020', 40],
    ['2021', 44],
    ['2022', null],
  ],
  Halden: [
    ['2020', 70],
    ['2021', 77],
    ['2022', 70],
  ],
};

function feedWith(rows: Readonly<Record<string, readonly Row[]>>, more: Readonly<Record<string, unknown>> = {}): Feed {
  return smallFeed([{ id: 'Antall', ...JOBS, ...more, rows }]);
}

/** What is asked besides the period. */
interface Asked {
  readonly of?: typeof ranking;
  readonly language?: Language;
  readonly feed?: Feed;
}

function shown(period: string, { of = ranking, language = 'nb', feed = feedWith(ROWS) }: Asked = {}): FullFigure {
  return of.figureOf({ ...requestOf(feed, 'Antall', ['Moss'], language), period });
}

describe('a ranking of a period', () => {
  it('says the period in title, finding, description and table', () => {
    const { title, finding, sentence, chart, table, readings } = shown('2020');
    assert.equal(title, 'Antall, jobber, 2020');
    assert.equal(plain(finding?.text), 'Moss hadde det høyeste tallet av de tre regionene i 2020: 100 jobber');
    assert.equal(finding?.about, title);
    assert.equal(plain(sentence), 'Ås hadde det laveste (40 jobber).');
    assert.equal(
      plain(chart?.description),
      `${title}. ` +
        'Av de 3 regionene i figuren hadde Moss det høyeste tallet (100 jobber) og Ås det laveste (40 jobber) i 2020.',
    );
    assert.equal(table.caption, 'Antall, 2020');
    assert.deepEqual(
      shownTable(table).rows.map(([name, value]) => [name, value]),
      [
        ['Moss', '100'],
        ['Halden', '70'],
        ['Ås', '40'],
      ],
    );
    assert.deepEqual(
      readings.map(({ keys }) => keys[0]),
      ['Moss', 'Halden', 'Ås'],
    );
  });

  it('is told in each language', () => {
    const told = (language: Language) => {
      const { finding, sentence, chart } = shown('2020', { language });
      return plain([finding?.text, sentence, chart?.description].join('|')) ?? '';
    };
    assert.match(told('nn'), /^Moss hadde .* i 2020: .*\|Ås hadde .*\|.* hadde Moss .* i 2020\.$/u);
    assert.match(told('sv'), /^Moss hade .* 2020: .*\|Ås hade .*\|.* hade Moss .* 2020\.$/u);
    assert.match(told('en'), /^Moss had .* in 2020: .*\|Ås had .*\|.* Moss had .* in 2020\.$/u);
  });

  it('has the statuses of that period', () => {
    assert.deepEqual(shown('').badges, ['foreløpig tall']);
    assert.deepEqual(shown('2020').badges, []);
  });

  it('offers every period in which two regions have a figure, the newest first', () => {
    const { periods } = shown('2020');
    assert.deepEqual(
      [periods?.shown, periods?.usual, periods?.all.map(({ name }) => name)],
      ['2020', '2022', ['2022', '2021', '2020', '2019']],
    );
  });

  it('is of the newest when none is asked for, and says so when there is none of that time', () => {
    assert.deepEqual([shown('').title, shown('').instead], ['Antall, jobber, 2022', undefined]);
    const { title, instead } = shown('1999');
    assert.deepEqual(
      [title, instead],
      ['Antall, jobber, 2022', 'Det finnes ikke tall å sammenligne for 1999. Figuren viser 2022.'],
    );
  });

  it('offers no choice of one period', () => {
    const feed = feedWith({ Moss: [['2022', 1]], Ås: [['2022', 2]] });
    assert.equal(shown('', { feed }).periods, undefined);
  });

  it('keeps to the regions of the newest ranking when it goes back in time', () => {
    const regions = [
      { id: 'fylke', name: 'Fylke', type: 'county', members: ['a', 'b'] },
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, type: 'municipality' })),
    ];
    const rows: Readonly<Record<string, readonly Row[]>> = {
      a: [['2022', 1]],
      b: [['2022', 2]],
      c: [['2021', 3]],
      d: [['2021', 4]],
    };
    const feed = smallFeed([{ id: 'Antall', ...JOBS, rows }], { regions });
    assert.equal(ranking.figureOf(requestOf(feed, 'Antall', ['a'])).periods, undefined);
  });

  it('orders equals as the letters of the language are ordered', () => {
    const rows = Object.fromEntries(['Ås', 'Öse', 'Asker', 'Ängelholm'].map((name) => [name, [['2022', 7]] as Row[]]));
    const names = (language: Language) =>
      ranking.figureOf(requestOf(feedWith(rows), 'Antall', ['Ås'], language)).readings.map(({ heading }) => heading);
    assert.deepEqual(names('sv'), ['Asker', 'Ås', 'Ängelholm', 'Öse']);
    assert.equal(names('nb').at(-1), 'Ås');
    assert.deepEqual(names('en'), ['Ängelholm', 'Ås', 'Asker', 'Öse']);
  });
});

describe('a ranking by change of a period', () => {
  const byChange = (period: string) => shown(period, { of: rankingByChange });

  it('is of the year up to that period', () => {
    const { title, finding, sentence } = byChange('2020');
    assert.equal(title, 'Antall: endring fra 2019 til 2020');
    assert.equal(plain(finding?.text), 'Moss hadde størst oppgang av de to regionene fra 2019 til 2020: +11,1 %');
    assert.equal(plain(sentence), 'Ås hadde størst nedgang (−20,0 %).');
  });

  it('offers the periods in which two regions have a change that may be shown: none across a break', () => {
    // In 2021 the series of Moss is broken, and two remain; in 2022 Ås has no figure, and Moss and Halden remain.
    assert.deepEqual(
      byChange('').periods?.all.map(({ period }) => period),
      ['2022', '2021', '2020'],
    );
    assert.deepEqual(
      byChange('2021').readings.map(({ heading }) => heading),
      ['Halden', 'Ås'],
    );
  });
});
