import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetsAt, whyWithheld } from '../../../../src/feed/derive/targets/target-scope.js';
import { parseFeed, type Feed } from '../../../../src/feed/index.js';
import { figureBasis, keyFigureOf } from '../../../../src/view/key-figure/key-figure.js';

type Written = Readonly<Record<string, unknown>>;

const SSB = { producer: 'Statistisk sentralbyrå', table: '11657' };
const JOBS = { id: 'jobs', label: { nb: 'jobber', sv: 'jobb' } };
const OBSERVATIONS: readonly Written[] = [
  { period: '2016', value: 1000 },
  { period: '2020', value: 1020 },
  { period: '2022', value: 1048 },
];
/** 48 of 100 more since 2016. */
const TARGET = {
  indicator: 'i',
  basis: 'change',
  operator: 'at-least',
  value: 100,
  baseline: { period: '2016', value: 1000 },
};

function feedWith(target: Written, observations: readonly Written[] = OBSERVATIONS, more: Written = {}): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    regions: [
      { id: 'ostfold', name: 'Østfold', type: 'county' },
      { id: 'halden', name: 'Halden', type: 'municipality' },
    ],
    region: 'ostfold',
    indicators: [
      {
        id: 'i',
        title: 'Jobber',
        measure: 'stock',
        frequency: 'year',
        unit: JOBS,
        source: SSB,
        series: ['ostfold', 'halden'].map((region) => ({ region, observations })),
      },
    ],
    targets: [{ id: 't', ...TARGET, ...target }],
    ...more,
  });
  assert.ok(feed);
  return feed;
}

/** What is told of the target beside the newest figure. */
function told(feed: Feed, region = 'ostfold'): string[] {
  const [indicator] = feed.indicators;
  assert.ok(indicator);
  const basis = figureBasis(feed, indicator, region);
  assert.ok(basis);
  return keyFigureOf(feed, basis, 'nb').progress.map(({ text }) => text.replaceAll('\u00a0', ' '));
}

function reasonFor(target: Written, observations = OBSERVATIONS): string | undefined {
  const feed = feedWith(target, observations);
  const [indicator, found] = [feed.indicators[0], feed.targets[0]];
  const series = indicator?.series[0]?.observations ?? [];
  const latest = series.at(-1);
  assert.ok(indicator && found && latest);
  return whyWithheld(found, series, latest);
}

describe('where a target belongs', () => {
  it('is its own region, else the feed’s, and nowhere else', () => {
    assert.equal(told(feedWith({})).length, 1);
    assert.deepEqual(told(feedWith({}), 'halden'), []);
    assert.deepEqual(told(feedWith({ region: 'halden' })), []);
    assert.equal(told(feedWith({ region: 'halden' }), 'halden').length, 1);
  });

  it('is the whole, and no part of it', () => {
    const feed = feedWith({});
    const [indicator] = feed.indicators;
    assert.ok(indicator);
    assert.equal(targetsAt(feed, indicator, 'ostfold').length, 1);
    assert.deepEqual(targetsAt(feed, { ...indicator, isSlice: true }, 'ostfold'), []);
  });

  it('is the feed’s first region where the feed names none', () => {
    const feed = feedWith({}, OBSERVATIONS, { region: undefined });
    const [indicator, target] = [feed.indicators[0], feed.targets[0]];
    assert.ok(indicator && target);
    assert.equal(target.region, 'ostfold');
    assert.deepEqual(targetsAt(feed, indicator, 'halden'), []);
  });
});

describe('progress', () => {
  it('is told where nothing stands in its way', () => {
    assert.deepEqual(told(feedWith({})), ['48 % av veien til målet. Mål: minst 100 flere jobber, regnet fra 2016.']);
  });

  const interrupted = (period: string, status: string): Written[] =>
    OBSERVATIONS.map((observation) => (observation['period'] === period ? { ...observation, status } : observation));

  it('is withheld across a break or a new definition after the baseline', () => {
    assert.equal(reasonFor({}, interrupted('2020', 'break')), 'break');
    assert.equal(reasonFor({}, interrupted('2022', 'definition')), 'break');
    // The baseline is the first figure of the new kind.
    assert.equal(reasonFor({}, interrupted('2016', 'break')), undefined);
    assert.deepEqual(told(feedWith({}, interrupted('2020', 'break'))), [
      'Mål: minst 100 flere jobber, regnet fra 2016. Framgang vises ikke fordi tallene siden utgangspunktet ikke kan ' +
        'sammenlignes.',
    ]);
  });

  it('is withheld when the baseline comes from elsewhere', () => {
    const other = { producer: 'SCB' };
    const baseline = { period: '2016', value: 990 };
    assert.equal(reasonFor({ baseline: { ...baseline, source: other } }), 'source');
    assert.equal(reasonFor({ baseline, source: other }), 'source');
    assert.equal(reasonFor({ baseline: { ...baseline, source: SSB }, source: other }), undefined);
    assert.equal(reasonFor({ baseline: { ...baseline, source: { ...SSB, table: '11616' } } }), 'source');
    assert.equal(reasonFor({ baseline }), undefined);
    // A strategy may quote the figure of the series itself.
    assert.equal(reasonFor({ source: other }), undefined);
    assert.match(
      told(feedWith({ baseline, source: other }))[0] ?? '',
      /utgangspunktet har en annen kilde enn tallene\.$/,
    );
  });

  it('is withheld when target and figures do not count the same thing', () => {
    assert.equal(reasonFor({ unit: { nb: 'personer' } }), 'unit');
    assert.equal(reasonFor({ unit: { nb: 'arbeidsplasser' } }), 'unit');
    assert.equal(reasonFor({ unit: { nb: 'nye jobber' } }), undefined);
    assert.equal(reasonFor({ unit: 'jobs' }), undefined);
    assert.equal(reasonFor({ unit: { sv: 'Jobb' } }), undefined);
    assert.deepEqual(told(feedWith({ unit: { nb: 'personer' } })), [
      'Mål: minst 100 flere personer, regnet fra 2016. Framgang vises ikke fordi målet gjelder personer og tallene ' +
        'jobber.',
    ]);
  });

  it('is not excused where there would have been none', () => {
    assert.deepEqual(told(feedWith({ unit: { nb: 'personer' }, baseline: undefined })), [
      'Mål: minst 100 flere personer.',
    ]);
  });
});
