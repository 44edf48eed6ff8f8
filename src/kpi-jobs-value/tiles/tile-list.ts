import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import type { SourcePart } from '../../view/source-line.js';
import { renderPhrase, renderSourcePart } from '../../widget/frame/phrase.js';
import { renderProgressBar } from '../../widget/frame/progress-bar.js';
import { renderSparkline } from '../../widget/frame/sparkline.js';
import { WORDS } from '../kpi-jobs-value.words.js';
import type { Tile, TilesView } from './tiles.view.js';

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
  /** The full figure and the choice between such, once their code is there. */
  readonly full: unknown;
  readonly showsAllTiles: boolean;
}

/** Tiles shown before the reader asks for more: what fits on one screen together with the figure. */
const FIRST_TILES = 6;

/** The tiles, and under them the full figure of the chosen one. */
export function renderKeyFigures(content: FigureContent): TemplateResult {
  const { view } = content;
  return html`
    <ul class="tiles" part="tiles">${view.tiles.map((tile, index) =>
      isShown(tile, index, content) ? renderTile(tile, content) : nothing,
    )}</ul>
    ${renderMore(content)}
    ${content.full}`;
}

/** The first tiles, and those that the reader is looking for. */
function isShown(
  { isChosen, isMarked }: Tile,
  index: number,
  { showsAllTiles }: Pick<FigureContent, 'showsAllTiles'>,
): boolean {
  return showsAllTiles || index < FIRST_TILES || isChosen || isMarked === true;
}

function renderMore({ view, language, actions, showsAllTiles }: FigureContent): TemplateResult | typeof nothing {
  const count = view.tiles.filter((tile, index) => !isShown(tile, index, { showsAllTiles: false })).length;
  if (count === 0) return nothing;
  const text = showsAllTiles ? say(WORDS.fewerFigures, language) : say(WORDS.moreFigures, language, { count });
  return html`<p class="more"><button class="link-button" type="button"
    aria-expanded=${showsAllTiles ? 'true' : 'false'}
    @click=${() => actions.showTiles(!showsAllTiles)}>${text}</button></p>`;
}

function renderTile(
  { figure, isChosen, isMarked }: Tile,
  { view: { marks }, language, actions, trendOf }: FigureContent,
): TemplateResult {
  const arrow = figure.change.direction === 'up' ? '▲' : figure.change.direction === 'down' ? '▼' : '';
  return html`
    <li class="tile ${isChosen ? 'chosen' : ''} ${isMarked ? 'marked' : ''}" part="tile ${isChosen ? 'chosen' : ''}">
      <button class="tile-button" type="button" aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${() => actions.chooseIndicator(figure.id)}>
        ${renderPhrase(figure.title, language)}
      </button>
      ${marks && isMarked ? renderMark(marks.name, language) : nothing}
      <p class="number-line">${renderNumber(figure)}</p>
      <p class="line">${renderPeriod(figure)}</p>
      ${figure.uncertainty === undefined ? nothing : html`<p class="line">${figure.uncertainty}</p>`}
      <div class="change-line">
        <p class="line">${renderArrow(arrow)}${figure.change.text}</p>
        ${figure.hasTrend ? renderSparkline(trendOf(figure.id)) : nothing}
      </div>
      ${figure.newer.map((text) => html`<p class="line">${text}</p>`)}
      ${figure.progress.map(({ progress, text }) => html`${renderProgressBar(progress)}<p class="line">${text}</p>`)}
      ${renderDefinition(figure, language)}
    </li>`;
}

/** Names the choice in another widget because of which the tile is marked. */
function renderMark(name: Phrase, language: Language): TemplateResult {
  return html`<p class="line mark"><span aria-hidden="true">● </span>${renderPhrase(name, language)}</p>`;
}

/** Characters of numbers that are wider than a narrow tile. */
const LONG = 11;
const LONGER = 17;

/** A number is never broken, since its parts would be read as two; what is said in its place is. */
function sizeOf(number: string): string {
  if (number.includes(' ')) return '';
  if (number.length > LONGER) return 'digits longer';
  return number.length > LONG ? 'digits long' : 'digits';
}

/** The number as it is read, and as it is spoken. */
function renderNumber({ number, unit, spoken }: Tile['figure']): TemplateResult {
  const numeral = html`<span class="figure-number ${sizeOf(number)}" part="number">${number}</span>`;
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
