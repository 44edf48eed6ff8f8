import { textInFile, type DataTable, type TableCell } from '../data-table.js';
import { xml } from './xml-text.js';

/** Gives the style of a number that the reader sees as a text, as its index among the workbook's styles. */
export type NumberStyles = (shown: string, value: number) => number;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Characters that a cell can hold. */
const LONGEST_TEXT = 32_767;
/** Widths of columns in characters. Longer texts are wrapped. */
const WIDTH = { least: 8, most: 60, padding: 2 };
const HEADING = 1;
const WRAPPED = 2;

/** A table as a sheet: headings in the first row, which stays in view, and the rows below it. */
export function sheetPart({ columns, rows }: DataTable, styles: NumberStyles): string {
  const widths = columns.map(({ title }, index) =>
    rows.reduce((most, row) => Math.max(most, row[index]?.text.length ?? 0), Math.max(WIDTH.least, title.length)),
  );
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const lines = [
    columns.map(({ title }, column) => textPart(title, `${columnName(column)}1`, HEADING)).join(''),
    ...rows.map((row, line) =>
      row.map((cell, column) => cellPart(cell, `${columnName(column)}${line + 2}`, styles)).join(''),
    ),
  ];
  return [
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" ' +
      'state="frozen"/>',
    '<selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<cols>${widths.map((width, index) => columnPart(index + 1, width)).join('')}</cols>`,
    `<sheetData>${lines.map((cells, line) => `<row r="${line + 1}">${cells}</row>`).join('')}</sheetData>`,
    // Years are names of periods and no numbers to count with; without this each gets a mark of warning.
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ].join('');
}

function columnPart(number: number, width: number): string {
  const padded = Math.min(width, WIDTH.most) + WIDTH.padding;
  return `<col min="${number}" max="${number}" width="${padded}" customWidth="1"/>`;
}

function cellPart(cell: TableCell, place: string, styles: NumberStyles): string {
  const { value } = cell;
  const text = textInFile(cell);
  if (typeof value !== 'number' || !Number.isFinite(value))
    return textPart(text, place, text.length > WIDTH.most ? WRAPPED : 0);
  return `<c r="${place}" s="${styles(text, value)}"><v>${value}</v></c>`;
}

function textPart(text: string, place: string, style: number): string {
  if (text === '') return '';
  const shown = xml(text.slice(0, LONGEST_TEXT));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** `A` to `Z`, `AA` and so on, from 0. */
function columnName(index: number): string {
  const rest = index % 26;
  return `${index < 26 ? '' : columnName((index - rest) / 26 - 1)}${String.fromCharCode(65 + rest)}`;
}
