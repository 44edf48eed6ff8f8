import type { Feed, Language } from '../feed/feed.js';
import type { DataTable } from '../view/data-table.js';
import { touches, type Network } from './five-factor-map.connections.js';
import { matrixOf, matrixTable } from './five-factor-map.matrix.js';
import { notesOf, sourceOf } from './five-factor-map.notes.js';
import { panelOf } from './five-factor-map.panel.js';
import { sceneOf, type Scene } from './five-factor-map.scene.js';
import { tablesOf } from './five-factor-map.table.js';
import type { MapOptions, MapView } from './five-factor-map.view.js';

export { focusItem, renderMatrix, renderPanel } from './five-factor-map.details.js';
export { panelStyles } from '../widget/panel.styles.js';
export { marksOf } from '../view/marks.js';
export { depthStyles } from './five-factor-map.depth.styles.js';

interface Tables {
  readonly language: Language;
  readonly inMap: readonly DataTable[];
  readonly inMatrix: readonly DataTable[];
}

/** Tables do not depend on what is chosen; they are kept while the network and the language are the same. */
const known = new WeakMap<Network, Tables>();

/** What joins the view of the map, drawn or not: the panel of the choice, tables, the matrix, notes and the model. */
export function depthOf(feed: Feed, view: MapView, options: MapOptions): MapView {
  const scene = sceneOf(feed, options);
  const { network, language } = scene;
  const { inMap, inMatrix } = knownTables(scene);
  const isMatrix = options.mode === 'matrix';
  return {
    ...view,
    panel: panelOf(scene, options.chosen),
    open: openPlace(network, options),
    ...(isMatrix ? { matrix: matrixOf(scene) } : {}),
    tables: isMatrix ? inMatrix : inMap,
    notes: notesOf(scene, view.picture, isMatrix),
    source: sourceOf(feed, language),
  };
}

function knownTables(scene: Scene): Tables {
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
