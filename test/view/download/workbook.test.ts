import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberCell, textCell, type DataTable } from '../../../src/view/data-table.js';
import { numberFormat } from '../../../src/view/download/number-format.js';
import { sheetNames } from '../../../src/view/download/sheet-names.js';
import type { View } from '../../../src/view/view.js';
import { workbookOf } from '../../../src/view/download/workbook.js';
import { xml } from '../../../src/view/download/xml-text.js';
import { elementsOf } from './well-formed.js';

const TABLE: DataTable = {
  caption: 'Jobber: Østfold',
  columns: [{ title: 'Periode' }, { title: 'Østfold (jobber)', numeric: true }, { title: 'Merknad' }],
  rows: [
    [textCell('2022'), numberCell('138\u00a0679', 138679), textCell('')],
    [textCell('2023'), numberCell('mangler', null), textCell('=1+1')],
  ],
};

function viewWith(...tables: readonly DataTable[]): View {
  return {
    title: { text: 'Nøkkeltall', language: 'nb' },
    summary: 'Det var 138\u00a0679 jobber.',
    tables,
    notes: ['Ett tall mangler.'],
    source: {
      label: 'Kilde',
      updated: 'Innholdet er sist redigert 24. august 2026',
      sources: [{ phrase: { text: 'SSB, tabell 11657', language: 'nb' }, url: 'https://example.org/11657' }],
      license: { phrase: { text: 'CC BY 4.0', language: 'nb' }, url: 'https://example.org/by' },
    },
  };
}

function partsOf(view: View): Map<string, string> {
  return new Map(workbookOf(view, 'nb', 'Bare en demonstrasjon.').map(({ name, content }) => [name, content]));
}

function sheet(view: View, number = 1): string {
  return partsOf(view).get(`xl/worksheets/sheet${number}.xml`) ?? '';
}

