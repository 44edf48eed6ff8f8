/** How many decimals a reader needs to tell the values apart: the most that any of them has, and never more than two. */
export function decimalsIn(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, decimalsOf(value ?? 0)), 0);
}

function decimalsOf(value: number): number {
  return [0, 1].find((count) => Number(value.toFixed(count)) === value) ?? 2;
}
