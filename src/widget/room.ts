import type { Measure } from '../view/line-breaks.js';

/** What a drawing has to go by: room and type inside the frame of a widget. */
export interface Room {
  /** Width inside the frame in CSS pixels; 0 until the frame is there. */
  readonly width: number;
  /** Font size of running text in CSS pixels. */
  readonly textSize: number;
  /** Widths of texts in em of the labels' font; absent where nothing can be measured yet. */
  readonly measure?: Measure;
}

/**
 * The room inside the frame of a widget and the type in it, as far as they are known.
 *
 * @param width outer width of the widget in CSS pixels
 * @param measureIn measures texts in the style of the frame, once the code for that is there
 */
export function roomIn(
  root: ParentNode,
  width: number,
  measureIn: (style: CSSStyleDeclaration) => Measure | undefined,
): Room {
  const frame = root.querySelector('.frame');
  if (!frame) return { width: 0, textSize: 16 };
  const style = getComputedStyle(frame);
  const edges = 2 * (Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth));
  const room = { width: Math.max(0, width - edges), textSize: Number.parseFloat(style.fontSize) };
  const measure = measureIn(style);
  return measure ? { ...room, measure } : room;
}

/** Pixels inside the frame below which widgets look as on a phone; the style sheets say the same. */
const PHONE = 480;

/**
 * Whether a widget is as narrow as on a phone.
 *
 * @param width outer width of the widget in CSS pixels
 */
export function isNarrow(width: number): boolean {
  return widthInside(width) < PHONE;
}

/**
 * Pixels inside the frame's padding (`clamp(0.75rem, 3%, 1.75rem)` and a border).
 *
 * @param width outer width of the widget in CSS pixels
 */
export function widthInside(width: number): number {
  return Math.max(0, width - 2 * Math.min(28, Math.max(12, width * 0.03)) - 2);
}
