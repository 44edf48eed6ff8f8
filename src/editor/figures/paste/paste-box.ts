import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { PAGE_WORDS as WORDS } from '../page/page.words.js';
import { contentOf, type CopiedContent } from './copied-content.js';

/**
 * A box to paste in, for telephones, and for browsers that do not let a button read the clipboard. What is pasted in it
 * is taken as it is, tables and files too; what is typed is taken by a button.
 */
export function renderPasteBox(language: Language, take: (content: CopiedContent) => void): TemplateResult {
  const finish = ({ currentTarget }: Event, content: CopiedContent | undefined): void => {
    const dialog = currentTarget instanceof Element ? currentTarget.closest('dialog') : null;
    const field = dialog?.querySelector('textarea');
    const written = content ?? { text: field?.value ?? '', html: '' };
    if (field) field.value = '';
    dialog?.close();
    if (written.file || written.text.trim() !== '' || written.html !== '') take(written);
  };
  const paste = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    finish(event, contentOf(event.clipboardData));
  };
  return html`<dialog class="paste-box" aria-labelledby="paste-label">
    <label>
      <span id="paste-label">${say(WORDS.pasteHere, language)}</span>
      <textarea spellcheck="false" @paste=${paste}></textarea>
    </label>
    <div class="row">
      <button type="button" class="primary" @click=${(event: Event) => finish(event, undefined)}>${say(
        WORDS.use,
        language,
      )}</button>
      <button type="button" @click=${(event: Event) => finish(event, NOTHING)}>${say(WORDS.cancel, language)}</button>
    </div>
  </dialog>`;
}

const NOTHING: CopiedContent = { text: '', html: '' };
