import { html, nothing, type TemplateResult } from 'lit';

import { say } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { sourceOf } from '../../snippet/policy.js';
import { VERSION } from '../../widget/version.js';
import { nameOfWay } from '../form/how-form.js';
import { hasContent, type MadeCode } from './made-code.js';
import type { MakerState } from '../maker-state.js';
import { WORDS } from '../snippet-maker.words.js';

/** The code, and what can be done with it. */
export interface CodeContent {
  readonly state: MakerState;
  readonly made: MadeCode;
  /** What is said of the last thing that was done. */
  readonly announcement: string;
  readonly copy: () => void;
  readonly save: () => void;
}

/** What is pasted, and what else the page needs. */
export function renderCode(content: CodeContent): TemplateResult {
  const { state, made, announcement, copy, save } = content;
  const { language } = state.surroundings;
  const { way } = state.choice;
  return html`<section aria-labelledby="paste">
    <div class="row head">
      <h2 id="paste">${say(WORDS.paste, language)}</h2>
      <p class="subtle">
        ${say(WORDS.size, language, { way: nameOfWay(way, state), version: VERSION, size: sizeOf(made.code, state) })}
      </p>
      <div class="row">
        <button type="button" class="primary" @click=${copy}>${say(WORDS.copy, language)}</button>
        <button type="button" @click=${save}>${say(WORDS.save, language)}</button>
      </div>
    </div>
    <p class="told" role="status">${announcement}</p>
    ${renderText('code', say(WORDS.code, language), made.code)}
    ${hasContent(way) ? html`<p class="subtle">${say(WORDS.contentHelp, language)}</p>` : nothing}
    ${way === 'static' ? html`<p class="subtle">${say(WORDS.staticHelp, language)}</p>` : nothing}
    ${hasContent(way) || way === 'link' ? html`<p class="subtle">${say(WORDS.templateHelp, language)}</p>` : nothing}
    ${way === 'static' ? nothing : html`<p class="subtle">${say(WORDS.debug, language)}</p>`}
    ${renderStyle(state, made)} ${renderPolicy(state, made)}
  </section>`;
}

/** Code to read and to mark. */
function renderText(id: string, name: string, text: string): TemplateResult {
  return html`<pre tabindex="0" role="region" aria-label=${name}><code id=${id}>${text}</code></pre>`;
}

/** Thousands of bytes, as it is sent without compression. */
function sizeOf(code: string, { surroundings: { language } }: MakerState): string {
  return formatNumber(new TextEncoder().encode(code).length / 1_000, 1, language);
}

function renderStyle(
  { choice, surroundings: { language } }: MakerState,
  { style }: MadeCode,
): TemplateResult | typeof nothing {
  if (choice.accent === '') return nothing;
  if (style === '') return html`<p class="notice">${say(WORDS.noStyle, language)}</p>`;
  return html`<p>${say(WORDS.style, language)}</p>
    ${renderText('style', say(WORDS.styleCode, language), style)}`;
}

function renderPolicy(state: MakerState, { policy }: MadeCode): TemplateResult {
  const { language } = state.surroundings;
  const { way } = state.choice;
  const isFrame = way === 'iframe';
  const isElsewhere = way !== 'static' && [state.folder, state.address].some((each) => sourceOf(each) !== "'self'");
  return html`<div class="card">
    <h3>${say(WORDS.policy, language)}</h3>
    ${
      policy === ''
        ? html`<p>${say(WORDS.policyNothing, language)}</p>`
        : html`<p>${say(WORDS.policyHelp, language)}</p>
            ${renderText('policy', say(WORDS.policyCode, language), policy)}`
    }
    ${isFrame ? html`<p class="subtle">${say(WORDS.policyFrame, language)}</p>` : nothing}
    ${isFrame || way === 'static' ? nothing : html`<p class="subtle">${say(WORDS.policyMore, language)}</p>`}
    ${isElsewhere ? html`<p class="notice">${say(WORDS.elsewhere, language)}</p>` : nothing}
  </div>`;
}
