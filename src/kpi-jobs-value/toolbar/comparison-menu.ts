import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { regionWord } from '../../view/region-name.words.js';
import type { ChoiceGroup } from '../../view/choice-search.js';
import { closeOnEscape, closeOnLeave, closeOnPress } from '../../widget/controls/menu.js';
import { holdStill } from '../../widget/controls/scrolling.js';
import { whenLoaded } from '../../widget/controls/watching/when-loaded.js';
import { MOST_COMPARED } from '../chosen-figure.js';
import type { ComparableRegion } from '../regions/comparable-regions.js';
import type { KeyFigureView } from '../kpi-jobs-value.view.js';
import { isLong, regionSearch } from './region-search.js';
import { TOOLBAR_WORDS as WORDS } from './toolbar.words.js';

type Compare = (id: string, isCompared: boolean) => void;

/**
 * The choice of regions to compare with, as a small menu of checkboxes; many regions are searched, and those compared
 * are listed.
 */
export function renderComparison(
  view: KeyFigureView,
  language: Language,
  compare: Compare,
): TemplateResult | typeof nothing {
  if (view.comparable.length === 0) return nothing;
  const isFull = view.comparable.filter(({ isCompared }) => isCompared).length >= MOST_COMPARED;
  const heading = say(WORDS.compareWith, language, { most: MOST_COMPARED });
  const renderAll = () => view.comparable.map((region) => renderCheck(region, isFull, compare));
  const renderCompared = () =>
    view.comparable.filter(({ isCompared }) => isCompared).map((region) => renderCheck(region, isFull, compare));
  return html`<details class="menu below" @keydown=${closeOnEscape} @focusout=${closeOnLeave} @toggle=${closeOnPress}>
    <summary class="button">${say(WORDS.compare, language)}</summary>
    <fieldset aria-labelledby="compare-with"><p id="compare-with" class="line">${heading}</p>
      ${
        isLong(view.comparable.length)
          ? whenLoaded(regionSearch, {
              loaded: ({ searchField }) =>
                html`${renderCompared()}${searchField({
                  id: 'compared',
                  label: say(WORDS.addRegion, language, { region: regionWord(view.regionKind, 'one', language) }),
                  language,
                  groups: notCompared(view),
                  chosen: undefined,
                  isDisabled: isFull,
                  choose: (id) => compare(id, true),
                })}`,
              waiting: renderCompared,
              failed: renderAll,
            })
          : renderAll()
      }
    </fieldset>
  </details>`;
}

function renderCheck({ id, name, isCompared }: ComparableRegion, isFull: boolean, compare: Compare): TemplateResult {
  return html`<label class="check"><input type="checkbox" .checked=${isCompared} ?disabled=${isFull && !isCompared}
    @change=${({ target }: Event) => {
      // The sentence above grows by each region.
      if (target instanceof HTMLInputElement) void holdStill(target, () => compare(id, target.checked));
    }} /> ${name}</label>`;
}

function notCompared({ regions, comparable }: KeyFigureView): ChoiceGroup[] {
  const ids = new Set(comparable.filter(({ isCompared }) => !isCompared).map(({ id }) => id));
  return regions
    .map(({ title, choices }) => ({ title, choices: choices.filter(({ id }) => ids.has(id)) }))
    .filter(({ choices }) => choices.length > 0);
}
