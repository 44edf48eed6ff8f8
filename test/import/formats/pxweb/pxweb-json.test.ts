import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pxwebTable } from '../../../../src/import/formats/pxweb/pxweb-json.js';

describe('the JSON of PxWebApi 1', () => {
  it('has a row for each measure, numbers with a point, and signs', () => {
    const table = pxwebTable({
      columns: [
        { code: 'Region', text: 'region', type: 'd' },
        { code: 'Tid', text: 'kvartal', type: 't' },
        { code: 'A', text: 'Jobber', type: 'c' },
        { code: 'B', text: 'Andel', type: 'c' },
      ],
      data: [{ key: ['0301', '2024K1'], values: ['..', '2.50'] }, { key: 'x' }, null],
      metadata: [{ updated: '2024-05-23T06:00:00Z', label: '11657: Jobber', source: 'SSB' }],
      comments: [{ comment: 'Merk.' }],
    });
    assert.deepEqual(table?.rows.slice(1), [
      [
        { text: '0301', code: '0301' },
        { text: '2024K1', code: '2024K1' },
        { text: 'Jobber', code: 'A' },
        { text: '..' },
      ],
      [
        { text: '0301', code: '0301' },
        { text: '2024K1', code: '2024K1' },
        { text: 'Andel', code: 'B' },
        { text: '2.50', number: 2.5 },
      ],
    ]);
    assert.deepEqual(table?.facts, {
      title: '11657: Jobber',
      producer: 'SSB',
      table: '11657',
      published: '2024-05-23',
      notes: ['Merk.'],
    });
  });
});
