import { html, type TemplateResult } from 'lit';
import { SPARKLINE } from '../../view/key-figure/sparkline.js';

/**
 * A small trend beside a number: decoration, since the words and the table say the same. The room is there before the
 * line is, so that nothing moves when it comes.
 */
export function renderSparkline(line: unknown): TemplateResult {
  const { width, height } = SPARKLINE;
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" width=${width} height=${height}
    aria-hidden="true" focusable="false">${line}</svg>`;
}
