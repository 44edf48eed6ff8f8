import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { arrowOf } from '../../view/key-figure/change-text.js';
import type { SourcePart } from '../../view/source-line.js';
import { renderPhrase, renderSourcePart } from '../../widget/frame/phrase.js';
import { renderProgressBar } from '../../widget/frame/progress-bar.js';
import { renderSparkline } from '../../widget/frame/sparkline.js';
import { WORDS } from '../kpi-jobs-value.words.js';
import { digitsOf, isShownAtFirst, type Tile, type TilesView } from './tiles.view.js';

/** What the reader can do with the tiles and the full figure. */
export interface FigureActions {
  readonly chooseIndicator: (id: string) => void;
  readonly showTiles: (all: boolean) => void;
}

export interface FigureContent {
  readonly view: TilesView;
  readonly language: Language;
  readonly actions: FigureActions;
  /** The line of a figure's trend, once its code is there. */
  readonly trendOf: (id: string) => unknown;
  /** What names the choice in another widget because of which a tile is marked, likewise. */
  readonly markOf: () => unknown;
  /** The full figure and the choice between such, once their code is there. */
  readonly full: unknown;
  /** What the choice has marked in other widgets. */
  readonly interplay: unknown;
  readonly showsAllTiles: boolean;
}

/** The tiles, and under them the full figure of the chosen one. */
export function renderKeyFigures(content: FigureContent): TemplateResult {
  const { view } = content;
  return html`
    <ul class="tiles" part="tiles">${view.tiles.map((tile, index) =>
      content.showsAllTiles || isShownAtFirst(tile, index) ? renderTile(tile, content) : nothing,
    )}</ul>
    ${renderMore(content)}
    ${content.full}
    ${content.interplay}`;
}

function renderMore({ view, language, actions, showsAllTiles }: FigureContent): TemplateResult | typeof nothing {
  const count = view.tiles.filter((tile, index) => !isShownAtFirst(tile, index)).length;
  if (count === 0) return nothing;
  const text = showsAllTiles ? say(WORDS.fewerFigures, language) : say(WORDS.moreFigures, language, { count });
  return html`<p class="more"><button class="link-button" type="button"
    aria-expanded=${showsAllTiles ? 'true' : 'false'}
    @click=${() => actions.showTiles(!showsAllTiles)}>${text}</button></p>`;
}

function renderTile(
  { figure, isChosen, isMarked }: Tile,
  { language, actions, trendOf, markOf }: FigureContent,
): TemplateResult {
  return html`
    <li class="tile ${isChosen ? 'chosen' : ''} ${isMarked ? 'marked' : ''}" part="tile ${isChosen ? 'chosen' : ''}">
      <button class="tile-button" type="button" aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${() => actions.chooseIndicator(figure.id)}>
        ${renderPhrase(figure.title, language)}
      </button>
      ${isMarked ? markOf() : nothing}
      <p class="number-line">${renderNumber(figure)}</p>
      <p class="line">${renderPeriod(figure)}</p>
      ${figure.uncertainty === undefined ? nothing : html`<p class="line">${figure.uncertainty}</p>`}
      <div class="change-line">
        <p class="line">${renderArrow(arrowOf(figure.change))}${figure.change.text}</p>
        ${figure.hasTrend ? renderSparkline(trendOf(figure.id)) : nothing}
      </div>
      ${figure.newer.map((text) => html`<p class="line">${text}</p>`)}
      ${figure.progress.map((target) => html`${renderProgressBar(target.progress)}<p class="line">${target.line}</p>`)}
      ${renderDefinition(figure, language)}
    </li>`;
}

/** The number as it is read, and as it is spoken. */
function renderNumber({ number, unit, spoken }: Tile['figure']): TemplateResult {
  const numeral = html`<span class="figure-number ${digitsOf(number).join(' ')}" part="number">${number}</span>`;
  return html`<span aria-hidden="true">${numeral} <span class="unit">${unit}</span></span><span
    class="visually-hidden">${spoken}</span>`;
}

/** The period, the prices if it is money, and how certain the number is. */
function renderPeriod({ period, prices, badges }: Tile['figure']): TemplateResult {
  const statuses = badges.map((badge) => html`<span class="badge status">${badge}</span> `);
  return html`${period}${prices === undefined ? '' : ` · ${prices}`} ${statuses}`;
}

/** Which way the number has gone; the words beside it say the same. */
function renderArrow(arrow: string): TemplateResult | typeof nothing {
  return arrow === '' ? nothing : html`<span class="arrow" aria-hidden="true">${arrow}</span> `;
}

function renderDefinition(figure: Tile['figure'], language: Language): TemplateResult | typeof nothing {
  const { definition, source, note, polarity } = figure;
  if (!definition && !source && !note && polarity === undefined) return nothing;
  return html`<details class="definition"><summary>${say(WORDS.definition, language)}</summary>
    ${definition ? html`<p>${renderPhrase(definition, language)}</p>` : nothing}
    ${polarity === undefined ? nothing : html`<p>${polarity}</p>`}
    ${note ? html`<p>${renderPhrase(note, language)}</p>` : nothing}
    ${source ? renderSource(source, language) : nothing}
  </details>`;
}

function renderSource(part: SourcePart, language: Language): TemplateResult {
  return html`<p>${say(WORDS.source, language)}: ${renderSourcePart(part, language)}</p>`;
}
