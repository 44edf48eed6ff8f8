import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_TAKEN, block, FIRST_QUARTER, found, propose, quarterBlock, tableOf, taken } from '../../ostfold.js';

const NAMES = FIRST_QUARTER.map(([name]) => name);
const VALUES = FIRST_QUARTER.map(([, , value]) => value);
/** A figure of the feed: 4. kvartal 2023 of the same places, by hand. */
const BEFORE = [14519, 23786, 32371, 38103, 1290, 4516, 1626, 1035, 17517, 3521, 1351, 350];

describe('the new quarter, however the table lies', () => {
  const tables: Readonly<Record<string, ReturnType<typeof block>>> = {
    'places down, the quarter across': quarterBlock(),
    'the quarter down, places across': block(['Kvartal', ...NAMES], ['1. kvartal 2024', ...VALUES]),
    'two quarters down, places across by number': block(
      ['', ...['3101', '3103', '3105', '3107', '3110', '3112', '3114', '3116', '3118', '3120', '3122', '3124']],
      ['2023K4', ...BEFORE],
      ['2024K1', ...VALUES],
    ),
    'one figure a row': block(
      ['Kommune', 'Kvartal', 'Jobber'],
      ...FIRST_QUARTER.map(([name, , value]) => [name, '2024K1', value]),
    ),
    'one figure a row, without headings': block(...FIRST_QUARTER.map(([name, , value]) => [name, '2024K1', value])),
    'the year and the quarter in columns of their own': block(
      ['År', 'Kvartal', 'Kommune', 'Antall'],
      ...FIRST_QUARTER.map(([name, , value]) => [2024, '1. kvartal', name, value]),
    ),
    'the year above, the quarter below': block(
      ['', '2023', '2024'],
      ['Kommune', '4. kvartal', '1. kvartal'],
      ...FIRST_QUARTER.map(([name, , value], index) => [name, BEFORE[index] ?? 0, value]),
    ),
    'the year once above its quarters': block(
      ['', '2023', '', '2024'],
      ['Kommune', '3. kvartal', '4. kvartal', '1. kvartal'],
      ...FIRST_QUARTER.map(([name, , value], index) => [name, '', BEFORE[index] ?? 0, value]),
    ),
    'a number and a name': block(
      ['Nr.', 'Kommune', '2024K1'],
      ...FIRST_QUARTER.map(([name, , value], index) => [3101 + index * 100, name, value]).map(
        ([, name = '', value = '']) => ['', name, value],
      ),
    ),
    'titles above, sources below': block(
      ['Jobber i Østfold'],
      [''],
      ['Område', '1. kvartal 2024'],
      ...FIRST_QUARTER.map(([name, , value]) => [name, value]),
      [''],
      ['Kilde: Statistisk sentralbyrå'],
      ['* foreløpige tall'],
    ),
    'the quarter in the title': block(
      ['Jobber 1. kvartal 2024', ''],
      ['Kommune', 'Jobber'],
      ...FIRST_QUARTER.map(([name, , value]) => [name, value]),
    ),
    'a day for the quarter': block(['Kommune', '31.03.2024'], ...FIRST_QUARTER.map(([name, , value]) => [name, value])),
    'days as spreadsheets count them': block(
      ['Kommune', '45199', '45291', '45382'],
      ...FIRST_QUARTER.map(([name, , value], index) => [name, '', BEFORE[index] ?? 0, value]),
    ),
    'a change beside': block(
      ['Kommune', '2024K1', 'Endring 2023-2024'],
      ...FIRST_QUARTER.map(([name, , value]) => [name, value, '1,2 %']),
    ),
    'the measure beside the quarter': block(
      ['Kommune', 'Jobber 2024K1', 'Sysselsatte 2024K1'],
      ...FIRST_QUARTER.map(([name, , value]) => [name, value, Math.round(value * 0.9)]),
    ),
    'the measure above the quarter': block(
      ['', 'Sysselsatte', 'Jobber (arbeidsforhold)'],
      ['Kommune', '2024K1', '2024K1'],
      ...FIRST_QUARTER.map(([name, , value]) => [name, Math.round(value * 0.9), value]),
    ),
    'the measure in a column': block(
      ['Kommune', 'Statistikkvariabel', '2024K1'],
      ...FIRST_QUARTER.flatMap(([name, , value]) => [
        [name, 'Jobber', value],
        ['', 'Sysselsatte', Math.round(value * 0.9)],
      ]),
    ),
    'both sexes among them': block(
      ['Kommune', 'Kjønn', '2024K1'],
      ...FIRST_QUARTER.flatMap(([name, , value]) => [
        [name, 'Menn', Math.round(value / 2)],
        [name, 'Kvinner', Math.round(value / 2)],
        [name, 'Begge kjønn', value],
      ]),
    ),
    'spaces, stars and signs of all sorts': quarterBlock((name, value) => [
      `${name}\u00a0`,
      `\u00a0${String(value).replace(/\B(?=\d{3}$)/, '\u202f')}\u00a0`,
    ]),
    SDMX: tableOf(
      [
        'DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
        ...FIRST_QUARTER.map(([, id, value]) => `X:Y(1.0),01/02/24 23:00:00,Q,${id},2024-Q1,${value},`),
      ].join('\n'),
    ),
    'all municipalities of Norway': block(
      ['Region', '2024K1'],
      ['4601 Bergen', 170_000],
      ['4602 Kinn', 9000],
      ['5001 Trondheim', 140_000],
      ['1103 Stavanger', 90_000],
      ['1108 Sandnes', 40_000],
      ['1804 Bodø', 30_000],
      ['5501 Tromsø', 45_000],
      ...FIRST_QUARTER.map(([name, , value]) => [name, value]),
    ),
  };
  for (const [name, table] of Object.entries(tables))
    it(name, () => {
      const proposal = propose(table);
      assert.deepEqual(taken(proposal), ALL_TAKEN, proposal.findings.map(({ id }) => id).join(' '));
      assert.equal(proposal.isReady, true);
    });
});

