import { html, type TemplateResult } from 'lit';

import type { ChangeItem, TextPart } from '../../changes/feed-changes.js';

/** A change as a sentence, or as a text with what is new and what is gone in it. */
export function renderChangeItem(item: ChangeItem): TemplateResult {
  if (item.kind === 'sentence') return html`<p>${item.text}</p>`;
  return html`<p>${item.about}: ${item.parts.map(renderTextPart)}</p>`;
}

/** A piece of a text that was changed. */
export function renderTextPart({ kind, text }: TextPart): TemplateResult {
  if (kind === 'added') return html`<ins>${text}</ins>`;
  return kind === 'removed' ? html`<del>${text}</del>` : html`${text}`;
}
