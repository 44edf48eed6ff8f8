import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { renderPhrase } from '../../widget/frame/phrase.js';
import { categoriesWith, type Breakdown, type DimensionChoice } from './breakdown.js';
import { BREAKDOWN_WORDS as WORDS } from './breakdown.words.js';

export interface BreakdownActions {
  /** With all that is then chosen: `sex=women age=15-24`. */
  readonly chooseCategories: (categories: string) => void;
  readonly chooseMeasure: (indicator: string) => void;
}

/**
 * The choice of a part of the key figure, and of how it is measured; nothing where there is no choice. The measures
 * come first: what they are broken down by differs, so what follows the choice may come and go.
 */
export function renderBreakdown(
  { dimensions, measures, pairs, instead }: Breakdown,
  shown: string,
  language: Language,
  { chooseCategories, chooseMeasure }: BreakdownActions,
): TemplateResult | typeof nothing {
  if (dimensions.length === 0 && measures.length === 0 && instead === undefined) return nothing;
  const choose = (dimension: string, category: string): void =>
    chooseCategories(categoriesWith(pairs, dimension, category));
  return html`<div class="breakdown" part="breakdown">
    ${measures.length === 0 ? nothing : renderMeasures(measures, shown, language, chooseMeasure)}
    ${
      dimensions.length === 0
        ? nothing
        : html`<div class="toolbar">${dimensions.map((each) => renderDimension(each, language, choose))}</div>`
    }
    ${instead === undefined ? nothing : html`<p class="line">${instead}</p>`}
  </div>`;
}

function renderMeasures(
  measures: Breakdown['measures'],
  shown: string,
  language: Language,
  choose: BreakdownActions['chooseMeasure'],
): TemplateResult {
  return html`<div class="toolbar" role="group" aria-labelledby="measure">
    <span id="measure" class="line">${say(WORDS.measures, language)}</span>
    ${measures.map(
      ({ id, name }) => html`<button class="button" type="button"
        aria-pressed=${id === shown ? 'true' : 'false'} @click=${() => choose(id)}>${name}</button>`,
    )}
  </div>`;
}

function renderDimension(
  { id, label, choices, chosen }: DimensionChoice,
  language: Language,
  choose: (dimension: string, category: string) => void,
): TemplateResult {
  return html`<label class="chooser"><span class="line">${renderPhrase(label, language)}</span>
    <select @change=${(event: Event) => choose(id, (event.target as HTMLSelectElement).value)}>
      ${choices.map(
        (choice) => html`<option value=${choice.id} ?disabled=${choice.isEmpty}
          .selected=${choice.id === chosen}>${choice.name}</option>`,
      )}
    </select></label>`;
}
