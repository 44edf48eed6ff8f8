import { locale } from 'vega-format';
import { textMetrics } from 'vega-scenegraph';
import type { RankingRows } from './chart-height.js';
import { numberLocaleOf } from './chart-locale.js';
import type { Frame, Measure } from './drawing.js';
import type { Typography } from './vega-figure.js';

/** The frame for a size: texts are measured in the font that they will have, and numbers written just as Vega will do it. */
export function frameOf(
  { width, height }: Pick<Frame, 'width' | 'height'>, typography: Typography, rankingRows: RankingRows,
): Frame {
  const { language, fontSize } = typography;
  const numbers = locale(numberLocaleOf(language));
  return {
    width, height, fontSize, rankingRows,
    measure: measureIn(typography),
    write: (value, specifier) => numbers.format(specifier)(value),
  };
}

/**
 * Measures texts in a font. Not with Vega's own measure, which remembers the widths that a font had before it was loaded;
 * except in Node, where there is no font to wait for and both estimate.
 */
export function measureIn({ fontFamily, fontSize }: Typography): Measure {
  // A new one each time: WebKit's keeps the face that a family had when it was named first.
  const context = globalThis.document?.createElement('canvas').getContext('2d');
  if (!context) return (text, weight) => textMetrics.width({ font: fontFamily, fontSize, fontWeight: weight }, text);
  return (text, weight) => {
    context.font = `${weight} ${fontSize}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
