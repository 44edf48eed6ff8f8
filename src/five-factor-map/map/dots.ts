import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureContent, MapActions } from '../groups/group-list.js';
import type { NodeShape } from './geometry.js';
import type { Point } from './layout.js';
import type { MapNode } from '../groups/nodes.js';
import { crowdPathsOf, radiusOf } from './dot-looks.js';
import type { MapDot } from './picture.js';

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

function renderCrowd(dots: readonly MapDot[], shape: NodeShape): SVGTemplateResult[] {
  return crowdPathsOf(dots, shape).map(({ kind, d }) => svg`<path class=${kind} d=${d}></path>`);
}
