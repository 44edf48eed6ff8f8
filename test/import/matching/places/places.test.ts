import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionsOf } from '../../../../src/import/matching/feed/feed-regions.js';
import { Places } from '../../../../src/import/matching/places/places.js';
import { ostfold } from '../../ostfold.js';

const places = new Places(regionsOf(ostfold));
const find = (text: string, code?: string, among: Places = places): string => {
  const match = among.match({ text, ...(code === undefined ? {} : { code }) });
  switch (match.kind) {
    case 'region':
      return match.former
        ? `${match.region} by ${match.former.code} ${match.former.from}/${match.former.to}`
        : match.region;
    case 'several':
      return `several ${match.regions.join(' ')}`;
    case 'conflict':
      return `conflict ${match.byCode} ${match.byName}`;
    case 'other-number':
      return `${match.region} has another number than ${match.code}: ${match.own.code}`;
    case 'near':
    case 'country':
      return `${match.kind} ${match.region}`;
    case 'unknown':
      return 'unknown';
  }
};

describe('a place of the feed of Østfold', () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ['halden', 'halden'],
    ['Halden', 'halden'],
    ['HALDEN', 'halden'],
    [' Halden ', 'halden'],
    ['Halden kommune', 'halden'],
    ['3101', 'halden'],
    ['3101 Halden', 'halden'],
    ['3101\u00a0Halden', 'halden'],
    ['3101 - Halden', 'halden'],
    ['K-3101', 'halden'],
    ['K-3101 Halden', 'halden'],
    ['3001 Halden (2020-2023)', 'halden by 3001 2020-01-01/2023-12-31'],
    ['0101 Halden (-2019)', 'halden by 0101 /2019-12-31'],
    ['0101', 'halden by 0101 /2019-12-31'],
    ['Våler', 'valer'],
    ['Våler (Østfold)', 'valer'],
    ['Våler i Østfold', 'valer'],
    ['Våler, Østfold', 'valer'],
    ['3114 Våler (Østfold)', 'valer'],
    ['Våler (Innlandet)', 'unknown'],
    ['3419 Våler', 'unknown'],
    ['F-31', 'ostfold'],
    ['31 Østfold', 'ostfold'],
    ['Østfold fylke', 'ostfold'],
    ['Østfold fylkeskommune', 'ostfold'],
    ['30 Viken', 'viken by 30 2020-01-01/2023-12-31'],
    ['0301 Oslo', 'oslo'],
    ['03', 'oslo'],
    ['Noreg', 'norge'],
    ['Norway', 'norge'],
    ['Hele landet', 'country norge'],
    ['Heile landet', 'country norge'],
    ['Fredrikstd', 'near fredrikstad'],
    ['Rade', 'rade'],
    ['Hole', 'unknown'],
    ['Bergen', 'unknown'],
    ['3103 Halden', 'conflict moss halden'],
    ['', 'unknown'],
    ['__proto__', 'unknown'],
    ['constructor', 'unknown'],
  ];
  for (const [text, expected] of cases)
    it(`${text === '' ? 'nothing' : text} is ${expected}`, () => assert.equal(find(text), expected));

  it('is found by its code beside the label', () => {
    assert.equal(find('Et navn', '3101'), 'halden');
    assert.equal(find('Halden', '3101'), 'halden');
    assert.equal(find('Halden', 'halden'), 'halden');
    assert.equal(find('Fredrikstad', 'K-3107'), 'fredrikstad');
    assert.equal(find('Fredrikstad', '3004'), 'fredrikstad by 3004 2020-01-01/2023-12-31');
  });

  it('is told from all other places of Norway', () => {
    for (const text of ['Bergen', '4601 Bergen', '4601', '46 Vestland', 'Halden', 'Hele landet'])
      assert.ok(places.isPlace({ text }), text);
    for (const text of ['Jobber', 'Begge kjønn', '14519', '', 'Fredrikstd']) assert.ok(!places.isPlace({ text }), text);
  });
});

