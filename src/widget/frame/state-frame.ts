import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { FeedState } from '../../store/feed-state.js';
import { CAN_RETRY, FAILURE_WORDS } from './failure.words.js';
import { FRAME_WORDS as WORDS } from './frame.words.js';
import { renderHeading } from './heading.js';
import { renderOwner } from './owner.js';

/** What a frame without a feed shows. */
export interface StateContent {
  readonly language: Language;
  readonly heading: string;
  readonly headingLevel: number;
  readonly state: Extract<FeedState, { readonly status: 'loading' | 'failed' }>;
  readonly retry: () => void;
  /** The problems in plain sentences, once that code has been loaded; `nothing` before. */
  readonly problems: unknown;
}

/** A widget that waits for its feed or has not got it. What the page itself put between the tags stays readable. */
export function renderStateFrame(content: StateContent): TemplateResult {
  const { language, state, heading } = content;
  const isLoading = state.status === 'loading';
  return html`
    <figure class="frame ${state.status}" part="frame" lang=${language} dir="ltr"
      aria-busy=${isLoading ? 'true' : nothing}>
      ${heading === '' ? nothing : renderHeading(content.headingLevel, heading, 'heading')}
      <div id="status" role="status" part="status" tabindex="-1">
        ${isLoading ? html`<p class="summary">${say(WORDS.loading, language)}</p>` : renderFailure(content)}
      </div>
      <slot></slot>
      ${isLoading ? html`<div class="skeleton"></div>` : nothing}
    </figure>`;
}

function renderFailure({ language, state, retry, problems }: StateContent): TemplateResult | typeof nothing {
  if (state.status !== 'failed') return nothing;
  return html`
    <p class="summary">${say(FAILURE_WORDS[state.failure], language)}</p>
    ${CAN_RETRY.has(state.failure) ? renderRetry(retry, language) : nothing}
    ${problems === nothing ? nothing : renderOwner(problems, language, false)}`;
}

function renderRetry(retry: () => void, language: Language): TemplateResult {
  return html`<p><button class="button" type="button" @click=${retry}>${say(WORDS.retry, language)}</button></p>`;
}
