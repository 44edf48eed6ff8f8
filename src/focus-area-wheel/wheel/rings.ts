/** A stretch of a ring. Angles are in radians, clockwise from three o'clock, and `end` is greater than `start`. */
export interface Arc {
  readonly start: number;
  readonly end: number;
}

const TURN = 2 * Math.PI;
const TOP = -Math.PI / 2;

/** Equal arcs round the ring. The first has its middle at the top, moved on by a share of an arc. */
export function equalArcs(count: number, moved = 0): Arc[] {
  const step = TURN / count;
  return Array.from({ length: count }, (_, index) => {
    const start = TOP + (index - 0.5 + moved) * step;
    return { start, end: start + step };
  });
}

/** The order of the support areas round the ring: that of the sectors they support; those that support all are last. */
export function supportOrder(sectorCount: number, supports: readonly (readonly number[])[]): number[] {
  const places = supports.map((sectors) => (isPart(sectors, sectorCount) ? meanPlace(sectors, sectorCount) : Infinity));
  return supports.map((_, index) => index).sort((a, b) => compare(places[a], places[b]) || a - b);
}

/**
 * The arcs of the support areas: each exactly over its sectors when these lie side by side and no other support area
 * wants them, else equal arcs turned so that they come as near to their sectors as possible. Support areas that support
 * everything are set across the borders between sectors, so that none looks tied to one sector.
 */
export function supportArcs(sectors: readonly Arc[], supports: readonly (readonly number[])[]): Arc[] {
  const exact = exactArcs(sectors, supports);
  if (exact) return exact;
  const middles = supports.map((indices) =>
    isPart(indices, sectors.length) ? meanAngle(indices.flatMap((index) => sectors[index] ?? [])) : undefined,
  );
  const count = supports.length;
  const isAcross = count === sectors.length && count > 1;
  if (middles.every((middle) => middle === undefined)) return equalArcs(count, isAcross ? 0.5 : 0);
  const turns = Array.from({ length: count * 12 }, (_, index) => equalArcs(count, index / 12));
  const costs = turns.map((arcs) => arcs.reduce((sum, arc, index) => sum + distance(middleOf(arc), middles[index]), 0));
  return turns[costs.indexOf(Math.min(...costs))] ?? equalArcs(count);
}

/** The middle of an arc. */
export function middleOf({ start, end }: Arc): number {
  return (start + end) / 2;
}

function exactArcs(sectors: readonly Arc[], supports: readonly (readonly number[])[]): Arc[] | undefined {
  const all = supports.flat();
  if (new Set(all).size < all.length) return undefined;
  const arcs = supports.flatMap((indices) => spanOf(indices, sectors) ?? []);
  return arcs.length === supports.length ? arcs : undefined;
}

/** The stretch that some of the sectors cover together, when they lie side by side. */
function spanOf(indices: readonly number[], sectors: readonly Arc[]): Arc | undefined {
  if (!isPart(indices, sectors.length)) return undefined;
  const firsts = indices.filter((index) => !indices.includes((index + sectors.length - 1) % sectors.length));
  const first = sectors[firsts[0] ?? -1];
  if (!first || firsts.length > 1) return undefined;
  return { start: first.start, end: first.start + indices.length * (TURN / sectors.length) };
}

/** Whether they are some of the sectors, neither none nor all. */
function isPart(indices: readonly number[], count: number): boolean {
  return indices.length > 0 && indices.length < count;
}

function meanPlace(indices: readonly number[], count: number): number {
  const angle = meanAngle(indices.flatMap((index) => equalArcs(count)[index] ?? []));
  return (angle - TOP + TURN) % TURN;
}

function meanAngle(arcs: readonly Arc[]): number {
  const sum = (part: (angle: number) => number): number => arcs.reduce((total, arc) => total + part(middleOf(arc)), 0);
  return Math.atan2(sum(Math.sin), sum(Math.cos));
}

function distance(angle: number, wanted: number | undefined): number {
  return wanted === undefined ? 0 : Math.abs(Math.atan2(Math.sin(angle - wanted), Math.cos(angle - wanted)));
}

function compare(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}
