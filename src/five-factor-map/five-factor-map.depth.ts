import type { Feed, Language } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import type { DataTable } from '../view/data-table.js';
import { touches, type Network } from './five-factor-map.connections.js';
import { DEPTH_WORDS } from './five-factor-map.depth-words.js';
import { matrixOf, matrixTable } from './five-factor-map.matrix.js';
import { sayWith } from './five-factor-map.mixed.js';
import { notesOf, sourceOf } from './five-factor-map.notes.js';
import { panelOf } from './five-factor-map.panel.js';
import { sceneOf } from './five-factor-map.scene.js';
import { tablesOf } from './five-factor-map.table.js';
import type { MapOptions, MapView } from './five-factor-map.view.js';

export { renderMarked, renderMatrix, renderPanel, renderToolbar } from './five-factor-map.details.js';
export { depthStyles } from './five-factor-map.depth.styles.js';

/** Tables do not depend on what is chosen; they are kept while the network and the language are the same. */
const known = new WeakMap<Network, { readonly language: Language; readonly tables: readonly DataTable[] }>();

/** What joins the view of the map: the panel of the choice, the tables, in its mode the matrix, notes and the model. */
export function depthOf(feed: Feed, view: MapView, options: MapOptions): MapView {
  const scene = sceneOf(feed, options);
  const { network, language, area } = scene;
  const kept = known.get(network);
  const tables = kept?.language === language ? kept.tables : tablesOf(scene);
  known.set(network, { language, tables });
  const isMatrix = options.mode === 'matrix';
  return {
    ...view, panel: panelOf(scene, options.chosen), open: openPlace(network, options),
    ...(area ? { marked: sayWith(DEPTH_WORDS.area, [phraseIn(area.title, language)], scene) } : {}),
    ...(isMatrix ? { matrix: matrixOf(scene) } : {}),
    tables: isMatrix ? [matrixTable(scene, network.actors), ...tables] : tables,
    notes: notesOf(scene, view.geometry !== undefined), source: sourceOf(feed, language),
  };
}

/** The group to which the choice belongs: the one where the reader was, else the first; −1 without a choice. */
function openPlace({ groups, pairs }: Network, { chosen, home }: MapOptions): number {
  const pair = pairs.find(({ id }) => chosen?.kind === 'link' && id === chosen.id);
  const belongs = groups.map(({ factor, actors }, place) => (
    pair ? touches(pair, place) : chosen?.kind === 'factor' ? factor.id === chosen.id
      : chosen?.kind === 'actor' && actors.some(({ id }) => id === chosen.id)
  ));
  const atHome = groups.findIndex(({ factor }, place) => belongs[place] && factor.id === home);
  return atHome < 0 ? belongs.indexOf(true) : atHome;
}
