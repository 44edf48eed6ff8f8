import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { NORWEGIAN_CODES } from '../../src/feed/checks/codes/norway.js';
import { QUARTERS } from '../../src/places/municipality-table.js';
import {
  counties,
  countyWith,
  jobsTogether,
  membersOf,
  municipalities,
  municipalityWith,
  neighboursOf,
} from '../../src/places/places.js';
import { idOf, nameOf } from '../../src/places/place-name.js';
import { projectFile } from '../demo/demo-feeds.js';

/** The published table: name, number where it has one, and the figures. */
const ROWS = projectFile('demo/data/ssb-11657-jobs-by-municipality.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

const named = (...numbers: readonly string[]) => numbers.map((number) => municipalityWith(number)!);
const sums = (...numbers: readonly string[]) => jobsTogether(named(...numbers));

describe('the table of municipalities', () => {
  it('has each of the 356 codes of 2020–2023 once, and each of the 357 of today once', () => {
    const from = (year: string) => (code: { readonly from?: string; readonly to?: string }) =>
      (code.from ?? year) <= year && (code.to ?? year) >= year;
    const codesOf = (day: string) => NORWEGIAN_CODES['ssb-kommune'].filter(from(day)).map(({ code }) => code);
    const before = municipalities().map(({ numberBefore }) => numberBefore);
    const today = municipalities().flatMap(({ number, parts }) =>
      parts.length > 0 ? parts.map((part) => part.number) : [number],
    );
    assert.deepEqual(before.toSorted(), codesOf('2022-06-30').toSorted());
    assert.deepEqual(today.toSorted(), codesOf('2024-06-30').toSorted());
    assert.equal(before.length, 356);
    assert.equal(today.length, 357);
  });

  it('has the figures of every published row under the number that the row’s name and county say', () => {
    // Rows are found the other way than the generator does it: from the table of places to the published names.
    const rows = new Map(ROWS.map(([name = '', , ...jobs]) => [name, jobs.map(Number)]));
    for (const place of municipalities()) {
      const countyThen = NORWEGIAN_CODES['ssb-fylke'].find(({ code }) => code === place.numberBefore.slice(0, 2));
      const withCounty = `${place.name} (${countyThen?.name})`;
      const names = [...rows.keys()].filter((name) => name === withCounty || name.split(' - ').includes(place.name));
      assert.equal(names.length, 1, place.name);
      assert.deepEqual(place.jobs, rows.get(names[0]!), place.name);
      rows.delete(names[0]!);
    }
    assert.equal(rows.size, 0);
  });

  it('agrees with every number that the published table has itself', () => {
    const numbered = ROWS.filter(([, number]) => number !== '');
    assert.equal(numbered.length, 32);
    for (const [name = '', number = ''] of numbered)
      assert.equal(municipalityWith(number)?.name, name.replace(/ \(.*/, ''));
  });

  it('tells the two called Våler, and the two called Herøy, apart', () => {
    const jobs = (number: string) => municipalityWith(number)?.jobs.at(-1);
    assert.deepEqual([jobs('3114'), jobs('3419')], [1626, 1466]);
    assert.deepEqual(
      [municipalityWith('1515'), municipalityWith('1818')].map((place) => place && nameOf(place)),
      ['Herøy (Møre og Romsdal)', 'Herøy (Nordland)'],
    );
  });

  it('adds up to the sums that were made by hand', () => {
    assert.deepEqual(
      jobsTogether(membersOf(countyWith('31')!)),
      [130635, 131918, 127937, 130183, 137142, 136988, 134385, 136993, 140168, 138679, 136850, 138092, 140576, 139985],
    );
    assert.deepEqual(
      sums('3107', '3105'),
      [66066, 66842, 64921, 65746, 68797, 69154, 68010, 69035, 70164, 69984, 69079, 69706, 70431, 70474],
    );
    assert.deepEqual(
      sums('3209', '3228', '3230', '3238', '3240', '3242'),
      [45338, 46218, 44158, 44522, 48346, 50004, 49424, 51706, 53307, 53377, 52095, 52906, 54174, 54197],
    );
    assert.equal(jobsTogether(municipalities()).at(-1), 3117985);
    assert.equal(jobsTogether(counties().flatMap(membersOf)).at(-1), 3117985);
  });

  it('has a figure for each quarter, from the third of 2020 to the fourth of 2023', () => {
    assert.deepEqual([QUARTERS.length, QUARTERS[0], QUARTERS.at(-1)], [14, '2020-Q3', '2023-Q4']);
    for (const { jobs, name } of municipalities()) {
      assert.equal(jobs.length, QUARTERS.length, name);
      assert.ok(
        jobs.every((count) => Number.isInteger(count) && count! > 0),
        name,
      );
    }
  });

  it('gives no sum where a part has no figure', () => {
    const [moss, halden] = named('3103', '3101');
    const gap = { ...halden!, jobs: halden!.jobs.with(3, null) };
    assert.equal(jobsTogether([moss!, gap])[3], null);
    assert.equal(jobsTogether([gap, moss!])[3], null);
    assert.equal(jobsTogether([gap, moss!])[4], moss!.jobs[4]! + halden!.jobs[4]!);
  });
});

describe('names and ids', () => {
  it('are Norwegian, with the official name beside it', () => {
    const place = municipalityWith('5430');
    assert.deepEqual(
      [place?.name, place?.officialName, place?.number],
      ['Kautokeino', 'Guovdageaidnu - Kautokeino', '5612'],
    );
    for (const { name } of municipalities()) assert.doesNotMatch(name, / - |\(|[čđŋšŧž]/u);
  });

  it('are unique, for feeds that lie in one folder', () => {
    const places = [...municipalities(), ...counties()];
    assert.equal(new Set(places.map(idOf)).size, places.length);
    for (const place of places) assert.match(idOf(place), /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.equal(idOf(countyWith('03')!), 'oslo-fylke');
    assert.equal(idOf({ type: 'functional', name: 'Moss', members: named('3103', '3110') }), 'moss-region');
    assert.equal(idOf({ type: 'functional', name: 'Østre Åsane & Ærø', members: [] }), 'ostre-asane-aero');
  });
});

describe('the counties', () => {
  it('are those of today, with the one of 2020–2023 that they came out of', () => {
    const before = counties().map(({ name, before: former = '' }) => [name, former]);
    assert.deepEqual(
      before.filter(([, former]) => former !== ''),
      [
        ['Østfold', 'Viken'],
        ['Akershus', 'Viken'],
        ['Buskerud', 'Viken'],
        ['Vestfold', 'Vestfold og Telemark'],
        ['Telemark', 'Vestfold og Telemark'],
        ['Troms', 'Troms og Finnmark'],
        ['Finnmark', 'Troms og Finnmark'],
      ],
    );
    assert.equal(before.length, 15);
  });

  it('have all municipalities among them', () => {
    const inside = counties().map((county) => membersOf(county).length);
    assert.deepEqual(inside, [1, 23, 26, 41, 12, 21, 18, 46, 6, 17, 25, 43, 38, 21, 18]);
  });
});

describe('neighbours', () => {
  const namesBeside = (number: string) => neighboursOf(municipalityWith(number)!).map(({ name }) => name);

  it('share a border on land', () => {
    assert.deepEqual(namesBeside('3120'), ['Halden', 'Sarpsborg', 'Skiptvet', 'Indre Østfold', 'Marker', 'Aremark']);
    // Over the border of a county, too.
    assert.deepEqual(namesBeside('3114'), ['Moss', 'Sarpsborg', 'Råde', 'Skiptvet', 'Indre Østfold', 'Vestby']);
  });

  it('are mutual', () => {
    const pairs = new Set(
      municipalities().flatMap(({ number, neighbours }) => neighbours.map((n) => `${number} ${n}`)),
    );
    assert.equal(pairs.size, 2 * 734);
    for (const pair of pairs) assert.ok(pairs.has(pair.split(' ').reverse().join(' ')), pair);
  });

  it('are missing for islands alone, those that the outlines of 2020 lack among them', () => {
    const alone = municipalities().filter(({ neighbours }) => neighbours.length === 0);
    assert.equal(alone.length, 26);
    for (const number of ['1144', '1835', '1151', '3110']) assert.deepEqual(namesBeside(number), []);
  });

  it('of Ålesund are those of both parts that it was divided into', () => {
    assert.deepEqual(municipalityWith('1508'), municipalityWith('1580'));
    assert.deepEqual(namesBeside('1507'), namesBeside('1508'));
    assert.ok(namesBeside('1507').includes('Fjord'));
    assert.ok(!namesBeside('1507').includes('Haram'));
  });
});
