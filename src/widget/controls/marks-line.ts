import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Region } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import type { Marks } from '../../view/marks.js';
import { CONTROLS_WORDS as WORDS } from './frame-controls.words.js';
import { renderPhrase } from '../frame/phrase.js';

/** Says what is marked because of a choice in another widget, with the way back. */
export function renderMarks(
  { name, isEmpty }: Marks,
  language: Language,
  undo: () => void,
  back: unknown = nothing,
): TemplateResult {
  const entry = isEmpty ? WORDS.nothingMarked : WORDS.marked;
  return renderLine(entry, name, language, { words: say(WORDS.showAll, language), undo, back });
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
  return renderLine(WORDS.shownRegion, phraseIn(chosen.name, language), language, { words: back, undo, back: nothing });
}

/** What can be done about what a line says. */
interface Ways {
  /** What the button says that takes it back. */
  readonly words: string;
  readonly undo: () => void;
  /** The way to where the reader has come from. */
  readonly back: unknown;
}

function renderLine(entry: Entry, name: Phrase, language: Language, { words, undo, back }: Ways): TemplateResult {
  const [before = '', after = ''] = say(entry, language).split('{name}');
  const marked = html`<strong>${renderPhrase(name, language)}</strong>`;
  return html`<p class="filter" part="filter" tabindex="-1">${before}${marked}${after}
    <button class="link-button" type="button" @click=${undo}>${words}</button>${back}</p>`;
}
