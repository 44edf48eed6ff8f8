import { strToU8, zipSync } from 'fflate';

import type { Feed, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { numberCell, textCell, type DataTable, type TableCell } from '../../view/data-table.js';
import { dataTextOf } from '../../view/download/data-file.js';
import { workbookOfTables } from '../../view/download/workbook.js';
import { SHEET_WORDS as WORDS } from './export.words.js';
import type { ExportedFigures } from './exported-figures.js';

/** The first day that the format of ZIP files knows, so that the same feed gives the same file. */
const NO_DATE = new Date(1980, 0, 1);

/** Exported figures as a CSV file (RFC 4180): UTF-8, commas, decimal points. */
export function csvText({ columns, rows }: ExportedFigures): string {
  return dataTextOf(columns, rows);
}

/** Exported figures as a workbook: a sheet with the figures, and one that says where they are from. */
export function workbookBytes(figures: ExportedFigures, feed: Feed, language: Language): Uint8Array {
  const parts = workbookOfTables([figureTable(figures, language), aboutTable(feed, language)], language);
  const files = Object.fromEntries(parts.map(({ name, content }) => [name, strToU8(content)]));
  return zipSync(files, { mtime: NO_DATE });
}

function figureTable({ columns, rows }: ExportedFigures, language: Language): DataTable {
  const cellOf = (cell: string | number): TableCell =>
    typeof cell === 'number' ? numberCell(shownNumber(cell, language), cell) : textCell(cell);
  return {
    caption: say(WORDS.figures, language),
    columns: columns.map((title) => ({ title })),
    rows: rows.map((row) => row.map(cellOf)),
  };
}

/** A number with all of its decimals. */
function shownNumber(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** What the feed is, who publishes it, and how the figures get back into it. */
function aboutTable(feed: Feed, language: Language): DataTable {
  const { title, publisher, updated, license, notice } = feed;
  const texts = [
    title && phraseIn(title, language).text,
    notice && phraseIn(notice, language).text,
    publisher && say(WORDS.publisher, language, { name: phraseIn(publisher.name, language).text }),
    updated && say(WORDS.updated, language, { date: formatDate(updated, language) }),
    license && say(WORDS.license, language, { name: phraseIn(license.name, language).text }),
    say(WORDS.wayBack, language),
  ];
  const rows = texts.flatMap((text) => (text === undefined || text === '' ? [] : [[textCell(text)]]));
  return { caption: say(WORDS.about, language), columns: [{ title: say(WORDS.about, language) }], rows };
}
