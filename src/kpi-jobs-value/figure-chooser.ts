import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import type { FigureBasis } from '../view/key-figure.js';
import { hasComposition } from './composition.js';
import { FIGURE_KINDS, type FigureKind } from './figure-kind.js';
import { FULL_FIGURE_WORDS } from './full-figure.words.js';
import { WORDS } from './kpi-jobs-value.words.js';

/** The full figures that can be had of the chosen key figure; a choice that is empty in every region is not offered. */
export function kindsIn(feed: Feed, basis: FigureBasis | undefined): FigureKind[] {
  return FIGURE_KINDS.filter((kind) => {
    if (kind === 'jobs-value') return feed.indicators.some(({ concept }) => concept === 'value-per-job');
    return (
      kind !== 'composition' ||
      (basis !== undefined && hasComposition(feed, basis.indicator, basis.series.region.id, basis.latest.period))
    );
  });
}

/** What the figures are called in the choice between them. */
const NAMES = {
  trend: WORDS.trend,
  ranking: WORDS.ranking,
  composition: FULL_FIGURE_WORDS.composition,
  'jobs-value': WORDS['jobs-value'],
} as const;

/** The two orders of the figure that shows regions side by side. */
const ORDERS = { ranking: FULL_FIGURE_WORDS.byLevel, 'ranking-change': FULL_FIGURE_WORDS.byChange } as const;

/** The choice between the full figures, and in which order regions stand side by side. */
export function renderFigureChooser(
  kinds: readonly FigureKind[],
  shown: FigureKind,
  language: Language,
  choose: (kind: FigureKind) => void,
): TemplateResult {
  const isRanking = shown === 'ranking' || shown === 'ranking-change';
  const button = (
    kind: FigureKind,
    text: string,
    isPressed: boolean,
  ): TemplateResult => html`<button class="button" type="button"
    aria-pressed=${isPressed ? 'true' : 'false'} @click=${() => choose(kind)}>${text}</button>`;
  const offered = kinds.filter((kind) => kind !== 'ranking-change');
  return html`<div class="toolbar figures" role="group" aria-label=${say(WORDS.figures, language)}>
    ${offered.map((kind) => button(kind, say(NAMES[kind], language), kind === 'ranking' ? isRanking : kind === shown))}
  </div>
  ${
    isRanking
      ? html`<div class="toolbar orders" role="group" aria-labelledby="order"><span id="order" class="line">${say(FULL_FIGURE_WORDS.order, language)}</span>
    ${(['ranking', 'ranking-change'] as const).map((kind) => button(kind, say(ORDERS[kind], language), kind === shown))}
  </div>`
      : nothing
  }`;
}
