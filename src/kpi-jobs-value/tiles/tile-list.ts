import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { arrowOf } from '../../view/key-figure/change-text.js';
import type { SourcePart } from '../../view/source-line.js';
import { renderPhrase, renderSourcePart } from '../../widget/frame/phrase.js';
import { renderProgressBar } from '../../widget/frame/progress-bar.js';
import { renderSparkline } from '../../widget/frame/sparkline.js';
import { WORDS } from '../kpi-jobs-value.words.js';
import { digitsOf, isShownAtFirst, openPlace, type Tile, type TilesView } from './tiles.view.js';

/** What the reader can do with the tiles and the full figure. */
export interface FigureActions {
  /** With the tile that was pressed. */
  readonly chooseIndicator: (id: string, tile: Element) => void;
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
  /** Whether tiles stand two in a row, as on a phone, and open where they are. */
  readonly isNarrow: boolean;
}

/** The tiles, and the full figure of the chosen one: under them, or where it is narrow under its row of them. */
export function renderKeyFigures(content: FigureContent): TemplateResult {
  const { view, showsAllTiles, isNarrow, full } = content;
  const shown = view.tiles.map((tile, index) => showsAllTiles || isShownAtFirst(tile, index));
  const place = isNarrow && full !== nothing ? openPlace(view.tiles, (_, index) => shown[index] === true) : -1;
  // A place after each tile, of which one is filled: the tiles stay, and with them the focus.
  return html`
    <ul class="tiles" part="tiles">${view.tiles.map((tile, index) =>
      shown[index] ? [renderTile(tile, content), index === place ? renderOpen(content) : nothing] : nothing,
    )}</ul>
    ${renderMore(content)}
    ${place < 0 ? full : nothing}
    ${content.interplay}`;
}

/** The full figure among the tiles, with what stands on the tile itself where that is large. */
function renderOpen({ view, language, full }: FigureContent): TemplateResult {
  const { figure } = view.tiles.find(({ isChosen }) => isChosen) ?? {};
  return html`<li class="open" part="open">
    ${figure ? [renderProgress(figure), full, renderDefinition(figure, language)] : full}
  </li>`;
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
        @click=${({ currentTarget }: Event) => actions.chooseIndicator(figure.id, currentTarget as Element)}>
        ${renderPhrase(figure.title, language)}
      </button>
      ${isMarked ? markOf() : nothing}
      <p class="number-line">${renderNumber(figure)}</p>
      <p class="line">${renderPeriod(figure)}</p>
      ${figure.uncertainty === undefined ? nothing : html`<p class="line">${figure.uncertainty}</p>`}
      <div class="change-line">
        <p class="line">${renderArrow(arrowOf(figure.change))}${renderChange(figure.change)}</p>
        ${figure.hasTrend ? renderSparkline(trendOf(figure.id)) : nothing}
      </div>
      ${figure.newer.map((text) => html`<p class="line">${text}</p>`)}
      ${renderProgress(figure)}
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

/** The change, and the same in few words for small tiles. */
function renderChange({ text, short }: Tile['figure']['change']): unknown {
  if (short === undefined) return text;
  return html`<span class="at-length">${text}</span><span class="in-short">${short}</span>`;
}

function renderProgress({ progress }: Tile['figure']): TemplateResult | typeof nothing {
  if (progress.length === 0) return nothing;
  return html`<div class="targets">${progress.map(
    ({ progress: way, line: told }) => html`${renderProgressBar(way)}<p class="line">${told}</p>`,
  )}</div>`;
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
