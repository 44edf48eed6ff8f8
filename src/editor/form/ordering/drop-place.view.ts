/** Where a row begins and ends, in pixels from the top. */
export interface RowEdges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The number that a dragged row gets where it is held: as many rows stay above it as have their middle above the
 * pointer.
 *
 * @param rows all rows, in their order, the dragged one among them
 */
export function dropPlace(y: number, rows: readonly RowEdges[], dragged: number): number {
  return rows.filter(({ top, bottom }, index) => index !== dragged && (top + bottom) / 2 < y).length;
}
