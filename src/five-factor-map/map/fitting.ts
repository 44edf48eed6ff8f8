import { depthOfRings, gapOfRings, ringsFor } from './crown.js';
import type { MapContent } from './map-content.js';
import { bestIn, fit, waysOf, type FittedLabel, type Way } from './labels.js';
import { LEAST_RADIUS, MARGIN, mostReach, spreadOf } from './layout.js';
import { bubbleOf } from './shapes.js';

/** Sizes in which everything fits. */
export interface Fitting {
  /** Pixels from the middle of the polygon to the nodes' centres, and of the nodes. */
  readonly ring: number;
  readonly radius: number;
  readonly fontSize: number;
  readonly smallSize: number;
  /** Crowds of actors have room for rings of dots. */
  readonly isRinged: boolean;
  readonly labels: readonly (FittedLabel | undefined)[];
}

interface Asked extends Pick<MapContent, 'width' | 'height' | 'textSize' | 'measure' | 'nodes'> {
  /** Pixels of the longest arrow head between neighbours; 0 when there is none. */
  readonly head: number;
}

/** Font sizes in pixels where ordinary text has 16; the last is the smallest that anything may have. */
const FONT_SIZES = [16, 15, 14, 13, 12];
const SMALLEST = 12;
/** How much smaller, in those pixels, labels may get before one is broken inside a compound, or inside any word. */
const COSTS = [0, 1.5, 4];
const TRIES = FONT_SIZES.flatMap((size) => COSTS.map((cost, level) => ({ size, level, score: size - cost }))).sort(
  (one, other) => other.score - one.score,
);
/**
 * The size down to which labels give way to rings of dots, which say more than bands, and to arrow heads beside
 * numbers.
 */
const LEAST_RINGED = 13;
const LARGE_TRIES = TRIES.filter(({ size }) => size >= LEAST_RINGED);
const ALL_TRIES = [
  ...LARGE_TRIES.map((each) => ({ ...each, canBeRinged: true, isOpen: true })),
  ...LARGE_TRIES.map((each) => ({ ...each, canBeRinged: true, isOpen: false })),
  ...LARGE_TRIES.map((each) => ({ ...each, canBeRinged: false, isOpen: true })),
  ...TRIES.map((each) => ({ ...each, canBeRinged: false, isOpen: false })),
];
/** Labels of so few rows read best; nodes may take this share of the width for them. */
const FEW_ROWS = 2;
const MOST_SHARE = 0.145;
/** Text sizes between two neighbours that must stay free, for the number on their line. */
const GAP = 2.25;
/** A number of connections with a wide circle, and pixels between that and an arrow head. */
const WIDE_COUNT = 100;
const AIR = 2;
/** Pixels from a node's edge to the middle of a line that passes it. */
const CLEARANCE = 9;

/** The newest fittings. A choice changes nothing about them, and measuring takes some milliseconds. */
const known = new Map<string, Fitting | undefined>();
const MOST_KNOWN = 12;

/** Angle in radians around the outward direction of a node in which no line ends. */
export function freeAngle(nodes: number): number {
  return Math.PI + (2 * Math.PI) / nodes;
}

/** The sizes for the largest text in which every label fits; undefined when there is none. */
export function fittingFor(asked: Asked): Fitting | undefined {
  const { width, height, textSize, measure, nodes, head } = asked;
  // The measured width stands for the font.
  const sample = measure(nodes.map(({ label }) => label.text).join(' '));
  const key = JSON.stringify([width, height, textSize, sample, nodes, head]);
  if (!known.has(key)) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, search(asked));
  }
  return known.get(key);
}

function search(asked: Asked): Fitting | undefined {
  const ways = asked.nodes.map(({ label }) => waysOf(label, asked.measure));
  if (ways.some((each) => each.length === 0)) return undefined;
  const counts = asked.nodes.map(({ count }) => asked.measure(count));
  for (const { size, level, canBeRinged, isOpen } of ALL_TRIES) {
    const allowed = ways.map((each) => each.filter((way) => way.level <= level));
    const short = allowed.map((each) => each.filter(({ lines }) => lines.length <= FEW_ROWS));
    const fitting =
      fitAt(asked, { size, canBeRinged, isOpen, ways: short, counts, most: asked.width * MOST_SHARE }) ??
      fitAt(asked, { size, canBeRinged, isOpen, ways: allowed, counts, most: Infinity });
    if (fitting) return fitting;
  }
  return undefined;
}

interface Try {
  readonly size: number;
  /** Crowds are to be rings of dots; else they become bands. */
  readonly canBeRinged: boolean;
  /** Neighbours are to stand so far apart that the number on a line leaves its arrow heads to be seen. */
  readonly isOpen: boolean;
  readonly ways: readonly (readonly Way[])[];
  /** Widths of the counts in em. */
  readonly counts: readonly number[];
  /** Pixels of the largest radius. */
  readonly most: number;
}

function fitAt(
  { width, textSize, nodes, head }: Asked,
  { size, canBeRinged, isOpen, ways, counts, most }: Try,
): Fitting | undefined {
  const fontSize = (size * textSize) / 16;
  const smallSize = (Math.max(SMALLEST, size - 2) * textSize) / 16;
  const fits = ways.map((each, place) => each.map((way) => fit(way, counts[place] ?? 0, fontSize, smallSize)));
  const radius = Math.max(LEAST_RADIUS, ...fits.map((each) => Math.min(...each.map((fitted) => fitted.radius))));
  if (radius > most) return undefined;
  const needed = Math.max(...nodes.map(({ actors }) => ringsFor(actors, radius, freeAngle(nodes.length))));
  const rings = canBeRinged ? needed : 0;
  const reach = radius + MARGIN + depthOfRings(rings);
  const ring = (width / 2 - reach) / spreadOf(nodes.length).x;
  const open = isOpen && head > 0 ? 2 * (head + bubbleOf(WIDE_COUNT, smallSize) + AIR) : 0;
  const gap = Math.max(GAP * textSize, gapOfRings(rings, radius), open);
  if (reach > mostReach(width, nodes.length) || !isRoomy(ring, radius, nodes.length, gap)) return undefined;
  return {
    ring,
    radius,
    fontSize,
    smallSize,
    isRinged: rings > 0,
    labels: fits.map((each) => bestIn(radius, each)),
  };
}

/** Neighbours have room between them, and no line between others touches a node. */
function isRoomy(ring: number, radius: number, count: number, gap: number): boolean {
  const isApart = 2 * ring * Math.sin(Math.PI / count) >= 2 * radius + gap;
  return isApart && (count < 5 || ring * (1 - Math.cos((2 * Math.PI) / count)) >= radius + CLEARANCE);
}
