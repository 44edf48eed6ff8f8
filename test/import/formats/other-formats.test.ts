import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readClipboard } from '../../../src/import/formats/clipboard.js';
import { htmlTables } from '../../../src/import/formats/html-table.js';
import { pxwebTable } from '../../../src/import/formats/pxweb-json.js';
import { readFile, readText } from '../../../src/import/formats/read-file.js';
import type { OtherFile } from '../../../src/import/formats/recognise.js';
import { otherFileText } from '../../../src/import/formats/recognise-text.js';
import type { SourceTable } from '../../../src/import/formats/source-table.js';

const texts = (table: SourceTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cell.text));
const kindOf = (content: Uint8Array | string): string => {
  const read = readFile(typeof content === 'string' ? strToU8(content) : content);
  return read.kind === 'tables' ? `tables ${read.tables.length}` : read.is;
};

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

describe('what a file is', () => {
  const archive = (names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const cases: readonly (readonly [OtherFile, Uint8Array | string])[] = [
    ['feed', readFileSync('demo/feeds/ostfold.json')],
    ['pdf', '%PDF-1.7\n1 2 3'],
    ['old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['old-excel', archive(['xl/workbook.bin'])],
    ['open-document', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] })],
    ['word', archive(['word/document.xml'])],
    ['archive', archive(['a.csv'])],
    ['archive', Uint8Array.from([0x1f, 0x8b, 8])],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['picture', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>12</text></svg>'],
    ['parquet', 'PAR1abc'],
    ['px', 'CHARSET="ANSI";\nAXIS-VERSION="2013";\nDATA=\n1 2 3;'],
    ['web-page', '<!DOCTYPE html><html><body><p>Tabell</p></body></html>'],
    ['map', '{"type":"FeatureCollection","features":[]}'],
    ['pxweb-description', '{"title":"11657","variables":[]}'],
    ['service-answer', '{"type":"x","title":"Too many cells","status":403}'],
    ['json', '{"a":1}'],
    ['json', '[1,2]'],
    ['broken-json', '{"feedVersion": "1.0",'],
    ['broken-workbook', archive(['xl/workbook.xml']).slice(0, -30)],
    ['text', 'Møtereferat\nVi snakket om tall.'],
    ['empty', ''],
    ['empty', ' \n'],
  ];
  for (const [index, [expected, content]] of cases.entries())
    it(`is told: ${expected} (${index + 1})`, () => {
      const kind = kindOf(content);
      // A damaged archive may have lost the list of its parts.
      if (expected === 'broken-workbook') assert.ok(kind === 'broken-workbook' || kind === 'archive', kind);
      else assert.equal(kind, expected);
    });

  it('is said in plain words', () => {
    assert.equal(
      otherFileText('old-excel', 'nb'),
      'Dette er en Excel-fil av gammelt slag (.xls). Tall kan ikke leses fra den. Åpne filen i ' +
        'et regneark og lagre den som .xlsx eller CSV.',
    );
    assert.equal(otherFileText('picture', 'en'), 'This is a picture. No figures can be read from it.');
  });

  it('is a table, also where a web page is saved under the name of a spreadsheet', () => {
    assert.equal(kindOf('<html><table><tr><td>Halden</td><td>12</td></tr></table></html>'), 'tables 1');
    assert.equal(readText('\ufeffRegion;2024\nHalden;1').kind, 'tables');
  });
});
