import { phraseIn, type Phrase } from '../feed/localized-text.js';
import { say, sentenceCase, type Entry } from '../locale/catalogue.js';
import { formatNumber } from '../locale/number.js';
import { HEADINGS } from '../locale/words.js';
import { numberCell, type DataTable, type TableCell } from '../view/data-table.js';
import { pairChip } from './panel/blocks.js';
import { connectionsIn, touches, type Connection } from './network/connections.js';
import { DETAILS_WORDS } from './details.words.js';
import { cellOf, joined, own, type Mixed } from './panel/mixed-text.js';
import type { Scene } from './network/scene.js';
import {
  areaTitles,
  connectionsOf,
  groupsOf,
  labelAt,
  labelsOf,
  nameOf,
  namesOf,
  sentenceOf,
  strengthOf,
  strongest,
} from './network/sentences.js';
import { WORDS } from './five-factor-map.words.js';

/** The groups, the actors and the connections as tables; those without rows are left out. */
export function tablesOf(scene: Scene): DataTable[] {
  const { group, count, actor, role, areas, link, links, strongestTo, strengthTitle } = DETAILS_WORDS;
  const strength = scene.network.connections.some(({ link }) => link?.strength !== undefined) ? [strengthTitle] : [];
  return [
    tableOf(WORDS.groups, [group, HEADINGS.actors, strongestTo, count, links], groupRows(scene), scene),
    tableOf(HEADINGS.actors, [actor, WORDS.groups, role, areas, HEADINGS.projects, links], actorRows(scene), scene),
    tableOf(
      links,
      [link, HEADINGS.actors, WORDS.groups, ...strength],
      connectionRows(scene, strength.length > 0),
      scene,
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function tableOf(caption: Entry, columns: readonly Entry[], rows: DataTable['rows'], { language }: Scene): DataTable {
  return {
    caption: say(caption, language),
    columns: columns.map((entry, place) => ({
      title: say(entry, language),
      numeric: typeof rows[0]?.[place]?.value === 'number',
    })),
    rows,
  };
}

function groupRows(scene: Scene): TableCell[][] {
  const { network } = scene;
  return network.groups.map(({ actors }, place) => {
    const pairs = network.pairs.filter((pair) => touches(pair, place));
    return [
      cellOf(labelAt(place, scene)),
      listCell(
        namesOf(
          actors.map(({ id }) => id),
          scene,
        ),
        scene,
      ),
      textsCell(
        strongest(pairs).map((pair) => pairChip(pair, scene, place).label),
        scene,
      ),
      countCell(actors.length, scene),
      countCell(connectionsIn(pairs).size, scene),
    ];
  });
}

function actorRows(scene: Scene): TableCell[][] {
  return scene.network.actors.map((actor) => {
    const connections = connectionsOf(actor.id, scene);
    return [
      cellOf([nameOf({ kind: 'actor', id: actor.id }, scene)]),
      listCell(groupsOf(actor, scene), scene),
      cellOf(actor.role ? [phraseIn(actor.role, scene.language)] : []),
      listCell(areaTitles(actor.focusAreas, scene), scene),
      sentencesCell(
        connections.filter(({ project }) => project),
        scene,
      ),
      sentencesCell(
        connections.filter(({ link }) => link),
        scene,
      ),
    ];
  });
}

/** Each connection once, with the pairs of groups that it joins; also those within a group. */
function connectionRows(scene: Scene, hasStrength: boolean): TableCell[][] {
  return scene.network.connections.map((connection) => [
    cellOf(sentenceOf(connection, scene)),
    listCell(namesOf(connection.actors, scene), scene),
    textsCell(
      connection.joints.map((joint) => joined(labelsOf(joint, scene), ' – ', scene)),
      scene,
    ),
    ...(hasStrength ? [cellOf([own(sentenceCase(strengthOf(connection, scene.language)), scene)])] : []),
  ]);
}

function sentencesCell(connections: readonly Connection[], scene: Scene): TableCell {
  return textsCell(
    connections.map((connection) => sentenceOf(connection, scene)),
    scene,
  );
}

function textsCell(all: readonly Mixed[], scene: Scene): TableCell {
  return cellOf(all.flatMap((each, index) => (index === 0 ? each : [own('; ', scene), ...each])));
}

function listCell(names: readonly Phrase[], scene: Scene): TableCell {
  return cellOf(joined(names, ', ', scene));
}

function countCell(value: number, { language }: Scene): TableCell {
  return numberCell(formatNumber(value, 0, language), value);
}
