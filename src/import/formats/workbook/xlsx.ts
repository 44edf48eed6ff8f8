import { strFromU8, unzipSync } from 'fflate';

import { isDateFormat, isPercentFormat } from './number-formats.js';
import { sheetRows, type Workbook } from './xlsx-sheet.js';
import { piecesOf } from '../markup/markup.js';
import type { SourceTable } from '../../table/source-table.js';

/** Parts of a workbook that unfold to more are not read: no table of figures is as large, and a zip bomb is. */
const LARGEST_PART = 100_000_000;
const PARTS =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;

/**
 * Reads the sheets of a workbook (ECMA-376), those with something in them, in the order of the workbook. Text stays
 * text, so that `0301` keeps its zero; a date becomes `2024-03-31`, and a cell with a percent sign what it shows.
 *
 * @throws when the file is damaged, is protected with a password, or unfolds to far more than a table
 */
export function workbookTables(bytes: Uint8Array): SourceTable[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      if (originalSize > LARGEST_PART) throw new RangeError(`${name} is too large`);
      return true;
    },
  });
  const textOf = (name: string): string => {
    const part = Object.entries(parts).find(([path]) => path.toLowerCase() === name.toLowerCase())?.[1];
    return part === undefined ? '' : strFromU8(part);
  };
  const workbook = workbookOf(textOf);
  return sheetsOf(textOf).flatMap(({ name, path }) => {
    const rows = sheetRows(textOf(path), workbook);
    return rows.length === 0 ? [] : [{ format: 'xlsx' as const, name, rows }];
  });
}

/** Names of the sheets, and where they lie, in the order of the workbook. */
function sheetsOf(textOf: (name: string) => string): { readonly name: string; readonly path: string }[] {
  const paths = new Map<string, string>();
  for (const piece of piecesOf(textOf('xl/_rels/workbook.xml.rels')))
    if (piece.kind === 'open' && piece.name === 'relationship')
      paths.set(piece.attributes.get('id') ?? '', pathOf(piece.attributes.get('target') ?? ''));
  const sheets: { name: string; path: string }[] = [];
  for (const piece of piecesOf(textOf('xl/workbook.xml')))
    if (piece.kind === 'open' && piece.name === 'sheet')
      sheets.push({
        name: piece.attributes.get('name') ?? '',
        path: paths.get(piece.attributes.get('r:id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
      });
  return sheets;
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

function workbookOf(textOf: (name: string) => string): Workbook {
  let startsIn1904 = false;
  for (const piece of piecesOf(textOf('xl/workbook.xml')))
    if (piece.kind === 'open' && piece.name === 'workbookpr')
      startsIn1904 = /^(?:1|true)$/.test(piece.attributes.get('date1904') ?? '');
  return { texts: sharedTexts(textOf('xl/sharedStrings.xml')), ...stylesOf(textOf('xl/styles.xml')), startsIn1904 };
}

/** The texts that cells share. A text may be in several pieces; how its signs are read aloud is left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  let isReading = false;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (isText && !isReading) texts[texts.length - 1] += piece.text;
    } else if (piece.name === 'si') {
      if (piece.kind === 'open') texts.push('');
    } else if (piece.name === 't') isText = piece.kind === 'open' && !piece.isEmpty;
    else if (piece.name === 'rph') isReading = piece.kind === 'open';
  }
  return texts;
}

/** Which looks of cells are those of dates and of percentages, by the number of the look. */
function stylesOf(xml: string): Pick<Workbook, 'dates' | 'percents'> {
  const codes = new Map<number, string>();
  const [dates, percents] = [new Set<number>(), new Set<number>()];
  let look = -1;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') continue;
    if (piece.name === 'cellxfs') look = piece.kind === 'open' ? 0 : -1;
    if (piece.kind !== 'open') continue;
    const format = Number(piece.attributes.get('numfmtid') ?? 0);
    if (piece.name === 'numfmt') codes.set(format, piece.attributes.get('formatcode') ?? '');
    if (piece.name !== 'xf' || look < 0) continue;
    if (isDateFormat(format, codes.get(format))) dates.add(look);
    if (isPercentFormat(format, codes.get(format))) percents.add(look);
    look += 1;
  }
  return { dates, percents };
}
