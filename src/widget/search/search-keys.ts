/** Rows that a page of a list is taken to have. */
const PAGE = 10;

/**
 * Where a key leads in a list: the arrows go round, Home and End to the ends, Page Up and Page Down ten rows and no
 * further than the ends. Undefined for every other key and for an empty list.
 *
 * @param place the row that is active, from 0; -1 for none
 */
export function placeAfter(key: string, place: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return place >= last ? 0 : place + 1;
    case 'ArrowUp':
      return place <= 0 ? last : place - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, Math.max(0, place) + PAGE);
    case 'PageUp':
      return Math.max(0, place - PAGE);
    default:
      return undefined;
  }
}
