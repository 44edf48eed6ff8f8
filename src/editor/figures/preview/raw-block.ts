import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import type { ColumnRole, SourceTable } from '../../../import/table/source-table.js';
import type { GivenLayout } from '../../../import/proposal/proposal-shape.js';
import { renderChoiceField, type NamedChoice } from '../controls/choice-field.js';
import { COLUMN_WORDS, PREVIEW_WORDS as WORDS } from './preview.words.js';

/** More rows than these say nothing new of what the columns are. */
const MOST_ROWS = 40;
const MOST_HEADINGS = 6;

export interface RawBlock {
  readonly table: SourceTable;
  readonly layout: GivenLayout;
  readonly language: Language;
  readonly periods: readonly NamedChoice[];
  readonly layOut: (layout: GivenLayout) => void;
}

/** What was pasted, cell by cell, with a field over each column in which the keeper can say what it is. */
export function renderRawBlock({ table, layout, language, periods, layOut }: RawBlock): TemplateResult {
  const width = Math.max(0, ...table.rows.map(({ length }) => length));
  const left = table.rows.length - MOST_ROWS;
  const columns = Array.from({ length: width }, (_, column) => column);
  return html`<div class="raw">
    <div class="row">
      ${renderHeadings(layout, language, layOut)} ${renderPeriod(layout, language, periods, layOut)}
    </div>
    <div class="raw-scroll" role="group" aria-label=${say(WORDS.raw, language)} tabindex="0">
      <table>
        <thead><tr>${columns.map(
          (column) => html`<th>${renderRole(column, layout, language, layOut)}</th>`,
        )}</tr></thead>
        <tbody>${table.rows
          .slice(0, MOST_ROWS)
          .map((row) => html`<tr>${columns.map((column) => html`<td>${row[column]?.text}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    ${
      left > 0
        ? html`<p class="subtle">${say(WORDS.more, language, {
            count: formatNumber(left, 0, language),
          })}</p>`
        : nothing
    }
  </div>`;
}

function renderRole(
  column: number,
  layout: GivenLayout,
  language: Language,
  layOut: (layout: GivenLayout) => void,
): TemplateResult {
  const roles = Object.entries(COLUMN_WORDS).map(([id, entry]) => ({ id, name: say(entry, language) }));
  const choose = (id: string): void => {
    const others = Object.entries(layout.columns ?? {}).filter(([each]) => Number(each) !== column);
    const role = Object.keys(COLUMN_WORDS).find((each): each is ColumnRole => each === id);
    const columns = Object.fromEntries(role ? [...others, [column, role]] : others);
    layOut({ ...layout, columns });
  };
  const label = say(WORDS.column, language, { column: String.fromCharCode(65 + (column % 26)) });
  return renderChoiceField(label, roles, layout.columns?.[column] ?? '', choose, say(WORDS.automatic, language));
}

function renderHeadings(
  { headings, ...rest }: GivenLayout,
  language: Language,
  layOut: (layout: GivenLayout) => void,
): TemplateResult {
  const counts = Array.from({ length: MOST_HEADINGS + 1 }, (_, count) => ({ id: String(count), name: String(count) }));
  const choose = (id: string): void => layOut(id === '' ? rest : { ...rest, headings: Number(id) });
  return renderChoiceField(
    say(WORDS.headings, language),
    counts,
    headings === undefined ? '' : String(headings),
    choose,
    say(WORDS.automatic, language),
  );
}

function renderPeriod(
  { period, ...rest }: GivenLayout,
  language: Language,
  periods: readonly NamedChoice[],
  layOut: (layout: GivenLayout) => void,
): TemplateResult {
  const choose = (id: string): void => layOut(id === '' ? rest : { ...rest, period: id });
  return renderChoiceField(say(WORDS.period, language), periods, period ?? '', choose, say(WORDS.inHeadings, language));
}
