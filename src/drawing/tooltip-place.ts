/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a tooltip is to be placed; all in pixels from the same corner. */
export interface TooltipRequest {
  readonly point: Spot;
  readonly size: { readonly width: number; readonly height: number };
  /** Where it should be, the closest bounds first; it never is outside the last, unless it is larger. */
  readonly bounds: readonly Box[];
  /** Where a mouse is: under it, the tooltip would stand in the way of other points. */
  readonly pointer?: Spot | undefined;
  /** True for bars: it stands in the bar's own row, where the pointer reaches it without crossing another. */
  readonly isRow: boolean;
}

/** Pixels between a point and its tooltip: more than the radius of the largest mark. */
export const GAP = 14;

/** Pixels that it keeps clear round the point and the mouse. */
const EDGE = 7;

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

type Side = 'above' | 'below' | 'right' | 'left';

const SIDES: readonly Side[] = ['above', 'below', 'right', 'left'];
const ROW_SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

/** Upper left corner of a tooltip beside its point, which it never covers where there is room for both. */
export function tooltipPlace({ point, size, bounds, pointer, isRow }: TooltipRequest): Spot {
  const anchors = isRow && pointer ? [{ x: pointer.x, y: point.y }, point] : [point];
  const sides = isRow ? ROW_SIDES : SIDES;
  const all = bounds.flatMap((bound) =>
    anchors
      .flatMap((anchor) => sides.map((side) => boxAt(side, anchor, size, bound)))
      .filter((box) => isInside(box, bound) && !isIn(point, box, EDGE)),
  );
  const free = all.find((box) => !pointer || !isIn(pointer, box, EDGE)) ?? all[0];
  if (free) return { x: free.left, y: free.top };
  const { left, right, top, bottom } = bounds.at(-1) ?? NOWHERE;
  return {
    x: clamp(point.x - size.width / 2, left, right - size.width),
    y: clamp(point.y + GAP, top, bottom - size.height),
  };
}

function boxAt(side: Side, { x, y }: Spot, { width, height }: TooltipRequest['size'], bound: Box): Box {
  const isBeside = side === 'right' || side === 'left';
  const left = isBeside
    ? x + (side === 'right' ? GAP : -GAP - width)
    : clamp(x - width / 2, bound.left, bound.right - width);
  const top = isBeside
    ? clamp(y - height / 2, bound.top, bound.bottom - height)
    : y + (side === 'below' ? GAP : -GAP - height);
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(box: Box, bound: Box): boolean {
  return box.left >= bound.left && box.right <= bound.right && box.top >= bound.top && box.bottom <= bound.bottom;
}

function isIn({ x, y }: Spot, { left, top, right, bottom }: Box, edge: number): boolean {
  return x > left - edge && x < right + edge && y > top - edge && y < bottom + edge;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
