import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Language } from '../../../src/feed/feed.js';
import { dashboardOf } from '../../../src/places/dashboard/dashboard.view.js';
import { municipalities, municipalityWith } from '../../../src/places/places.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const dashboard = (number: string, language: Language = 'nb') => dashboardOf(municipalityWith(number)!, language);
const tiles = (number: string, language: Language = 'nb') =>
  dashboard(number, language).tiles.map(({ label, value, note, direction = '' }) =>
    plain([label, value, note, direction].join(' | ')),
  );

/** The same municipalities, one of which has no figure for the year before. */
function withoutFigure(number: string) {
  return municipalities().map((place) =>
    place.number === number ? { ...place, jobs: place.jobs.with(-5, null) } : place,
  );
}

describe('the dashboard of a municipality', () => {
  it('begins with a sentence, in each language', () => {
    const sentences = (['nb', 'nn', 'sv', 'en'] as const).map((language) =>
      plain(dashboard('3120', language).sentence),
    );
    assert.deepEqual(sentences, [
      'I 4. kvartal 2023 var det 3 521 jobber i Rakkestad, 63 flere enn året før (+1,8 %). ' +
        'Det er mer vekst enn i 238 av landets 356 kommuner.',
      'I 4. kvartal 2023 var det 3 521 jobbar i Rakkestad, 63 fleire enn året før (+1,8 %). ' +
        'Det er meir vekst enn i 238 av 356 kommunar i landet.',
      'Fjärde kvartalet 2023 fanns det 3 521 jobb i Rakkestad, 63 fler än året före (+1,8 %). ' +
        'Det är mer tillväxt än i 238 av landets 356 kommuner.',
      'In Q4 2023 there were 3,521 jobs in Rakkestad, 63 more than a year earlier (+1.8%). ' +
        'That is more growth than in 238 of the country’s 356 municipalities.',
    ]);
  });

  it('says of a fall in how many it went better, and of the greatest growth that nobody grew more', () => {
    assert.match(
      plain(dashboard('3116').sentence),
      /1 035 jobber i Skiptvet, 37 færre enn året før \(−3,5 %\)\. I 318 av landets 356 kommuner gikk det bedre\.$/,
    );
    assert.match(dashboard('5520').sentence, /Ingen av landets 356 kommuner hadde større vekst\.$/);
  });

  it('says no more than that where nothing has changed', () => {
    const moss = municipalityWith('3103')!;
    const still = { ...moss, jobs: moss.jobs.with(-5, moss.jobs.at(-1)!) };
    assert.match(plain(dashboardOf(still, 'nb').sentence), /^I 4\. kvartal 2023 .* i Moss, det samme som året før\.$/);
    assert.equal(dashboardOf(still, 'nb').tiles[1]?.direction, undefined);
  });

  it('has four tiles: jobs, change, and the place in county and country by growth, with that by size beneath', () => {
    assert.deepEqual(tiles('3120'), [
      'Jobber | 3 521 | 4. kvartal 2023 | ',
      'Endring på ett år | +63 | +1,8 % | up',
      'Vekst i Østfold | nr. 4 | av 12. I antall jobber: nr. 7 | ',
      'Vekst i landet | nr. 118 | av 356. I antall jobber: nr. 139 | ',
    ]);
    assert.equal(tiles('3116')[1], 'Endring på ett år | −37 | −3,5 % | down');
  });

  it('says when a place is shared', () => {
    // Hvaler and another one have 1 290 jobs.
    assert.equal(municipalities().filter(({ jobs }) => jobs.at(-1) === 1290).length, 2);
    assert.match(tiles('3110')[3] ?? '', /I antall jobber: delt nr\. 241/);
    assert.match(tiles('3110', 'en')[3] ?? '', /By number of jobs: joint no\. 241/);
  });

  it('has no place in a county of one municipality', () => {
    assert.equal(tiles('0301')[2], 'Vekst i Oslo | – | Oslo er den eneste kommunen i fylket. | ');
  });

  it('warns of small numbers below 500 jobs, and not above', () => {
    assert.match(dashboard('1151').remarks.join(' '), /^Små tall svinger mye: Det er færre enn 500 jobber i Utsira\.$/);
    const few = municipalities().filter((place) => dashboardOf(place, 'nb').remarks.join(' ').includes('Små tall'));
    assert.deepEqual(
      few,
      municipalities().filter(({ jobs }) => jobs.at(-1)! < 500),
    );
    assert.equal(few.length, 31);
  });

  it('tells of a municipality that has been divided', () => {
    assert.match(dashboard('1508').remarks.join(' '), /delt i Ålesund og Haram 1\. januar 2024/);
    assert.deepEqual(dashboard('3120').remarks, []);
  });

  it('ranks those with both figures, and says so when they are fewer than all', () => {
    const { tiles: shown, remarks } = dashboardOf(municipalityWith('3120')!, 'nb', withoutFigure('5520'));
    assert.equal(shown[3]?.value, 'nr. 117');
    assert.match(shown[3].note, /^av 355\./);
    assert.deepEqual(remarks, ['Rangeringen gjelder de 355 av 356 kommunene som har tall for begge kvartalene.']);
  });

  it('has no change and no place for one without a figure', () => {
    const all = withoutFigure('3120');
    const view = dashboardOf(all.find(({ number }) => number === '3120')!, 'nb', all);
    assert.equal(plain(view.sentence), 'I 4. kvartal 2023 var det 3 521 jobber i Rakkestad.');
    assert.deepEqual(
      view.tiles.map(({ value }) => plain(value)),
      ['3 521', 'ikke kjent', 'ikke kjent', 'ikke kjent'],
    );
    assert.ok(view.everyone.dots.every(({ kind }) => kind !== 'chosen'));
  });
});

