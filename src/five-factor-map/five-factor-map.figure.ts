import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import { hueStyle } from '../widget/hue.js';
import { renderPhrase } from '../widget/phrase.js';
import { renderDrawing } from './five-factor-map.drawing.js';
import type { Choice } from './five-factor-map.scene.js';
import type { MapView } from './five-factor-map.view.js';

/** The code for panel, tables and matrix, which is loaded beside the feed. */
export type Depth = typeof import('./five-factor-map.depth.js');

/** What the reader can do in the figure. */
export interface MapActions {
  readonly choose: (choice: Choice, isInPanel: boolean) => void;
  /** Takes the choice back, and the focus to the group at a place when it was in the panel; false without a choice. */
  readonly takeBack: (place: number) => boolean;
  readonly focusNode: (place: number) => void;
  readonly search: (query: string) => void;
  readonly showMore: (list: string) => void;
  readonly showAllActors: () => void;
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
  readonly depth: Depth | undefined;
  readonly actions: MapActions;
}

/** The map with its panel, the list that stands for it where it is narrow, or the matrix. */
export function renderFigure(content: FigureContent): TemplateResult | typeof nothing {
  const { view: { empty, marked, mode, matrix }, depth } = content;
  if (empty !== undefined) return nothing;
  return html`
    ${marked && depth ? depth.renderMarked(marked, content) : nothing}
    ${mode === 'map' ? renderMap(content) : matrix && depth?.renderMatrix(matrix, content)}`;
}

function renderMap(content: FigureContent): TemplateResult {
  const { view: { geometry, isWide, open }, actions } = content;
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && actions.takeBack(open ?? -1)) event.stopPropagation();
  };
  return html`<div class="map ${isWide ? 'wide' : ''}" @keydown=${handleKey}>
    ${geometry ? html`${renderDrawing(content, geometry)}${renderPanel(content)}` : renderList(content)}
  </div>`;
}

/** The groups as buttons that open the panel in place. */
function renderList(content: FigureContent): TemplateResult {
  const { view: { nodes, open }, language, actions } = content;
  return html`
    <ul class="groups">${nodes.map(({ choice, label, count, hue, isChosen }, place) => html`
      <li data-color=${hue.name} .style=${hueStyle(hue)}>
        <button type="button" part="node" class="group" aria-expanded=${open === place}
          @click=${() => actions.choose(choice, false)}>
          <span>${renderPhrase(label, language)}</span> <span class="line">${count}</span>
        </button>
        ${open === place ? renderPanel(content, isChosen) : nothing}
      </li>`)}</ul>
    ${open === -1 ? renderPanel(content) : nothing}`;
}

function renderPanel(content: FigureContent, isNamed = false): unknown {
  const { view: { panel }, depth } = content;
  return panel && depth ? depth.renderPanel(panel, content, isNamed) : nothing;
}
