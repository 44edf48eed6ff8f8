import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { spreadsheetCell, spreadsheetText, withoutGuard } from '../../../src/view/download/spreadsheet-text.js';

describe('a text in a spreadsheet', () => {
  it('is no formula, also with the wide signs and after spaces', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\u22121', '\uff1d1+1', '\uff0b1', '\uff0d1', '\uff201'])
      for (const text of [formula, ` ${formula}`]) assert.match(spreadsheetText(text), /^"?'/u, JSON.stringify(text));
  });

  it('is no formula for a program that takes semicolons, commas or tabs to part the cells', () => {
    assert.equal(spreadsheetText('Moss;=1+1'), `"Moss;'=1+1"`);
    assert.equal(spreadsheetText('Moss, =1+1'), `"Moss, '=1+1"`);
    assert.equal(spreadsheetText('Moss\t@SUM(A1)'), `"Moss\t'@SUM(A1)"`);
  });

  it('stays as it is where it is only a text', () => {
    for (const text of ['a=1', 'post@viken.no', '2020-2023', '1\u22122']) assert.equal(spreadsheetText(text), text);
    assert.equal(spreadsheetText('fra 1,5 til 2'), '"fra 1,5 til 2"');
  });

  it('can be told from its guard again, whatever stands in it', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '\u2212', ';', ',', '\t', '\n', ' ', '"', 'a') });
    fc.assert(
      fc.property(text, (shown) => {
        const cell = spreadsheetCell(shown);
        const unquoted = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        assert.equal(withoutGuard(unquoted), shown);
        assert.doesNotMatch(unquoted, /^\s*[=\-\u2212]|[;,\t]\s*[=\-\u2212]/u);
      }),
      { numRuns: 2000 },
    );
    assert.equal(withoutGuard("'etter kvart"), "'etter kvart");
  });
});
