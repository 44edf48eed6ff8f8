import { html, nothing, type TemplateResult } from 'lit';

import type { FigureChange, IndicatorChanges } from '../../changes/feed-changes.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { WORDS } from './changes-page.words.js';

/** The figures of a key figure that are different, as a table. */
export function renderChangedFigures(
  { title, sentences, figures, indicator }: IndicatorChanges,
  language: Language,
): TemplateResult {
  const hasBefore = figures.some(({ before }) => before !== undefined);
  const isOfOnePeriod = new Set(figures.map(({ period }) => period)).size === 1;
  const isOfOneKind = new Set(figures.map(({ kind }) => kind)).size === 1;
  return html`<section class="card">
    <h2 id="figures-${indicator}">${title}: ${sentences.join(', ')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="figures-${indicator}">
      <table aria-labelledby="figures-${indicator}">
        <thead>
          <tr>
            <th scope="col">${say(WORDS.region, language)}</th>
            ${isOfOnePeriod ? nothing : html`<th scope="col">${say(WORDS.period, language)}</th>`}
            ${isOfOneKind ? nothing : html`<th scope="col">${say(WORDS.kind, language)}</th>`}
            ${hasBefore ? html`<th scope="col" class="number-cell">${say(WORDS.before, language)}</th>` : nothing}
            <th scope="col" class="number-cell">${say(WORDS.value, language)}</th>
            <th scope="col" class="number-cell" colspan="2">${say(WORDS.year, language)}</th>
          </tr>
        </thead>
        <tbody>
          ${figures.map((figure) => renderRow(figure, { hasBefore, isOfOnePeriod, isOfOneKind }, language))}
        </tbody>
      </table>
    </div>
  </section>`;
}

interface Columns {
  readonly hasBefore: boolean;
  readonly isOfOnePeriod: boolean;
  readonly isOfOneKind: boolean;
}

function renderRow(
  { kind, region, period, value, before, difference, share, badges }: FigureChange,
  { hasBefore, isOfOnePeriod, isOfOneKind }: Columns,
  language: Language,
): TemplateResult {
  return html`<tr>
    <th scope="row">${region} ${badges.map((badge) => html`<span class="chip notice">${badge}</span> `)}</th>
    ${isOfOnePeriod ? nothing : html`<td>${period}</td>`}
    ${isOfOneKind ? nothing : html`<td>${say(WORDS[kind], language)}</td>`}
    ${hasBefore ? html`<td class="number-cell">${before ?? ''}</td>` : nothing}
    <td class="number-cell">${value}</td>
    <td class="number-cell">${difference}</td>
    <td class="number-cell">${share}</td>
  </tr>`;
}
