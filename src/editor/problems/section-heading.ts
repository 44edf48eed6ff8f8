import { html, type TemplateResult } from 'lit';

/** The heading of a part of the list: one level below that of the list itself. */
export function renderSectionHeading(words: string, level: 1 | 2): TemplateResult {
  return level === 1 ? html`<h2 class="section">${words}</h2>` : html`<h3 class="section">${words}</h3>`;
}
