import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { workbookTables } from '../../../../src/import/formats/workbook/xlsx.js';
import { isDateFormat, isPercentFormat } from '../../../../src/import/formats/workbook/number-formats.js';

const STYLES =
  '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/>' +
  '<numFmt numFmtId="165" formatCode="0.0&quot; dager&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="14"/>' +
  '</cellXfs></styleSheet>';

/** A workbook as spreadsheet programs write it, with what is given in its first sheet. */
function workbook(rows: string, { texts = '', more = '', properties = '' } = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns:r="r">${properties}` +
        '<sheets><sheet name="Tall &amp; mer" sheetId="1" r:id="rId7"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/sheet9.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(`<sst>${texts}</sst>`),
    'xl/worksheets/sheet9.xml': strToU8(`<x:worksheet><x:sheetData>${rows}</x:sheetData>${more}</x:worksheet>`),
  });
}
const texts = (bytes: Uint8Array): string[][] =>
  (workbookTables(bytes)[0]?.rows ?? []).map((row) => row.map(({ text }) => text));

describe('workbooks', () => {
  it('have texts of their own and shared ones, in pieces and with spaces', () => {
    const shared =
      '<si><t>0301</t></si><si><r><t xml:space="preserve">Indre </t></r><r><rPr/><t>Østfold</t>' +
      '</r><rPh><t>x</t></rPh></si><si><t/></si>';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>K&#xE5;re</t></is></c>
        <c r="B2" t="str"><f>A1&amp;"x"</f><v>sum</v></c></row>`;
    assert.deepEqual(texts(workbook(rows, { texts: shared })), [
      ['0301', 'Indre Østfold', ''],
      ['Kåre', 'sum'],
    ]);
    assert.equal(workbookTables(workbook(rows, { texts: shared }))[0]?.name, 'Tall & mer');
  });

  it('have numbers, dates and percentages as they are shown', () => {
    const rows =
      '<row r="1"><c r="A1"><v>14519</v></c><c r="B1" s="1"><v>45292</v></c><c r="C1" s="2"><v>' +
      '0.026</v></c><c r="D1" s="3"><v>2.5</v></c><c r="E1" s="4"><v>45382.75</v></c><c r="F1" ' +
      't="e"><v>#N/A</v></c><c r="G1" t="b"><v>1</v></c></row>';
    assert.deepEqual(workbookTables(workbook(rows))[0]?.rows[0], [
      { text: '14519', number: 14519 },
      { text: '2024-01-01' },
      { text: '2.6 %', number: 2.6 },
      { text: '2.5', number: 2.5 },
      { text: '2024-03-31' },
      { text: '#N/A' },
      { text: '' },
    ]);
  });

  it('may count their days from 1904', () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>43830</v></c></row>';
    assert.deepEqual(texts(workbook(rows, { properties: '<workbookPr date1904="1"/>' })), [['2024-01-01']]);
  });

  it('have holes, and cells that lie over others', () => {
    const rows = '<row r="1"><c r="B1" t="str"><v>Jobber</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>';
    const more = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    assert.deepEqual(texts(workbook(rows, { more })), [['', 'Jobber', 'Jobber'], [], ['', '', '1']]);
  });

  it('may leave places out', () => {
    assert.deepEqual(texts(workbook('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')), [
      ['1', '2'],
      ['3'],
    ]);
  });

  it('are cut where a place is beyond any table', () => {
    const rows = '<row r="999999999"><c r="XFD999999"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>';
    assert.deepEqual(texts(workbook(rows)), [['2']]);
  });

  it('tell formats of dates from others', () => {
    for (const code of ['dd.mm.yyyy', 'mmm yy', '[$-414]d. mmmm yyyy;@', 'yyyy"-K"q'])
      assert.ok(isDateFormat(200, code), code);
    for (const code of ['#,##0', '0.00" dager"', '[Red]0', 'General', '@', '#\\ ##0'])
      assert.ok(!isDateFormat(200, code), code);
    assert.ok(isPercentFormat(10, undefined));
    assert.ok(isPercentFormat(200, '0.0 %'));
    assert.ok(!isPercentFormat(200, '0.0"%"'));
  });

  it('are those that the widgets write', async () => {
    const { workbookOf } = await import('../../../../src/view/download/workbook.js');
    const { textCell } = await import('../../../../src/view/data-table.js');
    const table = {
      caption: 'Jobber',
      columns: [{ title: 'Område' }, { title: '2024' }],
      rows: [[textCell('0301 Oslo'), { text: '12,5', value: 12.5 }]],
    };
    const parts = workbookOf(
      {
        title: { text: 'Jobber', language: 'nb' },
        summary: '',
        tables: [table],
        notes: [],
        source: { label: 'Kilde', sources: [] },
      },
      'nb',
      '',
    );
    const bytes = zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, strToU8(content)])));
    assert.deepEqual(workbookTables(bytes)[0]?.rows.slice(-2), [
      [{ text: 'Område' }, { text: '2024' }],
      [{ text: '0301 Oslo' }, { text: '12.5', number: 12.5 }],
    ]);
  });
});
