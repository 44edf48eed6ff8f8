import type {
  Actor,
  Document,
  Factor,
  Feed,
  FocusArea,
  Goal,
  Language,
  Project,
  Strategy,
  Target,
} from '../../feed/feed.js';
import { ownerName } from '../../feed/derive/owners.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { AREA_STATUS_WORDS, HEADINGS } from '../../locale/words.js';
import { documentItem } from '../../view/document-item.js';
import { withContent, type Panel, type PanelBlock, type PanelItem } from '../../view/panel.js';
import { projectItem } from '../../view/project-item.js';
import { placeOfTarget, type AreaFacts } from './area-facts.js';
import { actorItem, bullets, chips, goalItem, items, paragraph, readMore, shortList, targetItem } from './items.js';
import { restOf } from './links.js';
import type { DrawnFeed } from '../list/drawn-feed.js';
import { kindEntry, type AreaList } from '../list/list.view.js';

/** Everything about an area. */
export function areaPanel(feed: DrawnFeed, facts: AreaFacts, region: string, language: Language): Panel {
  const { area } = facts;
  const title = phraseIn(area.title, language);
  const targets = facts.targets.filter((target) => hasMoreToTell(target, facts));
  const factors = feed.factors.filter(({ id }) => area.factors.includes(id));
  const lists = listsOf(feed, region, language, area);
  return {
    id: area.id,
    badges: badgesOf(feed, area, language),
    title,
    ...(area.subtitle ? { subtitle: phraseIn(area.subtitle, language) } : {}),
    blocks: [
      ...paragraph(undefined, area.description, language),
      ...chips(HEADINGS.supports, facts.supports, language),
      ...chips(HEADINGS.supportedBy, facts.supportedBy, language),
      ...withContent({ kind: 'figures', heading: say(HEADINGS.keyFigures, language), figures: facts.figures }),
      ...lists.targets(targets),
      ...bullets(HEADINGS.measures, area.measures, language),
      ...lists.goals(facts.goals),
      ...lists.projects(facts.projects),
      ...lists.actors(facts.actors),
      ...lists.factors(factors),
      ...lists.documents(facts.documents),
      ...readMore(area.url, title, language),
    ],
  };
}

/** What kind of area it is, whether it is decided, whose it is, and for which place it holds. */
function badgesOf(feed: DrawnFeed, { kind, status, owner, region }: FocusArea, language: Language): readonly string[] {
  const place = regionOf(feed, region);
  const name = ownerName(feed, owner);
  return [
    say(kindEntry(kind, feed.nature), language),
    ...(status === 'decided' ? [] : [say(AREA_STATUS_WORDS[status], language)]),
    ...(name ? [phraseIn(name, language).text] : []),
    ...(place ? [phraseIn(place.name, language).text] : []),
  ];
}

/** The lists of a panel, each under its heading; none where there is nothing to list. */
interface Lists {
  targets(targets: readonly Target[]): readonly PanelBlock[];
  goals(goals: readonly Goal[]): readonly PanelBlock[];
  projects(projects: readonly Project[]): readonly PanelBlock[];
  actors(actors: readonly Actor[]): readonly PanelBlock[];
  factors(factors: readonly Factor[]): readonly PanelBlock[];
  documents(documents: readonly Document[]): readonly PanelBlock[];
}

/** @param area the area that the lists are about */
function listsOf(feed: Feed, region: string, language: Language, area?: FocusArea): Lists {
  const placeOf = (target: Target) => area && placeOfTarget(feed, target, area, language);
  const list = <T>(heading: Entry, listed: readonly T[], itemOf: (item: T) => PanelItem): readonly PanelBlock[] =>
    items(heading, listed.map(itemOf), language);
  return {
    targets: (targets) =>
      list(HEADINGS.targets, targets, (target) => targetItem(feed, target, region, language, placeOf(target))),
    goals: (goals) => list(HEADINGS.goals, goals, (goal) => goalItem(feed, goal, language, area)),
    projects: (projects) => list(HEADINGS.projects, projects, (project) => projectItem(feed, project, language)),
    actors: (actors) => list(HEADINGS.actors, actors, (actor) => actorItem(actor, language)),
    factors: (factors) => {
      const labels = factors.map(({ label }) => label);
      return bullets(HEADINGS.factors, labels, language);
    },
    documents: (documents) => list(HEADINGS.documents, documents, (item) => documentItem(feed, item, language)),
  };
}

/**
 * The strategy that the areas belong to, and everything in the feed that belongs to no area. Where there is none of it,
 * the areas are counted instead; undefined when there is nothing at all.
 */
export function hubPanel(
  feed: DrawnFeed,
  { hub, summary }: AreaList,
  region: string,
  language: Language,
): Panel | undefined {
  const { strategy, description } = feed;
  const { targets, goals, projects, documents } = restOf(feed);
  const { title } = hub;
  const lists = listsOf(feed, region, language);
  const blocks = [
    ...paragraph(undefined, description, language),
    ...paragraph(HEADINGS.vision, strategy?.vision, language),
    ...paragraph(HEADINGS.mission, strategy?.mission, language),
    ...paragraph(HEADINGS.purpose, strategy?.purpose, language),
    ...shortList(HEADINGS.roles, strategy?.roles ?? [], language),
    ...shortList(HEADINGS.values, strategy?.values ?? [], language),
    ...paragraph(undefined, strategy?.note, language),
    ...withContent({ kind: 'text', paragraphs: strategy ? adoption(feed, strategy, language) : [] }),
    ...lists.targets(targets),
    ...lists.goals(goals),
    ...lists.projects(projects),
    ...lists.documents(documents),
    ...readMore(strategy?.url, title, language),
  ];
  if (blocks.length === 0 && summary === '') return undefined;
  const counts: PanelBlock = { kind: 'text', paragraphs: [{ text: summary, language }] };
  return { id: '', badges: [], title, blocks: blocks.length === 0 ? [counts] : blocks };
}

/** Whether a target says more than stands beside its key figure already. */
function hasMoreToTell(target: Target, { figures }: AreaFacts): boolean {
  const isTold = figures.some(({ progress }) => progress.some((told) => told.target === target));
  return !isTold || [target.title, target.decidedBy, target.note, target.source].some((detail) => detail !== undefined);
}

/** When and by whom the strategy was adopted and how long it holds, told as for any other document. */
function adoption(feed: Feed, strategy: Strategy, language: Language): readonly Phrase[] {
  const { adopted, adoptedBy, validFrom, validTo } = strategy;
  const document: Document = {
    id: '',
    title: {},
    themes: [],
    regions: [],
    focusAreas: [],
    ...(adopted === undefined ? {} : { adopted }),
    ...(adoptedBy ? { adoptedBy } : {}),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
  return documentItem(feed, document, language).lines;
}
