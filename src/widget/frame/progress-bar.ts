import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../feed/derive/targets/progress.js';
import { BAR, barWidthOf } from '../../view/key-figure/progress-bar.js';

/** A bar for progress that has a starting point and an end; the words beside it carry the number, unclamped. */
export function renderProgressBar(progress: Progress | undefined): TemplateResult | typeof nothing {
  const width = barWidthOf(progress);
  if (width === undefined) return nothing;
  return html`<svg class="progress" viewBox="0 0 ${BAR.width} ${BAR.height}" preserveAspectRatio="none"
    aria-hidden="true" focusable="false">
    <rect class="track" width=${BAR.width} height=${BAR.height}></rect>
    <rect class="bar" width=${width} height=${BAR.height}></rect>
  </svg>`;
}
