import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { FigureScales } from '../../figures/figure.js';
import { SCALE_NAMES, SHOW_AS } from '../../figures/scale.words.js';
import { say } from '../../locale/catalogue.js';
import type { Scale } from '../../view/asked/attribute-values.js';

/** The choice of what a development is drawn as; none where there is but one thing. */
export function renderScaleChooser(
  scales: FigureScales | undefined,
  language: Language,
  choose: (scale: Scale) => void,
): TemplateResult | typeof nothing {
  if (!scales || scales.offered.length < 2) return nothing;
  return html`<div class="toolbar scales" role="group" aria-labelledby="scale">
    <span id="scale" class="line">${say(SHOW_AS, language)}</span>
    ${scales.offered.map(
      (scale) =>
        html`<button class="button" type="button" aria-pressed=${scale === scales.shown ? 'true' : 'false'}
          @click=${() => choose(scale)}>${say(SCALE_NAMES[scale], language)}</button>`,
    )}
  </div>`;
}
