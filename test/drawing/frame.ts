import type { Frame } from '../../src/drawing/drawing.js';

/** A frame in which every letter is 7 pixels wide, 8 when bold, and numbers have no groups. */
export function frameFor(width: number, height: number): Frame {
  return {
    width,
    height,
    fontSize: 13,
    measure: (text, weight) => text.length * (weight === 'bold' ? 8 : 7),
    write: (value, decimals) => value.toFixed(decimals),
  };
}
