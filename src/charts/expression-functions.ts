/**
 * The functions that expressions may call, beyond JavaScript's own arithmetic: what `tools/chart-compiler/drawable.ts` lists, by the
 * same names. They do what Vega's functions of these names do. The compiler hands functions of scales the scale itself,
 * and those that write for readers the way to write numbers.
 */
import type { NumberFormat } from './compiled-figure.js';
import type { Scale } from './scales.js';

/** The width of a band in pixels: no scale here has any. */
export const bandwidth = (_scale: unknown): number => 0;

/** What a scale reads: its ends, or all its values. */
export const domain = (scaleUsed: unknown): readonly unknown[] => (scaleUsed as Scale).domain();

/** What a scale gives: its ends, or all its values. */
export const range = (scaleUsed: unknown): readonly unknown[] => (scaleUsed as Scale).range();

/** Where on a scale a value lies. */
export const scale = (scaleUsed: unknown, value: unknown): unknown => (scaleUsed as Scale)(value);

/** A number as text in the language of the view's reader; `specifier` is a d3-format such as `,.1f`. */
export const format = (write: NumberFormat, value: unknown, specifier: unknown): string =>
  value === null ? 'null' : write(value as number, specifier as string);

/** Whether a number lies between the first and the last of a list, whichever is greater, both included. */
export const inrange = (value: unknown, list: unknown): boolean => {
  const [first, last] = endsOf(list);
  return Number(value) >= Math.min(first, last) && Number(value) <= Math.max(first, last);
};

/** Whether there is a value: neither null, undefined nor NaN. */
export const isValid = (value: unknown): boolean => value != null && !Number.isNaN(value);

/** What lies at a fraction of the way from the first to the last of a list of numbers. */
export const lerp = (list: unknown, fraction: unknown): number => {
  const [first, last] = endsOf(list);
  const share = Number(fraction);
  return share === 1 ? last : first + share * (last - first);
};

function endsOf(list: unknown): readonly [number, number] {
  const numbers = list as readonly number[];
  return [numbers[0] ?? NaN, numbers.at(-1) ?? NaN];
}
