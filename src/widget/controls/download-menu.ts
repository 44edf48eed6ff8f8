import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { CopyForm } from '../downloads/copies.js';
import { DOWNLOAD_WORDS as WORDS } from './download.words.js';
import type { DownloadForm } from '../downloads/downloads.js';
import { closeOnEscape, closeOnLeave, closeOnPress } from './menu.js';

/** What is made of the drawing. */
const PICTURES: readonly string[] = ['svg', 'png'] satisfies DownloadForm[];

/** What is said over a text that the reader must copy. */
const YOURSELF = {
  link: WORDS.linkYourself,
  embed: WORDS.copyYourself,
  citation: WORDS.citeYourself,
} as const;

/** A text that the clipboard was not allowed to take, shown for copying by hand. */
export interface Uncopied {
  readonly form: CopyForm;
  readonly text: string;
}

export interface DownloadMenuContent {
  readonly language: Language;
  readonly forms: readonly DownloadForm[];
  /** Whether there is a drawing that pictures can be made of; asked when the menu opens. */
  readonly hasDrawing: boolean;
  /** What can be copied. An embed code is not among it where it would not show the same on another page. */
  readonly copies: readonly CopyForm[];
  readonly uncopied: Uncopied | undefined;
  readonly download: (form: DownloadForm) => void;
  readonly copy: (form: CopyForm) => void;
  /** The menu has been opened. */
  readonly open: () => void;
  /** The menu has been closed. */
  readonly close: () => void;
}

/** The downloads of a widget as a small menu of ordinary buttons. Escape closes it and gives the focus back. */
export function renderDownloadMenu({
  language,
  forms,
  hasDrawing,
  copies,
  uncopied,
  download,
  copy,
  open,
  close,
}: DownloadMenuContent): TemplateResult {
  const handleToggle = (event: Event): void => {
    closeOnPress(event);
    if (event.currentTarget instanceof HTMLDetailsElement) (event.currentTarget.open ? open : close)();
  };
  const renderItem = (form: DownloadForm | CopyForm, choose: () => void): TemplateResult =>
    html`<li><button type="button" value=${form} ?disabled=${PICTURES.includes(form) && !hasDrawing}
      @click=${choose}>${say(WORDS[form], language)}</button></li>`;
  return html`
    <details class="menu" part="downloads" @keydown=${closeOnEscape} @focusout=${closeOnLeave} @toggle=${handleToggle}>
      <summary>${say(WORDS.download, language)}</summary>
      <ul>
        ${forms.map((form) => renderItem(form, () => download(form)))}
        ${hasDrawing ? nothing : html`<li class="why">${say(WORDS.noPicture, language)}</li>`}
        ${copies.map((form) => renderItem(form, () => copy(form)))}
        ${
          uncopied
            ? html`<li><label>${say(YOURSELF[uncopied.form], language)}
          <textarea readonly .value=${uncopied.text} @focus=${selectAll}></textarea></label></li>`
            : nothing
        }
      </ul>
    </details>`;
}

function selectAll(event: FocusEvent): void {
  if (event.target instanceof HTMLTextAreaElement) event.target.select();
}
