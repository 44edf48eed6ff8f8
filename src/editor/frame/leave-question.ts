import { html, type TemplateResult } from 'lit';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { WORDS } from '../editor.words.js';

/** What shall become of work that is not saved when something else is opened. */
export type LeaveAnswer = 'stay' | 'save' | 'aside';

/** The question what shall become of work that is not saved. Nothing is lost, whatever is answered. */
export function renderLeaveQuestion(language: Language, name: string): TemplateResult {
  return html`<dialog class="leave" aria-labelledby="question" aria-describedby="aside">
    <form method="dialog">
      <p id="question"><strong>${say(WORDS.leave, language, { name })}</strong></p>
      <p id="aside">${say(WORDS.leaveHelp, language)}</p>
      <div class="row">
        <button value="stay">${say(WORDS.stay, language)}</button>
        <button value="save">${say(WORDS.saveFirst, language)}</button>
        <button value="aside">${say(WORDS.setAside, language)}</button>
      </div>
    </form>
  </dialog>`;
}

/** Asks it; Escape means to stay. */
export function askToLeave(dialog: HTMLDialogElement): Promise<LeaveAnswer> {
  // A second wish while the question is open is the same question.
  if (!dialog.open) {
    dialog.returnValue = 'stay';
    dialog.showModal();
  }
  return new Promise((resolve) => {
    const answered = (): void => {
      const { returnValue } = dialog;
      resolve(returnValue === 'save' || returnValue === 'aside' ? returnValue : 'stay');
    };
    dialog.addEventListener('close', answered, { once: true });
  });
}
