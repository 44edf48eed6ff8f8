import type { Feed } from '../feed/feed.js';
import { say, sayCount, sentenceCase } from '../locale/catalogue.js';
import { ACTOR_COUNT } from '../locale/words.js';
import type { Item } from '../view/item.js';
import type { Measure } from '../view/line-breaks.js';
import { sourceLineOf } from '../view/source-line.js';
import type { View, ViewOptions } from '../view/view.js';
import { connectionsIn } from './five-factor-map.connections.js';
import { filtersOf, type Filter } from './five-factor-map.filters.js';
import { layoutsFor, type MapLayout } from './five-factor-map.layout.js';
import type { Matrix } from './five-factor-map.matrix.js';
import { nodesOf, type MapNode } from './five-factor-map.nodes.js';
import type { MapPanel } from './five-factor-map.panel.js';
import type { MapPicture } from './five-factor-map.picture.js';
import { figures, sceneOf, whereIn, type Scene, type SceneOptions } from './five-factor-map.scene.js';
import { GROUP_COUNT, LINK_COUNT, WORDS } from './five-factor-map.words.js';

/** What the map is asked with. */
export interface MapOptions extends ViewOptions, SceneOptions {
  readonly mode: 'map' | 'matrix';
  /** A factor, an actor or a link. */
  readonly chosen: Item | undefined;
  /** Id of the group under which a list keeps its panel, if what is chosen belongs to it. */
  readonly home: string | undefined;
  /** Pixels inside the frame (0 before it has been measured), and of ordinary text. */
  readonly width: number;
  readonly textSize: number;
  /** Widths of texts in em of the labels' font; without them nothing is drawn. */
  readonly measure?: Measure;
}

/** The map as a value. */
export interface MapView extends View {
  readonly mode: 'map' | 'matrix';
  readonly nodes: readonly MapNode[];
  /** What the reader can choose by: focus areas and regions that have actors. */
  readonly filters: readonly Filter[];
  /** Room that is kept for a drawing until its code has been loaded; absent where the groups are a list. */
  readonly pending?: MapLayout;
  /** Absent when there is no room for a drawing, or when it would not be a polygon: the groups are then a list. */
  readonly picture?: MapPicture;
  /** What is chosen, in detail; absent until the code for it has been loaded. */
  readonly panel?: MapPanel;
  /** Place of the group under which a list shows the panel; −1 when nothing is chosen. */
  readonly open?: number;
  /** Who does what, in that mode and likewise. */
  readonly matrix?: Matrix;
}

/** The map of a feed as the reader sees it first; `depthOf` adds drawing, panel, tables, matrix and notes. */
export function viewOf(feed: Feed, options: MapOptions): MapView {
  const { heading, mode, chosen, width, textSize } = options;
  const scene = sceneOf(feed, options);
  const { language, marks } = scene;
  const nodes = nodesOf(scene, chosen);
  const [pending] = mode === 'map' ? layoutsFor(width, textSize, nodes.length) : [];
  return {
    title: heading === '' ? { text: say(WORDS.title, language), language } : { text: heading, language },
    summary: summaryOf(scene, pending !== undefined),
    mode,
    nodes,
    filters: filtersOf(scene),
    tables: [],
    notes: [],
    source: sourceLineOf(feed, [], language),
    ...(pending ? { pending } : {}),
    ...(marks ? { marks } : {}),
    ...(nodes.length === 0 ? { empty: say(WORDS.noFactors, language) } : {}),
  };
}

/** How much there is, and how to read the lines where they are drawn. */
export function summaryOf(scene: Scene, isDrawn: boolean): string {
  const {
    language,
    network: { groups, actors, pairs },
  } = scene;
  const where = whereIn(scene);
  if (groups.length === 0) return '';
  if (actors.length === 0) return say(WORDS.noActors, language, { where });
  const counts = {
    groups: sentenceCase(sayCount(GROUP_COUNT, groups.length, language)),
    actors: figures(ACTOR_COUNT, actors.length, language),
    links: figures(LINK_COUNT, connectionsIn(pairs).size, language),
    where,
  };
  return [say(WORDS.summary, language, counts), ...(isDrawn ? [say(WORDS.thicker, language)] : [])].join(' ');
}
