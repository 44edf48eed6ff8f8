/** The rows that a developer's chart is drawn from, and what stands round it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseFeed, type Feed } from '../../src/feed/index.js';
import type { IndicatorChartOptions } from '../../src/indicator-chart/chart-lead.view.js';
import { viewOf, type IndicatorChartView } from '../../src/indicator-chart/indicator-chart.view.js';
import { rowsOf } from '../../src/indicator-chart/rows.js';
import { sourceText } from '../../src/view/source-line.js';

const SOURCE = { producer: 'Statistisk sentralbyrå', table: '11657', url: 'https://www.ssb.no/statbank/table/11657/' };

function exampleFeed(): Feed {
  const { feed, problems } = parseFeed({
    feedVersion: '1.0',
    regions: [
      { id: 'fredrikstad', name: 'Fredrik\u00adstad', type: 'municipality' },
      { id: 'sarpsborg', name: 'Sarpsborg', type: 'municipality' },
      { id: 'glomma', name: 'Nedre Glomma', type: 'functional', members: ['fredrikstad', 'sarpsborg'] },
    ],
    indicators: [
      {
        id: 'jobber',
        title: { nb: 'Jobber', en: 'Jobs' },
        unit: { id: 'jobs', label: { nb: 'jobber', en: 'jobs' }, decimals: 0 },
        measure: 'stock',
        frequency: 'quarter',
        source: SOURCE,
        series: [
          {
            region: 'fredrikstad',
            observations: [
              { period: '2023K3', value: 38030 },
              { period: '2023K4', value: 38103, status: 'break' },
            ],
          },
          {
            region: 'sarpsborg',
            observations: [
              { period: '2023K3', value: null, status: 'missing' },
              { period: '2023K4', value: 32371, status: ['provisional'] },
            ],
          },
        ],
      },
      {
        id: 'ledige',
        title: 'Ledige',
        unit: { id: 'percent', decimals: 1 },
        measure: 'rate',
        frequency: 'month',
        series: [{ region: 'glomma', observations: [{ period: '2025-04', value: 2.6, status: 'illustrative' }] }],
      },
    ],
  });
  assert.deepEqual(problems, []);
  assert.ok(feed);
  return feed;
}

const FEED = exampleFeed();
const OPTIONS: IndicatorChartOptions = {
  language: 'nb',
  heading: '',
  indicators: [],
  region: 'fredrikstad',
  specTitle: '',
  specDescription: '',
  today: '2024-06-01',
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function view(options: Partial<IndicatorChartOptions> = {}): IndicatorChartView {
  const all = { ...OPTIONS, ...options };
  return viewOf(FEED, all);
}

describe('the rows of the dataset', () => {
  const rows = rowsOf(FEED, OPTIONS);

  it('are the observations of the feed, each with every column', () => {
    assert.equal(rows.length, 5);
    assert.deepEqual(rows[0], {
      indicator: 'jobber',
      indicatorTitle: 'Jobber',
      unit: 'jobber',
      region: 'fredrikstad',
      regionName: 'Fredrikstad',
      regionType: 'municipality',
      isChosenRegion: true,
      period: '2023-Q3',
      periodLabel: '3. kvartal 2023',
      year: 2023,
      date: '2023-07-01',
      time: Date.UTC(2023, 6, 1),
      value: 38030,
      valueLabel: '38\u00a0030\u00a0jobber',
      status: 'normal',
      statusLabel: '',
      isEstimate: false,
      isBreak: false,
    });
  });

  it('say what is missing, uncertain and interrupted, and never put 0 for a missing number', () => {
    const found = rows.map(({ value, status, isEstimate, isBreak, valueLabel }) => [
      value,
      status,
      isEstimate,
      isBreak,
      plain(valueLabel),
    ]);
    assert.deepEqual(found.slice(1), [
      [38103, 'break', false, true, '38 103 jobber'],
      [null, 'missing', false, false, 'tall mangler'],
      [32371, 'provisional', true, false, '32 371 jobber'],
      [2.6, 'illustrative', true, false, '2,6 %'],
    ]);
  });

  it('hold nothing that the feed does not say: no sum for a group', () => {
    assert.deepEqual(
      rows.filter(({ region, indicator }) => region === 'glomma' && indicator === 'jobber'),
      [],
    );
  });

  it('are those of the indicators that are named, in that order, and of the page’s own filter', () => {
    assert.deepEqual(
      rowsOf(FEED, { ...OPTIONS, indicators: ['ledige', 'finnes-ikke', 'jobber'] }).map(({ indicator }) => indicator),
      ['ledige', 'jobber', 'jobber', 'jobber', 'jobber'],
    );
    assert.deepEqual(
      rowsOf(FEED, { ...OPTIONS, filter: ({ period }) => period === '2023-Q4' }).map(({ value }) => value),
      [38103, 32371],
    );
  });

  it('speak the reader’s language', () => {
    const [row] = rowsOf(FEED, { ...OPTIONS, language: 'en' });
    assert.deepEqual(
      [row?.indicatorTitle, row?.periodLabel, plain(row?.valueLabel ?? '')],
      ['Jobs', 'Q3 2023', '38,030 jobs'],
    );
  });
});

describe('the view', () => {
  it('is named by the page, else by the spec, else by its only indicator', () => {
    assert.equal(view({ heading: 'Min', specTitle: 'Spec' }).title.text, 'Min');
    assert.equal(view({ specTitle: 'Spec' }).title.text, 'Spec');
    assert.equal(view({ indicators: ['jobber'] }).title.text, 'Jobber');
    assert.equal(view().title.text, 'Nøkkeltall');
  });

  it('names a period once when it is the only one', () => {
    const filter = ({ period }: { readonly period: string }) => period === '2023-Q4';
    assert.equal(
      plain(view({ indicators: ['jobber'], filter }).summary),
      'Jobber for Fredrikstad og Sarpsborg, 4. kvartal 2023. Fredrikstad: 38 103 jobber.',
    );
  });

  it('says which figures, for whom and when, and the newest number of the chosen region', () => {
    assert.equal(
      plain(view({ indicators: ['jobber'] }).summary),
      'Jobber for Fredrikstad og Sarpsborg, fra 3. kvartal 2023 til 4. kvartal 2023. Fredrikstad: 38 103 jobber ' +
        '(4. kvartal 2023).',
    );
    assert.equal(
      plain(view({ indicators: ['jobber'], region: 'glomma', language: 'en' }).summary),
      'Jobs for Fredrikstad and Sarpsborg, from Q3 2023 to Q4 2023.',
    );
    assert.equal(
      plain(view().summary),
      'Jobber og Ledige for Fredrikstad, Sarpsborg og Nedre Glomma, fra 3. kvartal 2023 til april 2025.',
    );
  });

  it('is described by the spec, else by the summary', () => {
    assert.equal(view({ specDescription: 'Søyler' }).label, 'Søyler');
    assert.equal(view().label, view().summary);
  });

  it('has a table of the same rows in the same order', () => {
    const all = view();
    assert.deepEqual(
      all.tables[0]?.columns.map(({ title }) => title),
      ['Nøkkeltall', 'Region', 'Periode', 'Verdi', 'Enhet', 'Merknad'],
    );
    assert.deepEqual(
      all.tables[0]?.rows.map((row) => row[3]?.value),
      all.rows.map(({ value }) => value),
    );
    const one = view({ indicators: ['jobber'] });
    assert.deepEqual(
      one.tables[0]?.columns.map(({ title }) => title),
      ['Kommune', 'Periode', 'Verdi (jobber)', 'Merknad'],
    );
    assert.deepEqual(
      one.tables[0]?.rows.map((row) => row.map(({ text }) => plain(text))),
      [
        ['Fredrikstad', '3. kvartal 2023', '38 030', ''],
        ['Fredrikstad', '4. kvartal 2023', '38 103', 'brudd i serien'],
        ['Sarpsborg', '3. kvartal 2023', 'tall mangler', ''],
        ['Sarpsborg', '4. kvartal 2023', '32 371', 'foreløpig tall'],
      ],
    );
  });

  it('says what is missing and marked, also beside the picture', () => {
    assert.deepEqual(view().notes, [
      'Ett tall mangler. Det betyr ikke at det er null.',
      'Noen av tallene har en merknad: brudd i serien, foreløpig tall og eksempeltall. Tabellen viser hvilke.',
    ]);
    assert.deepEqual(view().caption?.badges, ['Brudd i serien', 'Foreløpig tall', 'Eksempeltall']);
  });

  it('says why figures are missing, by their reasons', () => {
    const statuses = ['confidential', 'missing', 'confidential'];
    const observations = statuses.map((status, index) => ({ period: String(2021 + index), value: null, status }));
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions: [{ id: 'her', name: 'Her', type: 'municipality' }],
      indicators: [{ id: 'i', title: 'Tall', series: [{ region: 'her', observations }] }],
    });
    assert.ok(feed);
    const noted = (language: 'nb' | 'en') => viewOf(feed, { ...OPTIONS, language, indicators: [] }).notes;
    assert.deepEqual(noted('nb'), [
      'Ett tall mangler. To tall vises ikke av hensyn til personvern. Det betyr ikke at de er null.',
    ]);
    assert.deepEqual(noted('en'), [
      'One has no figure. Two are not shown for privacy reasons. That does not mean that they are zero.',
    ]);
  });

  it('credits the sources of its indicators', () => {
    assert.deepEqual(view().source.sources.map(sourceText), ['Statistisk sentralbyrå, tabell 11657 (ssb.no)']);
  });

  it('is empty, with useful words, when there are no rows', () => {
    const empty = view({ indicators: ['finnes-ikke'] });
    assert.deepEqual([empty.empty, empty.tables, empty.summary], ['Det finnes ingen tall ennå.', [], '']);
  });
});
