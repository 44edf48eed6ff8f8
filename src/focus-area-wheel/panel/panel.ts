import type { Document, Feed, FocusArea, Language, Strategy, Target } from '../../feed/feed.js';
import { ownerName } from '../../feed/derive/owners.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { AREA_STATUS_WORDS, HEADINGS } from '../../locale/words.js';
import { documentItem } from '../../view/document-item.js';
import { withContent, type Panel, type PanelBlock } from '../../view/panel.js';
import { sectionOf, withOneOpen, type PanelSection } from '../../view/section.js';
import type { AreaFacts } from './area-facts.js';
import { chips, paragraph, shortList } from './items.js';
import { restOf } from './links.js';
import { documentsSection, measuresSection, progressSection, whenSection, whoSection } from './sections.js';
import type { DrawnFeed } from '../list/drawn-feed.js';
import { kindEntry, type AreaList } from '../list/list.view.js';

/** Everything about an area. */
export function areaPanel(feed: DrawnFeed, facts: AreaFacts, region: string, language: Language): Panel {
  const { area, figures, goals, documents } = facts;
  const title = phraseIn(area.title, language);
  const scope = { feed, region, language, area };
  const targets = facts.targets.filter((target) => hasMoreToTell(target, facts));
  const factors = feed.factors.filter(({ id }) => area.factors.includes(id));
  const sections = [
    measuresSection(area, scope),
    progressSection(figures, targets, scope),
    whoSection(facts.actors, factors, scope),
    whenSection(facts.projects, scope),
    documentsSection({ goals, documents, url: area.url, title }, scope),
  ];
  return {
    id: area.id,
    badges: badgesOf(feed, area, language),
    title,
    ...(area.subtitle ? { subtitle: phraseIn(area.subtitle, language) } : {}),
    blocks: [
      ...paragraph(undefined, area.description, language),
      ...chips(HEADINGS.supports, facts.supports, language),
      ...chips(HEADINGS.supportedBy, facts.supportedBy, language),
    ],
    // Most of this cannot be registered for a goal or a theme.
    sections: withOneOpen(feed.nature === 'area' ? sections : sections.filter(({ blocks }) => blocks.length > 0)),
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
  const { title } = hub;
  const blocks = [
    ...paragraph(undefined, description, language),
    ...paragraph(HEADINGS.vision, strategy?.vision, language),
    ...paragraph(undefined, strategy?.note, language),
    ...withContent({ kind: 'text', paragraphs: strategy ? adoption(feed, strategy, language) : [] }),
  ];
  const sections = restSections(feed, title, region, language);
  if (blocks.length === 0 && sections.length === 0 && summary === '') return undefined;
  const counts: PanelBlock = { kind: 'text', paragraphs: [{ text: summary, language }] };
  const isBare = blocks.length === 0 && sections.length === 0;
  return { id: '', badges: [], title, blocks: isBare ? [counts] : blocks, sections };
}

/**
 * What the strategy is besides its vision, and what belongs to no area. What belongs to areas is told there, so that a
 * section without anything is left out here: that it is not registered would be untrue.
 */
function restSections(
  feed: DrawnFeed,
  title: Phrase,
  region: string,
  language: Language,
): readonly PanelSection<PanelBlock>[] {
  const { strategy } = feed;
  const { targets, goals, projects, documents } = restOf(feed);
  const scope = { feed, region, language };
  const sections = [
    ...(strategy ? [strategySection(strategy, language)] : []),
    progressSection([], targets, scope),
    whenSection(projects, scope),
    documentsSection({ goals, documents, url: strategy?.url, title }, scope),
  ];
  return withOneOpen(sections.filter(({ blocks }) => blocks.length > 0));
}

/** What the strategy is for, and what it stands on. */
function strategySection({ mission, purpose, roles, values }: Strategy, language: Language): PanelSection<PanelBlock> {
  const blocks = [
    ...paragraph(HEADINGS.mission, mission, language),
    ...paragraph(HEADINGS.purpose, purpose, language),
    ...shortList(HEADINGS.roles, roles, language),
    ...shortList(HEADINGS.values, values, language),
  ];
  const names = blocks.map(({ heading = '' }) => ({ text: heading, language }));
  return sectionOf('what', { counted: [], names, blocks, nothing: '' }, language);
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
