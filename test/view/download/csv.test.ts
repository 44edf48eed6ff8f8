import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvOf } from '../../../src/view/download/csv.js';
import { numberCell, periodCell, textCell } from '../../../src/view/data-table.js';

const table = (...cells: readonly ReturnType<typeof textCell>[]) => [
  { caption: 'Jobber', columns: [{ title: 'Periode' }], rows: [cells] },
];
const row = (...cells: readonly ReturnType<typeof textCell>[]) => csvOf(table(...cells), 'nb').split('\r\n')[2];

describe('the downloaded table', () => {
  it('leaves out soft hyphens, which only say where a line may be broken', () => {
    assert.equal(row(textCell('Konkurranse\u00adkraft')), 'Konkurransekraft');
  });

  it('opens right in a Norwegian spreadsheet: byte-order mark, semicolons, CRLF, decimal comma', () => {
    assert.equal(
      csvOf(table(textCell('2023'), numberCell('2,6\u00a0%', 2.6)), 'nb'),
      '\ufeffJobber\r\nPeriode\r\n2023;2,6\r\n',
    );
  });

  it('has a decimal point for readers of English', () => {
    assert.equal(csvOf(table(numberCell('2.6', 2.6)), 'en').split('\r\n')[2], '2.6');
  });

  it('keeps negative numbers numbers and takes the force out of formulas', () => {
    assert.equal(row(numberCell('\u2212201', -201)), '-201');
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u22121'])
      assert.match(row(textCell(formula)) ?? csvOf(table(textCell(formula)), 'nb'), /^"?'/, JSON.stringify(formula));
  });

  it('has days as a spreadsheet reads them, with plain spaces', () => {
    const day = periodCell('2023-12-31', 'nb');
    assert.deepEqual([day.text, row(day)], ['31.\u00a0desember 2023', '31. desember 2023']);
  });

  it('quotes what would fall apart', () => {
    assert.equal(row(textCell('a;b')), '"a;b"');
    assert.equal(row(textCell('si «hei» og "hopp"')), '"si «hei» og ""hopp"""');
  });

  it('leaves a missing number empty, or says why it is missing', () => {
    assert.deepEqual([row(numberCell('', null)), row(numberCell('tall mangler', null))], ['', 'tall mangler']);
  });

  it('takes the force out of a true minus sign too, which some spreadsheets read as one', () => {
    assert.equal(row(textCell('\u22121+2')), "'\u22121+2");
  });

  it('leaves signs inside a text alone', () => {
    for (const text of ['a=1', 'post@viken.no', '2020-2023', '1\u22122']) assert.equal(row(textCell(text)), text);
  });

  it('has a notice first and an empty line between the tables', () => {
    const small = (caption: string, text: string) => ({ caption, columns: [{ title: 'T' }], rows: [[textCell(text)]] });
    assert.equal(
      csvOf([small('A', 'a'), small('B', 'b')], 'nb', 'Bare; en demonstrasjon.'),
      '\ufeff"Bare; en demonstrasjon."\r\n\r\nA\r\nT\r\na\r\n\r\nB\r\nT\r\nb\r\n',
    );
  });
});
