import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { chooseRegionText } from '../../locale/region.words.js';
import type { Choice, ChoiceGroup } from '../../view/choice-search.js';
import { whenLoaded } from '../../widget/controls/watching/when-loaded.js';
import { renderComparison } from './comparison-menu.js';
import { isLong, regionSearch } from './region-search.js';
import type { KeyFigureView } from '../kpi-jobs-value.view.js';

export interface ToolbarActions {
  readonly chooseRegion: (id: string) => void;
  readonly compare: (id: string, isCompared: boolean) => void;
}

/** The region chooser and the choice of regions to compare with. */
export function renderRegionToolbar(
  view: KeyFigureView,
  language: Language,
  actions: ToolbarActions,
): TemplateResult | typeof nothing {
  if (view.regions.length === 0) return nothing;
  const count = view.regions.reduce((sum, { kind, choices }) => sum + (kind === 'empty' ? 0 : choices.length), 0);
  return html`<div class="toolbar" part="toolbar">
    ${isLong(count) ? renderSearch(view, language, actions) : renderSelect(view, language, actions)}
    ${renderComparison(view, language, actions.compare)}
  </div>`;
}

function renderSearch(view: KeyFigureView, language: Language, actions: ToolbarActions): unknown {
  const { regions: groups, region: chosen, regionKind } = view;
  const content = {
    id: 'region',
    label: chooseRegionText(regionKind, language),
    language,
    groups,
    chosen,
    choose: actions.chooseRegion,
  };
  return whenLoaded(regionSearch, {
    loaded: ({ searchField }) => searchField(content),
    // Hundreds of choices would be drawn only to be taken away again.
    waiting: () => renderSelect({ ...view, regions: chosenAlone(groups, chosen) }, language, actions),
    failed: () => renderSelect(view, language, actions),
  });
}

function chosenAlone(groups: readonly ChoiceGroup[], chosen: string): ChoiceGroup[] {
  return groups
    .map(({ title, choices }) => ({ title, choices: choices.filter(({ id }) => id === chosen) }))
    .filter(({ choices }) => choices.length > 0);
}

function renderSelect(
  view: Pick<KeyFigureView, 'regions' | 'region' | 'regionKind'>,
  language: Language,
  actions: ToolbarActions,
): TemplateResult {
  return html`<label class="chooser"><span class="line">${chooseRegionText(view.regionKind, language)}</span>
    <select @change=${(event: Event) => actions.chooseRegion((event.target as HTMLSelectElement).value)}>
      ${view.regions.map(
        (group) => html`<optgroup label=${group.title}>
        ${group.choices.map((choice) => renderOption(choice, view.region))}
      </optgroup>`,
      )}
    </select></label>`;
}

function renderOption({ id, name }: Choice, region: KeyFigureView['region']): TemplateResult {
  return html`<option value=${id} .selected=${id === region}>${name}</option>`;
}
