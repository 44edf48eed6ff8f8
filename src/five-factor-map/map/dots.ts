import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureContent, MapActions } from '../groups/group-list.js';
import type { NodeShape } from './geometry.js';
import type { Point } from './layout.js';
import type { MapNode } from '../groups/nodes.js';
import type { MapDot } from './picture.js';
import { pair } from './shapes.js';

/** Radii of dots in pixels: of an actor, of one that is chosen or marked, and of one that is not while others are. */
const DOT = { plain: 4.5, marked: 6.5, other: 2.5 };

/** The actors of a node. In a crowd they are too close for pointers: it leads to the group, whose panel lists them. */
export function renderDots(
  dots: readonly MapDot[],
  shape: NodeShape | undefined,
  { choice }: MapNode,
  { actions }: FigureContent,
): SVGTemplateResult | typeof nothing {
  if (!shape) return nothing;
  if (!shape.isCrowd) {
    return svg`<g aria-hidden="true">${dots.map((dot, index) => renderDot(dot, shape.dots[index], actions))}</g>`;
  }
  return svg`<g aria-hidden="true" class="crowd" @click=${() => actions.choose(choice, false)}>
    ${shape.band === undefined ? nothing : svg`<path class="band" d=${shape.band}></path>`}
    ${renderCrowd(dots, shape)}
    ${dots.map((dot, index) => (dot.isChosen ? renderDot(dot, shape.dots[index], actions) : nothing))}
  </g>`;
}

function renderDot(dot: MapDot, at: Point | undefined, actions: MapActions): SVGTemplateResult | typeof nothing {
  if (!at) return nothing;
  return svg`
    <g class="dot ${dot.isShared ? 'shared' : ''} ${dot.isChosen ? 'chosen' : ''}"
      @click=${(event: Event) => {
        event.stopPropagation();
        actions.choose(dot.choice, false);
      }}>
      <title>${dot.name}</title>
      <circle class="hit" cx=${at.x} cy=${at.y} r="12"></circle>
      <circle cx=${at.x} cy=${at.y} r=${radiusOf(dot)}></circle>
    </g>`;
}

/** One path for all dots that look the same (a stroke of no length with round ends is a dot); on a band the marked. */
function renderCrowd(dots: readonly MapDot[], { dots: points, band }: NodeShape): SVGTemplateResult[] {
  const pathOf = (isMeant: (dot: MapDot) => boolean): string =>
    points.flatMap((point, index) => (dots[index] && isMeant(dots[index]) ? `M${pair(point)}h0` : [])).join('');
  const path = (kind: string, d: string) => (d === '' ? svg`` : svg`<path class=${kind} d=${d}></path>`);
  return [
    path('other', band === undefined ? pathOf(({ isMarked }) => isMarked === false) : ''),
    path('plain', band === undefined ? pathOf(({ isMarked }) => isMarked === undefined) : ''),
    path(
      'marked',
      pathOf(({ isMarked }) => isMarked === true),
    ),
    path('hole', band === undefined ? pathOf(({ isShared, isMarked }) => isShared && isMarked !== false) : ''),
  ];
}

function radiusOf({ isChosen, isMarked }: MapDot): number {
  if (isChosen || isMarked) return DOT.marked;
  return isMarked === undefined ? DOT.plain : DOT.other;
}
