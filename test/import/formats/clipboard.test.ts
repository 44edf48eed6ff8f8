import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClipboard } from '../../../src/import/formats/clipboard.js';
import type { SourceTable } from '../../../src/import/table/source-table.js';

const texts = (table: SourceTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cell.text));

describe('what was copied', () => {
  it('is text with tabs, which is read before HTML', () => {
    const table = readClipboard({ text: 'Halden\t1\r\nMoss\t2\r\n', html: '<table><tr><td>x</td></tr></table>' });
    assert.deepEqual(texts(table), [
      ['Halden', '1'],
      ['Moss', '2'],
    ]);
  });

  it('is HTML where the text has no columns', () => {
    const html = '<table><tr><td>Halden</td><td>1</td></tr></table>';
    assert.deepEqual(texts(readClipboard({ text: 'Halden 1', html })), [['Halden', '1']]);
  });

  it('is a column of numbers, or lines of a CSV', () => {
    assert.deepEqual(texts(readClipboard({ text: '2,6\r\n2,9\r\n' })), [['2,6'], ['2,9']]);
    assert.deepEqual(texts(readClipboard({ text: 'Halden;1\nMoss;2' })), [
      ['Halden', '1'],
      ['Moss', '2'],
    ]);
    assert.equal(readClipboard({ text: '' }), undefined);
  });
});
