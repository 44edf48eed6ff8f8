import { formatNumber } from '../locale/number.js';
import type { Frame, Measure, Typography } from './drawing.js';

/** The frame for a size, with texts measured as they will be written. */
export function frameWith(
  { width, height }: Pick<Frame, 'width' | 'height'>,
  { language, fontSize }: Pick<Typography, 'language' | 'fontSize'>,
  measure: Measure,
): Frame {
  return { width, height, fontSize, measure, write: (value, decimals) => formatNumber(value, decimals, language) };
}
