import type { Actor, Project } from '../../feed/feed.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { regionKind } from '../../locale/region.words.js';
import { REGION_NAMES } from '../../view/region-name.words.js';
import { PROJECT_STATUS_WORDS } from '../../locale/project.words.js';
import { ACTOR_COUNT, HEADINGS } from '../../locale/words.js';
import { periodText } from '../../view/project-item.js';
import { withOneOpen, type PanelSection } from '../../view/section.js';
import { hueOf, type Hue } from '../../view/hue.js';
import type { Item } from '../../view/item.js';
import {
  actorItem,
  chips,
  connectionItem,
  groupChips,
  items,
  itemsUnder,
  pairChip,
  texts,
  type MapBlock,
  type MapItem,
} from './blocks.js';
import { connectionsIn, touches, type Connection, type Group, type Pair } from '../network/connections.js';
import { DETAILS_WORDS } from '../details.words.js';
import { gapOfPair, gapsOf, gapsOfGroup, unlinkedPairs } from '../network/gaps.js';
import { joined, own, sayWith, type Mixed } from './mixed-text.js';
import {
  actorsSection,
  areasSection,
  gapsSection,
  inBothSection,
  linksSection,
  pairName,
  projectsSection,
} from './sections.js';
import { linkCount } from '../network/kinds.js';
import { actorCount, figures, hasMarks, isMarked, type Scene } from '../network/scene.js';
import { connectionsOf, labelAt, labelsOf, rolesIn, strongest } from '../network/sentences.js';

/** What the reader sees about what is chosen, or about the whole map. */
export interface MapPanel {
  /** What kind of thing it is; empty for the whole map. */
  readonly badge: Phrase | undefined;
  readonly hue?: Hue;
  readonly title: Mixed;
  readonly subtitle: Mixed;
  readonly url?: string;
  /** What is seen at once. */
  readonly blocks: readonly MapBlock[];
  /** What opens: what it is about, who is in it, its links, and when. */
  readonly sections: readonly PanelSection<MapBlock>[];
}

const MOST_CHIPS = 5;

/** The panel of the choice, or of the whole map when nothing is chosen or the choice is not in the feed any more. */
export function panelOf(scene: Scene, choice: Item | undefined): MapPanel {
  const { groups, pairs, actors } = scene.network;
  const place = groups.findIndex(({ factor }) => choice?.kind === 'factor' && factor.id === choice.id);
  const group = groups[place];
  if (group) return groupPanel(scene, place, group);
  const actor = actors.find(({ id }) => choice?.kind === 'actor' && id === choice.id);
  if (actor) return actorPanel(scene, actor);
  const pair = pairs.find(({ id }) => choice?.kind === 'link' && id === choice.id);
  return pair ? pairPanel(scene, pair) : overview(scene);
}

function overview(scene: Scene): MapPanel {
  const { feed, network, language } = scene;
  const most = strongest(network.pairs).slice(0, MOST_CHIPS);
  return {
    badge: undefined,
    title: [own(say(DETAILS_WORDS.overview, language), scene)],
    subtitle: [own(say(DETAILS_WORDS.hint, language), scene)],
    blocks: [
      ...markedActors(scene),
      ...texts(undefined, feed.factorModel?.note ? [[phraseIn(feed.factorModel.note, language)]] : [], scene),
    ],
    sections: withOneOpen([
      linksSection(
        new Set(network.connections),
        most.map((pair) => pairName(pair, scene)),
        [
          ...chips(
            DETAILS_WORDS.strongest,
            most.map((pair) => pairChip(pair, scene)),
            scene,
          ),
          ...(most.length === 0 ? [] : texts(undefined, [[own(say(DETAILS_WORDS.linkNote, language), scene)]], scene)),
        ],
        scene,
      ),
      ...gapsSection(gapsOf(scene), scene, unlinkedPairs(scene)),
    ]),
  };
}

/** The actors that belong to what is chosen elsewhere, under its name. */
function markedActors(scene: Scene): MapBlock[] {
  const { network, marks, language } = scene;
  if (!marks || !hasMarks(scene)) return [];
  const marked = network.actors.filter((actor) => isMarked(actor, scene));
  const actors = [own(figures(ACTOR_COUNT, marked.length, language), scene)];
  const heading = sayWith(DETAILS_WORDS.marked, { name: [marks.name], actors }, scene);
  return itemsUnder(
    heading,
    marked.map((actor) => actorItem(actor, scene)),
    scene,
    true,
  );
}

