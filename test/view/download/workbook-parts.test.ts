import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberCell, textCell, type DataTable } from '../../../src/view/data-table.js';
import { sheetPart } from '../../../src/view/download/sheet-part.js';
import { workbookOf } from '../../../src/view/download/workbook.js';
import type { View } from '../../../src/view/view.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const VIEW: View = {
  title: { text: 'Jobber', language: 'nb' },
  summary: '',
  tables: [
    {
      caption: 'Jobber & verdi',
      columns: [{ title: 'År' }, { title: 'Andel' }],
      rows: [
        [textCell('2022'), numberCell('40', 40)],
        [textCell('2023'), numberCell('41,5', 41.5)],
        [textCell('2024'), numberCell('42', 42)],
      ],
    },
  ],
  notes: [],
  caption: { title: 'Jobber', text: '', badges: ['Eksempeltall', 'Anslag'] },
  source: {
    label: 'Kilde',
    sources: [{ phrase: { text: 'SSB', language: 'nb' } }],
    license: { phrase: { text: 'NLOD', language: 'nb' } },
  },
};

function parts(view: View): Readonly<Record<string, string>> {
  return Object.fromEntries(workbookOf(view, 'nb', '').map(({ name, content }) => [name, content]));
}

/** Names and types are those of ECMA-376, parts 1 and 2: a program opens nothing that is called otherwise. */
describe('the parts of a workbook', () => {
  const found = parts(VIEW);

  it('are listed with their types', () => {
    const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    assert.equal(
      found['[Content_Types].xml'],
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    );
  });

  it('are found from the first one on', () => {
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const open = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
    assert.equal(
      found['_rels/.rels'],
      `${HEAD}${open}<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>` +
        '</Relationships>',
    );
    assert.equal(
      found['xl/_rels/workbook.xml.rels'],
      `${HEAD}${open}<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/>` +
        `<Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    );
    assert.equal(
      found['xl/workbook.xml'],
      `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}">` +
        '<bookViews><workbookView/></bookViews><sheets>' +
        '<sheet name="Jobber &amp; verdi" sheetId="1" r:id="rId1"/>' +
        '<sheet name="Om tallene" sheetId="2" r:id="rId2"/></sheets></workbook>',
    );
  });

  it('have a style for each way that numbers are shown, used by as many cells as look so', () => {
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    const wrapped = ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
    assert.equal(
      found['xl/styles.xml'],
      `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0"/>' +
        '<numFmt numFmtId="165" formatCode="#,##0.0"/></numFmts>' +
        `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
        '<fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"${wrapped}` +
        `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"${wrapped}` +
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
        '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    );
    const styles = [...(found['xl/worksheets/sheet1.xml'] ?? '').matchAll(/s="(\d)"><v>/g)].map(([, style]) => style);
    assert.deepEqual(styles, ['3', '4', '3']);
  });

  it('have no list of number formats where there are no numbers', () => {
    const [table] = VIEW.tables;
    assert.ok(table);
    const styles = parts({ ...VIEW, tables: [{ ...table, rows: [] }] })['xl/styles.xml'] ?? '';
    assert.match(styles, /main"><fonts count="2">/);
  });

  it('say about the tables only what is known', () => {
    const texts = [...(found['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<t xml:space="preserve">(.*?)<\/t>/g)];
    assert.deepEqual(
      texts.map(([, text]) => text),
      ['Jobber', 'Eksempeltall, Anslag', 'Jobber &amp; verdi', 'Kilde: SSB', 'Lisens: NLOD'],
    );
    assert.equal(found['xl/worksheets/sheet2.xml']?.match(/<row /g)?.length, texts.length);
  });
});

describe('a sheet', () => {
  const table: DataTable = {
    caption: '',
    columns: [{ title: 'År' }, { title: 'Merknad' }],
    rows: [
      [numberCell('2023', 2023), textCell('x'.repeat(61))],
      [textCell('2024'), textCell('y'.repeat(60))],
    ],
  };

  it('is as the standard writes it, with the places that it fills', () => {
    assert.equal(
      sheetPart(table, () => 7),
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:B3"/>' +
        '<sheetViews><sheetView workbookViewId="0">' +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="10" customWidth="1"/>' +
        '<col min="2" max="2" width="62" customWidth="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">År</t></is></c>' +
        '<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">Merknad</t></is></c></row>' +
        '<row r="2"><c r="A2" s="7"><v>2023</v></c>' +
        `<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">${'x'.repeat(61)}</t></is></c></row>` +
        '<row r="3"><c r="A3" s="0" t="inlineStr"><is><t xml:space="preserve">2024</t></is></c>' +
        `<c r="B3" s="0" t="inlineStr"><is><t xml:space="preserve">${'y'.repeat(60)}</t></is></c></row></sheetData>` +
        '<ignoredErrors><ignoredError sqref="A1:B3" numberStoredAsText="1"/></ignoredErrors></worksheet>',
    );
  });

  it('cuts texts at the 32 767 characters that a cell may hold', () => {
    const content = sheetPart(
      { caption: '', columns: [{ title: 'Merknad' }], rows: [[textCell('x'.repeat(32_768))]] },
      () => 0,
    );
    assert.ok(content.includes(`>${'x'.repeat(32_767)}<`));
  });

  it('has columns as wide as their widest text with two characters to spare, between 10 and 62', () => {
    const widths = (...texts: string[]) => {
      const rows = texts.slice(1).map((text) => [textCell(text)]);
      const content = sheetPart({ caption: '', columns: [{ title: texts[0] ?? '' }], rows }, () => 0);
      return /width="(\d+)"/.exec(content)?.[1];
    };
    assert.equal(widths('kort', 'kort'), '10');
    assert.equal(widths('en overskrift', 'kort'), '15');
    assert.equal(widths('kort', 'en lengre tekst', 'kort'), '17');
    assert.equal(widths('kort', 'x'.repeat(200)), '62');
  });
});
