import { html, type TemplateResult } from 'lit';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { WORDS } from './changes-page.words.js';

/**
 * What stands below the printed page only: the file that it is about, and room for whoever approves it.
 * `today` is an ISO date.
 */
export function renderSignOff(name: string, today: string, language: Language): TemplateResult {
  return html`<dl class="sign-off">
    <div>
      <dt>${say(WORDS.file, language)}</dt>
      <dd>${name}</dd>
    </div>
    <div>
      <dt>${say(WORDS.printed, language)}</dt>
      <dd>${formatDate(today, language)}</dd>
    </div>
    <div>
      <dt>${say(WORDS.approvedBy, language)}</dt>
      <dd class="to-write"></dd>
    </div>
    <div>
      <dt>${say(WORDS.approvedOn, language)}</dt>
      <dd class="to-write"></dd>
    </div>
  </dl>`;
}
