import type { Measure } from './focus-area-wheel.line-breaks.js';

/** Weight of the labels; the style sheet sets the same. */
const WEIGHT = 600;
/** Pixels at which texts are measured, and what hinting at real sizes may add. */
const SAMPLE_SIZE = 100;
const SLACK = 1.03;

let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts in the font and with the spacing of an element, in em; undefined where nothing can be measured. */
export function measureIn(style: CSSStyleDeclaration): Measure | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const canvas = context;
  const font = `${WEIGHT} ${SAMPLE_SIZE}px ${style.fontFamily}`;
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
