import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import type { DownloadForm } from './downloads.js';
import { FRAME_WORDS as WORDS } from './frame-words.js';
import { closeOnEscape, closeOnLeave, closeOnPress } from './menu.js';

const FORMS: readonly DownloadForm[] = ['csv', 'svg', 'png'];

export interface DownloadMenuContent {
  readonly language: Language;
  /** The embed code, shown for copying by hand when the clipboard was not allowed; empty otherwise. */
  readonly code: string;
  readonly download: (form: DownloadForm) => void;
  /** Absent where an embed code would not show the same on another page. */
  readonly copyCode?: (() => void) | undefined;
}

/** The downloads of a widget as a small menu of ordinary buttons. Escape closes it and gives the focus back. */
export function renderDownloadMenu({ language, code, download, copyCode }: DownloadMenuContent): TemplateResult {
  return html`
    <details class="menu" part="downloads" @keydown=${closeOnEscape} @focusout=${closeOnLeave} @toggle=${closeOnPress}>
      <summary>${say(WORDS.download, language)}</summary>
      <ul>
        ${FORMS.map((form) => html`<li><button type="button" @click=${() => download(form)}>${say(WORDS[form], language)}</button></li>`)}
        ${copyCode ? html`<li><button type="button" @click=${copyCode}>${say(WORDS.embed, language)}</button></li>` : nothing}
        ${code === '' ? nothing : html`<li><label>${say(WORDS.copyYourself, language)}
          <textarea readonly .value=${code} @focus=${selectAll}></textarea></label></li>`}
      </ul>
    </details>`;
}

function selectAll(event: FocusEvent): void {
  if (event.target instanceof HTMLTextAreaElement) event.target.select();
}
