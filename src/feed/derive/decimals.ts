/**
 * How many decimals a reader needs to tell the values apart: the most that any of them has, and never more than two.
 */
export function decimalsIn(values: readonly (number | null)[]): number {
  // Writing a number takes a hundred times as long as seeing that it is whole, and a feed may have thousands.
  const odd = values.filter((value) => value !== null && !Number.isInteger(value));
  if (odd.length === 0) return 0;
  return odd.every((value) => Number(value?.toFixed(1)) === value) ? 1 : 2;
}
