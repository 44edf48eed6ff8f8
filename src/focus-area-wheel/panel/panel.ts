import type { Document, Feed, Language, Strategy, Target } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { AREA_KIND_WORDS, AREA_STATUS_WORDS, HEADINGS } from '../../locale/words.js';
import { documentItem } from '../../view/document-item.js';
import { withContent, type Panel, type PanelBlock } from '../../view/panel.js';
import { projectItem } from '../../view/project-item.js';
import type { AreaFacts } from './area-facts.js';
import { actorItem, bullets, chips, goalItem, items, paragraph, readMore, shortList, targetItem } from './items.js';
import { restOf } from './links.js';
import type { AreaList } from '../list/list.view.js';

/** Everything about an area. */
export function areaPanel(feed: Feed, facts: AreaFacts, region: string, language: Language): Panel {
  const { area } = facts;
  const title = phraseIn(area.title, language);
  const targets = facts.targets.filter((target) => hasMoreToTell(target, facts));
  const factors = feed.factors.filter(({ id }) => area.factors.includes(id));
  const place = regionOf(feed, area.region);
  return {
    id: area.id,
    badges: [
      say(AREA_KIND_WORDS[area.kind], language),
      ...(area.status === 'decided' ? [] : [say(AREA_STATUS_WORDS[area.status], language)]),
      ...(place ? [phraseIn(place.name, language).text] : []),
    ],
    title,
    ...(area.subtitle ? { subtitle: phraseIn(area.subtitle, language) } : {}),
    blocks: [
      ...paragraph(undefined, area.description, language),
      ...chips(HEADINGS.supports, facts.supports, language),
      ...chips(HEADINGS.supportedBy, facts.supportedBy, language),
      ...withContent({ kind: 'figures', heading: say(HEADINGS.keyFigures, language), figures: facts.figures }),
      ...items(
        HEADINGS.targets,
        targets.map((target) => targetItem(feed, target, region, language)),
        language,
      ),
      ...bullets(HEADINGS.measures, area.measures, language),
      ...items(
        HEADINGS.goals,
        facts.goals.map((goal) => goalItem(goal, language)),
        language,
      ),
      ...items(
        HEADINGS.projects,
        facts.projects.map((project) => projectItem(feed, project, language)),
        language,
      ),
      ...items(
        HEADINGS.actors,
        facts.actors.map((actor) => actorItem(actor, language)),
        language,
      ),
      ...bullets(
        HEADINGS.factors,
        factors.map(({ label }) => label),
        language,
      ),
      ...items(
        HEADINGS.documents,
        facts.documents.map((document) => documentItem(feed, document, language)),
        language,
      ),
      ...readMore(area.url, title, language),
    ],
  };
}

/**
 * The strategy that the areas belong to, and everything in the feed that belongs to no area. Where there is none of it,
 * the areas are counted instead; undefined when there is nothing at all.
 */
export function hubPanel(
  feed: Feed,
  { hub, summary }: AreaList,
  region: string,
  language: Language,
): Panel | undefined {
  const { strategy, description } = feed;
  const { targets, goals, projects, documents } = restOf(feed);
  const { title } = hub;
  const blocks = [
    ...paragraph(undefined, description, language),
    ...paragraph(HEADINGS.vision, strategy?.vision, language),
    ...paragraph(HEADINGS.mission, strategy?.mission, language),
    ...paragraph(HEADINGS.purpose, strategy?.purpose, language),
    ...shortList(HEADINGS.roles, strategy?.roles ?? [], language),
    ...shortList(HEADINGS.values, strategy?.values ?? [], language),
    ...paragraph(undefined, strategy?.note, language),
    ...withContent({ kind: 'text', paragraphs: strategy ? adoption(feed, strategy, language) : [] }),
    ...items(
      HEADINGS.targets,
      targets.map((target) => targetItem(feed, target, region, language)),
      language,
    ),
    ...items(
      HEADINGS.goals,
      goals.map((goal) => goalItem(goal, language)),
      language,
    ),
    ...items(
      HEADINGS.projects,
      projects.map((project) => projectItem(feed, project, language)),
      language,
    ),
    ...items(
      HEADINGS.documents,
      documents.map((document) => documentItem(feed, document, language)),
      language,
    ),
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
