import { locale } from 'vega-format';
import { textMetrics } from 'vega-scenegraph';
import type { RankingRows } from './chart-height.js';
import { numberLocaleOf } from './chart-locale.js';
import type { Frame } from './drawing.js';
import type { Typography } from './vega-figure.js';

/** The frame for a size: texts are measured and numbers written just as Vega will do it. */
export function frameOf(
  { width, height }: Pick<Frame, 'width' | 'height'>, { language, fontFamily, fontSize }: Typography,
  rankingRows: RankingRows,
): Frame {
  const numbers = locale(numberLocaleOf(language));
  return {
    width, height, fontSize, rankingRows,
    measure: (text, weight) => textMetrics.width({ font: fontFamily, fontSize, fontWeight: weight }, text),
    write: (value, specifier) => numbers.format(specifier)(value),
  };
}
