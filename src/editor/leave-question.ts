import { html, type TemplateResult } from 'lit';

import type { Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import { WORDS } from './editor.words.js';

/** The question whether to open something else although work would be lost. */
export function renderLeaveQuestion(language: Language): TemplateResult {
  return html`<dialog aria-labelledby="question">
    <form method="dialog">
      <p id="question">${say(WORDS.leave, language)}</p>
      <div class="row">
        <button value="stay">${say(WORDS.stay, language)}</button>
        <button value="leave">${say(WORDS.leaveYes, language)}</button>
      </div>
    </form>
  </dialog>`;
}

/** Asks it; Escape means to stay. */
export function askToLeave(dialog: HTMLDialogElement): Promise<boolean> {
  dialog.returnValue = 'stay';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'leave'), { once: true });
  });
}
