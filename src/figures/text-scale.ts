/** Size of the text in a figure, in pixels, unless the caller gives another. */
export const DEFAULT_FONT_SIZE = 13;

/** How much larger than usual text is; rows never become lower than usual. */
export function textScaleOf(fontSize: number): number {
  return Math.max(1, fontSize / DEFAULT_FONT_SIZE);
}