describe('places of the same name', () => {
  const two = new Places(
    regionsOf({
      regions: [
        { id: 'valer-o', name: 'Våler', type: 'municipality', codes: [{ code: '3114' }] },
        { id: 'valer-i', name: 'Våler', type: 'municipality', codes: [{ code: '3419' }] },
        { id: 'heroy-n', name: 'Herøy', type: 'municipality', partOf: ['nordland'] },
        { id: 'heroy-m', name: 'Herøy', type: 'municipality' },
        { id: 'nordland', name: 'Nordland', type: 'county' },
        { id: 'more', name: 'Møre og Romsdal', type: 'county', members: ['heroy-m'] },
        { id: 'oslo-f', name: 'Oslo', type: 'county', codes: [{ code: '03' }] },
        { id: 'oslo-k', name: 'Oslo', type: 'municipality', codes: [{ code: '0301' }] },
      ],
    }),
  );
  it('are asked about by name alone', () => assert.equal(find('Våler', undefined, two), 'several valer-o valer-i'));
  it('are told by their number', () => assert.equal(find('3419 Våler', undefined, two), 'valer-i'));
  it('are told by the county that their number says', () => {
    assert.equal(find('Våler (Innlandet)', undefined, two), 'valer-i');
    assert.equal(find('Våler i Østfold', undefined, two), 'valer-o');
  });
  it('are told by the county that they are part of', () => {
    assert.equal(find('Herøy (Nordland)', undefined, two), 'heroy-n');
    assert.equal(find('Herøy (Møre og Romsdal)', undefined, two), 'heroy-m');
  });
  it('are told by their type', () => {
    assert.equal(find('Oslo kommune', undefined, two), 'oslo-k');
    assert.equal(find('Oslo fylke', undefined, two), 'oslo-f');
  });
});

describe('a place with a number that is not its own', () => {
  const codes = [{ code: '1507', validFrom: '2020-01-01', validTo: '2023-12-31' }];
  const among = new Places(
    regionsOf({
      regions: [
        { id: 'alesund', name: 'Ålesund', type: 'municipality', codes },
        { id: 'molde', name: 'Molde', type: 'municipality' },
        { id: 'halden', name: 'Halden', type: 'municipality', codes: [{ code: '3101', validFrom: '2024-01-01' }] },
      ],
    }),
  );
  for (const [text, expected] of [
    // Haram left Ålesund in 2024, and Ålesund got another number.
    ['1508 Ålesund', 'alesund has another number than 1508: 1507'],
    ['1504 Ålesund (-2019)', 'alesund has another number than 1504: 1507'],
    ['1507 Ålesund', 'alesund by 1507 2020-01-01/2023-12-31'],
    ['Ålesund', 'alesund'],
    ['3001 Halden', 'halden by 3001 2020-01-01/2023-12-31'],
    ['0101 Halden', 'halden has another number than 0101: 3101'],
    ['9999 Halden', 'halden has another number than 9999: 3101'],
    // The feed has no number that could be compared.
    ['1506 Molde', 'molde'],
  ] as const)
    it(text, () => assert.equal(find(text, undefined, among), expected));
  it('also with the number in a column of its own', () =>
    assert.equal(find('Ålesund', '1508', among), 'alesund has another number than 1508: 1507'));
});

describe('names in two languages', () => {
  const north = new Places(
    regionsOf({
      regions: [
        { id: 'tana', name: { nb: 'Tana', nn: 'Tana' }, type: 'municipality', codes: [{ code: '5628' }] },
        { id: 'trondelag', name: 'Trøndelag - Trööndelage', type: 'county', codes: [{ code: '50' }] },
        { id: 'karasjok', name: 'Kárášjohka - Karasjok', type: 'municipality' },
        { id: 'more', name: 'Møre og Romsdal', type: 'county' },
      ],
    }),
  );
  for (const [text, expected] of [
    ['Deatnu - Tana', 'tana'],
    ['5628 Deatnu - Tana', 'tana'],
    ['2025 Deatnu - Tana (-2019)', 'tana has another number than 2025: 5628'],
    ['Trøndelag', 'trondelag'],
    ['50 Trøndelag - Trööndelage', 'trondelag'],
    ['Trööndelage', 'trondelag'],
    ['Karasjok', 'karasjok'],
    ['Kárášjohka', 'karasjok'],
    ['Møre og Romsdal', 'more'],
  ] as const)
    it(text, () => assert.equal(find(text, undefined, north), expected));

  it('find a place by a number that the feed does not list', () =>
    assert.equal(find('5441', undefined, north), 'tana by 5441 2020-01-01/2023-12-31'));
});
