import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { say } from '../../locale/catalogue.js';
import { hueStyle } from '../../widget/frame/hue.js';
import { foreignLanguage } from '../../widget/frame/phrase.js';
import { renderDots } from './dots.js';
import type { FigureContent } from '../groups/group-list.js';
import type { MapGeometry } from './geometry.js';
import { hyphenOf, type Row } from './labels.js';
import type { Point } from './layout.js';
import type { MapNode } from '../groups/nodes.js';
import type { MapLine, MapPicture } from './picture.js';
import { bubbleOf, type Line } from './shapes.js';
import { WORDS } from '../five-factor-map.words.js';

/** The map as a drawing. Its nodes are one tab stop; lines and dots are for pointers, the panel is for all. */
export function renderDrawing(content: FigureContent, picture: MapPicture): TemplateResult {
  const { geometry, lines, dots } = picture;
  const {
    list: { nodes },
    language,
    isLively,
  } = content;
  const { width, height, curves } = geometry;
  const hue = nodes.find(({ isChosen }) => isChosen)?.hue;
  return html`
    <svg class="drawing ${isLively ? 'lively' : ''}" part="map" width=${width} height=${height}
      viewBox="0 0 ${width} ${height}" role="toolbar" aria-label=${say(WORDS.groups, language)} @keydown=${handleKey}>
      <g aria-hidden="true" data-color=${hue?.name ?? nothing} .style=${hue ? hueStyle(hue) : ''}>
        ${lines.map((line, index) => renderLine(line, geometry.lines[index], content))}
        ${curves.map((curve) => svg`<path class="curve" d=${curve}></path>`)}
        ${lines.map((line, index) => renderNumber(line, geometry.lines[index]?.number, geometry))}
      </g>
      ${nodes.map(
        (node, place) => svg`<g data-color=${node.hue.name} .style=${hueStyle(node.hue)}>
        ${renderDots(dots[place] ?? [], geometry.nodes[place], node, content)}
        ${renderNode(node, place, picture, content)}
      </g>`,
      )}
    </svg>`;
}

function renderLine(
  { choice, count, name, isChosen, gathers }: MapLine,
  shape: Line | undefined,
  { actions }: FigureContent,
): SVGTemplateResult | typeof nothing {
  if (!shape) return nothing;
  const { start, end, width, heads } = shape;
  const line = (kind: string) => svg`<line class=${kind} x1=${start.x} y1=${start.y} x2=${end.x} y2=${end.y}
    stroke-width=${width} pathLength=${kind === '' ? 1 : nothing}></line>`;
  if (count === 0) return line('faint');
  return svg`<g class="line-to ${isChosen ? 'chosen' : ''} ${gathers ?? ''}"
    @click=${() => actions.choose(choice, false)}>
    <title>${name}</title>
    ${line('')}${heads.map((points) => svg`<polygon points=${points}></polygon>`)}${line('hit')}
  </g>`;
}

/** How many connections a chosen line stands for. */
function renderNumber(
  { count, isChosen }: MapLine,
  at: Point | undefined,
  { smallSize }: MapGeometry,
): SVGTemplateResult | typeof nothing {
  if (!isChosen || count === 0 || !at) return nothing;
  return svg`<g class="number">
    <circle cx=${at.x} cy=${at.y} r=${bubbleOf(count, smallSize)}></circle>
    <text x=${at.x} y=${at.y} font-size=${smallSize}>${count}</text>
  </g>`;
}

function renderNode(
  { choice, label, name, isEmpty, isChosen }: MapNode,
  place: number,
  { geometry, counts }: MapPicture,
  { list, language, tabStop, actions }: FigureContent,
): SVGTemplateResult | typeof nothing {
  const { radius, fontSize, smallSize, nodes } = geometry;
  const shape = nodes[place];
  if (!shape) return nothing;
  const isTabStop = place === (list.nodes[tabStop] ? tabStop : 0);
  const foreign = foreignLanguage(label.language, language);
  return svg`
    <g part="node" class="node ${isEmpty ? 'empty' : ''}" transform="translate(${shape.x} ${shape.y})"
      role="button" tabindex=${isTabStop ? 0 : -1} aria-pressed=${isChosen} aria-label=${name} lang=${foreign}
      @focus=${() => actions.focusNode(place)} @click=${() => actions.choose(choice, false)}>
      <circle class="focus-ring" r=${radius + 4}></circle>
      <circle class="disc" r=${radius}></circle>
      ${shape.rows.map((row) => renderRow(row, fontSize))}
      <text class="count" lang=${foreign === nothing ? nothing : language} y=${shape.countY}
        font-size=${smallSize}>${counts[place]}</text>
    </g>`;
}

function renderRow(row: Row, fontSize: number): SVGTemplateResult {
  const { text, x, y } = row;
  const hyphen = hyphenOf(row, fontSize);
  // Without space between the rows: a broken word would read as two.
  return svg`<text class="label" x=${x} y=${y} font-size=${fontSize}>${text}</text>${
    hyphen
      ? svg`<line
    class="hyphen" x1=${hyphen.x1} x2=${hyphen.x2} y1=${hyphen.y} y2=${hyphen.y}
    stroke-width=${hyphen.weight}></line>`
      : nothing
  }`;
}

/** Arrow keys go round the ring, Home and End to its ends; Enter and Space do what they do for a button of HTML. */
function handleKey(event: KeyboardEvent): void {
  const nodes = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('.node')];
  const place = nodes.indexOf(event.target as SVGElement);
  const next = new Map([
    ['ArrowRight', place + 1],
    ['ArrowDown', place + 1],
    ['ArrowLeft', place - 1],
    ['ArrowUp', place - 1],
    ['Home', 0],
    ['End', -1],
    ['Enter', place],
    [' ', place],
  ]).get(event.key);
  // With these keys held down the browser's own shortcuts are meant.
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.key === 'Enter' || event.key === ' ') nodes[place]?.dispatchEvent(new MouseEvent('click'));
  else nodes.at(next % nodes.length)?.focus();
}
