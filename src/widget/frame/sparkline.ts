import { html, type TemplateResult } from 'lit';

/** The size of the drawing, in CSS pixels. */
export const SPARKLINE = { width: 88, height: 28 } as const;

/**
 * A small trend beside a number: decoration, since the words and the table say the same. The room is there before the
 * line is, so that nothing moves when it comes.
 */
export function renderSparkline(line: unknown): TemplateResult {
  const { width, height } = SPARKLINE;
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" width=${width} height=${height}
    aria-hidden="true" focusable="false">${line}</svg>`;
}
