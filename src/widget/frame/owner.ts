import { html, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { FRAME_WORDS as WORDS } from './frame.words.js';

/** What is wrong with a feed, for the one who keeps it: closed, unless that is what the page was opened for. */
export function renderOwner(problems: unknown, language: Language, isOpen: boolean): TemplateResult {
  return html`<details class="owner" ?open=${isOpen}>
    <summary>${say(WORDS.owner, language)}</summary>${problems}</details>`;
}
