import { svg, type SVGTemplateResult } from 'lit';
import { SPARKLINE } from '../../view/key-figure/sparkline.js';
import { sparklineOf, type TrendShape } from '../../view/key-figure/trend-shape.js';

/** The line of a small trend, with its newest point. */
export function renderTrend(trend: TrendShape): SVGTemplateResult {
  const { lines, x, y } = sparklineOf(trend);
  return svg`${lines.map((points) => svg`<polyline points=${points} />`)}
    <circle cx=${x} cy=${y} r=${SPARKLINE.dot} />`;
}
