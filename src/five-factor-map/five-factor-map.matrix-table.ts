import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import type { DataTable, TableCell } from '../view/data-table.js';

/**
 * The matrix as a real table whose first column stays. On a wide screen it scrolls under its header inside the frame.
 * On a narrow one it has its whole height, since a box that scrolls up and down would hold on to the finger that scrolls
 * the page; the header then leaves with the page, and so each filled cell repeats its column (`data-column`).
 */
export function renderMatrixTable({ caption, columns, rows }: DataTable, language: Language): TemplateResult {
  const foreign = (cell: Pick<TableCell, 'language'> | undefined): Language | typeof nothing => (
    cell?.language === undefined || cell.language === language ? nothing : cell.language
  );
  return html`
    <div class="table-scroll" role="group" aria-label=${caption} tabindex="0">
      <table part="table">
        <caption>${caption}</caption>
        <thead><tr>${columns.map((column) => html`<th scope="col" lang=${foreign(column)}>${column.title}</th>`)}</tr></thead>
        <tbody>${rows.map(([actor, ...cells]) => html`<tr>
          <th scope="row" lang=${foreign(actor)}>${actor?.text ?? ''}</th>
          ${cells.map((cell, index) => html`
            <td lang=${foreign(cell)} data-column=${columns[index + 1]?.title ?? ''}>${cell.text}</td>`)}
        </tr>`)}</tbody>
      </table>
    </div>`;
}