describe('the table of neighbours, county and country', () => {
  it('has the greatest growth first, then the sums', () => {
    const { rows } = dashboard('3120').beside;
    assert.deepEqual(
      rows.map(({ name, jobs, growth, kind, number = '' }) => plain([name, jobs, growth, kind, number].join(' | '))),
      [
        'Aremark | 350 | +5,1 % | neighbour | 3124',
        'Rakkestad | 3 521 | +1,8 % | chosen | ',
        'Sarpsborg | 32 371 | +1,3 % | neighbour | 3105',
        'Indre Østfold | 17 517 | +1,1 % | neighbour | 3118',
        'Halden | 14 519 | +0,1 % | neighbour | 3101',
        'Marker | 1 351 | −2,0 % | neighbour | 3122',
        'Skiptvet | 1 035 | −3,5 % | neighbour | 3116',
        'Østfold | 139 985 | +0,9 % | sum | ',
        'Alle 356 kommuner | 3 117 985 | +1,0 % | sum | ',
      ],
    );
  });

  it('has bars on one scale, from one zero', () => {
    const { rows } = dashboard('3120').beside;
    const bars = new Map(rows.map(({ name, bar }) => [name, bar!]));
    const zero = bars.get('Aremark')![0];
    assert.deepEqual(bars.get('Aremark'), [zero, 1]);
    assert.deepEqual(bars.get('Skiptvet'), [0, zero]);
    for (const [start, end] of bars.values()) assert.ok(start === zero || end === zero);
    const length = (name: string) => bars.get(name)![1] - bars.get(name)![0];
    assert.ok(Math.abs(length('Skiptvet') / length('Aremark') - 37 / 1072 / (17 / 333)) < 1e-9);
  });

  it('says that an island has no neighbours, and what counts as one elsewhere', () => {
    assert.equal(dashboard('3110').beside.note, 'Hvaler har ingen nabokommuner på land.');
    assert.equal(dashboard('3110').beside.rows.length, 3);
    assert.match(dashboard('3120').beside.note, /felles grense på land/);
  });

  it('has Oslo once', () => {
    assert.equal(dashboard('0301').beside.rows.filter(({ name }) => name === 'Oslo').length, 1);
  });
});

describe('all municipalities', () => {
  const { everyone } = dashboard('3120');

  it('are dots and rows of a table, the same ones', () => {
    assert.equal(everyone.dots.length, 356);
    assert.equal(everyone.table.rows.length, 356);
    const labels = everyone.table.rows.map(({ name, growth }) => `${name} ${growth}`);
    assert.deepEqual(labels.toSorted(), everyone.dots.map(({ label }) => label).toSorted());
  });

  it('are ranked in the table as on the tile', () => {
    const row = everyone.table.rows.find(({ isChosen }) => isChosen);
    assert.deepEqual([row?.name, row?.rank], ['Rakkestad', '118']);
    const ranks = everyone.table.rows.map(({ rank }) => Number(rank));
    assert.deepEqual(
      ranks,
      ranks.toSorted((a, b) => a - b),
    );
  });

  it('have those of the county marked', () => {
    const kinds = (kind: string) => everyone.dots.filter((dot) => dot.kind === kind).length;
    assert.deepEqual([kinds('chosen'), kinds('county'), kinds('other')], [1, 11, 344]);
    assert.match(everyone.explanation, /De fremhevede er i Østfold\./);
    assert.doesNotMatch(dashboard('0301').everyone.explanation, /fremhevede/);
  });

  it('have their tails gathered, and that said', () => {
    const { low, high, ticks } = everyone.scale;
    assert.deepEqual([low.share, high.share], [-0.06, 0.06]);
    assert.deepEqual(
      ticks.map(({ text }) => plain(text)),
      ['−4 %', '−2 %', '0', '+2 %', '+4 %'],
    );
    const beyond = (test: (share: number) => boolean) => everyone.dots.filter(({ share }) => test(share)).length;
    assert.match(
      plain(everyone.explanation),
      new RegExp(
        `Ytterst til venstre står de ${beyond((share) => share <= -0.06)} med −6 % eller lavere, ` +
          `ytterst til høyre de ${beyond((share) => share >= 0.06)} med \\+6 % eller høyere\\.$`,
      ),
    );
    // No more than a twentieth at each end.
    assert.ok(beyond((share) => share <= -0.06) <= 356 / 20 && beyond((share) => share >= 0.06) <= 356 / 20);
  });

  it('have a scale with zero on it, however they grew', () => {
    const all = municipalities().map((place) => ({ ...place, jobs: place.jobs.with(-1, place.jobs.at(-5)! * 2) }));
    const { scale } = dashboardOf(all[0]!, 'nb', all).everyone;
    assert.ok(scale.low.share < 0 && scale.high.share > 0);
    assert.ok(scale.ticks.some(({ share }) => share === 0));
  });
});

describe('every dashboard', () => {
  it('is complete in four languages', () => {
    for (const language of ['nb', 'nn', 'sv', 'en'] as const)
      for (const place of municipalities())
        assert.doesNotMatch(JSON.stringify(dashboardOf(place, language)), /\{[a-z]+\}|undefined|NaN|null/, place.name);
  });
});