function attributes(content: string, element: string, name: string): string[] {
  return [...content.matchAll(new RegExp(`<${element} [^>]*?${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** The order in which ECMA-376 wants the children of a sheet and of a style sheet: anything else is called damaged. */
const SHEET_ORDER = ['dimension', 'sheetViews', 'cols', 'sheetData', 'ignoredErrors'];
const STYLE_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];

describe('the workbook of a view', () => {
  it('has the parts that make a workbook, each with its type and its way there', () => {
    const parts = partsOf(viewWith(TABLE));
    assert.deepEqual(
      [...parts.keys()],
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
      ],
    );
    const typed = attributes(parts.get('[Content_Types].xml') ?? '', 'Override', 'PartName');
    assert.deepEqual(
      typed.map((name) => name.slice(1)).sort(),
      [...parts.keys()].filter((name) => name.startsWith('xl/') && !name.endsWith('.rels')).sort(),
    );
    assert.deepEqual(attributes(parts.get('_rels/.rels') ?? '', 'Relationship', 'Target'), ['xl/workbook.xml']);
    const ways = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    assert.deepEqual(
      attributes(ways, 'Relationship', 'Target')
        .map((target) => `xl/${target}`)
        .filter((target) => !parts.has(target)),
      [],
    );
    const listed = parts.get('xl/workbook.xml') ?? '';
    assert.deepEqual(attributes(listed, 'sheet', 'sheetId'), ['1', '2']);
    const ids = attributes(ways, 'Relationship', 'Id');
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(attributes(listed, 'sheet', 'r:id').every((id) => ids.includes(id)));
  });

  it('has headings that stay in view, numbers as numbers, and everything else as text', () => {
    const content = sheet(viewWith(TABLE));
    assert.match(content, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
    assert.match(
      content,
      /<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">Østfold \(jobber\)<\/t><\/is><\/c>/,
    );
    const period = '<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">2022</t></is></c>';
    const jobs = '<c r="B2" s="3"><v>138679</v></c>';
    assert.ok(content.includes(`${period}${jobs}</row>`), content);
    assert.match(content, /<c r="B3" s="0" t="inlineStr"><is><t xml:space="preserve">mangler<\/t>/);
  });

  it('has no formula, whatever a text begins with', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org")', '\t=1'];
    const content = sheet(viewWith({ ...TABLE, rows: formulas.map((text) => [textCell(text)]) }));
    assert.doesNotMatch(content, /<f[ >]/);
    assert.equal(content.match(/t="inlineStr"/g)?.length, TABLE.columns.length + formulas.length);
  });

  it('has its elements in the order of the standard, and no empty lists', () => {
    const parts = partsOf(viewWith({ ...TABLE, rows: [] }));
    for (const [name, order] of [
      ['xl/worksheets/sheet1.xml', SHEET_ORDER],
      ['xl/styles.xml', STYLE_ORDER],
    ] as const) {
      const content = parts.get(name) ?? '';
      const found = order.filter((element) => content.includes(`<${element}`));
      assert.deepEqual(
        found,
        [...found].sort((a, b) => content.indexOf(`<${a}`) - content.indexOf(`<${b}`)),
        name,
      );
      assert.doesNotMatch(content, /<(\w+)(?: count="0")?><\/\1>|<(?:cols|numFmts|ignoredErrors)\/>/, name);
    }
    const styles = partsOf(viewWith(TABLE)).get('xl/styles.xml') ?? '';
    for (const [list, item] of [
      ['fonts', 'font'],
      ['fills', 'fill'],
      ['borders', 'border'],
      ['cellXfs', 'xf'],
      ['numFmts', 'numFmt'],
    ] as const) {
      const inside = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(styles);
      assert.equal(inside?.[2]?.match(new RegExp(`<${item}[ >]`, 'g'))?.length, Number(inside?.[1]), list);
    }
  });

  it('is well-formed in every part, whatever the texts hold', () => {
    const hostile = '</t><x a="1">&amp;]]> \u0000\u0008\ud800 "\'<!-- \u{1f600}';
    const view = viewWith({
      caption: hostile,
      columns: [{ title: hostile }],
      rows: [[textCell(hostile)], [numberCell('', Number.NaN)]],
    });
    for (const { name, content } of workbookOf(view, 'nb', hostile)) assert.ok(elementsOf(content).length > 0, name);
    const cells = elementsOf(partsOf(view).get('xl/worksheets/sheet1.xml') ?? '').slice(-7);
    assert.deepEqual(cells, ['row', 'c', 'is', 't', 'row', 'ignoredErrors', 'ignoredError']);
    assert.throws(() => elementsOf('<a><b></a>'), /closes nothing/);
    assert.throws(() => elementsOf('<a>&nbsp;</a>'), /cannot hold/);
  });

  it('names places beyond Z as spreadsheets do', () => {
    const columns = Array.from({ length: 703 }, (_, index) => ({ title: String(index) }));
    const places = attributes(sheet(viewWith({ caption: 'Bred', columns, rows: [] })), 'c', 'r');
    assert.deepEqual(
      [0, 25, 26, 51, 52, 701, 702].map((index) => places[index]),
      ['A1', 'Z1', 'AA1', 'AZ1', 'BA1', 'ZZ1', 'AAA1'],
    );
  });

  it('says on its last sheet what the tables are, where they come from and on what terms', () => {
    const last = sheet(viewWith(TABLE), 2);
    const texts = [...last.matchAll(/<t xml:space="preserve">(.*?)<\/t>/g)].map(([, text]) => text);
    assert.deepEqual(texts, [
      'Nøkkeltall',
      'Bare en demonstrasjon.',
      'Det var 138\u00a0679 jobber.',
      'Jobber: Østfold',
      'Ett tall mangler.',
      'Innholdet er sist redigert 24. august 2026',
      'Kilde: SSB, tabell 11657',
      'https://example.org/11657',
      'Lisens: CC BY 4.0',
      'https://example.org/by',
    ]);
    assert.deepEqual(attributes(partsOf(viewWith(TABLE)).get('xl/workbook.xml') ?? '', 'sheet', 'name'), [
      'Jobber Østfold',
      'Om tallene',
    ]);
  });
});

describe('text in a workbook', () => {
  it('says what it says: markup is text, and what looks like an escape is none', () => {
    assert.equal(xml('<b> & "x" _x000D_ A_x41_'), '&lt;b&gt; &amp; &quot;x&quot; _x005F_x000D_ A_x41_');
    assert.equal(xml('Konkurranse\u00adkraft'), 'Konkurransekraft');
  });

  it('leaves out what XML cannot hold', () => {
    assert.equal(xml('a\u0000\u0008\u000b\u001f\ufffe\ud800b\udc00\u{1f600}\r\nc\rd'), 'ab\u{1f600}\nc\nd');
  });
});

describe('names of sheets', () => {
  it('are as spreadsheets accept them', () => {
    const captions = [
      'Jobber: «a/b» [c]*?\\',
      "'Jobber'",
      '',
      'History',
      'Antall jobber (arbeidsforhold), 4. kvartal 2023',
      'jobber',
      'Jobber',
      `${'a'.repeat(30)}\u{1f600}`,
    ];
    const names = sheetNames(captions);
    assert.deepEqual(names, [
      'Jobber «a b» c',
      'Jobber',
      '–',
      'History (2)',
      'Antall jobber (arbeidsforhold)',
      'jobber (2)',
      'Jobber (3)',
      'a'.repeat(30),
    ]);
    assert.deepEqual(
      sheetNames([
        "''It's''",
        ":'Quoted'",
        'a[]b/*c',
        ' a [b] ',
        "' '",
        'Antall jobber i alle kommuner., og mer',
        'Antall jobber i alle kommunene. og',
        'b'.repeat(31),
        'b'.repeat(31),
      ]),
      [
        "It's",
        'Quoted',
        'a b c',
        'a b',
        '–',
        'Antall jobber i alle kommuner',
        'Antall jobber i alle kommunene',
        'b'.repeat(31),
        `${'b'.repeat(27)} (2)`,
      ],
    );
    for (const name of names) assert.match(name, /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/u);
  });
});

describe('how a number is shown', () => {
  const CASES: readonly (readonly [shown: string, value: number, language: 'nb' | 'en', code: string])[] = [
    ['138\u00a0679', 138679, 'nb', '#,##0'],
    ['138,679', 138679, 'en', '#,##0'],
    ['2,6', 2.64, 'nb', '#,##0.0'],
    ['1,234.50', 1234.5, 'en', '#,##0.00'],
    ['\u22122,345', -2.345, 'nb', '#,##0.000'],
    ['12\u00a0%', 0.123, 'nb', '#,##0%'],
    ['0,9\u00a0%', 0.0094, 'nb', '#,##0.0%'],
    ['2,6\u00a0%', 2.6, 'nb', '#,##0.0'],
    ['0,0\u00a0%', 0, 'nb', '#,##0.0'],
    ['112,6 mrd. kr', 112_600_000_123, 'nb', '#,##0'],
    ['+5,1', 5.105, 'nb', '#,##0.0'],
    ['1\u00a0234,5', 1234.5, 'nb', '#,##0.0'],
    ['12', 0.12, 'nb', '#,##0'],
    ['40\u00a0% av målet', 7, 'nb', '#,##0'],
    ['ca. 2,5', 2.5, 'nb', '#,##0'],
  ];
  for (const [shown, value, language, code] of CASES) {
    it(`is ${code} for ${value}, seen as «${shown}»`, () => assert.equal(numberFormat(shown, value, language), code));
  }
});
