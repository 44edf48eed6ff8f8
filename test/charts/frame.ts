import { rankingRowsAt } from '../../src/charts/chart-height.js';
import type { Frame } from '../../src/charts/drawing.js';

/** A frame in which every letter is 7 pixels wide, 8 when bold, and numbers have no groups. */
export function frameFor(width: number, height: number): Frame {
  return {
    width,
    height,
    fontSize: 13,
    rankingRows: rankingRowsAt(width),
    measure: (text, weight) => text.length * (weight === 'bold' ? 8 : 7),
    write: (value, format) => value.toFixed(Number(/\d/u.exec(format)?.[0] ?? 0)),
  };
}
