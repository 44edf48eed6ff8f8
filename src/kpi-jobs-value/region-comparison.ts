import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { closeOnEscape, closeOnLeave, closeOnPress } from '../widget/menu.js';
import { MOST_COMPARED } from './chosen-figure.js';
import { WORDS } from './kpi-jobs-value.words.js';
import type { KeyFigureView } from './kpi-jobs-value.view.js';

/** The choice of regions to compare with, as a small menu of checkboxes. */
export function renderComparison(view: KeyFigureView, language: Language, compare: (id: string, isCompared: boolean) => void): TemplateResult | typeof nothing {
  if (view.comparable.length === 0) return nothing;
  const isFull = view.comparable.filter(({ isCompared }) => isCompared).length >= MOST_COMPARED;
  return html`<details class="menu below" @keydown=${closeOnEscape} @focusout=${closeOnLeave} @toggle=${closeOnPress}>
    <summary class="button">${say(WORDS.compare, language)}</summary>
    <fieldset aria-labelledby="compare-with"><p id="compare-with" class="line">${say(WORDS.compareWith, language, { most: MOST_COMPARED })}</p>
      ${view.comparable.map(({ id, name, isCompared }) => html`<label class="check"><input type="checkbox" .checked=${isCompared}
        ?disabled=${isFull && !isCompared} @change=${(event: Event) => compare(id, (event.target as HTMLInputElement).checked)} /> ${name}</label>`)}
    </fieldset>
  </details>`;
}
