import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../src/feed/feed.js';
import { figureBasis, keyFigureOf } from '../../../src/view/key-figure/key-figure.js';
import { feedOf } from '../../kpi-jobs-value/example-feed.js';

const YEARS = {
  fredrikstad: [
    ['2018', 100],
    ['2022', 150],
    ['2023', 162],
  ],
} as const;

const TARGET = {
  id: 't',
  indicator: 'i',
  region: 'fredrikstad',
  basis: 'level',
  operator: 'exact',
  value: 200,
  baseline: { period: '2018', value: 100 },
  by: '2030',
};

function lineOf(target: object, today = '2026-11-21', language: Language = 'nb', series: object = YEARS): string {
  const feed = feedOf({}, series as never, { targets: [{ ...TARGET, ...target }] });
  const [indicator] = feed.indicators;
  const basis = indicator && figureBasis(feed, indicator, 'fredrikstad');
  assert.ok(basis);
  const [progress] = keyFigureOf(feed, basis, language, undefined, today).progress;
  return (progress?.line ?? '').replaceAll('\u00a0', ' ');
}

describe('the line of a target', () => {
  it('says what it is, how far, and how long is left', () => {
    assert.equal(lineOf({}), 'Mål: 200 jobber innen 2030 · 62 % av veien · 4 år igjen');
  });

  it('says it in each language', () => {
    assert.deepEqual(
      (['nn', 'sv', 'en'] as const).map((language) => lineOf({}, '2026-11-21', language)),
      [
        'Mål: 200 jobbar innan 2030 · 62 % av vegen · 4 år att',
        'Mål: 200 jobb till 2030 · 62 % av vägen · 4 år kvar',
        'Target: 200 jobs by 2030 · 62 % of the way · 4 years left'.replace('62 %', '62%'),
      ],
    );
  });

  it('counts the time from the day on which it is read', () => {
    const left = (today: string) => lineOf({}, today).split(' · ')[2];
    assert.equal(left('2020-12-31'), '10 år igjen');
    assert.equal(left('2029-12-31'), '1 år igjen');
    assert.equal(left('2030-01-02'), 'under ett år igjen');
    assert.equal(left('2030-12-31'), 'under ett år igjen');
    assert.equal(left('2031-01-01'), 'fristen er ute');
    assert.equal(left(''), undefined);
  });

  it('says that no deadline is known', () => {
    for (const by of [undefined, 'not-given'])
      assert.equal(lineOf({ by }), 'Mål: 200 jobber · 62 % av veien · frist ikke oppgitt');
  });

  it('has the distance where there is no baseline, and where the figure lies for a range', () => {
    assert.equal(
      lineOf({ baseline: undefined }),
      'Mål: 200 jobber innen 2030 · 38 jobber igjen til målet · 4 år igjen',
    );
    const range = { operator: 'between', value: undefined, min: 180, max: 200 };
    assert.equal(lineOf(range), 'Mål: mellom 180 og 200 jobber innen 2030 · under målområdet · 4 år igjen');
  });

  it('tells of no way below the baseline, and of no time once it is reached', () => {
    const below = lineOf({ basis: 'level', operator: 'at-most', value: 50 });
    assert.equal(below, 'Mål: høyst 50 jobber innen 2030 · under utgangspunktet · 4 år igjen');
    assert.equal(lineOf({ operator: 'at-least', value: 160 }), 'Mål: minst 160 jobber innen 2030 · nådd');
  });

  it('has no number of a change that nobody says from what to count', () => {
    const change = { basis: 'change', operator: 'at-least', value: 100, baseline: undefined };
    assert.equal(lineOf(change), 'Mål: minst 100 flere jobber innen 2030 · 4 år igjen');
  });

  it('says that progress cannot be shown across a break, in another unit or from another source', () => {
    const broken = {
      fredrikstad: [
        ['2018', 100],
        ['2023', 162, 'break'],
      ],
    };
    assert.equal(
      lineOf({}, '2026-11-21', 'nb', broken),
      'Mål: 200 jobber innen 2030 · framgang kan ikke vises · 4 år igjen',
    );
    assert.match(lineOf({ unit: 'personer' }), /^Mål: 200 personer innen 2030 · framgang kan ikke vises/);
  });

  it('is rough where the target is, and calls a need by its name', () => {
    assert.equal(lineOf({ approximate: true }), 'Mål: ca. 200 jobber innen 2030 · ca. 62 % av veien · 4 år igjen');
    assert.match(lineOf({ adopted: false }), /^Anslått behov: 200 jobber innen 2030 · /);
  });
});
