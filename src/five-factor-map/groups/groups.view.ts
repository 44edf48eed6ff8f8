import type { Feed } from '../../feed/feed.js';
import { MOST_IN_WORDS, say, sayCount, sentenceCase, type Entry, type PluralEntry } from '../../locale/catalogue.js';
import { ACTOR_COUNT } from '../../locale/words.js';
import type { Item } from '../../view/item.js';
import type { Measure } from '../../view/line-breaks.js';
import { sourceLineOf } from '../../view/source-line.js';
import type { Lead, ViewOptions } from '../../view/view.js';
import { connectionsIn } from '../network/connections.js';
import { filtersOf, type Filter } from '../network/filters.js';
import { layoutsFor, type MapLayout } from '../map/layout.js';
import { nodesOf, type MapNode } from './nodes.js';
import { figures, sceneOf, whereIn, type Scene, type SceneOptions } from '../network/scene.js';
import { GROUP_COUNT, LINK_COUNT, ONE_IN_WORDS, WORDS } from '../five-factor-map.words.js';

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

/** The groups of actors as a list: what there is to see before the map is there, and where there is no room for one. */
export interface GroupList extends Lead {
  readonly mode: 'map' | 'matrix';
  readonly nodes: readonly MapNode[];
  /** What the reader can choose by: focus areas and regions that have actors. */
  readonly filters: readonly Filter[];
  /** The room that a drawing would take; absent where there is none for it, or where the matrix is asked for. */
  readonly layout?: MapLayout;
}

/** The groups of a feed as a list. */
export function groupListOf(feed: Feed, options: MapOptions): GroupList {
  const { heading, mode, chosen, width, textSize } = options;
  const scene = sceneOf(feed, options);
  const { language, marks } = scene;
  const nodes = nodesOf(scene, chosen);
  const [layout] = mode === 'map' ? layoutsFor(width, textSize, nodes.length) : [];
  return {
    title: heading === '' ? { text: say(WORDS.title, language), language } : { text: heading, language },
    summary: summaryOf(scene, layout !== undefined),
    mode,
    nodes,
    filters: filtersOf(scene),
    source: sourceLineOf(feed, [], language),
    ...(layout ? { layout } : {}),
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
  const links = connectionsIn(pairs).size;
  // A sentence has all its counts in words, or all of them in figures.
  const inWords = Math.max(groups.length, actors.length, links) <= MOST_IN_WORDS;
  const counted = (entry: PluralEntry, one: Entry, count: number): string => {
    if (!inWords) return figures(entry, count, language);
    return count === 1 ? say(one, language) : sayCount(entry, count, language);
  };
  const summary = say(WORDS.summary, language, {
    groups: sentenceCase(counted(GROUP_COUNT, ONE_IN_WORDS.group, groups.length)),
    actors: counted(ACTOR_COUNT, ONE_IN_WORDS.actor, actors.length),
    links: counted(LINK_COUNT, ONE_IN_WORDS.link, links),
    where,
  });
  return isDrawn && links > 0 ? `${summary} ${say(WORDS.thicker, language)}` : summary;
}
