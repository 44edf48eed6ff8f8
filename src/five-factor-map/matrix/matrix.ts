import type { Actor, FocusArea } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { textCell, type DataTable, type TableCell, type TableColumn } from '../../view/data-table.js';
import { cutOf, type Cut } from '../panel/blocks.js';
import { DETAILS_WORDS } from '../details.words.js';
import { cellOf } from '../panel/mixed-text.js';
import { isMarked, type Scene } from '../network/scene.js';
import { areaTitles, rolesIn } from '../network/sentences.js';
import { WORDS } from '../five-factor-map.words.js';

/** Who does what, as far as a long list is shown. */
export interface Matrix {
  readonly table: DataTable;
  readonly cut?: Cut;
}

/** The name of the matrix among the lists that can be long. */
const MATRIX = '';

/** The rows of the matrix that the reader sees. */
export function matrixOf(scene: Scene): Matrix {
  const marked = scene.network.actors.filter((actor) => isMarked(actor, scene));
  const { shown, cut } = cutOf(marked, MATRIX, scene, (actor) => wordsOf(actor, scene));
  return { table: matrixTable(scene, shown), ...(cut ? { cut } : {}) };
}

/** What an actor is found by: its name, its role and its areas. */
function wordsOf({ name, role, focusAreas }: Actor, scene: Scene): string {
  const words = [name, ...(role ? [role] : [])].map((text) => phraseIn(text, scene.language));
  return [...words, ...areaTitles(focusAreas, scene)].map(({ text }) => text).join('\n');
}

/**
 * Actors by focus area. A cell says what the actor does in the area's projects, or that it is involved; else it is
 * empty. When no actor has an area there is nothing to cross with: the actors are then crossed with the factors.
 */
export function matrixTable(scene: Scene, actors: readonly Actor[]): DataTable {
  const {
    feed: { focusAreas: all, factors },
    network,
    language,
  } = scene;
  const current = all.filter(({ status }) => status !== 'archived');
  const isUsed = network.actors.some(({ focusAreas }) => current.some(({ id }) => focusAreas.includes(id)));
  const areas = isUsed ? current : undefined;
  const titles = areas?.map(({ title }) => title) ?? factors.map(({ label }) => label);
  return {
    caption: say(WORDS.matrix, language),
    columns: [
      { title: say(DETAILS_WORDS.actor, language) },
      ...titles.map((title) => columnOf(phraseIn(title, language))),
    ],
    rows: actors.map((actor) => [
      cellOf([phraseIn(actor.name, language)]),
      ...(areas?.map((area) => areaCell(actor, area, scene)) ?? factors.map(({ id }) => factorCell(actor, id, scene))),
    ]),
  };
}

function columnOf({ text, language }: Phrase): TableColumn {
  return { title: withoutSoftHyphens(text), language };
}

function areaCell(actor: Actor, { id }: FocusArea, { feed, language }: Scene): TableCell {
  const projects = feed.projects.filter(({ focusAreas }) => focusAreas.includes(id));
  const roles = new Set(projects.map((project) => rolesIn(project, actor.id, language)).filter((role) => role !== ''));
  if (roles.size > 0) return textCell([...roles].join('; '));
  return textCell(actor.focusAreas.includes(id) ? say(DETAILS_WORDS.partIn, language) : '');
}

function factorCell({ factors, role }: Actor, factor: string, scene: Scene): TableCell {
  if (!factors.includes(factor)) return textCell('');
  return role ? cellOf([phraseIn(role, scene.language)]) : textCell(say(DETAILS_WORDS.partIn, scene.language));
}