describe('what is not taken of a table', () => {
  it('is said: a column that is no period', () => {
    const proposal = propose(block(['Kommune', '2024K1', 'Endring'], ['Halden', 14417, 5], ['Moss', 23619, 6]));
    assert.deepEqual(found(proposal, 'columns-left').values, { names: ['Endring'] });
  });

  it('is said: a text where a number would be', () => {
    const proposal = propose(block(['Kommune', '2024K1'], ['Halden', 14417], ['Moss', '#REF!'], ['Råde', '#REF!']));
    assert.deepEqual(found(proposal, 'number-unreadable').values, { written: '#REF!', count: 2 });
  });

  it('is said: many places that the feed has not, in one sentence', () => {
    const strangers = ['Bergen', 'Kinn', 'Trondheim', 'Stavanger', 'Sandnes', 'Bodø', 'Tromsø'];
    const proposal = propose(block(['Region', '2024K1'], ...strangers.map((name) => [name, 9000]), ['Halden', 14417]));
    assert.deepEqual(found(proposal, 'unknown-places').values, { names: strangers, count: 7 });
    assert.equal(proposal.unknown.length, 7);
  });

  it('is said: the sum of those that are members', () => {
    const proposal = propose(
      quarterBlock((name, value) => (name === 'Aremark' ? ['31 Østfold', 139_004] : [name, value])),
    );
    assert.deepEqual(found(proposal, 'sum-given').values, { regions: ['ostfold'] });
    assert.equal(taken(proposal)['ostfold 2024-Q1'], undefined);
  });

  it('is asked: which measure, where no name says it', () => {
    const table = block(
      ['Kommune', 'Kolonne', '2024K1'],
      ['Halden', 'X', 14417],
      ['Halden', 'Y', 15],
      ['Moss', 'X', 23619],
      ['Moss', 'Y', 16],
    );
    const proposal = propose(table);
    const asked = found(proposal, 'which-part');
    assert.deepEqual(
      asked.choices.map(({ id }) => id),
      ['part:x', 'part:y'],
    );
    assert.equal(proposal.isReady, false);
    const answered = propose(table, { answers: { [asked.id]: 'part:x' } });
    assert.deepEqual(taken(answered), { 'halden 2024-Q1': 14417, 'moss 2024-Q1': 23619 });
  });

  it('is asked: of when, where places have numbers alone', () => {
    const table = block(['Halden', 14417], ['Moss', 23619], ['Råde', 4484]);
    const proposal = propose(table);
    assert.deepEqual(
      found(proposal, 'period-missing').choices.map(({ id }) => id),
      ['period:2024-Q1', 'say'],
    );
    assert.equal(proposal.isReady, false);
    const later = propose(table, { answers: { 'period-missing': 'period:2024-Q1' } });
    assert.deepEqual(taken(later), { 'halden 2024-Q1': 14417, 'moss 2024-Q1': 23619, 'rade 2024-Q1': 4484 });
  });

  it('is asked: which of two rows, where a name stands twice', () => {
    const table = block(['Kommune', '2024K1'], ['Våler', 1615], ['Våler', 3000], ['Halden', 14417]);
    const asked = found(propose(table), 'place-twice');
    assert.deepEqual(
      asked.choices.map(({ id }) => id),
      ['row:1', 'row:2', 'leave'],
    );
    assert.equal(propose(table).isReady, false);
    assert.equal(taken(propose(table, { answers: { [asked.id]: 'row:1' } }))['valer 2024-Q1'], 1615);
  });
});

