/** How the parts of the map can stand, and how many pixels wide the drawing may then be. */
export interface MapLayout {
  /** The panel stands beside the drawing. */
  readonly isWide: boolean;
  readonly drawing: number;
}

/** Pixels assumed until the widget has been measured. */
const UNMEASURED = 720;
/** Widths in text sizes: from where the panel stands beside the drawing, and below which there is a list instead. */
const WIDE = 50;
const NARROW = 28;
/** The most that a drawing of few or many nodes takes: of the width, and in text sizes beside and above the panel. */
const FEW = { share: 0.54, beside: 40, above: 36 };
const MANY = { share: 0.58, beside: 40, above: 44 };

/**
 * The layouts to be tried, the best first; none where it is too narrow for a drawing.
 *
 * @param width inner width of the widget in pixels, 0 when it is not known yet
 * @param textSize pixels of ordinary text
 */
export function layoutsFor(width: number, textSize: number, nodes: number): MapLayout[] {
  const outer = width === 0 ? UNMEASURED : width;
  // The frame's own padding and border.
  const inner = outer - 2 * Math.min(28, Math.max(12, outer * 0.03)) - 2;
  const most = nodes > 6 ? MANY : FEW;
  const beside = inner < WIDE * textSize ? 0 : Math.min(inner * most.share, most.beside * textSize);
  const above = Math.min(inner, most.above * textSize);
  return [{ isWide: true, drawing: beside }, { isWide: false, drawing: above }]
    .filter(({ drawing }) => drawing >= NARROW * textSize);
}
