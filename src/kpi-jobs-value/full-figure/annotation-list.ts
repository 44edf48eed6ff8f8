import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { ANNOTATION_WORDS as WORDS } from '../../figures/annotations/annotation.words.js';
import type { NumberedAnnotation } from '../../figures/figure.js';
import { say } from '../../locale/catalogue.js';
import { renderLink } from '../../widget/controls/link.js';

/** What the numbers in the drawing stand for; nothing where there are none. */
export function renderAnnotations(
  annotations: readonly NumberedAnnotation[] = [],
  language: Language,
): TemplateResult | typeof nothing {
  if (annotations.length === 0) return nothing;
  return html`<div class="annotations" part="annotations"><p>${say(WORDS.marked, language)}:</p>
    <ol>${annotations.map(
      ({ text, about, url }) => html`<li><span>${renderLink(text, url, language)}${about}</span></li>`,
    )}</ol></div>`;
}
