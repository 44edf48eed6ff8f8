import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readFile, readText } from '../../../../src/import/formats/read-file.js';
import type { OtherFile } from '../../../../src/import/formats/recognition/recognise.js';
import { otherFileText } from '../../../../src/import/formats/recognition/recognise-text.js';

const kindOf = (content: Uint8Array | string): string => {
  const read = readFile(typeof content === 'string' ? strToU8(content) : content);
  return read.kind === 'tables' ? `tables ${read.tables.length}` : read.is;
};

describe('what a file is', () => {
  const archive = (names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const container = (part: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, ...[...part].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const cases: readonly (readonly [OtherFile, Uint8Array | string])[] = [
    ['feed', readFileSync('demo/feeds/ostfold.json')],
    ['pdf', '%PDF-1.7\n1 2 3'],
    ['old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['old-excel', archive(['xl/workbook.bin'])],
    ['old-excel', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook><Cell>1</Cell></Workbook>'],
    ['protected', container('EncryptedPackage')],
    ['old-excel', container('Workbook')],
    ['numbers', archive(['Index/Document.iwa', 'preview.jpg'])],
    ['no-figures', archive(['xl/workbook.xml'])],
    ['open-document', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] })],
    ['word', archive(['word/document.xml'])],
    ['word', '{\\rtf1\\ansi 12}'],
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
    ['service-answer', '{"message":"Too many requests"}'],
    ['collection', '{"version":"2.0","class":"collection","link":{"item":[]}}'],
    ['json', '{"a":1}'],
    ['open-quotes', 'Region;2024\n"Halden;1\nMoss;2\n'],
    ['too-large', new Uint8Array(100_000_001)],
    ['binary', Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256)],
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
    assert.equal(
      otherFileText('picture', 'en'),
      'This is a picture. No figures can be read from it. Ask whoever made the file for the figures as Excel or CSV.',
    );
  });

  it('is a table, also where a web page is saved under the name of a spreadsheet', () => {
    assert.equal(kindOf('<html><table><tr><td>Halden</td><td>12</td></tr></table></html>'), 'tables 1');
    assert.equal(readText('\ufeffRegion;2024\nHalden;1').kind, 'tables');
  });
});
