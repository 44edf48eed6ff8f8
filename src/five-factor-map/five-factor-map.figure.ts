import { html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import { hyphenatedInLongWords } from '../feed/localized-text.js';
import type { Item } from '../view/item.js';
import { hueStyle } from '../widget/hue.js';
import { renderPhrase } from '../widget/phrase.js';
import type { MapLayout } from './five-factor-map.layout.js';
import type { MapView } from './five-factor-map.view.js';

/** The code for drawing, panel, tables and matrix, which is loaded beside the feed. */
export type Depth = typeof import('./five-factor-map.depth.js') & typeof import('./five-factor-map.drawn.js') & Styled;

interface Styled {
  readonly styles: readonly CSSResult[];
}

/** What the reader can do in the figure. */
export interface MapActions {
  readonly choose: (choice: Item, isInPanel: boolean) => void;
  readonly focusNode: (place: number) => void;
  readonly search: (query: string) => void;
  /** @param part what holds the list */
  readonly showMore: (list: string, part: Element) => void;
}

/** The figure and the state of its controls. */
export interface FigureContent {
  readonly view: MapView;
  readonly language: Language;
  /** Level of the panel's heading. */
  readonly headingLevel: number;
  readonly query: string;
  /** Place of the node that the Tab key reaches. */
  readonly tabStop: number;
  /** The reader has just chosen something: the drawing shows how its links gather. */
  readonly isLively: boolean;
  /** The drawing is on its way, and a list would only be in its place for a moment. */
  readonly isAwaited: boolean;
  readonly depth: Depth | undefined;
  readonly actions: MapActions;
}

/** The map with its panel, the list that stands for it where it is narrow, or the matrix. */
export function renderFigure(content: FigureContent): unknown {
  const {
    view: { empty, mode, matrix, picture, pending },
    depth,
    isAwaited,
  } = content;
  if (empty !== undefined) return nothing;
  if (mode === 'matrix' && matrix && depth) return depth.renderMatrix(matrix, content);
  if (mode === 'matrix' && isAwaited) return nothing;
  if (picture && depth) return renderMap(picture.layout, depth.renderDrawing(content, picture), renderPanel(content));
  if (pending && isAwaited) return renderMap(pending, renderRoom(pending), nothing);
  return html`<div class="map">${renderList(content)}</div>`;
}

function renderMap({ isWide }: MapLayout, drawing: unknown, panel: unknown): TemplateResult {
  return html`<div class="map ${isWide ? 'wide' : ''}"><div class="stage">${drawing}</div>${panel}</div>`;
}

/** What takes the same room as the drawing will, so that nothing moves when it comes. */
function renderRoom({ width, height }: MapLayout): TemplateResult {
  return svg`<svg class="drawing" aria-hidden="true" width=${width} height=${height}
    viewBox="0 0 ${width} ${height}"></svg>`;
}

/** The groups as buttons that open the panel in place. */
function renderList(content: FigureContent): TemplateResult {
  const {
    view: { nodes, open },
    language,
    actions,
  } = content;
  return html`
    <ul class="groups">${nodes.map(
      ({ choice, label, count, hue, isChosen }, place) => html`
      <li data-color=${hue.name} .style=${hueStyle(hue)}>
        <button type="button" part="node" class="group" aria-expanded=${open === place}
          @click=${() => actions.choose(choice, false)}>
          <span>${renderPhrase(label, language, hyphenatedInLongWords(label.text))}</span> <span class="line">${count}</span>
        </button>
        ${open === place ? renderPanel(content, isChosen) : nothing}
      </li>`,
    )}</ul>
    ${open === -1 ? renderPanel(content) : nothing}`;
}

function renderPanel(content: FigureContent, isNamed = false): unknown {
  const {
    view: { panel },
    depth,
  } = content;
  return panel && depth ? depth.renderPanel(panel, content, isNamed) : nothing;
}
