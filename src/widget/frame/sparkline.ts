import { svg, html, type TemplateResult } from 'lit';
import type { TrendShape, ShapePoint } from '../../view/key-figure/trend-shape.js';

const WIDTH = 88;
const HEIGHT = 28;
const MARGIN = 4;

/** A small trend beside a number: decoration, since the words and the table say the same. */
export function renderSparkline(shape: TrendShape): TemplateResult {
  return html`<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT}
    aria-hidden="true" focusable="false">
    ${shape.segments.map((segment) => svg`<polyline points=${segment.map(place).join(' ')} />`)}
    <circle cx=${place(shape.last).split(',')[0]} cy=${place(shape.last).split(',')[1]} r="3" />
  </svg>`;
}

function place({ x, y }: ShapePoint): string {
  return `${(MARGIN + x * (WIDTH - 2 * MARGIN)).toFixed(1)},${(MARGIN + y * (HEIGHT - 2 * MARGIN)).toFixed(1)}`;
}
