import { html, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import type { Marks } from '../view/marks.js';
import { FRAME_WORDS as WORDS } from './frame-words.js';
import { renderPhrase } from './phrase.js';

/** Says what is marked because of a choice in another widget, with the way back. */
export function renderMarks({ name, isEmpty }: Marks, language: Language, undo: () => void): TemplateResult {
  const [before = '', after = ''] = say(isEmpty ? WORDS.nothingMarked : WORDS.marked, language).split('{name}');
  return html`<p class="filter" part="filter">${before}<strong>${renderPhrase(name, language)}</strong>${after}
    <button class="link-button" type="button" @click=${undo}>${say(WORDS.showAll, language)}</button></p>`;
}
