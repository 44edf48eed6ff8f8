import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator, Language, ObservationStatus, Region } from '../../feed/feed.js';
import { WITHHELD_STATUSES } from '../../feed/shape/vocabulary.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { closeOnEscape, closeOnLeave, closeOnPress } from '../../widget/controls/menu.js';
import { renderChoiceField } from './preview/choice-field.js';
import { shownNumber } from './table/figure-cells.js';
import { wordsIn } from './table/figure-table.js';
import { statusName } from './table/named-edits.js';
import { PAGE_WORDS as WORDS } from './table/page.words.js';

/** A small menu of buttons. Escape closes it and gives the focus back. */
export function renderMenu(label: string, items: readonly (TemplateResult | typeof nothing)[]): TemplateResult {
  return html`<details @keydown=${closeOnEscape} @toggle=${closeOnPress} @focusout=${closeOnLeave}>
    <summary class="button">${label}</summary>
    <div class="menu">${items}</div>
  </details>`;
}

/** Closes the menu that a button stands in, and gives the focus back to it. */
function closeMenuOf({ currentTarget }: Event): void {
  const menu = currentTarget instanceof Element ? currentTarget.closest('details') : null;
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** The statuses in the order in which they are offered: what is said of numbers, then why there is none. */
const OFFERED = [
  ...(['provisional', 'estimated', 'forecast', 'revised', 'break', 'definition'] as const),
  ...(['low-reliability', 'illustrative', ...WITHHELD_STATUSES] as const),
];

/**
 * The menu that marks what is chosen.
 *
 * @param held the statuses that all chosen figures have already
 */
export function renderStatusMenu(
  held: ReadonlySet<ObservationStatus>,
  language: Language,
  mark: (status: ObservationStatus, isSet: boolean) => void,
): TemplateResult {
  const items = OFFERED.map((status) => {
    const isHeld = held.has(status);
    const press = (event: Event): void => {
      closeMenuOf(event);
      mark(status, !isHeld);
    };
    return html`<button type="button" aria-pressed=${isHeld} @click=${press}>${sentenceCase(
      statusName(status, language),
    )}</button>`;
  });
  return renderMenu(say(WORDS.mark, language), items);
}

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

/** A field for each thing that the figures are broken down by. */
export function renderParts(
  { dimensions }: Indicator,
  categories: readonly string[],
  language: Language,
  choose: (categories: readonly string[]) => void,
): TemplateResult | typeof nothing {
  if (dimensions.length === 0) return nothing;
  return html`<div class="row" role="group" aria-label=${say(WORDS.part, language)}>${dimensions.map(
    (dimension, index) => {
      const options = dimension.categories.map(({ id, label }) => ({ id, name: wordsIn(label, language) || id }));
      return renderChoiceField(wordsIn(dimension.label, language), options, categories[index] ?? '', (id) =>
        choose(categories.with(index, id)),
      );
    },
  )}</div>`;
}

/** A text that can be one of two numbers, with a button for each. */
export function renderDoubt(
  problem: string,
  readings: readonly [number, number],
  language: Language,
  choose: (value: number) => void,
): TemplateResult {
  return html`<div class="notice doubt" role="group" aria-label=${say(WORDS.choose, language)}>
    <p>${problem}</p>
    ${readings.map(
      (value) => html`<button type="button" @click=${() => choose(value)}>${shownNumber(value, 0, language)}</button>`,
    )}
  </div>`;
}

/** A field to paste in, for telephones and for browsers that do not paste on a cell. */
export function renderPasteDialog(language: Language, paste: (text: string) => void): TemplateResult {
  const close = ({ currentTarget }: Event): void => {
    const dialog = currentTarget instanceof Element ? currentTarget.closest('dialog') : null;
    const field = dialog?.querySelector('textarea');
    dialog?.close();
    if (field && field.value.trim() !== '') paste(field.value);
    if (field) field.value = '';
  };
  const cancel = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
  };
  return html`<dialog aria-labelledby="paste-label">
    <label>
      <span id="paste-label">${say(WORDS.pasteHere, language)}</span>
      <textarea spellcheck="false"></textarea>
    </label>
    <div class="row">
      <button type="button" class="primary" @click=${close}>${say(WORDS.use, language)}</button>
      <button type="button" @click=${cancel}>${say(WORDS.cancel, language)}</button>
    </div>
  </dialog>`;
}
