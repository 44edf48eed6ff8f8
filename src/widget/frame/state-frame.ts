import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { FeedState } from '../../store/feed-state.js';
import { CAN_RETRY, FAILURE_WORDS } from './failure.words.js';
import { FRAME_WORDS as WORDS } from './frame.words.js';
import { renderHeading } from './heading.js';

/** What a frame without a feed shows. */
export interface StateContent {
  readonly language: Language;
  readonly heading: string;
  readonly headingLevel: number;
  readonly state: Extract<FeedState, { readonly status: 'loading' | 'failed' }>;
  readonly retry: () => void;
  /** What those need to know who keep page and feed, once that code has been loaded; `nothing` before. */
  readonly owner: unknown;
}

/**
 * A widget that waits for its feed or has not got it. What the page itself put between the tags stays readable. The
 * button stays under the reader's finger while what it has asked for is tried.
 */
export function renderStateFrame(content: StateContent): TemplateResult {
  const { language, state, heading, retry, owner } = content;
  const isLoading = state.status === 'loading';
  const words = isLoading ? WORDS.loading : FAILURE_WORDS[state.failure];
  return html`
    <figure class="frame ${isLoading && state.again ? 'failed' : state.status}" part="frame" lang=${language} dir="ltr"
      aria-busy=${isLoading ? 'true' : nothing}>
      ${heading === '' ? nothing : renderHeading(content.headingLevel, heading, 'heading')}
      <div id="status" part="status" tabindex="-1">
        <p class="summary" role="status">${say(words, language)}</p>
        ${
          (isLoading ? state.again : CAN_RETRY.has(state.failure))
            ? html`<p><button class="button" type="button" aria-disabled=${isLoading ? 'true' : nothing}
                @click=${isLoading ? nothing : retry}>${say(WORDS.retry, language)}</button></p>`
            : nothing
        }
        ${owner}
      </div>
      <slot></slot>
    </figure>`;
}
