import type { TimeTick } from '../trend-figure.js';

/** A tick that there is room for. `x` is the tick's place and `labelX` the middle of its label, in pixels. */
export interface TickRow {
  readonly x: number;
  readonly labelX: number;
  readonly label: string;
  readonly time: number;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;
const LEAST_GAP = 14;

/** From the first to the last of `times` (milliseconds, UTC); one single time is the end of a year. */
export function timeDomainOf(times: readonly number[]): readonly [number, number] {
  const first = times.reduce((least, time) => Math.min(least, time), Infinity);
  const last = times.reduce((greatest, time) => Math.max(greatest, time), -Infinity);
  if (first > last) return [0, 1];
  return first === last ? [first - YEAR, last] : [first, last];
}

/**
 * As many ticks as there is room for: all, or every second, third, … counted from the newest. Labels stay between
 * `left` and `right`; one that is wider than that is left out.
 */
export function pickTicks(
  ticks: readonly TimeTick[],
  xOf: (time: number) => number,
  widthOf: (label: string) => number,
  left: number,
  right: number,
): readonly TickRow[] {
  const rows = ticks
    .map((tick) => ({ ...tick, width: widthOf(tick.label), x: xOf(tick.time) }))
    .filter(({ width }) => width <= right - left)
    .map(({ width, ...row }) => ({ ...row, width, labelX: clamp(row.x, left + width / 2, right - width / 2) }))
    .sort((one, other) => one.x - other.x);
  for (let stride = 1; stride <= rows.length; stride += 1) {
    const kept = rows.filter((_, index) => (rows.length - 1 - index) % stride === 0);
    if (stride === rows.length || areApart(kept)) return kept.map(({ width: _, ...row }) => row);
  }
  return [];
}

function areApart(rows: readonly { readonly labelX: number; readonly width: number }[]): boolean {
  return rows.every((row, index) => {
    const before = rows[index - 1];
    return !before || before.labelX + before.width / 2 + LEAST_GAP <= row.labelX - row.width / 2;
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
