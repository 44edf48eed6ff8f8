import type { Language } from '../feed/feed.js';
import { withoutSoftHyphens, type Phrase } from '../feed/localized-text.js';
import { formatPeriod } from '../locale/time.js';

/** A cell: what is shown, in which language if not the reader's, and the number behind it for downloads. */
export interface TableCell {
  readonly text: string;
  readonly language?: Language;
  /** The number as it is, unformatted; null for a missing one. Undefined for cells that are text. */
  readonly value?: number | null;
  /** The period that it names, as the feed writes it. */
  readonly period?: string;
  /** Whether it names a region. */
  readonly isRegion?: boolean;
  /** Why its row stands out, said behind it: `valgt`. In files no row does. */
  readonly mark?: string;
}

export interface TableColumn {
  readonly title: string;
  /** Language of the title when it is not the reader's. */
  readonly language?: Language;
  /** Numbers are set flush right and may be sorted. */
  readonly numeric?: boolean;
  /** The region that the column belongs to. */
  readonly region?: string;
}

/** The same rows as the figure. The first cell of a row is its header. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell of plain text in the reader's language. */
export function textCell(text: string): TableCell {
  return { text };
}

/**
 * A cell of feed text, which may have fallen back to another language. Files are made of cells, so soft hyphens stay
 * out.
 */
export function phraseCell(phrase: Phrase): TableCell {
  return { text: withoutSoftHyphens(phrase.text), language: phrase.language };
}

/** A cell that names the region of its row, and says why this stands out where it does. */
export function regionCell(name: string, mark = ''): TableCell {
  return { text: name, isRegion: true, ...(mark === '' ? {} : { mark }) };
}

/** A cell that names the period of its row. */
export function periodCell(period: string, language: Language): TableCell {
  return { text: formatPeriod(period, language), period };
}

/** A cell of a number, with the number itself beside its formatted text. */
export function numberCell(text: string, value: number | null): TableCell {
  return { text, value };
}

/** The text of a cell in a file: what keeps a day and its month on one line would keep a spreadsheet from a date. */
export function textInFile({ text, period }: TableCell): string {
  return period === undefined ? text : text.replaceAll('\u00a0', ' ');
}
