import type { Feed, Language } from '../feed/feed.js';
import type { DataTable } from '../view/data-table.js';
import type { View } from '../view/view.js';
import { groupListOf, summaryOf, type GroupList, type MapOptions } from './groups/groups.view.js';
import { layoutsFor } from './map/layout.js';
import { pictureOf, type MapPicture } from './map/picture.js';
import { matrixOf, matrixTable, type Matrix } from './matrix/matrix.js';
import { touches, type Network } from './network/connections.js';
import { sceneOf, type Scene } from './network/scene.js';
import { notesOf, sourceOf } from './notes.js';
import { panelOf, type MapPanel } from './panel/panel.js';
import { tablesOf } from './tables.js';

/** The groups as a map or a matrix, with all that is known about them. */
export interface MapView extends GroupList, View {
  /** Absent when there is no room for a drawing, or when it would not be a polygon: the groups are then a list. */
  readonly picture?: MapPicture;
  /** What is chosen, in detail. */
  readonly panel: MapPanel;
  /** Place of the group under which a list shows the panel; −1 when nothing is chosen. */
  readonly open: number;
  /** Who does what, in that mode. */
  readonly matrix?: Matrix;
}

export function viewOf(feed: Feed, options: MapOptions): MapView {
  const list = groupListOf(feed, options);
  const scene = sceneOf(feed, options);
  const picture = list.layout && drawingIn(scene, list, options);
  const { inMap, inMatrix } = tablesIn(scene);
  const isMatrix = options.mode === 'matrix';
  return {
    ...list,
    summary: summaryOf(scene, picture !== undefined),
    ...(picture ? { picture } : {}),
    panel: panelOf(scene, options.chosen),
    open: openPlace(scene.network, options),
    ...(isMatrix ? { matrix: matrixOf(scene) } : {}),
    tables: isMatrix ? inMatrix : inMap,
    notes: notesOf(scene, picture, isMatrix),
    source: sourceOf(feed, scene.language),
  };
}

/** What a page shows of the map that cannot be asked: the view, and all that is known about each group. */
export interface WholeMapView extends MapView {
  /** The panel of each node, in their order. */
  readonly panels: readonly MapPanel[];
  /** The summary where there is no room for a drawing. */
  readonly summaryUndrawn: string;
}

/** The view with the panels of all groups. */
export function wholeViewOf(feed: Feed, options: MapOptions): WholeMapView {
  const view = viewOf(feed, options);
  const scene = sceneOf(feed, options);
  return {
    ...view,
    panels: view.nodes.map(({ choice }) => panelOf(scene, choice)),
    summaryUndrawn: summaryOf(scene, false),
  };
}

/** The drawing in the first layout in which its labels have room; undefined when there is none. */
function drawingIn(scene: Scene, { nodes }: GroupList, options: MapOptions): MapPicture | undefined {
  const layouts = layoutsFor(options.width, options.textSize, nodes.length);
  return pictureOf(scene, nodes, options.chosen, { ...options, layouts });
}

interface Tables {
  readonly language: Language;
  readonly inMap: readonly DataTable[];
  readonly inMatrix: readonly DataTable[];
}

/** Tables do not depend on what is chosen; they are kept while the network and the language are the same. */
const known = new WeakMap<Network, Tables>();

function tablesIn(scene: Scene): Tables {
  const { network, language } = scene;
  const kept = known.get(network);
  if (kept?.language === language) return kept;
  const inMap = tablesOf(scene);
  const tables = { language, inMap, inMatrix: [matrixTable(scene, network.actors), ...inMap] };
  known.set(network, tables);
  return tables;
}

/** The group to which the choice belongs: the one where the reader was, else the first; −1 without a choice. */
function openPlace({ groups, pairs }: Network, { chosen, home }: MapOptions): number {
  const pair = pairs.find(({ id }) => chosen?.kind === 'link' && id === chosen.id);
  const belongs = groups.map(({ factor, actors }, place) =>
    pair
      ? touches(pair, place)
      : chosen?.kind === 'factor'
        ? factor.id === chosen.id
        : chosen?.kind === 'actor' && actors.some(({ id }) => id === chosen.id),
  );
  const atHome = groups.findIndex(({ factor }, place) => belongs[place] && factor.id === home);
  return atHome < 0 ? belongs.indexOf(true) : atHome;
}
