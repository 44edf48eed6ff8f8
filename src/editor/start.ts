import { html, type TemplateResult } from 'lit';

import type { Language } from '../feed/shape/widget-words.js';
import type { EditorState } from './editor-state.js';
import './opening/mending-page.js';
import './opening/start-page.js';

/** What is shown where nothing is edited. */
export interface StartContent {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  /** The file names of the examples. */
  readonly examples: readonly string[];
  readonly state: EditorState;
}

/** Where a keeper begins, or a broken file that must be mended first. */
export function renderStart({ language, today, examples, state }: StartContent): TemplateResult {
  const { session, drafts, opening } = state;
  const { mending, notice, isBusy } = opening;
  if (mending) {
    const { origin, text, findings } = mending;
    return html`<mending-page
      .language=${language}
      .name=${origin.name}
      .text=${text}
      .findings=${findings}
      @input=${() => state.changed()}
    ></mending-page>`;
  }
  return html`<start-page
    .language=${language}
    .today=${today}
    .drafts=${drafts.waiting}
    .notice=${notice}
    .current=${session?.name ?? ''}
    .busy=${isBusy}
    .examples=${examples}
  ></start-page>`;
}
