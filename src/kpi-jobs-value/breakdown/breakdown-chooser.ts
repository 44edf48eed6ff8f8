import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { renderPhrase } from '../../widget/frame/phrase.js';
import type { Breakdown, DimensionChoice } from './breakdown.js';
import { BREAKDOWN_WORDS as WORDS } from './breakdown.words.js';

export interface BreakdownActions {
  readonly chooseCategory: (dimension: string, category: string) => void;
  readonly chooseMeasure: (indicator: string) => void;
}

/** The choice of a part of the key figure, and of how it is measured; nothing where there is no choice. */
export function renderBreakdown(
  { dimensions, measures }: Breakdown,
  shown: string,
  language: Language,
  { chooseCategory, chooseMeasure }: BreakdownActions,
): TemplateResult | typeof nothing {
  if (dimensions.length === 0 && measures.length === 0) return nothing;
  return html`<div class="toolbar breakdown" part="breakdown">
    ${dimensions.map((dimension) => renderDimension(dimension, language, chooseCategory))}
    ${
      measures.length === 0
        ? nothing
        : html`<div class="toolbar" role="group" aria-label=${say(WORDS.measures, language)}>
      ${measures.map(
        ({ id, name }) => html`<button class="button" type="button"
        aria-pressed=${id === shown ? 'true' : 'false'} @click=${() => chooseMeasure(id)}>${name}</button>`,
      )}</div>`
    }
  </div>`;
}

function renderDimension(
  { id, label, choices, chosen }: DimensionChoice,
  language: Language,
  choose: BreakdownActions['chooseCategory'],
): TemplateResult {
  return html`<label class="chooser"><span class="line">${renderPhrase(label, language)}</span>
    <select @change=${(event: Event) => choose(id, (event.target as HTMLSelectElement).value)}>
      ${choices.map(
        (choice) => html`<option value=${choice.id} .selected=${choice.id === chosen}>${choice.name}</option>`,
      )}
    </select></label>`;
}
