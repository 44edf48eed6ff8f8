import type { Feed, Language } from '../feed/feed.js';
import { say, sayCount, sentenceCase } from '../locale/catalogue.js';
import { ACTOR_COUNT } from '../locale/words.js';
import { sourceLineOf } from '../view/source-line.js';
import type { View, ViewOptions } from '../view/view.js';
import { countIn, type Network } from './five-factor-map.connections.js';
import { geometryOf, type MapGeometry } from './five-factor-map.geometry.js';
import { layoutsFor } from './five-factor-map.layout.js';
import type { Matrix } from './five-factor-map.matrix.js';
import type { Mixed } from './five-factor-map.mixed.js';
import { linesOf, nodesOf, type MapLine, type MapNode } from './five-factor-map.nodes.js';
import type { MapPanel } from './five-factor-map.panel.js';
import { figures, sceneOf, type Choice, type SceneOptions } from './five-factor-map.scene.js';
import { GROUP_COUNT, LINK_COUNT, WORDS } from './five-factor-map.words.js';

/** What the map is asked with. */
export interface MapOptions extends ViewOptions, SceneOptions {
  readonly mode: 'map' | 'matrix';
  readonly chosen: Choice | undefined;
  /** Id of the group under which a list keeps its panel, if what is chosen belongs to it. */
  readonly home: string | undefined;
  /** Pixels of the widget inside (0 before it has been measured), and of ordinary text. */
  readonly width: number;
  readonly textSize: number;
}

/** The map as a value. */
export interface MapView extends View {
  readonly mode: 'map' | 'matrix';
  readonly nodes: readonly MapNode[];
  /** One for each pair of groups, in the same order as the lines of the geometry. */
  readonly lines: readonly MapLine[];
  /** Absent when there is no room for a drawing, or when it would not be a polygon: the groups are then a list. */
  readonly geometry?: MapGeometry;
  /** The panel stands beside the drawing. */
  readonly isWide?: boolean;
  /** What is chosen, in detail; absent until the code for it has been loaded. */
  readonly panel?: MapPanel;
  /** Place of the group under which a list shows the panel; −1 when nothing is chosen. */
  readonly open?: number;
  /** Who does what, in that mode and likewise. */
  readonly matrix?: Matrix;
  /** What is marked, in words, when a focus area is chosen in another widget. */
  readonly marked?: Mixed;
}

/** The map of a feed as the reader sees it first; `depthOf` adds panel, tables, matrix and notes. */
export function viewOf(feed: Feed, options: MapOptions): MapView {
  const { heading, mode, chosen } = options;
  const scene = sceneOf(feed, options);
  const { language, network } = scene;
  const nodes = nodesOf(scene, chosen);
  const lines = linesOf(scene, chosen);
  const drawing = mode === 'map' ? drawingOf(nodes, lines, options) : undefined;
  return {
    title: heading === '' ? { text: say(WORDS.title, language), language } : { text: heading, language },
    summary: summaryOf(network, language, drawing !== undefined),
    mode, nodes, lines, ...drawing, tables: [], notes: [], source: sourceLineOf(feed, [], language),
    ...(nodes.length === 0 ? { empty: say(WORDS.noFactors, language) } : {}),
  };
}

function drawingOf(
  nodes: readonly MapNode[], pairs: readonly MapLine[], { width, textSize }: MapOptions,
): Required<Pick<MapView, 'geometry' | 'isWide'>> | undefined {
  const content = {
    textSize, pairs, chosen: nodes.findIndex(({ isChosen }) => isChosen),
    nodes: nodes.map(({ label, count, dots }) => ({ label: label.text, count, actors: dots.length })),
  };
  for (const { isWide, drawing } of layoutsFor(width, textSize, nodes.length)) {
    const geometry = geometryOf({ ...content, width: drawing });
    if (geometry) return { geometry, isWide };
  }
  return undefined;
}

function summaryOf({ groups, actors, pairs }: Network, language: Language, isDrawn: boolean): string {
  if (groups.length === 0) return '';
  if (actors.length === 0) return say(WORDS.noActors, language);
  const counts = {
    groups: sentenceCase(sayCount(GROUP_COUNT, groups.length, language)),
    actors: figures(ACTOR_COUNT, actors.length, language),
    links: figures(LINK_COUNT, countIn(pairs), language),
  };
  return [say(WORDS.summary, language, counts), ...(isDrawn ? [say(WORDS.thicker, language)] : [])].join(' ');
}
