import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { renderComparison } from './region-comparison.js';
import type { KeyFigureView } from './kpi-jobs-value.view.js';

export interface ToolbarActions {
  readonly chooseRegion: (id: string) => void;
  readonly compare: (id: string, isCompared: boolean) => void;
}

/** The region chooser and the choice of regions to compare with. */
export function renderRegionToolbar(view: KeyFigureView, language: Language, actions: ToolbarActions): TemplateResult | typeof nothing {
  if (view.regions.length === 0) return nothing;
  return html`<div class="toolbar" part="toolbar">
    <label class="chooser"><span class="line">${say(WORDS.chooseRegion, language)}</span>
      <select @change=${(event: Event) => actions.chooseRegion((event.target as HTMLSelectElement).value)}>
        ${view.regions.map((group) => html`<optgroup label=${group.title}>
          ${group.choices.map(({ id, name }) => html`<option value=${id} .selected=${id === view.region}>${name}</option>`)}
        </optgroup>`)}
      </select></label>
    ${renderComparison(view, language, actions.compare)}
  </div>`;
}
