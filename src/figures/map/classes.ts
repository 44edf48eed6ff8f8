import type { RankingBar } from '../ranking/ranking-figure.js';

/** The colours of a ramp, from the palest to the strongest. */
export const STEPS = 5;

/** Regions of one colour, the lowest and the highest of them in words. */
export interface MapClass {
  /** Place on the ramp, from 0 for the palest. */
  readonly step: number;
  /** Whether it is of what has fallen, where that has a colour of its own. */
  readonly isBelow: boolean;
  readonly lowest: string;
  readonly highest: string;
  readonly keys: readonly string[];
}

/**
 * At most five classes with about as many regions in each, the lowest first. Regions with the same number, as it is
 * shown, are never parted.
 *
 * @param bars the highest first
 * @param isSplit whether what is below zero has classes and a colour of its own
 */
export function classesOf(bars: readonly RankingBar[], isSplit: boolean): readonly MapClass[] {
  const rising = [...bars].reverse();
  const isBelowZero = ({ value, valueLabel }: RankingBar): boolean => value < 0 && /[1-9]/.test(valueLabel);
  const below = isSplit ? rising.filter(isBelowZero) : [];
  const rest = rising.slice(below.length);
  const share = Math.round((STEPS * below.length) / Math.max(1, rising.length));
  const count = below.length === 0 ? 0 : rest.length === 0 ? STEPS : Math.min(STEPS - 1, Math.max(1, share));
  const falling = quantiles(below, count);
  const climbing = quantiles(rest, STEPS - count);
  return [
    ...falling.map((group, index) => classOf(group, rampOf(falling.length)[falling.length - 1 - index] ?? 0, true)),
    ...climbing.map((group, index) => classOf(group, rampOf(climbing.length)[index] ?? 0, false)),
  ];
}

/** So many steps of the ramp, as far apart as they can be; the strongest is always among them. */
function rampOf(count: number): readonly number[] {
  const last = STEPS - 1;
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? STEPS - 2 : Math.round(last * (count < STEPS ? (index + 1) / count : index / (count - 1))),
  );
}

function quantiles(rising: readonly RankingBar[], most: number): readonly (readonly RankingBar[])[] {
  const groups: RankingBar[][] = [];
  let before = -1;
  for (const [index, bar] of rising.entries()) {
    const place = Math.floor((index * most) / rising.length);
    const isTied = rising[index - 1]?.valueLabel === bar.valueLabel;
    const group = groups.at(-1);
    if (group && (isTied || place === before)) group.push(bar);
    else {
      groups.push([bar]);
      before = place;
    }
  }
  return groups;
}

function classOf(group: readonly RankingBar[], step: number, isBelow: boolean): MapClass {
  return {
    step,
    isBelow,
    lowest: group[0]?.valueLabel ?? '',
    highest: group.at(-1)?.valueLabel ?? '',
    keys: group.map(({ key }) => key),
  };
}
