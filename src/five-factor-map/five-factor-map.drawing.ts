import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { say } from '../locale/catalogue.js';
import { hueStyle } from '../widget/hue.js';
import { nameAsShown } from '../view/name-as-shown.js';
import type { FigureContent } from './five-factor-map.figure.js';
import type { MapGeometry, NodeShape } from './five-factor-map.geometry.js';
import type { MapDot, MapLine, MapNode } from './five-factor-map.nodes.js';
import type { Line, Point } from './five-factor-map.shapes.js';
import { WORDS } from './five-factor-map.words.js';

/** Radii of dots in pixels: of an actor, of one that is chosen or marked, and of one that is not while others are. */
const DOT = { plain: 4.5, marked: 6.5, other: 2.5 };

/** The map as a drawing. Its nodes are one tab stop; lines and dots are for pointers, the panel is for all. */
export function renderDrawing(content: FigureContent, geometry: MapGeometry): TemplateResult {
  const { view: { nodes, lines }, language } = content;
  const { width, height } = geometry;
  const hue = nodes.find(({ isChosen }) => isChosen)?.hue;
  return html`
    <svg class="drawing" part="map" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="toolbar"
      aria-label=${say(WORDS.groups, language)} @keydown=${handleKey}>
      <g aria-hidden="true" data-color=${hue?.name ?? nothing} .style=${hue ? hueStyle(hue) : ''}>
        ${lines.map((line, index) => renderLine(line, geometry.lines[index], content))}
        ${lines.map((line, index) => renderNumber(line, geometry.lines[index]?.number, geometry))}
      </g>
      ${nodes.map((node, place) => svg`<g data-color=${node.hue.name} .style=${hueStyle(node.hue)}>
        ${renderDots(node, geometry.nodes[place], content)}
        ${renderNode(node, place, geometry, content)}
      </g>`)}
    </svg>`;
}

function renderLine(
  { choice, count, name, isChosen }: MapLine, shape: Line | undefined, { actions }: FigureContent,
): SVGTemplateResult | typeof nothing {
  if (!shape) return nothing;
  const { start, end, width, arrow } = shape;
  const line = (kind: string) => svg`
    <line class=${kind} x1=${start.x} y1=${start.y} x2=${end.x} y2=${end.y} stroke-width=${width}></line>`;
  if (count === 0) return line('faint');
  return svg`<g class="line-to ${isChosen ? 'chosen' : ''}" @click=${() => actions.choose(choice, false)}>
    <title>${name}</title>
    ${line('')}${arrow === undefined ? nothing : svg`<polygon points=${arrow}></polygon>`}${line('hit')}
  </g>`;
}

/** How many connections a chosen line stands for. */
function renderNumber(
  { count, isChosen }: MapLine, at: Point | undefined, { smallSize }: MapGeometry,
): SVGTemplateResult | typeof nothing {
  if (!isChosen || count === 0 || !at) return nothing;
  return svg`<g class="number">
    <circle cx=${at.x} cy=${at.y} r=${smallSize * (count < 100 ? 0.95 : 1.25)}></circle>
    <text x=${at.x} y=${at.y} font-size=${smallSize}>${count}</text>
  </g>`;
}

/** The actors of a node. */
function renderDots(
  node: MapNode, shape: NodeShape | undefined, { actions }: FigureContent,
): SVGTemplateResult | typeof nothing {
  if (!shape) return nothing;
  const { dots, arc } = shape;
  return svg`<g aria-hidden="true">
    ${arc === undefined ? nothing : svg`<path class="arc" d=${arc}></path>`}
    ${node.dots.slice(0, dots.length).map((dot, index) => svg`
      <g class="dot ${dot.isShared ? 'shared' : ''} ${dot.isChosen ? 'chosen' : ''}"
        @click=${() => actions.choose(dot.choice, false)}>
        <title>${dot.name}</title>
        <circle class="hit" cx=${dots[index]?.x} cy=${dots[index]?.y} r="11"></circle>
        <circle cx=${dots[index]?.x} cy=${dots[index]?.y} r=${radiusOf(dot)}></circle>
      </g>`)}
  </g>`;
}

function radiusOf({ isChosen, isMarked }: MapDot): number {
  if (isChosen || isMarked) return DOT.marked;
  return isMarked === undefined ? DOT.plain : DOT.other;
}

function renderNode(
  { choice, label, count, name, isEmpty, isChosen }: MapNode, place: number, geometry: MapGeometry,
  { view, language, tabStop, actions }: FigureContent,
): SVGTemplateResult | typeof nothing {
  const { radius, fontSize, smallSize, nodes } = geometry;
  const shape = nodes[place];
  if (!shape) return nothing;
  const isTabStop = place === (view.nodes[tabStop] ? tabStop : 0);
  return svg`
    <g part="node" class="node ${isEmpty ? 'empty' : ''}" transform="translate(${shape.x} ${shape.y})"
      role="button" tabindex=${isTabStop ? 0 : -1} aria-pressed=${isChosen} aria-label=${nameAsShown(name, label.text, shape.rows.map(({ text }) => text))}
      @focus=${() => actions.focusNode(place)} @click=${() => actions.choose(choice, false)}>
      <circle class="focus-ring" r=${radius + 4}></circle>
      <circle class="disc" r=${radius}></circle>
      <g lang=${label.language === language ? nothing : label.language}>
        ${shape.rows.map(({ text, y }) => svg`<text class="label" y=${y} font-size=${fontSize}>${text}</text>${text.endsWith('-') ? '' : ' '}`)}
      </g>
      <text class="count" y=${shape.countY} font-size=${smallSize}>${count}</text>
    </g>`;
}

/** Arrow keys go round the ring, Home and End to its ends; Enter and Space do what they do for a button of HTML. */
function handleKey(event: KeyboardEvent): void {
  const nodes = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('.node')];
  const place = nodes.indexOf(event.target as SVGElement);
  const next = new Map([
    ['ArrowRight', place + 1], ['ArrowDown', place + 1], ['ArrowLeft', place - 1], ['ArrowUp', place - 1],
    ['Home', 0], ['End', -1], ['Enter', place], [' ', place],
  ]).get(event.key);
  // With these keys held down the browser's own shortcuts are meant.
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.key === 'Enter' || event.key === ' ') nodes[place]?.dispatchEvent(new MouseEvent('click'));
  else nodes.at(next % nodes.length)?.focus();
}
