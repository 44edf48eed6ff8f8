import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonStatTables } from '../../../../src/import/formats/json-stat/json-stat.js';
import type { SourceTable } from '../../../../src/import/table/source-table.js';
import { norwegianDate } from '../../../../src/import/cells/norwegian-date.js';

/** The table of a file with one dataset. */
function jsonStatTable(input: unknown): SourceTable | undefined {
  return jsonStatTables(input)[0];
}

/** A dataset as in the reference of JSON-stat 2, with the codes in an order that JavaScript does not keep. */
const dataset = (change: Readonly<Record<string, unknown>> = {}) =>
  JSON.parse(
    JSON.stringify({
      version: '2.0',
      class: 'dataset',
      label: '11616: Sysselsatte',
      source: 'Statistisk sentralbyrå',
      updated: '2024-02-23T07:00:00Z',
      note: ['En note.'],
      role: { geo: ['Region'], metric: ['ContentsCode'], time: ['Tid'] },
      id: ['Region', 'ContentsCode', 'Tid'],
      size: [3, 2, 1],
      dimension: {
        Region: {
          label: 'region',
          category: {
            index: { '3107': 0, '3105': 1, '0301': 2 },
            label: { '3107': 'Fredrikstad', '3105': 'Sarpsborg', '0301': 'Oslo' },
          },
        },
        ContentsCode: {
          label: 'statistikkvariabel',
          category: {
            index: ['Bosatte', 'Arbeidssted'],
            label: { Bosatte: 'Bosatte', Arbeidssted: 'Arbeidssted' },
            unit: { Bosatte: { base: 'personer', decimals: 0 }, Arbeidssted: { base: '1 000 personer', decimals: 1 } },
          },
          extension: { refperiod: { Bosatte: '4. kvartal' } },
        },
        Tid: { label: 'år', category: { index: { '2023': 0 }, label: { '2023': '2023' } } },
      },
      value: [40063, 35010, 27654, 29399, 0, null],
      status: { '5': ':' },
      extension: { px: { tableid: '11616', decimals: 0, language: 'no', nextUpdate: '2025-02-25T07:00:00Z' } },
      ...change,
    }),
  ) as unknown;

/** Region, measure, period and number or sign of each row. */
const rows = (input: unknown): string[] =>
  (jsonStatTable(input)?.rows.slice(1) ?? []).map((row) =>
    row
      .map(
        ({ code, text, number, sign }) => code ?? [number ?? text, sign].filter((each) => each !== undefined).join(''),
      )
      .join(' '),
  );

const ALL = [
  '3107 Bosatte 2023 40063',
  '3107 Arbeidssted 2023 35010',
  '3105 Bosatte 2023 27654',
  '3105 Arbeidssted 2023 29399',
  '0301 Bosatte 2023 0',
  '0301 Arbeidssted 2023 :',
];
const without = (name: string): unknown =>
  Object.fromEntries(Object.entries(dataset() as object).filter(([key]) => key !== name));