describe('what a keeper says of the layout', () => {
  it('is believed', () => {
    const table = block(['a', 'b', 'c'], ['x', 14417, 'Halden'], ['y', 23619, 'Moss']);
    const proposal = propose(table, {
      layout: { headings: 1, columns: { 0: 'ignored', 1: 'value', 2: 'place' }, period: '2024-Q1' },
    });
    assert.deepEqual(taken(proposal), { 'halden 2024-Q1': 14417, 'moss 2024-Q1': 23619 });
  });

  it('may be the place of all figures', () => {
    const proposal = propose(block(['2023K4', '2024K1'], [14519, 14417]), { layout: { region: 'halden' } });
    assert.deepEqual(taken(proposal), { 'halden 2024-Q1': 14417 });
  });
});

describe('figures that are broken down', () => {
  const feed = {
    feedVersion: '1.1',
    regions: [{ id: 'halden', name: 'Halden', type: 'municipality' }],
    indicators: [
      {
        id: 'jobs',
        title: 'Jobber',
        measure: 'stock',
        frequency: 'year',
        unit: { id: 'jobs' },
        dimensions: [
          {
            id: 'sex',
            label: { nb: 'Kjønn' },
            total: 'all',
            categories: [
              { id: 'all', label: { nb: 'Alle' } },
              { id: 'men', label: { nb: 'Menn' } },
              { id: 'women', label: { nb: 'Kvinner' } },
            ],
          },
        ],
        series: [
          { region: 'halden', observations: [{ period: '2023', value: 30 }] },
          { region: 'halden', categories: ['men'], observations: [{ period: '2023', value: 14 }] },
          { region: 'halden', categories: ['women'], observations: [{ period: '2023', value: 16 }] },
        ],
      },
    ],
  };
  it('go to their categories', () => {
    const table = block(
      ['Kommune', 'Kjønn', '2024'],
      ['Halden', 'Begge kjønn', 33],
      ['Halden', 'Menn', 15],
      ['Halden', 'Kvinner', 18],
    );
    assert.deepEqual(taken(propose(table, { indicator: 'jobs' }, feed)), {
      'halden all 2024': 33,
      'halden men 2024': 15,
      'halden women 2024': 18,
    });
  });

  it('go to the totals where the table is not', () => {
    assert.deepEqual(taken(propose(block(['Kommune', '2024'], ['Halden', 33]), { indicator: 'jobs' }, feed)), {
      'halden all 2024': 33,
    });
  });

  it('come back from an export', () => {
    const table = tableOf(
      'indicator_id,categories,region_id,region,period,value,status\r\n' +
        'jobs,sex=all,halden,Halden,2024,33,provisional\r\njobs,sex=men,halden,Halden,2024,15,nor' +
        'mal\r\nother,,halden,Halden,2024,1,normal\r\n',
    );
    const proposal = propose(table, { indicator: 'jobs' }, feed);
    assert.deepEqual(taken(proposal), { 'halden all 2024': 33, 'halden men 2024': 15 });
    assert.deepEqual(proposal.figures[0]?.statuses, ['provisional']);
  });
});
