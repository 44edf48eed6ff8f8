import { html, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { foreignLanguage } from '../../widget/frame/phrase.js';
import type { Filter, FilterOption } from '../network/filters.js';
import type { GroupList } from './groups.view.js';
import { WORDS } from '../five-factor-map.words.js';

/** What the reader can do in the toolbar. */
export interface ToolbarActions {
  readonly show: (mode: GroupList['mode']) => void;
  readonly filter: (kind: Filter['kind'], option: FilterOption) => void;
}

/** The switch between map and matrix, and what actors can be chosen by. */
export function renderToolbar(
  { mode, filters }: GroupList,
  language: Language,
  actions: ToolbarActions,
): TemplateResult {
  const button = (each: GroupList['mode']) => html`
    <button class="button" type="button" aria-pressed=${mode === each} @click=${() => actions.show(each)}>
      ${say(WORDS[each], language)}</button>`;
  return html`<div class="toolbar" part="toolbar">
    ${filters.map((filter) => renderFilter(filter, language, actions))}
    <div role="group" aria-label=${say(WORDS.view, language)}>${button('map')}${button('matrix')}</div>
  </div>`;
}

function renderFilter({ kind, label, options }: Filter, language: Language, actions: ToolbarActions): TemplateResult {
  const handleChange = ({ target }: Event): void => {
    const option = target instanceof HTMLSelectElement && options[target.selectedIndex];
    if (option) actions.filter(kind, option);
  };
  const renderOption = ({ id, label: { text, language: own }, isChosen }: FilterOption) => html`
    <option value=${id} .selected=${isChosen} lang=${foreignLanguage(own, language)}>${text}</option>`;
  return html`<label>${label} <select @change=${handleChange}>${options.map(renderOption)}</select></label>`;
}
