import { cellsOf, type Selection } from './table-metadata.js';

/**
 * A selection in parts that a service gives at once, split along the longest of its variables.
 *
 * @param most how many cells there may be in a part
 */
export function chunksOf(selection: Selection, most: number): readonly Selection[] {
  if (cellsOf(selection) <= most) return [selection];
  const longest = selection.reduce((one, other) => (other.codes.length > one.codes.length ? other : one));
  if (longest.codes.length < 2) return [selection];
  const half = Math.ceil(longest.codes.length / 2);
  return [longest.codes.slice(0, half), longest.codes.slice(half)].flatMap((codes) =>
    chunksOf(
      selection.map((each) => (each === longest ? { ...each, codes } : each)),
      most,
    ),
  );
}
