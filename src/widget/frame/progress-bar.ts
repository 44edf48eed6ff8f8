import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../feed/derive/targets/progress.js';

/** A bar for progress that has a starting point and an end; the words beside it carry the number, unclamped. */
export function renderProgressBar(progress: Progress | undefined): TemplateResult | typeof nothing {
  if (progress?.kind !== 'ratio') return nothing;
  return html`<svg class="progress" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" width="100" height="4"></rect>
    <rect class="bar" width=${(progress.drawn * 100).toFixed(1)} height="4"></rect>
  </svg>`;
}
