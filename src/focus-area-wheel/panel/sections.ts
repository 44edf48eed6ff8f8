import type { Actor, Document, Factor, FocusArea, Goal, Language, Project, Target } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { ACTOR_COUNT, HEADINGS } from '../../locale/words.js';
import { documentItem } from '../../view/document-item.js';
import { withContent, type PanelBlock, type PanelFigure, type PanelItem } from '../../view/panel.js';
import { sectionOf, type PanelSection } from '../../view/section.js';
import { COUNTS, NOTHING_WORDS as NOTHING } from '../../view/section.words.js';
import type { DrawnFeed } from '../list/drawn-feed.js';
import { placeOfTarget } from './area-facts.js';
import { actorItem, bullets, goalItem, items, projects, readMore, targetItem } from './items.js';

type Section = PanelSection<PanelBlock>;

/** What the sections of a panel are asked with. */
export interface SectionScope {
  readonly feed: DrawnFeed;
  /** Id of the region that is shown. */
  readonly region: string;
  readonly language: Language;
  /** The area that they are about; undefined for what belongs to none. */
  readonly area?: FocusArea;
}

/** What is done: the measures of an area. */
export function measuresSection({ measures }: FocusArea, { language }: SectionScope): Section {
  const content = {
    counted: [{ entry: COUNTS.measures, count: measures.length }],
    names: measures.map((measure) => phraseIn(measure, language)),
    blocks: bullets(HEADINGS.measures, measures, language),
    nothing: say(NOTHING.measures, language),
  };
  return sectionOf('what', content, language);
}

/** How far it has come: figures, and the targets that say more than stands beside a figure. */
export function progressSection(
  figures: readonly PanelFigure[],
  targets: readonly Target[],
  scope: SectionScope,
): Section {
  const { feed, region, language, area } = scope;
  const listed = targets.map((target) =>
    targetItem(feed, target, region, language, area && placeOfTarget(feed, target, area, language)),
  );
  const place = regionOf(feed, area?.region ?? region);
  const content = {
    counted: [
      { entry: COUNTS.figures, count: figures.length },
      { entry: COUNTS.targets, count: targets.length },
    ],
    names: [...figures.map(figureName), ...listed.map((item, index) => targetName(targets[index], item, language))],
    blocks: [
      ...withContent({ kind: 'figures', heading: say(HEADINGS.keyFigures, language), figures }),
      ...items(HEADINGS.targets, listed, language),
    ],
    nothing: place
      ? say(NOTHING.figuresHere, language, { region: phraseIn(place.name, language).text })
      : say(NOTHING.figures, language),
  };
  return sectionOf('progress', content, language);
}

/** Who is in it: actors, and the factors that the area names. */
export function whoSection(
  actors: readonly Actor[],
  factors: readonly Factor[],
  { language }: Pick<SectionScope, 'language'>,
): Section {
  const labels = factors.map(({ label }) => label);
  const content = {
    counted: [
      { entry: ACTOR_COUNT, count: actors.length },
      { entry: COUNTS.factors, count: factors.length },
    ],
    names: [...actors.map(({ name }) => name), ...labels].map((name) => phraseIn(name, language)),
    blocks: [
      ...list(HEADINGS.actors, actors, (actor) => actorItem(actor, language), language),
      ...bullets(HEADINGS.factors, labels, language),
    ],
    nothing: say(NOTHING.actors, language),
  };
  return sectionOf('who', content, language);
}

/** When: the projects. */
export function whenSection(all: readonly Project[], { feed, language }: SectionScope): Section {
  const blocks = projects(feed, all, language);
  const listed = blocks.flatMap((block) => (block.kind === 'items' ? block.items : []));
  const content = {
    counted: [{ entry: COUNTS.projects, count: all.length }],
    names: listed.map(projectName),
    blocks,
    nothing: say(NOTHING.projects, language),
  };
  return sectionOf('when', content, language);
}

/** What is written about it. */
export interface Written {
  readonly goals: readonly Goal[];
  readonly documents: readonly Document[];
  /** Where there is more to read, and the name of what is read about. */
  readonly url: string | undefined;
  readonly title: Phrase;
}

/** Goals, documents, and where there is more to read. */
export function documentsSection({ goals, documents, url, title }: Written, scope: SectionScope): Section {
  const { feed, language, area } = scope;
  const content = {
    counted: [
      { entry: COUNTS.goals, count: goals.length },
      { entry: COUNTS.documents, count: documents.length },
    ],
    names: [...goals, ...documents].map((written) => phraseIn(written.title, language)),
    blocks: [
      ...list(HEADINGS.goals, goals, (goal) => goalItem(feed, goal, language, area), language),
      ...list(HEADINGS.documents, documents, (document) => documentItem(feed, document, language), language),
      ...readMore(url, title, language),
    ],
    nothing: say(NOTHING.documents, language),
  };
  return sectionOf('documents', content, language);
}

function list<T>(
  heading: Entry,
  listed: readonly T[],
  itemOf: (item: T) => PanelItem,
  language: Language,
): readonly PanelBlock[] {
  return items(heading, listed.map(itemOf), language);
}

/** A figure in a line: nothing uncertain may pass for sure there either. */
function figureName({ title, number, unit, badges }: PanelFigure): Phrase {
  const value = [number, unit].filter((part) => part !== '').join(' ');
  const statuses = badges.length === 0 ? '' : ` (${badges.join(', ')})`;
  return { text: `${title.text}: ${value}${statuses}`, language: title.language };
}

/** The title that a target has of its own, else its words. */
function targetName(target: Target | undefined, { title }: PanelItem, language: Language): Phrase {
  return target?.title ? phraseIn(target.title, language) : title;
}

function projectName({ title, badges }: PanelItem): Phrase {
  const status = badges.length === 0 ? '' : ` – ${badges.join(', ')}`;
  return { ...title, text: `${title.text}${status}` };
}
