import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, phraseIn, type Language } from '../../../../src/feed/index.js';

type Written = Readonly<Record<string, unknown>>;

/** The names that readers see of regions, by their ids. */
function namesOf(regions: readonly Written[], language: Language = 'nb', more: Written = {}): Record<string, string> {
  const { feed } = parseFeed({ feedVersion: '1.0', language: 'nb', ...more, regions });
  assert.ok(feed);
  return Object.fromEntries(feed.regions.map(({ id, name }) => [id, phraseIn(name, language).text]));
}

const municipality = (id: string, name: unknown, more: Written = {}): Written => ({
  id,
  name,
  type: 'municipality',
  ...more,
});
const county = (id: string, name: unknown, more: Written = {}): Written => ({ id, name, type: 'county', ...more });

describe('the names of regions', () => {
  it('have the county in brackets where they clash, and nowhere else', () => {
    const names = namesOf([
      municipality('v1', 'Våler', { partOf: ['ost'] }),
      municipality('v2', 'Våler', { partOf: ['inn'] }),
      municipality('h', 'Halden', { partOf: ['ost'] }),
      county('ost', 'Østfold'),
      county('inn', 'Innlandet'),
    ]);
    assert.deepEqual(names, {
      v1: 'Våler (Østfold)',
      v2: 'Våler (Innlandet)',
      h: 'Halden',
      ost: 'Østfold',
      inn: 'Innlandet',
    });
  });

  it('take the county of the code that holds, also where the feed has no counties', () => {
    const names = namesOf([
      municipality('v1', 'Våler', {
        codes: [
          { code: '3018', validFrom: '2020-01-01', validTo: '2023-12-31' },
          { code: '3114', validFrom: '2024-01-01' },
        ],
      }),
      municipality('v2', 'VÅLER', { codes: [{ code: '3419' }] }),
    ]);
    assert.deepEqual(names, { v1: 'Våler (Østfold)', v2: 'VÅLER (Innlandet)' });
  });

  it('take the name that the feed gives a county, and no Norwegian one for a code of another country', () => {
    const swedish = (id: string, code: string): Written =>
      municipality(id, 'Håbo', { country: 'SE', codes: [{ code }] });
    assert.deepEqual(
      namesOf([
        swedish('a', '0305'),
        swedish('b', '1480'),
        county('l', 'Västra Götaland', { country: 'SE', codes: [{ code: '14' }] }),
      ]),
      { a: 'Håbo (0305)', b: 'Håbo (Västra Götaland)', l: 'Västra Götaland' },
    );
  });

  it('have the type where a county and a municipality share a name, in the reader’s language', () => {
    const regions = [
      municipality('0301', { nb: 'Oslo', en: 'Oslo' }, { partOf: ['03'] }),
      county('03', { nb: 'Oslo', en: 'Oslo' }),
    ];
    assert.deepEqual(Object.values(namesOf(regions)).sort(), ['Oslo (fylke)', 'Oslo (kommune)']);
    assert.deepEqual(Object.values(namesOf(regions, 'en')).sort(), ['Oslo (county)', 'Oslo (municipality)']);
  });

  it('have the code, else the id, where neither county nor type tells', () => {
    assert.deepEqual(
      namesOf([
        municipality('a', 'Nes', { codes: [{ code: 'X1' }] }),
        municipality('b', 'Nes', { codes: [{ code: 'X2' }] }),
        municipality('c', 'Nes'),
      ]),
      { a: 'Nes (X1)', b: 'Nes (X2)', c: 'Nes (c)' },
    );
  });

  it('see through soft hyphens, and find clashes of any language', () => {
    assert.deepEqual(
      namesOf([
        municipality('a', 'Vå\u00adler', { codes: [{ code: '3114' }] }),
        municipality('b', 'Våler', { codes: [{ code: '3419' }] }),
      ]),
      { a: 'Vå\u00adler (Østfold)', b: 'Våler (Innlandet)' },
    );
    assert.deepEqual(
      namesOf(
        [
          municipality('a', { nb: 'Deatnu', sv: 'Tana' }, { codes: [{ code: '5628' }] }),
          municipality('b', { nb: 'Tana', sv: 'Tana' }, { codes: [{ code: '1111' }] }),
        ],
        'sv',
      ),
      { a: 'Tana (Finnmark)', b: 'Tana (Rogaland)' },
    );
  });

  it('say how long a former region lasted, which also tells it from the one that has its name now', () => {
    const regions = [
      municipality('moss', 'Moss', {
        codes: [{ code: '3103', validFrom: '2020-01-01' }],
        predecessors: ['old', 'rygge'],
      }),
      municipality('old', 'Moss', { codes: [{ code: '0104', validTo: '2019-12-31' }] }),
      municipality('rygge', { nb: 'Rygge', sv: 'Rygge', en: 'Rygge' }),
    ];
    assert.deepEqual(namesOf(regions), {
      moss: 'Moss',
      old: 'Moss (til og med 2019)',
      // It has no code: the municipality that it became part of began in 2020.
      rygge: 'Rygge (til og med 2019)',
    });
    assert.equal(namesOf(regions, 'sv')['rygge'], 'Rygge (till och med 2019)');
    assert.equal(namesOf(regions, 'en')['rygge'], 'Rygge (until 2019)');
  });

  it('say so in the language of the reader, also of a name that is written in one language', () => {
    const regions = [municipality('moss', 'Moss', { codes: [{ code: '0104', validTo: '2019-12-31' }] })];
    assert.equal(namesOf(regions, 'nn')['moss'], 'Moss (til og med 2019)');
    assert.equal(namesOf(regions, 'sv')['moss'], 'Moss (till och med 2019)');
    assert.equal(namesOf(regions, 'en')['moss'], 'Moss (until 2019)');
    const alike = [municipality('oslo', 'Oslo'), { id: 'county', name: 'Oslo', type: 'county' }];
    assert.deepEqual(namesOf(alike, 'en'), { oslo: 'Oslo (municipality)', county: 'Oslo (county)' });
  });

  it('call a region former without a year where nobody has said when', () => {
    assert.equal(
      namesOf([municipality('a', 'A', { predecessors: ['b'] }), municipality('b', 'B')])['b'],
      'B (tidligere)',
    );
  });

  it('keep the name of a region that has a code still, or whose last day is yet to come', () => {
    const split = [
      municipality('haram', 'Haram', { codes: [{ code: '1580', validFrom: '2024-01-01' }], predecessors: ['alesund'] }),
      municipality('alesund', 'Ålesund', {
        codes: [
          { code: '1507', validTo: '2023-12-31' },
          { code: '1508', validFrom: '2024-01-01' },
        ],
      }),
    ];
    assert.equal(namesOf(split)['alesund'], 'Ålesund');
    const planned = [municipality('a', 'A', { codes: [{ code: '1', validTo: '2027-12-31' }] })];
    assert.equal(namesOf(planned, 'nb', { updated: '2026-11-29' })['a'], 'A');
    assert.equal(namesOf(planned, 'nb', { updated: '2028-01-01' })['a'], 'A (til og med 2027)');
  });

  it('leave the name of the feed beside the one that is shown', () => {
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions: [
        municipality('a', 'Nes', { codes: [{ code: '3228' }] }),
        municipality('b', 'Nes', { codes: [{ code: '3322' }] }),
      ],
    });
    assert.deepEqual(
      feed?.regions.map(({ name, writtenName }) => [name.nb, writtenName.nb]),
      [
        ['Nes (Akershus)', 'Nes'],
        ['Nes (Buskerud)', 'Nes'],
      ],
    );
  });
});