describe('a dataset of JSON-stat', () => {
  it('1: has its last dimension as the fastest', () => assert.deepEqual(rows(dataset()), ALL));

  it('1: may have its values as a sparse object', () => {
    const value = { '0': 40063, '1': 35010, '2': 27654, '3': 29399, '4': 0 };
    assert.deepEqual(rows(dataset({ value })), ALL);
  });

  it('2: may have its codes as a list, as an object, or none where there is one category', () => {
    const { dimension } = dataset() as { dimension: Record<string, unknown> };
    const lonely = { ...dimension, Tid: { label: 'år', category: { label: { '2023': '2023' } } } };
    assert.deepEqual(rows(dataset({ dimension: lonely })), ALL);
  });

  it('3: may have its signs as an object, a list or one for all', () => {
    assert.deepEqual(rows(dataset({ status: [null, null, null, null, null, ':'] })), ALL);
    const all = rows(dataset({ status: 'p' }));
    assert.equal(all[0], '3107 Bosatte 2023 40063p');
    assert.equal(all.length, 6);
  });

  it('4: knows its places by their name where no role says it', () => {
    const table = jsonStatTable(without('role'));
    assert.deepEqual(table?.roles, ['place', 'measure', 'period', 'value']);
    assert.deepEqual(jsonStatTable(dataset({ role: { time: ['Tid'] } }))?.roles, [
      'place',
      'measure',
      'period',
      'value',
    ]);
  });

  it('5: has units and decimals with its measures', () => {
    const measures = jsonStatTable(dataset())?.facts?.measures;
    assert.deepEqual(measures?.get('Bosatte'), { unit: 'personer', decimals: 0, referencePeriod: '4. kvartal' });
    assert.deepEqual(measures?.get('Arbeidssted'), { unit: '1 000 personer', decimals: 1 });
  });

  it('6: was published on a Norwegian day', () => {
    assert.equal(jsonStatTable(dataset())?.facts?.published, '2024-02-23');
    assert.equal(jsonStatTable(dataset())?.facts?.nextUpdate, '2025-02-25');
    // Summer time is two hours ahead of UTC, and winter time one.
    assert.equal(norwegianDate('2024-06-30T22:30:00Z'), '2024-07-01');
    assert.equal(norwegianDate('2024-01-30T22:30:00Z'), '2024-01-30');
    assert.equal(norwegianDate('2026-04-10T23:00:00+0200'), '2026-04-10');
    assert.equal(norwegianDate('soon'), undefined);
  });

  it('7: keeps a zero', () => assert.ok(rows(dataset()).includes('0301 Bosatte 2023 0')));

  it('8: reads periods by their code, and not by their order', () => {
    const { dimension } = dataset() as { dimension: Record<string, unknown> };
    const index = { '2023K4': 1, '2023K10': 0 };
    const mixed = { ...dimension, Tid: { label: 'tid', category: { index, label: {} } } };
    const table = jsonStatTable(dataset({ dimension: mixed, size: [3, 2, 2], value: { '0': 1, '1': 2 } }));
    assert.deepEqual(
      table?.rows.slice(1).map((row) => row[2]?.code),
      ['2023K10', '2023K4', '2023K4'],
    );
  });

  it('9: orders codes by their place, and not as JavaScript lists them', () => {
    assert.deepEqual(Object.keys({ '3107': 0, '3105': 1, '0301': 2 }), ['3105', '3107', '0301']);
    assert.equal(rows(dataset())[0], '3107 Bosatte 2023 40063');
  });

  it('10: is read from what was fetched before, without a network', () => {
    assert.equal(jsonStatTable.length, 1);
    assert.ok(!(jsonStatTable(dataset()) instanceof Promise));
  });

  it('11: has labels that are shown, and codes that are looked up', () => {
    const cell = jsonStatTable(dataset())?.rows[1]?.[0];
    assert.deepEqual(cell, { text: 'Fredrikstad', code: '3107' });
  });

  it('is refused when sizes and categories do not belong together, and when it is none', () => {
    assert.equal(jsonStatTable(dataset({ size: [3, 2, 2] })), undefined);
    assert.equal(jsonStatTable(dataset({ size: [3, 2] })), undefined);
    for (const other of [null, 1, 'x', [], {}, { dimension: {}, value: [] }, { dimension: { id: 5 }, value: 1 }])
      assert.equal(jsonStatTable(other), undefined);
  });

  it('may be one of version 1, with a name of its own', () => {
    const { dimension, id, size, role, ...rest } = dataset() as Record<string, object>;
    assert.deepEqual(rows({ dataset: { ...rest, dimension: { ...dimension, id, size, role } } }), ALL);
  });

  it('may call a category as a property of every object', () => {
    const text = JSON.stringify(dataset()).replaceAll('"0301"', '"__proto__"');
    const table = jsonStatTable(JSON.parse(text));
    assert.equal(table?.rows.at(-1)?.[0]?.text, 'Oslo');
  });

  it('is each of the datasets of a bundle, by its name', () => {
    const bundle = {
      class: 'bundle',
      dataset: { jobber: dataset(), folk: dataset({ value: [1] }), tom: { value: [] } },
    };
    assert.deepEqual(
      jsonStatTables(bundle).map(({ name }) => name),
      ['jobber', 'folk'],
    );
    const version1 = jsonStatTables({ jobber: dataset(), folk: dataset() });
    assert.equal(version1.length, 2);
    assert.equal(jsonStatTables({ jobber: dataset() })[0]?.name, undefined);
  });
});
