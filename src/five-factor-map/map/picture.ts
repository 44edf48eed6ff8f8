import { say } from '../../locale/catalogue.js';
import type { Item } from '../../view/item.js';
import type { Measure } from '../../view/line-breaks.js';
import { geometryOf, type MapGeometry } from './geometry.js';
import type { Direction } from './joints.js';
import type { MapLayout } from './layout.js';
import { isIt, type MapNode } from '../groups/nodes.js';
import { figures, hasMarks, isMarked, someOf, textIn, type Scene } from '../network/scene.js';
import { LINK_COUNT, WORDS } from '../five-factor-map.words.js';

/** The map as a drawing. */
export interface MapPicture {
  readonly layout: MapLayout;
  readonly geometry: MapGeometry;
  /** For each node its actors, in the order of the geometry's dots. */
  readonly dots: readonly (readonly MapDot[])[];
  /** What stands under the label of each node: its count, in fewer words where it has no room for all. */
  readonly counts: readonly string[];
  /** One for each pair of groups, in the order of the geometry's lines. */
  readonly lines: readonly MapLine[];
}

/** An actor as a dot. */
export interface MapDot {
  readonly choice: Item;
  readonly name: string;
  readonly isChosen: boolean;
  /** Whether it belongs to what is chosen elsewhere; undefined when nothing is. */
  readonly isMarked: boolean | undefined;
  /** Belongs to other groups too. */
  readonly isShared: boolean;
}

/** Two groups and how many connections they have. */
export interface MapLine {
  readonly choice: Item;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly direction: Direction;
  readonly name: string;
  /** Chosen itself, or ends at the chosen group: carries its number. */
  readonly isChosen: boolean;
  /** The end at which the chosen group is, to which the line is drawn. */
  readonly gathers?: 'from' | 'to';
}

/** The drawing in the first layout in which it has room; undefined when there is none. */
export function pictureOf(
  scene: Scene,
  nodes: readonly MapNode[],
  chosen: Item | undefined,
  { layouts, textSize, measure }: PictureRoom,
): MapPicture | undefined {
  if (!measure) return undefined;
  const dots = dotsOf(scene, chosen);
  const lines = linesOf(scene, chosen);
  const content = {
    textSize,
    measure,
    pairs: lines,
    chosen: nodes.findIndex(({ isChosen }) => isChosen),
    nodes: nodes.map(({ label, count }, place) => ({
      label,
      count: widestCount(count, place, scene),
      actors: dots[place]?.length ?? 0,
    })),
    chosenDots: dots.flatMap((each, node) =>
      each.flatMap(({ isChosen }, actor) => (isChosen ? [[node, actor] as const] : [])),
    ),
  };
  for (const layout of layouts) {
    const geometry = geometryOf({ ...content, width: layout.width, height: layout.height });
    if (geometry) return { layout, geometry, dots, lines, counts: countsOf(nodes, geometry, measure, scene) };
  }
  return undefined;
}

/** The layouts to be tried, pixels of ordinary text, and a measure of labels, without which nothing is drawn. */
export interface PictureRoom {
  readonly layouts: readonly MapLayout[];
  readonly textSize: number;
  readonly measure?: Measure;
}

/** Choosing an area makes the counts longer; with room for that from the start nothing moves then. */
function widestCount(count: string, place: number, scene: Scene): string {
  const { actors: all, groups } = scene.network;
  const actors = groups[place]?.actors ?? [];
  if (actors.length === 0 && scene.region) return say(WORDS.none, scene.language);
  const canBeMarked = actors.length > 0 && all.some(({ focusAreas }) => focusAreas.length > 0);
  return canBeMarked ? someOf(actors, actors.length, scene) : count;
}

/** An empty node names the region only where the name has room: no label shall be smaller for it. */
function countsOf(nodes: readonly MapNode[], geometry: MapGeometry, measure: Measure, scene: Scene): string[] {
  const { smallSize, radius } = geometry;
  return nodes.map(({ count, isEmpty }, place) => {
    const bottom = (geometry.nodes[place]?.countY ?? 0) + smallSize * 0.4;
    const isRoomy = Math.hypot((measure(count) * smallSize) / 2, bottom) + smallSize * 0.4 <= radius;
    return isEmpty && !isRoomy ? widestCount(count, place, scene) : count;
  });
}

function dotsOf(scene: Scene, chosen: Item | undefined): MapDot[][] {
  const { network, language } = scene;
  const isMarking = hasMarks(scene);
  return network.groups.map(({ actors }) =>
    actors.map((actor) => ({
      choice: { kind: 'actor', id: actor.id },
      name: textIn(actor.name, language),
      isChosen: isIt(chosen, 'actor', actor.id),
      isShared: actor.factors.length > 1,
      isMarked: isMarking ? isMarked(actor, scene) : undefined,
    })),
  );
}

function linesOf({ network, language }: Scene, chosen: Item | undefined): MapLine[] {
  return network.pairs.map(({ id, from, to, connections, direction }) => {
    const [start, end] = [network.groups[from]?.factor, network.groups[to]?.factor];
    const labels = [start, end].flatMap((factor) => (factor ? textIn(factor.label, language) : []));
    const gathers =
      start && isIt(chosen, 'factor', start.id)
        ? ('from' as const)
        : end && isIt(chosen, 'factor', end.id)
          ? ('to' as const)
          : undefined;
    return {
      choice: { kind: 'link', id },
      from,
      to,
      direction,
      count: connections.length,
      name: `${labels.join(' – ')}: ${figures(LINK_COUNT, connections.length, language)}`,
      isChosen: gathers !== undefined || isIt(chosen, 'link', id),
      ...(gathers ? { gathers } : {}),
    };
  });
}
