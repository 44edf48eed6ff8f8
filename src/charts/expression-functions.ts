/**
 * The functions that expressions may call, beyond JavaScript's own arithmetic: what `registered.ts` lists, by the same
 * names. The compiler hands functions of scales the scale itself, and those that write for readers the view's context.
 */
import { inrange as isInRange, lerp as between, span as lengthOf } from 'vega-util';
import type { Context } from './expression.js';

interface Scale {
  (value: unknown): unknown;
  domain(): readonly unknown[];
  range(): readonly unknown[];
  bandwidth?(): number;
}

/** The width of a band in pixels, 0 on a scale without bands. */
export const bandwidth = (scaleUsed: unknown): number => (scaleUsed as Scale).bandwidth?.() ?? 0;

/** What a scale reads: its ends, or all its values. */
export const domain = (scaleUsed: unknown): readonly unknown[] => (scaleUsed as Scale).domain();

/** What a scale gives: its ends, or all its values. */
export const range = (scaleUsed: unknown): readonly unknown[] => (scaleUsed as Scale).range();

/** Where on a scale a value lies. */
export const scale = (scaleUsed: unknown, value: unknown): unknown => (scaleUsed as Scale)(value);

/** A number as text in the language of the view's reader; `specifier` is a d3-format such as `,.1f`. */
export function format(context: Context, value: unknown, specifier: unknown): string {
  return value === null ? 'null' : context.dataflow.locale().format(specifier as string)(value as number);
}

/** Whether a number lies between the smallest and the greatest of a list, both included. */
export const inrange = (value: unknown, list: unknown): boolean => isInRange(value as number, list as number[]);

/** Whether there is a value: neither null, undefined nor NaN. */
export const isValid = (value: unknown): boolean => value != null && !Number.isNaN(value);

/** What lies at a fraction of the way from the first to the last of a list of numbers. */
export const lerp = (list: unknown, fraction: unknown): number => between(list as number[], fraction as number);

/** The difference between the last and the first of a list of numbers, 0 when it is empty. */
export const span = (list: unknown): number => lengthOf(list as number[]);
