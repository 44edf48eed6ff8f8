import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import type { DataTable, TableCell, TableColumn } from '../../../view/data-table.js';
import { foreignLanguage } from '../../frame/phrase.js';
import { rowSlices } from './row-slices.js';

/** Columns with which a table is too wide for small paper; there each of its rows is printed as a block of lines. */
const MANY = 5;

/**
 * The rows of a view as a real table, in a region that can be scrolled with the keyboard when it is wider than the
 * page.
 *
 * @param isWhole whether all rows are wanted at once; else the many of a long table come one after the other
 */
export function renderDataTable(table: DataTable, language: Language, isWhole: boolean): TemplateResult {
  return html`
    <div class="table-scroll" role="group" aria-label=${table.caption} tabindex="0">
      <table part="table" class=${hasMany(table) ? 'many' : nothing}>
        <caption><span>${table.caption}</span></caption>
        <thead>
          <tr>${table.columns.map((column) => renderColumn(column, language))}</tr>
        </thead>
        <tbody>${rowSlices(table, (row) => renderRow(row, table, language), isWhole)}</tbody>
      </table>
    </div>`;
}

function hasMany({ columns }: DataTable): boolean {
  return columns.length >= MANY;
}

function renderColumn(column: TableColumn, language: Language): TemplateResult {
  const foreign = foreignLanguage(column.language, language);
  return html`<th scope="col" class=${column.numeric ? 'number' : nothing} lang=${foreign}>${column.title}</th>`;
}

function renderRow(row: readonly TableCell[], table: DataTable, language: Language): TemplateResult {
  const [header, ...cells] = row;
  return html`<tr>
    <th scope="row" lang=${foreignLanguage(header?.language, language)}>${renderHeader(header)}</th>
    ${cells.map((cell, index) => {
      const column = table.columns[index + 1];
      const foreign = foreignLanguage(cell.language, language);
      return html`<td class=${column?.numeric ? 'number' : nothing} lang=${foreign}
        data-column=${hasMany(table) && column ? column.title : nothing}>${cell.text}</td>`;
    })}
  </tr>`;
}

/** What stands out says in words why it does. */
function renderHeader({ text = '', mark }: Partial<TableCell> = {}): unknown {
  return mark === undefined ? text : html`<strong>${text}</strong> (${mark})`;
}
