import type { Language } from '../feed/feed.js';
import { formatNumber } from '../locale/number.js';
import type { RankingRows } from './chart-height.js';
import type { NumberFormat } from './compiled-figure.js';
import type { Frame, Measure } from './drawing.js';
import type { Typography } from './typography.js';

/** The one d3-format that figures use: groups of three, and a fixed number of decimals. */
const FIXED = /^,\.(\d)f$/u;

/** Of the text size, how wide a letter is taken to be where nothing can be measured. */
const LETTER = 0.8;

/** The frame for a size: texts are measured in the font that they will have. */
export function frameOf(
  { width, height }: Pick<Frame, 'width' | 'height'>,
  typography: Typography,
  rankingRows: RankingRows,
): Frame {
  const { language, fontSize } = typography;
  return { width, height, fontSize, rankingRows, measure: measureIn(typography), write: numberFormatOf(language) };
}

/** Writes the numbers of axes in a language, as everything else here writes numbers. */
export function numberFormatOf(language: Language): NumberFormat {
  return (value, specifier) => {
    const decimals = FIXED.exec(specifier)?.[1];
    if (decimals === undefined) throw new Error(`Numbers are not written as ${specifier}`);
    return formatNumber(value, Number(decimals), language);
  };
}

/** Measures texts in a font, and estimates where there is none, as in Node. */
export function measureIn({ fontFamily, fontSize }: Typography): Measure {
  // A new one each time: WebKit's keeps the face that a family had when it was named first.
  const context = globalThis.document?.createElement('canvas').getContext('2d');
  if (!context) return (text) => Math.trunc(LETTER * text.length * fontSize);
  return (text, weight) => {
    context.font = `${weight} ${fontSize}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
