import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { WORDS } from '../editor.words.js';

/** First on the page, seen when they have the focus: past the head, to the page and to what readers see. */
export function renderSkipLinks(
  language: Language,
  toContent: () => void,
  toPreview: (() => void) | undefined,
): TemplateResult {
  const link = (word: Entry, go: () => void) =>
    html`<button type="button" class="skip-link" @click=${go}>${say(word, language)}</button>`;
  return html`${link(WORDS.toContent, toContent)} ${toPreview ? link(WORDS.toPreview, toPreview) : nothing}`;
}

/** Where there is no room for the preview beside the page, one of the two is shown. */
export function renderTabs(
  language: Language,
  isPreviewShown: boolean,
  show: (isPreviewShown: boolean) => void,
): TemplateResult {
  const tab = (word: Entry, shows: boolean) =>
    html`<button type="button" aria-pressed=${isPreviewShown === shows} @click=${() => show(shows)}>
      ${say(word, language)}
    </button>`;
  return html`<div class="tabs" role="group" aria-label=${say(WORDS.part, language)}>
    ${tab(WORDS.form, false)} ${tab(WORDS.preview, true)}
  </div>`;
}
