import type { Measure } from '../../../view/line-breaks.js';

/** Pixels at which texts are measured, and what hinting at real sizes may add. */
const SAMPLE_SIZE = 100;
const SLACK = 1.03;

let context: CanvasRenderingContext2D | null | undefined;

/**
 * Measures texts in the font and with the spacing of an element, in em; undefined where nothing can be measured.
 *
 * @param weight the font weight of the labels, 1 to 1000, which the style sheet must set as well
 */
export function measureIn(style: CSSStyleDeclaration, weight: number): Measure | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const canvas = context;
  const font = `${weight} ${SAMPLE_SIZE}px ${style.fontFamily}`;
  const em = Number.parseFloat(style.fontSize);
  // Readers may set both to read more easily (WCAG 1.4.12); labels must have room for them.
  const letterSpacing = (Number.parseFloat(style.letterSpacing) || 0) / em;
  const wordSpacing = (Number.parseFloat(style.wordSpacing) || 0) / em;
  return (text) => {
    canvas.font = font;
    const spaces = text.split(' ').length - 1;
    return (canvas.measureText(text).width / SAMPLE_SIZE) * SLACK + text.length * letterSpacing + spaces * wordSpacing;
  };
}
