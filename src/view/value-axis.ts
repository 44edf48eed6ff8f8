/** A value axis that begins and ends on a tick. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Just as many as the ticks need. */
  readonly decimals: number;
}

/**
 * An axis over `values` with the finest steps of 1, 2 or 5 times a power of ten that are at most `most` (two or more)
 * and have no more than `finest` decimals. It starts at zero when the values come near zero in proportion to their
 * size; equal values get room on both sides, and no values at all the axis from 0 to 1.
 */
export function valueAxisOf(values: readonly number[], most: number, finest: number): ValueAxis {
  const [low, high] = roomAround(values, finest);
  const step = stepFor(low, high, most, finest);
  const [first, last] = endsOf(low, high, step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + TOLERANCE));
  const tickAt = (_: unknown, index: number) => Number(((first + index) * step).toFixed(decimals));
  const ticks = Array.from({ length: last - first + 1 }, tickAt);
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks, decimals };
}

/** How many steps an axis has at least and at most, whatever the height of the figure. */
export const STEPS = { least: 2, most: 6 } as const;

/** Whether the axis over `values` has zero on it in any of the numbers of steps that it may have. */
export function mayReachZero(values: readonly number[], decimals: number): boolean {
  for (let steps: number = STEPS.least; steps <= STEPS.most; steps += 1) {
    const [low, high] = valueAxisOf(values, steps, decimals).domain;
    if (low <= 0 && high >= 0) return true;
  }
  return false;
}

/** Position in pixels of a value between the two ends of a domain; works for axes that go down as well as up. */
export function positionOf(value: number, domain: readonly [number, number], from: number, to: number): number {
  const [low, high] = domain;
  return from + ((value - low) / (high - low)) * (to - from);
}

/** Rounding errors of a division must not add a step. */
const TOLERANCE = 1e-9;

/**
 * What arithmetic can take: room to spare before infinity, and steps that still change the numbers they are added to.
 */
const GREATEST = 1e300;
const FINEST_SHARE = 1e-12;

/** Below this share of the greatest value the axis starts at zero: there is little to gain from cutting it. */
const NEAR_ZERO = 0.35;

function roomAround(values: readonly number[], decimals: number): [number, number] {
  if (values.length === 0) return [0, 1];
  const within = values.map((value) => Math.max(-GREATEST, Math.min(value, GREATEST)));
  const low = within.reduce((least, value) => Math.min(least, value));
  const high = within.reduce((greatest, value) => Math.max(greatest, value));
  if (low === high) {
    const room = Math.max(Math.abs(low) * 0.05, 10 ** -decimals);
    // Zero is passed by no number alone: an axis of counts has nothing below it.
    return [low < 0 ? low - room : Math.max(0, low - room), high < 0 ? Math.min(0, high + room) : high + room];
  }
  if (low > 0 && low < high * NEAR_ZERO) return [0, high];
  if (high < 0 && high > low * NEAR_ZERO) return [low, 0];
  return [low, high];
}

function stepFor(low: number, high: number, most: number, decimals: number): number {
  // Across zero there are two steps at least, however long they are.
  const allowed = Math.max(2, most);
  const rough = powerBelow((high - low) / allowed);
  const finest = powerBelow(Math.max(-low, high) * FINEST_SHARE);
  for (let power = Math.max(rough, finest, 10 ** -decimals); ; power *= 10) {
    const step = [1, 2, 5]
      .map((factor) => factor * power)
      .find((candidate) => {
        const [first, last] = endsOf(low, high, candidate);
        return last - first <= allowed;
      });
    if (step !== undefined) return step;
  }
}

function powerBelow(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

/** The first and the last tick, counted in steps from zero. */
function endsOf(low: number, high: number, step: number): readonly [number, number] {
  const first = Math.floor(low / step + TOLERANCE);
  return [first, Math.max(first + 1, Math.ceil(high / step - TOLERANCE))];
}
