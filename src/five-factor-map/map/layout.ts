export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the parts of the map can stand, and the pixels that the drawing then takes. */
export interface MapLayout {
  /** The panel stands beside the drawing. */
  readonly isWide: boolean;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a node's radius at least, and from its edge to that of the drawing: room for the dots. */
export const LEAST_RADIUS = 46;
export const MARGIN = 17;

/** Pixels assumed until the widget has been measured. */
const UNMEASURED = 680;
/** Widths in text sizes: from where the panel stands beside the drawing, and below which there is a list instead. */
const WIDE = 50;
const NARROW = 28;
/** The most that a drawing of few or many nodes takes: of the width, and in text sizes beside and above the panel. */
const FEW = { share: 0.54, beside: 40, above: 36 };
const MANY = { share: 0.58, beside: 40, above: 44 };
/** The same above the panel where labels are so long that they need it. */
const MOST_ABOVE = 56;

/**
 * The layouts to be tried, the best first; none where it is too narrow for a drawing, or where it would be no polygon.
 *
 * @param width pixels inside the frame, 0 when they are not known yet
 * @param textSize pixels of ordinary text
 */
export function layoutsFor(width: number, textSize: number, nodes: number): MapLayout[] {
  if (nodes < 3 || nodes > 8) return [];
  const inner = width === 0 ? UNMEASURED : width;
  const most = nodes > 6 ? MANY : FEW;
  const beside = inner < WIDE * textSize ? 0 : Math.min(inner * most.share, most.beside * textSize);
  const above = [most.above, MOST_ABOVE].map((limit) => Math.floor(Math.min(inner, limit * textSize)));
  return [
    { isWide: true, width: Math.floor(beside) },
    ...[...new Set(above)].map((each) => ({ isWide: false, width: each })),
  ]
    .filter((layout) => layout.width >= NARROW * textSize)
    .map((layout) => ({ ...layout, height: heightOf(layout.width, nodes) }));
}

/** Corners of a regular polygon on the unit circle, one up, clockwise. */
export function cornersOf(count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

/** The most that corners reach to the side and down, on the unit circle. */
export function spreadOf(count: number): Point {
  const corners = cornersOf(count);
  return { x: Math.max(...corners.map(({ x }) => x)), y: Math.max(...corners.map(({ y }) => y)) };
}

/** Pixels from a node's centre to the edge of the drawing, with nodes so large that neighbours just do not touch. */
export function mostReach(width: number, count: number): number {
  const side = Math.sin(Math.PI / count) / spreadOf(count).x;
  return (width * side) / (2 * side + 2);
}

/**
 * Pixels of height that are enough however large the nodes turn out. The same before labels have been measured and
 * after, so that nothing moves when the drawing comes.
 */
function heightOf(width: number, count: number): number {
  const { x, y } = spreadOf(count);
  const slope = (1 + y) / x;
  const reach = slope < 2 ? mostReach(width, count) : LEAST_RADIUS + MARGIN;
  return Math.ceil((width * slope) / 2 + reach * (2 - slope));
}
