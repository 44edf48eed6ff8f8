import { html, type TemplateResult } from 'lit';
import type { Feed, Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { FIGURE_KINDS, type FigureKind } from './figure-kind.js';
import { WORDS } from './kpi-jobs-value.words.js';

/** The full figures that a feed can give for some region; a choice that is always empty is not offered. */
export function kindsIn({ indicators }: Feed): FigureKind[] {
  return FIGURE_KINDS.filter((kind) => kind !== 'jobs-value' || indicators.some(({ concept }) => concept === 'value-per-job'));
}

/** The choice between the full figures. */
export function renderFigureChooser(
  kinds: readonly FigureKind[], shown: FigureKind, language: Language, choose: (kind: FigureKind) => void,
): TemplateResult {
  return html`<div class="toolbar figures" role="group" aria-label=${say(WORDS.figures, language)}>
    ${kinds.map((kind) => html`<button class="button" type="button" aria-pressed=${kind === shown ? 'true' : 'false'}
      @click=${() => choose(kind)}>${say(WORDS[kind], language)}</button>`)}
  </div>`;
}
