import { svg, type SVGTemplateResult } from 'lit';
import type { TrendShape, ShapePoint } from '../../view/key-figure/trend-shape.js';
import { SPARKLINE } from '../frame/sparkline.js';

const MARGIN = 4;

/** The line of a small trend, with its newest point. */
export function renderTrend({ segments, last }: TrendShape): SVGTemplateResult {
  const [x, y] = place(last);
  const points = (segment: readonly ShapePoint[]): string => segment.map((point) => place(point).join()).join(' ');
  return svg`${segments.map((segment) => svg`<polyline points=${points(segment)} />`)}
    <circle cx=${x} cy=${y} r="3" />`;
}

function place({ x, y }: ShapePoint): readonly [x: string, y: string] {
  return [within(x, SPARKLINE.width), within(y, SPARKLINE.height)];
}

function within(share: number, size: number): string {
  return (MARGIN + share * (size - 2 * MARGIN)).toFixed(1);
}