function groupPanel(scene: Scene, place: number, { factor, actors }: Group): MapPanel {
  const { feed, network, language } = scene;
  const pairs = network.pairs.filter((pair) => touches(pair, place));
  const ids = new Set(actors.map(({ id }) => id));
  const within = network.connections.filter(
    ({ link, actors: ends }) => link && ends.length === 2 && ends.every((id) => ids.has(id)),
  );
  // What a group works with is what it is named under, and what those in it do.
  const areas = feed.focusAreas.filter(
    ({ id, factors }) => factors.includes(factor.id) || actors.some(({ focusAreas }) => focusAreas.includes(id)),
  );
  const listed = actors.filter((actor) => isMarked(actor, scene)).map((actor) => actorItem(actor, scene, factor.id));
  return {
    badge: own(say(DETAILS_WORDS.group, language), scene),
    hue: hueOf(factor.color, place),
    title: labelAt(place, scene),
    subtitle: [own(`${actorCount(actors, scene)} · ${linkCount(connectionsIn(pairs), language)}`, scene)],
    blocks: texts(undefined, factor.description ? [[phraseIn(factor.description, language)]] : [], scene),
    sections: withOneOpen(
      [
        areasSection(
          areas.map(({ id }) => id),
          scene,
        ),
        actorsSection(actors, items(HEADINGS.actors, listed, scene, true), scene),
        groupLinks(pairs, within, place, scene),
        ...gapsSection(gapsOfGroup(place, scene), scene),
      ],
      'who',
    ),
  };
}

/** The links of a group: to which others they are strongest, and those between its own actors. */
function groupLinks(
  pairs: readonly Pair[],
  within: readonly Connection[],
  place: number,
  scene: Scene,
): PanelSection<MapBlock> {
  const nearest = strongest(pairs);
  return linksSection(
    new Set([...connectionsIn(pairs), ...within]),
    nearest.map((pair) => pairName(pair, scene, place)),
    [
      ...chips(
        DETAILS_WORDS.strongestTo,
        nearest.map((pair) => pairChip(pair, scene, place)),
        scene,
      ),
      ...items(
        DETAILS_WORDS.within,
        within.map((connection) => connectionItem(connection, scene)),
        scene,
      ),
    ],
    scene,
  );
}

function actorPanel(scene: Scene, { id, name, factors, type, role, url, focusAreas, regions }: Actor): MapPanel {
  const { feed, network, language } = scene;
  const place = network.groups.findIndex(({ factor }) => factors.includes(factor.id));
  const connections = connectionsOf(id, scene);
  const links = connections.filter(({ link }) => link).map((connection) => connectionItem(connection, scene));
  const projects = connections.flatMap(({ project }) => (project ? projectItem(project, id, scene) : []));
  const places = feed.regions.filter((region) => regions.includes(region.id));
  return {
    badge: type ? phraseIn(type, language) : own(say(DETAILS_WORDS.actor, language), scene),
    title: [phraseIn(name, language)],
    ...(place < 0 ? {} : { hue: hueOf(network.groups[place]?.factor.color, place) }),
    subtitle: role ? [phraseIn(role, language)] : [],
    ...(url === undefined ? {} : { url }),
    blocks: [
      ...groupChips(factors, scene),
      ...line(
        REGION_NAMES[regionKind(places)],
        places.map((region) => phraseIn(region.name, language)),
        scene,
      ),
    ],
    sections: withOneOpen([
      areasSection(focusAreas, scene),
      linksSection(
        new Set(connections.filter(({ link }) => link)),
        [],
        items(DETAILS_WORDS.links, links, scene, true),
        scene,
      ),
      projectsSection(projects, items(HEADINGS.projects, projects, scene), scene),
    ]),
  };
}

function pairPanel(scene: Scene, pair: Pair): MapPanel {
  const { network } = scene;
  const groups = [pair.from, pair.to].flatMap((place) => network.groups[place] ?? []);
  const actors = new Set(groups.flatMap((group) => group.actors));
  const ids = new Set([...actors].map(({ id }) => id));
  const shared = [...actors].filter((actor) => groups.every(({ factor }) => actor.factors.includes(factor.id)));
  const connections = pair.connections.map((connection) => connectionItem(connection, scene, ids));
  return {
    badge: own(say(DETAILS_WORDS.link, scene.language), scene),
    title: joined(labelsOf(pair, scene), ' – ', scene),
    subtitle: [own(linkCount(new Set(pair.connections), scene.language), scene)],
    blocks: groupChips(
      groups.map(({ factor }) => factor.id),
      scene,
    ),
    sections: withOneOpen(
      [
        inBothSection(shared, scene),
        linksSection(new Set(pair.connections), [], items(DETAILS_WORDS.links, connections, scene, true), scene),
        ...gapsSection(gapOfPair(pair, scene), scene),
      ],
      'links',
    ),
  };
}

/** A project with what the actor does in it, and when. */
function projectItem(project: Project, actor: string, scene: Scene): MapItem {
  const { language } = scene;
  const period = project.period && periodText(project.period, language);
  const facts = [rolesIn(project, actor, language), period].filter((part) => part);
  return {
    title: [phraseIn(project.title, language)],
    lines: facts.length === 0 ? [] : [[own(facts.join(' · '), scene)]],
    badges: project.status ? [{ name: own(say(PROJECT_STATUS_WORDS[project.status], language), scene) }] : [],
  };
}

function line(heading: Parameters<typeof texts>[0], names: readonly Phrase[], scene: Scene): MapBlock[] {
  return texts(heading, names.length === 0 ? [] : [joined(names, ', ', scene)], scene);
}
