import type { Drawing, Frame } from '../../../drawing/drawing.js';
import type { RankingBar, RankingFigure } from '../ranking-figure.js';
import { rankingRowsAt, referenceRoom } from '../ranking-rows.js';
import { withReferences } from './reference-lines.js';
import { rankingSpec } from './ranking.spec.js';
import { drawingOfBars, EDGE, GAP, weightOf, widest, type BarNumbers } from './region-bars.js';

/** Places the bars of a ranking and their labels, and above them what they are read against. */
export function drawingOf(figure: RankingFigure, frame: Frame): Drawing {
  const { bars, references = [] } = figure;
  const room = referenceRoom(references.length, frame.fontSize);
  const rows = rankingRowsAt(frame.width, frame.fontSize);
  const drawn = drawingOfBars(
    bars,
    { ...frame, height: frame.height - room },
    {
      spec: rankingSpec,
      rows,
      reach: ({ value }) => [value, value],
      within: references.map(({ value }) => value),
      numbersOf: (some) => numbersOutside(some, frame),
    },
  );
  return withReferences(drawn, references, { rows, room, frame });
}

/** Numbers outside their bars, on the side of zero on which the bar is. */
function numbersOutside(bars: readonly RankingBar[], frame: Frame): BarNumbers<RankingBar> {
  const [below, rest] = [bars.filter(({ value }) => value < 0), bars.filter(({ value }) => value >= 0)];
  const roomOf = (some: readonly RankingBar[]) =>
    Math.ceil(widest(some, ({ valueLabel }) => valueLabel, frame)) + GAP + 2;
  return {
    left: below.length === 0 ? 0 : roomOf(below),
    right: rest.length === 0 ? EDGE : roomOf(rest),
    besideName: 0,
    labelsOf: ({ bar, row: { top, bottom }, from, to }) => {
      const isBelow = bar.value < 0;
      return [
        {
          x: isBelow ? from - GAP : to + GAP,
          y: (top + bottom) / 2 + frame.fontSize * 0.35,
          text: bar.valueLabel,
          align: isBelow ? 'right' : 'left',
          weight: weightOf(bar),
          tone: 'strong',
        },
      ];
    },
  };
}
