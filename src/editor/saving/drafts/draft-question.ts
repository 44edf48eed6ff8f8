import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../../../feed/shape/widget-words.js';
import { say } from '../../../locale/catalogue.js';
import type { DraftFailure } from './draft-controller.js';
import { WORDS } from './drafts.words.js';

/** What the lower edge of a page says about drafts. */
export interface DraftQuestion {
  readonly language: Language;
  /** Whether the keeper is to be asked whether drafts shall be kept. */
  readonly isAsked: boolean;
  /** Why no draft can be kept, where there is something to keep. */
  readonly failure: DraftFailure | undefined;
  readonly handleAnswer: (isAllowed: boolean) => void;
}

/** The question whether a draft shall be kept, or why it cannot be. */
export function renderDraftQuestion(question: DraftQuestion): TemplateResult | typeof nothing {
  const { language, isAsked, failure, handleAnswer } = question;
  if (failure) return html`<p class="notice draft-question" role="status">${say(WORDS[failure], language)}</p>`;
  if (!isAsked) return nothing;
  return html`<section class="card draft-question">
    <p>${say(WORDS.question, language)}</p>
    <div class="row">
      <button type="button" @click=${() => handleAnswer(true)}>${say(WORDS.yes, language)}</button>
      <button type="button" @click=${() => handleAnswer(false)}>${say(WORDS.no, language)}</button>
    </div>
  </section>`;
}

/** The keeper said whether drafts are to be kept on this machine. */
export class DraftAnswerEvent extends Event {
  static readonly type = 'draft-answer';

  constructor(readonly isAllowed: boolean) {
    super(DraftAnswerEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-answer': DraftAnswerEvent;
  }
}
