import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { textCell, type DataTable, type TableCell } from '../data-table.js';
import { numberFormat } from './number-format.js';
import { sourceText } from '../source-line.js';
import { sheetNames } from './sheet-names.js';
import { sheetPart, type NumberStyles } from './sheet-part.js';
import type { View } from '../view.js';
import { WORKBOOK_WORDS as WORDS } from './workbook.words.js';
import { xml } from './xml-text.js';

/** A part of a workbook: its name inside the file, and its XML. */
export interface WorkbookPart {
  readonly name: string;
  readonly content: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Formats of our own; smaller numbers are built in. */
const FIRST_FORMAT = 164;

/** A view as a workbook: a sheet for each table, and one that says what the tables are and where they come from. */
export function workbookOf(view: View, language: Language, notice: string): WorkbookPart[] {
  return workbookOfTables([...view.tables, aboutTable(view, language, notice)], language);
}

/**
 * Tables as the parts of an Office Open XML workbook (ECMA-376, transitional), a sheet for each. Numbers are numbers;
 * everything else is inline text, which no program takes for a formula whatever it begins with.
 */
export function workbookOfTables(tables: readonly DataTable[], language: Language): WorkbookPart[] {
  const names = sheetNames(tables.map(({ caption }) => caption));
  const codes: string[] = [];
  const styles: NumberStyles = (shown, value) => {
    const code = numberFormat(shown, value, language);
    if (!codes.includes(code)) codes.push(code);
    // After plain cells, headings and long texts.
    return codes.indexOf(code) + 3;
  };
  const sheets = tables.map((table, index) => part(`xl/worksheets/sheet${index + 1}.xml`, sheetPart(table, styles)));
  return [
    part('[Content_Types].xml', contentTypes(sheets)),
    part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${names
        .map((name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', stylesOf(codes)),
    ...sheets,
  ];
}

/** What the reader saw round the tables: titles, summary, notes, sources and terms, a row for each. */
function aboutTable(
  { title, summary, caption, tables, notes, source }: View,
  language: Language,
  notice: string,
): DataTable {
  const { label, sources, reaches = [], updated, license } = source;
  const texts = [
    notice,
    summary,
    (caption?.badges ?? []).join(', '),
    ...tables.map((table) => table.caption),
    ...notes,
    ...reaches.map(({ text }) => text),
    updated ?? '',
  ];
  const rows: TableCell[][] = [
    ...texts.filter((text) => text !== '').map((text) => [textCell(text)]),
    ...sources.map((part) => [textCell(`${label}: ${sourceText(part)}`), textCell(part.url ?? '')]),
    ...(license
      ? [[textCell(`${say(WORDS.license, language)}: ${license.phrase.text}`), textCell(license.url ?? '')]]
      : []),
  ];
  return { caption: say(WORDS.about, language), columns: [{ title: title.text }, { title: '' }], rows };
}

function part(name: string, content: string): WorkbookPart {
  return { name, content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}` };
}

function contentTypes(sheets: readonly WorkbookPart[]): string {
  const parts = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...sheets.map(({ name }) => [name, 'worksheet'] as const),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${TYPES}.${type}+xml"/>`);
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

/**
 * Plain cells, bold headings, texts that wrap, and a style for each number format. The first two fills are the
 * program's own.
 */
function stylesOf(codes: readonly string[]): string {
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const formats = codes
    .map((code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xml(code)}"/>`)
    .join('');
  const wrapped = ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
  const cell = (number: number, fontId: number): string =>
    `<xf numFmtId="${number}" fontId="${fontId}" fillId="0" borderId="0" xfId="0"`;
  const styles = [
    `${cell(0, 0)}/>`,
    `${cell(0, 1)} applyFont="1"${wrapped}`,
    `${cell(0, 0)}${wrapped}`,
    ...codes.map((_, index) => `${cell(FIRST_FORMAT + index, 0)} applyNumberFormat="1"/>`),
  ];
  const patterns = ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);
  return [
    `<styleSheet xmlns="${MAIN}">`,
    codes.length === 0 ? '' : `<numFmts count="${codes.length}">${formats}</numFmts>`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    `<fills count="2">${patterns.join('')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
