import { html, type TemplateResult } from 'lit';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { isForeign, type Draft, type ForeignDraft } from '../saving/drafts/draft.js';
import { draftText } from '../saving/drafts/draft-text.js';
import { WORDS } from '../saving/drafts/drafts.words.js';
import type { OpenWish } from './open-events.js';

/** What the list of drafts is made of. */
export interface WaitingDrafts {
  readonly drafts: readonly (Draft | ForeignDraft)[];
  readonly language: Language;
  /** ISO date of the keeper. */
  readonly today: string;
  readonly handleWish: (wish: OpenWish) => void;
}

/** The drafts that wait: what each is, and whether to go on with it. */
export function renderWaitingDrafts(waiting: WaitingDrafts): TemplateResult {
  const { drafts, language } = waiting;
  return html`<section class="notice" aria-labelledby="drafts">
    <p id="drafts"><strong>${say(drafts.length === 1 ? WORDS.waiting : WORDS.several, language)}</strong></p>
    <ul class="drafts">
      ${drafts.map((draft, index) => renderDraft(draft, index === 0, waiting))}
    </ul>
  </section>`;
}

function renderDraft(draft: Draft | ForeignDraft, isFirst: boolean, waiting: WaitingDrafts): TemplateResult {
  const { language, today, handleWish, drafts } = waiting;
  const { id } = draft;
  const isOne = drafts.length === 1;
  if (isForeign(draft))
    return html`<li class="told">
      <p>${say(WORDS.foreign, language)}</p>
      <button type="button" @click=${() => handleWish({ kind: 'discard-draft', id })}>
        ${say(WORDS.discard, language)}
      </button>
    </li>`;
  const { name } = draft;
  return html`<li class="told">
    <p>${draftText(draft, language, today)}</p>
    <div class="row">
      <button
        type="button"
        class=${isFirst ? 'primary' : ''}
        @click=${() => handleWish({ kind: 'draft', id })}
      >
        ${say(isOne ? WORDS.continue : WORDS.continueWith, language, { name })}
      </button>
      <button
        type="button"
        aria-label=${isOne ? say(WORDS.discard, language) : say(WORDS.discardIt, language, { name })}
        @click=${() => handleWish({ kind: 'discard-draft', id })}
      >
        ${say(WORDS.discard, language)}
      </button>
    </div>
  </li>`;
}
