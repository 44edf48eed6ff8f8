import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { delimitedTable } from '../../../../src/import/formats/delimited-text/delimited.js';
import { readFile, readText } from '../../../../src/import/formats/read-file.js';

const texts = (text: string): string[][] =>
  (delimitedTable(text)?.rows ?? []).map((row) => row.map((cell) => cell.text));

describe('text with separators', () => {
  for (const [name, sign] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['commas', ','],
    ['bars', '|'],
  ] as const)
    it(`is read with ${name}`, () => {
      const lines = [
        ['Område', '2023', '2024'],
        ['Halden', '1', '2'],
        ['Moss', '3', '4'],
      ];
      assert.deepEqual(texts(lines.map((line) => line.join(sign)).join('\n')), lines);
    });

  it('keeps decimal commas where semicolons separate', () => {
    assert.deepEqual(texts('a;b\n1,5;007\n2,5;008\n'), [
      ['a', 'b'],
      ['1,5', '007'],
      ['2,5', '008'],
    ]);
  });

  it('takes a lonely column of decimal commas for one column', () => {
    assert.deepEqual(texts('1,5\n2,5\n'), [['1,5'], ['2,5']]);
  });

  it('is not misled by a title with commas, nor by commas in quotes', () => {
    const text = '"Jobber, etter region, og kvartal"\n\n"region";"2023K4"\n"Våler, Østfold";1626\n';
    assert.deepEqual(texts(text), [
      ['Jobber, etter region, og kvartal'],
      [''],
      ['region', '2023K4'],
      ['Våler, Østfold', '1626'],
    ]);
  });

  it('follows `sep=`, and leaves it out', () => {
    assert.deepEqual(texts('sep=|\r\na|b;c\r\n1|2\r\n'), [
      ['a', 'b;c'],
      ['1', '2'],
    ]);
  });

  it('keeps quotes, lines and doubled quotes inside a cell', () => {
    assert.deepEqual(texts('a;b\n"en ""to""\ntre";2\n'), [
      ['a', 'b'],
      ['en "to"\ntre', '2'],
    ]);
  });

  it('keeps zeros, long numbers and exponents as they are written', () => {
    assert.deepEqual(texts('kode;tall\n0301;1e5\n0101;12345678901234567890\n')[1], ['0301', '1e5']);
  });

  it('ends a row in CRLF, LF or CR', () => {
    for (const end of ['\r\n', '\n', '\r'])
      assert.deepEqual(texts(`a;b${end}1;2${end}`), [
        ['a', 'b'],
        ['1', '2'],
      ]);
  });

  it('has a heading that is called as a property of every object', () => {
    assert.deepEqual(texts('__proto__;constructor\n1;2\n'), [
      ['__proto__', 'constructor'],
      ['1', '2'],
    ]);
    assert.equal(({} as Readonly<Record<string, unknown>>)['1'], undefined);
  });

  it('gives back what was written, whatever it is', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'Ø', ' ', '"', ';', ',', '\t', '1', '\n') })
      .map((text) => text.trim());
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const width = Math.min(...rows.map((row) => row.length));
        const even = [
          Array.from({ length: width }, () => 'x'),
          ...rows.map((row) => row.slice(0, width)),
          Array.from({ length: width }, () => 'y'),
        ];
        assert.deepEqual(texts(even.map((row) => row.map(quoted).join(';')).join('\r\n')), even);
      }),
    );
  });
});

describe('the letters of a file', () => {
  const first = (bytes: Uint8Array): string | undefined => {
    const read = readFile(bytes);
    return read.kind === 'tables' ? read.tables[0]?.rows[1]?.[0]?.text : read.is;
  };
  const text = 'region;2024\nRåde – øst;1\n';

  it('are UTF-8, with a byte order mark or without', () => {
    assert.equal(first(new TextEncoder().encode(text)), 'Råde – øst');
    assert.equal(first(new TextEncoder().encode(`\ufeff${text}`)), 'Råde – øst');
  });

  it('are windows-1252 where they are no UTF-8', () => {
    const latin = [...text].map((letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
    assert.equal(first(Uint8Array.from(latin)), 'Råde – øst');
  });

  it('are UTF-16, as a spreadsheet saves text', () => {
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    assert.equal(first(wide), 'Råde – øst');
  });
});

describe('files with a layout of their own', () => {
  it('are Open SDG’s by their headings', () => {
    const read = readText('Year,Sex,GeoCode,Value\n2022,,,2.4\n');
    assert.equal(read.kind === 'tables' && read.tables[0]?.format, 'open-sdg');
    assert.deepEqual(read.kind === 'tables' && read.tables[0]?.roles, ['period', undefined, 'place', 'value']);
  });

  it('are samspill’s own by theirs', () => {
    const read = readText(
      'indicator_id,categories,region_id,region,period,value,status,origin\r\n' +
        "jobs,sex=men;age=15-24,halden,'-Halden,2024-Q1,12.5,provisional break,published\r\n" +
        'jobs,,ostfold,Østfold,2024-Q1,99,normal,sum\r\n',
    );
    const [table] = read.kind === 'tables' ? read.tables : [];
    assert.equal(table?.format, 'samspill-export');
    assert.deepEqual(table?.roles, ['indicator', 'place', 'period', 'value', 'status', 'category', 'category']);
    assert.deepEqual(table?.rows.slice(1), [
      [
        { text: 'jobs' },
        { text: '-Halden', code: 'halden' },
        { text: '2024-Q1' },
        { text: '12.5', number: 12.5 },
        { text: 'provisional break' },
        { text: 'men', code: 'men' },
        { text: '15-24', code: '15-24' },
      ],
    ]);
  });
});
