import type { Measure } from '../../view/line-breaks.js';
import type { Field } from './arcs.js';
import {
  LINE_HEIGHT,
  setLabels,
  waysOf,
  type Label,
  type PlaceLines,
  type SetLabel,
  type Sizes,
  type Way,
} from './labels.js';
import { horizontalIn, horizontalInCircle } from './lying-labels.js';
import { alongArc, GAP, segmentPaths, type RingName, type SegmentPaths } from './paths.js';
import { BAND, type ProgressForm } from './progress-arcs.js';
import { equalArcs, supportArcs, type Arc } from './rings.js';

/** An area as the drawing sees it. */
export interface WheelArea extends Label {
  /** The organisation that owns it, where the areas have several. */
  readonly owner?: string;
  /** How the way to its target is drawn; undefined when there is none to draw. */
  readonly progress?: ProgressForm;
}

/** What is drawn: the main ring, the ring of support areas round it, and the hub. */
export interface WheelContent {
  readonly main: readonly WheelArea[];
  readonly outer: readonly WheelArea[];
  /** For each support area the indices of the main areas that it supports. */
  readonly supports: readonly (readonly number[])[];
  /** Texts for the hub, of which the first that fits is used. */
  readonly hub: readonly Label[];
  /** Whether the labels of the ring lie flat, as numbers must by which a 6 is told from a 9, and not along it. */
  readonly isFlat?: boolean;
}

/** Room and type. Lengths are in CSS pixels. */
export interface WheelRoom {
  readonly width: number;
  /** Font size of running text; taken to be 16 at least. */
  readonly textSize: number;
  /** Widths of texts in em of the labels' font. */
  readonly measure: Measure;
}

/** A segment ready to be drawn, round the middle of the wheel. */
export interface SegmentShape extends SegmentPaths {
  readonly label: SetLabel;
}

export interface WheelGeometry {
  /** Diameter of the drawing in pixels; its origin is in the middle. */
  readonly size: number;
  readonly hub: { readonly radius: number; readonly label: SetLabel };
  /** In the order of the content: main ring, then outer ring. */
  readonly segments: readonly SegmentShape[];
}

/** Pixels that the focus needs round everything. */
const MARGIN = 5;
/** In em of running text: room round labels and round the lines of the outer ring, and the widest wheel. */
const PAD = 0.4;
const OUTER_PADDING = 1.32;
const WIDEST = 38;
/** What is tried: the hub's share of the main ring's radius, lines in the outer ring, and turns of the main ring. */
const HUB_SHARES = [0.36, 0.31, 0.26];
const OUTER_LINES = [1, 2];
const TURNS = [0, 0.5];

/**
 * The wheel, or undefined when not every label finds room at 12 px or more: the areas are then better shown as a list.
 * The labels of a ring have one size. The first area of the main ring is at the top.
 */
export function wheelGeometry(content: WheelContent, room: WheelRoom): WheelGeometry | undefined {
  const em = Math.max(16, room.textSize);
  const size = Math.min(room.width, WIDEST * em);
  const set = setOf(content, room.measure);
  const lineCounts = content.outer.length > 0 ? OUTER_LINES : [0];
  const plans = lineCounts.flatMap((outerLines) =>
    HUB_SHARES.flatMap((hubShare) => TURNS.map((turn) => ({ outerLines, hubShare, turn }))),
  );
  let best: Drawing | undefined;
  for (const plan of plans) {
    // A later plan must be a clear pixel better, so that the wheel does not turn for next to nothing.
    const least = best ? best.score + em / 16 : -Infinity;
    const drawing = drawingOf(set, { ...plan, em, size, least });
    if (drawing && drawing.score >= least) best = drawing;
    if (best && best.score >= em) break;
  }
  return best?.geometry;
}

/** The content with every way to set its labels. */
interface TypeSet {
  readonly main: readonly SetArea[];
  readonly outer: readonly SetArea[];
  readonly supports: WheelContent['supports'];
  readonly hub: readonly (readonly Way[])[];
  readonly isFlat: boolean;
}

interface SetArea {
  readonly owner: string | undefined;
  readonly progress: ProgressForm | undefined;
  readonly ways: readonly Way[];
}

/** Radians that an arc gives up towards one of another organisation. */
const OWNER_ROOM = 0.03;

interface Plan {
  readonly em: number;
  readonly size: number;
  readonly outerLines: number;
  readonly hubShare: number;
  readonly turn: number;
  /** The score that the drawing must reach to be of use. */
  readonly least: number;
}

