import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { hyphenatedInLongWords } from '../../feed/localized-text.js';
import type { Item } from '../../view/item.js';
import { hueStyle } from '../../widget/frame/hue.js';
import { renderPhrase } from '../../widget/frame/phrase.js';
import type { MapView } from '../five-factor-map.view.js';
import type { MapLayout } from '../map/layout.js';
import type { MapPicture } from '../map/picture.js';
import type { Matrix } from '../matrix/matrix.js';
import type { MapPanel } from '../panel/panel.js';
import type { GroupList } from './groups.view.js';

/** What makes drawing, panel and matrix, once its code is there. */
export interface MapTemplates {
  readonly renderDrawing: (content: FigureContent, picture: MapPicture) => unknown;
  readonly renderPanel: (panel: MapPanel, content: FigureContent, isNamed: boolean) => unknown;
  readonly renderMatrix: (matrix: Matrix, content: FigureContent) => unknown;
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
  readonly list: GroupList;
  /** Undefined until its code is there. */
  readonly view: MapView | undefined;
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
  readonly details: MapTemplates | undefined;
  /** What the choice has marked in other widgets. */
  readonly interplay: unknown;
  readonly actions: MapActions;
}

/** The map with its panel, the list that stands for it where it is narrow, or the matrix. */
export function renderFigure(content: FigureContent): unknown {
  const { list, view, details, isAwaited } = content;
  if (list.empty !== undefined) return nothing;
  if (view?.matrix && details) return details.renderMatrix(view.matrix, content);
  if (list.mode === 'matrix' && isAwaited) return nothing;
  if (view?.picture && details) {
    return renderMap(view.picture.layout, details.renderDrawing(content, view.picture), renderPanel(content));
  }
  if (!view && list.layout && isAwaited) return renderMap(list.layout, renderRoom(list.layout), nothing);
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
  const { list, view, language, actions } = content;
  const { open = -1 } = view ?? {};
  return html`
    <ul class="groups">${list.nodes.map(
      ({ choice, label, count, hue, isChosen }, place) => html`
      <li data-color=${hue.name} .style=${hueStyle(hue)}>
        <button type="button" part="node" class="group" aria-expanded=${open === place}
          @click=${() => actions.choose(choice, false)}>
          <span>${renderPhrase(label, language, hyphenatedInLongWords(label.text))}</span>
          <span class="line">${count}</span>
        </button>
        ${open === place ? renderPanel(content, isChosen) : nothing}
      </li>`,
    )}</ul>
    ${open === -1 ? renderPanel(content) : nothing}`;
}

function renderPanel(content: FigureContent, isNamed = false): unknown {
  const { view, details } = content;
  return view && details ? details.renderPanel(view.panel, content, isNamed) : nothing;
}
