import { html, type TemplateResult } from 'lit';
import type { Language, Region } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { renderRegionMenu } from './region-menu.js';
import { wordsIn } from '../table/figure-table.js';
import type { IndicatorFacts } from '../table/indicator-facts.js';
import { indicatorLine } from '../table/indicator-line.js';
import { FREQUENCY_WORDS, PAGE_WORDS as WORDS } from './page.words.js';

export interface PageHead {
  readonly facts: IndicatorFacts;
  readonly language: Language;
  readonly about: () => void;
  readonly chooseFile: (file: File) => void;
  readonly addRegion: (region: Region) => void;
  readonly addPeriod: () => void;
}

/** What the page is about, and what can be done with the table as a whole. */
export function renderPageHead({ facts, language, about, chooseFile, addRegion, addPeriod }: PageHead): TemplateResult {
  const { indicator, regions, series } = facts;
  const { per, add } = FREQUENCY_WORDS[indicator.frequency];
  const shown = new Set(series.map(({ region }) => region));
  const others = [...regions.values()].filter(({ id }) => !shown.has(id));
  return html`<div class="head">
    <div>
      <h1 tabindex="-1">${wordsIn(indicator.title, language)}</h1>
      <p class="subtle">${indicatorLine(indicator, { per, table: WORDS.table }, language)}</p>
    </div>
    <div class="row">
      <button type="button" @click=${about}>${say(WORDS.about, language)}</button>
      <button type="button" @click=${askForFile}>${say(WORDS.fromFile, language)}</button>
      <input type="file" hidden aria-label=${say(WORDS.fromFile, language)}
        @change=${(event: Event) => takeChosen(event, chooseFile)}>
      ${renderRegionMenu(others, language, addRegion)}
      <button type="button" @click=${addPeriod}>${say(add, language)}</button>
    </div>
  </div>`;
}

/** Opens the browser's own chooser of files, which has a button that cannot be worded. */
function askForFile({ currentTarget }: Event): void {
  const field = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
  if (field instanceof HTMLInputElement) field.click();
}

function takeChosen({ currentTarget }: Event, chooseFile: PageHead['chooseFile']): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const file = currentTarget.files?.[0];
  // The same file may be chosen again, when it has been mended.
  if (file) chooseFile(file);
  currentTarget.value = '';
}
