import { html, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { DataTable } from '../../view/data-table.js';
import { foreignLanguage } from '../../widget/frame/phrase.js';

/**
 * The matrix as a real table whose first column stays. On a wide screen it scrolls under its header inside the frame.
 * On a narrow one each row is a block: the actor, and under it a line for each filled cell, which repeats its column
 * (`data-column`). The roles are written out, since styles that change what rows and cells are make browsers forget
 * them.
 */
export function renderMatrixTable({ caption, columns, rows }: DataTable, language: Language): TemplateResult {
  return html`
    <div class="table-scroll" role="group" aria-label=${caption} tabindex="0">
      <table part="table" role="table">
        <caption>${caption}</caption>
        <thead><tr role="row">${columns.map(
          (column) => html`
          <th role="columnheader" scope="col" lang=${foreignLanguage(column.language, language)}>${column.title}</th>`,
        )}</tr></thead>
        <tbody>${rows.map(
          ([actor, ...cells]) => html`<tr role="row">
          <th role="rowheader" scope="row" lang=${foreignLanguage(actor?.language, language)}>${actor?.text ?? ''}</th>
          ${cells.map(
            (cell, index) => html`
            <td role="cell" lang=${foreignLanguage(cell.language, language)}
              data-column=${columns[index + 1]?.title ?? ''}>${cell.text}</td>`,
          )}
        </tr>`,
        )}</tbody>
      </table>
    </div>`;
}
