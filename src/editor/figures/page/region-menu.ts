import { html, type TemplateResult } from 'lit';
import type { Language, Region } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { closeMenuOf, renderMenu } from '../controls/menu.js';
import { wordsIn } from '../table/figure-table.js';
import { PAGE_WORDS as WORDS } from './page.words.js';

/** The menu of regions that the indicator has no row for. */
export function renderRegionMenu(
  regions: readonly Region[],
  language: Language,
  add: (region: Region) => void,
): TemplateResult {
  const items = regions.map((region) => {
    const press = (event: Event): void => {
      closeMenuOf(event);
      add(region);
    };
    return html`<button type="button" @click=${press}>${wordsIn(region.name, language) || region.id}</button>`;
  });
  return renderMenu(say(WORDS.addRegion, language), [
    ...items,
    html`<p class="subtle">${say(WORDS.otherRegions, language)}</p>`,
  ]);
}
