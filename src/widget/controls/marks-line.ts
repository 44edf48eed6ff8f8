import { html, type TemplateResult } from 'lit';
import type { Language, Region } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import type { Marks } from '../../view/marks.js';
import { CONTROLS_WORDS as WORDS } from './frame-controls.words.js';
import { renderPhrase } from '../frame/phrase.js';

/** Says what is marked because of a choice in another widget, with the way back. */
export function renderMarks({ name, isEmpty }: Marks, language: Language, undo: () => void): TemplateResult {
  return renderLine(isEmpty ? WORDS.nothingMarked : WORDS.marked, name, language, say(WORDS.showAll, language), undo);
}

/** Says which region the reader has chosen, with the way back to the widget's own. */
export function renderRegion(
  chosen: Region,
  own: Region | undefined,
  language: Language,
  undo: () => void,
): TemplateResult {
  const back = own
    ? say(WORDS.showRegion, language, { name: withoutSoftHyphens(phraseIn(own.name, language).text) })
    : say(WORDS.showAll, language);
  return renderLine(WORDS.shownRegion, phraseIn(chosen.name, language), language, back, undo);
}

function renderLine(entry: Entry, name: Phrase, language: Language, back: string, undo: () => void): TemplateResult {
  const [before = '', after = ''] = say(entry, language).split('{name}');
  return html`<p class="filter" part="filter">${before}<strong>${renderPhrase(name, language)}</strong>${after}
    <button class="link-button" type="button" @click=${undo}>${back}</button></p>`;
}
