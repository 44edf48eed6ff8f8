import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { DataTable, TableCell } from '../../view/data-table.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { STATIC_WORDS as WORDS } from '../static.words.js';
import { foreign } from './phrases.js';

/** Columns with which a table is too wide for small paper; there each of its rows is printed as a block of lines. */
const MANY = 5;

/** The tables of a view, which open where the reader asks for them. */
export function tablesMarkup(tables: readonly DataTable[], language: Language, isOpen: boolean): Content {
  if (tables.length === 0) return undefined;
  return element(
    'details',
    { ...classed('tables'), open: isOpen ? '' : undefined },
    element('summary', {}, say(WORDS.tables, language)),
    tables.map((table) => tableMarkup(table, language)),
  );
}

/** The rows of a view as a table, in a region that can be scrolled with the keyboard when it is wider than the page. */
export function tableMarkup(table: DataTable, language: Language): MarkupElement {
  const { caption, columns, rows } = table;
  const hasMany = columns.length >= MANY;
  const headers = columns.map(({ title, numeric, language: own }) =>
    element('th', { scope: 'col', ...classed(numeric ? 'number' : undefined), lang: foreign(own, language) }, title),
  );
  return element(
    'div',
    { ...classed('table-scroll'), role: 'group', 'aria-label': caption, tabindex: '0' },
    element(
      'table',
      classed(hasMany ? 'many' : undefined),
      element('caption', {}, element('span', {}, caption)),
      element('thead', {}, element('tr', {}, headers)),
      element(
        'tbody',
        {},
        rows.map((row) => rowMarkup(row, table, language)),
      ),
    ),
  );
}

function rowMarkup(
  [header, ...cells]: readonly TableCell[],
  { columns }: DataTable,
  language: Language,
): MarkupElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row', lang: foreign(header?.language, language) }, headerContent(header)),
    cells.map((cell, index) => {
      const column = columns[index + 1];
      const attributes = {
        ...classed(column?.numeric ? 'number' : undefined),
        lang: foreign(cell.language, language),
        'data-column': columns.length >= MANY ? column?.title : undefined,
      };
      return element('td', attributes, cell.text);
    }),
  );
}

/** What stands out says in words why it does. */
function headerContent({ text, mark }: Partial<TableCell> = {}): Content {
  return mark === undefined ? text : [element('strong', {}, text), ` (${mark})`];
}
