/** How many decimals a reader needs to tell the values apart: the most that any of them has, and never more than two. */
export function decimalsIn(values: readonly (number | null)[]): number {
  return [0, 1].find((count) => values.every((value) => value === null || Number(value.toFixed(count)) === value)) ?? 2;
}
