import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { DataTable, TableCell, TableColumn } from '../../view/data-table.js';
import { foreignLanguage } from '../frame/phrase.js';

/**
 * The rows of a view as a real table, in a region that can be scrolled with the keyboard when it is wider than the
 * page.
 */
export function renderDataTable(table: DataTable, language: Language): TemplateResult {
  return html`
    <div class="table-scroll" role="group" aria-label=${table.caption} tabindex="0">
      <table part="table">
        <caption><span>${table.caption}</span></caption>
        <thead>
          <tr>${table.columns.map((column) => renderColumn(column, language))}</tr>
        </thead>
        <tbody>${table.rows.map((row) => renderRow(row, table, language))}</tbody>
      </table>
    </div>`;
}

function renderColumn(column: TableColumn, language: Language): TemplateResult {
  const foreign = foreignLanguage(column.language, language);
  return html`<th scope="col" class=${column.numeric ? 'number' : nothing} lang=${foreign}>${column.title}</th>`;
}

function renderRow(row: readonly TableCell[], table: DataTable, language: Language): TemplateResult {
  const [header, ...cells] = row;
  return html`<tr>
    <th scope="row" lang=${foreignLanguage(header?.language, language)}>${header?.text ?? ''}</th>
    ${cells.map((cell, index) => {
      const numeric = table.columns[index + 1]?.numeric ?? false;
      const foreign = foreignLanguage(cell.language, language);
      return html`<td class=${numeric ? 'number' : nothing} lang=${foreign}>${cell.text}</td>`;
    })}
  </tr>`;
}