interface Drawing {
  readonly geometry: WheelGeometry;
  readonly score: number;
}

function setOf({ main, outer, supports, hub, isFlat = false }: WheelContent, measure: Measure): TypeSet {
  const area = (item: WheelArea): SetArea => ({
    owner: item.owner,
    progress: item.progress,
    ways: waysOf(item, measure),
  });
  const middle = hub.map((label) => waysOf(label, measure));
  return { main: main.map(area), outer: outer.map(area), supports, hub: middle, isFlat };
}

function drawingOf({ main, outer, supports, hub, isFlat }: TypeSet, plan: Plan): Drawing | undefined {
  const { em, size } = plan;
  const edge = size / 2 - MARGIN;
  const outerWidth = (plan.outerLines * LINE_HEIGHT + OUTER_PADDING) * em + bandOf(outer, em) + 2 * GAP;
  const mainEdge = plan.outerLines === 0 ? edge : edge - outerWidth;
  const radius = mainEdge * plan.hubShare;
  const mainInner = radius + 2 * GAP;
  if (mainEdge - mainInner < 3 * em) return undefined;
  const sizes = { largest: 1.0625 * em, smallest: 0.75 * em, em };
  const label = firstSet(hub, sizes, horizontalInCircle(radius, PAD * em));
  if (!label) return undefined;
  // No score is higher than its font size.
  const ringSizes = { ...sizes, smallest: Math.max(sizes.smallest, plan.least) };
  const mainArcs = equalArcs(main.length, plan.turn);
  const mainFields = apartByOwner(mainArcs, main).map((arc) => ({ ...arc, inner: mainInner, outer: mainEdge }));
  const inside = ringOf('main', main, mainFields, { sizes: ringSizes, place: horizontalIn });
  if (!inside) return undefined;
  const outerInner = mainEdge + 2 * GAP;
  const outerFields = apartByOwner(supportArcs(mainArcs, supports), outer).map((arc) => ({
    ...arc,
    inner: outerInner,
    outer: edge,
  }));
  const around = ringOf('outer', outer, outerFields, { sizes: ringSizes, place: isFlat ? horizontalIn : alongArc });
  if (!around) return undefined;
  const segments = [...inside.segments, ...around.segments];
  const score = Math.min(inside.score, around.score);
  return { score, geometry: { size, hub: { radius, label }, segments } };
}

/** The arcs with room between those of one organisation and those of the next. */
function apartByOwner(arcs: readonly Arc[], areas: readonly SetArea[]): Arc[] {
  const count = arcs.length;
  const roomBetween = (one: number, other: number): number =>
    areas[(one + count) % count]?.owner === areas[(other + count) % count]?.owner ? 0 : OWNER_ROOM;
  return arcs.map(({ start, end }, index) => ({
    start: start + roomBetween(index - 1, index),
    end: end - roomBetween(index, index + 1),
  }));
}

function firstSet(labels: readonly (readonly Way[])[], sizes: Sizes, place: PlaceLines): SetLabel | undefined {
  for (const ways of labels) {
    const set = setLabels([ways], sizes, [place]);
    if (set) return set.labels[0];
  }
  return undefined;
}

interface Ring {
  readonly score: number;
  readonly segments: readonly SegmentShape[];
}

/** How large the labels of a ring may be, and how they lie in it. */
interface RingType {
  readonly sizes: Sizes;
  readonly place: (field: Field, pad: number) => PlaceLines;
}

/** One ring, or undefined when a label does not fit. */
function ringOf(
  name: RingName,
  areas: readonly SetArea[],
  fields: readonly Field[],
  { sizes, place }: RingType,
): Ring | undefined {
  if (areas.length === 0) return { score: Infinity, segments: [] };
  const band = bandOf(areas, sizes.em);
  const places = fields.map((field) => place({ ...field, inner: field.inner + band }, GAP + PAD * sizes.em));
  const set = setLabels(
    areas.map(({ ways }) => ways),
    sizes,
    places,
  );
  return (
    set && {
      score: set.score,
      segments: set.labels.flatMap((label, index) => {
        const field = fields[index];
        return field ? [{ ...segmentPaths(field, name, areas[index]?.progress, sizes.em), label }] : [];
      }),
    }
  );
}

function bandOf(areas: readonly SetArea[], em: number): number {
  return areas.some(({ progress }) => progress !== undefined) ? BAND * em : 0;
}
