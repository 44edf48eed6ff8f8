import type { NodeShape } from './geometry.js';
import type { MapDot } from './picture.js';
import { pair } from './shapes.js';

/** Radii of dots in pixels: of an actor, of one that is chosen or marked, and of one that is not while others are. */
const DOT = { plain: 4.5, marked: 6.5, other: 2.5 };

/** The radius of an actor's dot in pixels. */
export function radiusOf({ isChosen, isMarked }: MapDot): number {
  if (isChosen || isMarked) return DOT.marked;
  return isMarked === undefined ? DOT.plain : DOT.other;
}

/** What the dots of one path in a crowd have in common: how they are marked, or the hole in those of several groups. */
export type CrowdKind = 'other' | 'plain' | 'marked' | 'hole';

/** One path for all dots that look the same (a stroke of no length with round ends is a dot); on a band the marked. */
export function crowdPathsOf(
  dots: readonly MapDot[],
  { dots: points, band }: NodeShape,
): { readonly kind: CrowdKind; readonly d: string }[] {
  const pathOf = (isMeant: (dot: MapDot) => boolean): string =>
    points.flatMap((point, index) => (dots[index] && isMeant(dots[index]) ? `M${pair(point)}h0` : [])).join('');
  const paths = [
    { kind: 'other', d: band === undefined ? pathOf(({ isMarked }) => isMarked === false) : '' },
    { kind: 'plain', d: band === undefined ? pathOf(({ isMarked }) => isMarked === undefined) : '' },
    { kind: 'marked', d: pathOf(({ isMarked }) => isMarked === true) },
    {
      kind: 'hole',
      d: band === undefined ? pathOf(({ isShared, isMarked }) => isShared && isMarked !== false) : '',
    },
  ] as const;
  return paths.filter(({ d }) => d !== '');
}
