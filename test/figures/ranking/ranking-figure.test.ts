import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, type Feed } from '../../../src/feed/index.js';
import type { KeyFigureOptions } from '../../../src/kpi-jobs-value/chosen-figure.js';
import { viewOf } from '../../kpi-jobs-value/whole-view.js';
import { feedOf, QUARTERS } from '../../kpi-jobs-value/example-feed.js';

const base: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'fredrikstad',
  indicator: undefined,
  compared: [],
  figure: 'ranking',
  items: [],
  today: '2026-11-21',
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

/** So many municipalities, the first with one job, the next with two, and so on. */
function feedWith(count: number): Feed {
  const ids = Array.from({ length: count }, (_, index) => `k${index + 1}`);
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: ids.map((id) => ({ id, name: id, type: 'municipality' })),
    indicators: [
      {
        id: 'i',
        title: 'Jobber',
        unit: { id: 'jobs', label: 'jobber', decimals: 0 },
        measure: 'stock',
        series: ids.map((region, index) => ({ region, observations: [{ period: '2023', value: index + 1 }] })),
      },
    ],
  });
  assert.ok(feed);
  return feed;
}

describe('a ranking', () => {
  it('is called by what it shows, not by the summary of one region', () => {
    const { full } = viewOf(feedOf({ frequency: 'quarter' }, QUARTERS), base);
    assert.equal(full?.title, 'Jobber, 4. kvartal 2023');
    assert.equal(
      plain(full.chart?.description),
      'Jobber, 4. kvartal 2023. Av de 2 kommunene i figuren har Fredrikstad flest jobber (38 103) og Sarpsborg ' +
        'færrest (32 371).',
    );
  });

  it('has its unit in the title where the title does not say it, since bars have numbers alone', () => {
    const money = {
      title: { nb: 'Eksport' },
      unit: { id: 'nok', currency: 'NOK', label: 'mill. kr', decimals: 0 },
      measure: 'flow',
      concept: undefined,
    };
    const feed = feedOf(money, { fredrikstad: [['2023', 5]], sarpsborg: [['2023', 7]] });
    assert.equal(viewOf(feed, base).full?.title, 'Eksport, mill. kr, 2023');
  });

  it('draws both ends and the chosen region of hundreds, says so, and has all in its table', () => {
    const view = viewOf(feedWith(356), { ...base, region: 'k100' });
    assert.equal(view.full?.chart?.kind, 'ranking');
    const { bars } = view.full.chart;
    assert.deepEqual([bars.length, bars[0]?.label, bars.at(-1)?.label], [41, 'k356', 'k1']);
    assert.ok(bars.some(({ label, emphasised }) => label === 'k100' && emphasised));
    assert.equal(view.tables[0]?.rows.length, 356);
    assert.equal(view.full.readings.length, 41);
    assert.ok(view.notes.includes('Figuren viser 41 av 356 kommuner. Alle står i tabellen.'));
    assert.match(view.full.chart.description, /^Jobber, 2023\. Av de 356 kommunene i figuren har k356 flest jobber/u);
  });

  it('draws all of a few', () => {
    const view = viewOf(feedWith(40), { ...base, region: 'k1' });
    assert.equal(view.full?.chart?.kind === 'ranking' && view.full.chart.bars.length, 40);
    assert.ok(!view.notes.some((note) => note.startsWith('Figuren viser')));
  });
});
