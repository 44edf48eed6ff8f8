import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlTables } from '../../../../src/import/formats/markup/html-table.js';
import type { SourceTable } from '../../../../src/import/table/source-table.js';

const texts = (table: SourceTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cell.text));

describe('tables of HTML', () => {
  it('are read as a reader sees them', () => {
    const html = `<meta charset=utf-8><style>td{color:red}</style><table border=1>
      <tr><th rowspan="2">Region<th colspan=2>Jobber</tr>
      <tr><th>2023K4</th><th>2024K1</th></tr>
      <tr><td>Våler&nbsp;(&Oslash;stfold)</td><td align="right">1&#160;626</td><td>1 615<br>*</td></tr>
    </table>`;
    assert.deepEqual(texts(htmlTables(html)[0]), [
      ['Region', 'Jobber', 'Jobber'],
      ['Region', '2023K4', '2024K1'],
      ['Våler\u00a0(Østfold)', '1\u00a0626', '1 615 *'],
    ]);
  });

  it('leave scripts, comments and broken tags out', () => {
    const html =
      '<table><tr><td>a<!-- <td>x --><script>var t = "<td>y</td>"</script></td><td title="1 > 0">2 < 3</td></table>';
    assert.deepEqual(texts(htmlTables(html)[0]), [['a', '2 < 3']]);
  });

  it('are cut where a cell claims a whole page', () => {
    const html = '<table><tr><td colspan=99999999 rowspan=99999999>1</td></tr></table>';
    assert.equal(htmlTables(html)[0]?.rows[0]?.length, 1000);
  });

  it('may stand in each other; the outer one is read', () => {
    const html = '<table><tr><td>1<table><tr><td>inner</td></tr></table></td><td>2</td></tr></table>';
    assert.deepEqual(texts(htmlTables(html)[0]), [['1inner', '2']]);
  });
});
