import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import type { EditorPlace } from '../editor-place.js';
import { withoutAcceptance, withReason, type AcceptedRemark } from './accepted-remarks.js';
import { WORDS } from './problems.words.js';
import { renderSectionHeading } from './section-heading.js';

/** What the list of accepted remarks is shown with. */
export interface AcceptedList {
  readonly remarks: readonly AcceptedRemark[];
  readonly feed: unknown;
  readonly language: Language;
  readonly goTo: (place: EditorPlace) => void;
  /** Hands on a new feed; what is done `together` is one step of undo. */
  readonly change: (feed: unknown, action: string, together?: string) => void;
  readonly takeBack: (feed: unknown, action: string) => void;
}

/** The remarks that the file accepts: why each stays, which can be written anew, and a way back. */
export function renderAccepted(list: AcceptedList): TemplateResult | typeof nothing {
  const { remarks, language } = list;
  if (remarks.length === 0) return nothing;
  return html`${renderSectionHeading(say(WORDS.acceptedTitle, language), 1)}
    <p class="subtle">${say(WORDS.acceptedHelp, language)}</p>
    <ul>
      ${remarks.map((remark, index) => renderRemark(list, remark, index))}
    </ul>`;
}

function renderRemark(list: AcceptedList, remark: AcceptedRemark, index: number): TemplateResult {
  const { feed, language, goTo, change, takeBack } = list;
  const { about, sentence, place, reason } = remark;
  const write = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLInputElement;
    change(withReason(feed, remark, value), say(WORDS.reasonWritten, language), `reason ${index}`);
  };
  const back = say(WORDS.takeBack, language);
  return html`<li>
    <p><button type="button" class="plain" @click=${() => goTo(place)}>${about}</button><span
      class="visually-hidden">: </span>${sentence}</p>
    <label class="reason">
      <span>${say(WORDS.reason, language)}<span class="visually-hidden">: ${about}</span></span>
      <input type="text" autocomplete="off" .value=${live(reason)} @input=${write} />
    </label>
    <button type="button" aria-label=${`${back}: ${about}`}
      @click=${() => takeBack(withoutAcceptance(feed, remark), say(WORDS.takenBack, language))}>${back}</button>
  </li>`;
}
