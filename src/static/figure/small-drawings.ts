import type { Progress } from '../../feed/derive/targets/progress.js';
import { BAR, barOfSpan, barWidthOf } from '../../view/key-figure/progress-bar.js';
import type { TimeSpan } from '../../view/time-line.js';
import { SPARKLINE } from '../../view/key-figure/sparkline.js';
import { sparklineOf, type TrendShape } from '../../view/key-figure/trend-shape.js';
import { classed, element, type Attributes, type MarkupElement } from '../markup/markup.js';
import { PAINTS } from '../markup/paints.js';

/** A small trend beside a number: decoration, since words and table say the same. */
export function sparkline(trend: TrendShape): MarkupElement {
  const { lines, x, y } = sparklineOf(trend);
  const { width, height, dot } = SPARKLINE;
  const size = { width: String(width), height: String(height) };
  const look = { fill: 'none', stroke: PAINTS.accent, 'stroke-width': '2', 'stroke-linejoin': 'round' };
  return element(
    'svg',
    { ...classed('sparkline'), viewBox: `0 0 ${width} ${height}`, ...size, 'aria-hidden': 'true' },
    lines.map((points) => element('polyline', { points, ...look })),
    element('circle', { cx: x, cy: y, r: String(dot), fill: PAINTS.accent }),
  );
}

/** A bar for progress that has a starting point and an end; the words beside it carry the number. */
export function progressBar(progress: Progress | undefined): MarkupElement | undefined {
  const done = barWidthOf(progress);
  return done === undefined ? undefined : bar({ width: done });
}

/** A bar on the time line of its list; the words beside it say when. */
export function spanBar(span: TimeSpan): MarkupElement {
  return bar(barOfSpan(span));
}

function bar(place: Pick<Attributes, 'x' | 'width'>): MarkupElement {
  const [width, height] = [String(BAR.width), String(BAR.height)];
  return element(
    'svg',
    {
      ...classed('progress'),
      viewBox: `0 0 ${width} ${height}`,
      width: '100%',
      height: '8',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    element('rect', { width, height, fill: PAINTS.border }),
    element('rect', { ...place, height, fill: PAINTS.accent }),
  );
}
