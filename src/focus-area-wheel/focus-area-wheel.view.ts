import type { Feed, FocusArea, Language } from '../feed/feed.js';
import { areasByOwner, areasInOrder } from '../feed/derive/owners.js';
import type { Panel } from '../view/panel.js';
import type { PictureCaption, View } from '../view/view.js';
import { areaTable } from './area-table.js';
import { drawnFeed, type DrawnFeed } from './list/drawn-feed.js';
import { areaListOf, areaName, type AreaEntry, type AreaList, type WheelOptions } from './list/list.view.js';
import { statementOf } from './list/summary.js';
import { notesOf } from './notes.js';
import { areaFacts, type AreaFacts, type AreaProgress } from './panel/area-facts.js';
import { areaPanel, hubPanel } from './panel/panel.js';
import { placeSmallWheel, placeWheel, type PlacedWheel, type SmallWheel } from './wheel/placing.js';
import { supportOrder } from './wheel/rings.js';

/** An area as a tab of the wheel or an entry of the list. */
export interface WheelSegment extends AreaEntry {
  readonly progress?: AreaProgress;
}

/** The focus areas as a wheel with all that is known about them, or as a list where there is no room for a wheel. */
export interface WheelView extends AreaList, View {
  /** In the order round the wheel, main ring first. */
  readonly segments: readonly WheelSegment[];
  /** What is known about the chosen area, or about the strategy. */
  readonly panel: Panel | undefined;
  /** Undefined when the areas are to be shown as a list. */
  readonly wheel: PlacedWheel | undefined;
  /** The wheel above the list where there is no room for one with a panel. */
  readonly small: SmallWheel | undefined;
}

export function viewOf(given: Feed, options: WheelOptions): WheelView {
  const feed = drawnFeed(given);
  return viewFrom(feed, factsIn(feed, options), options);
}

/** What a page shows of the wheel that cannot be asked: the view, and all that is known about each of its areas. */
export interface WholeWheelView extends WheelView {
  /** What is known about the strategy, whatever is chosen. */
  readonly foundation: Panel | undefined;
  /** The panel of each segment, in their order. */
  readonly panels: readonly Panel[];
}

/** The view with the panels of all areas. */
export function wholeViewOf(given: Feed, options: WheelOptions): WholeWheelView {
  const feed = drawnFeed(given);
  const facts = factsIn(feed, options);
  const { region, language } = options;
  const view = viewFrom(feed, facts, options);
  const panels = facts.map((each) => areaPanel(feed, each, region, language));
  const foundation = view.selected === undefined ? view.panel : hubPanel(feed, view, region, language);
  return { ...view, foundation, panels };
}

/** What the feed has about each area, in the order round the wheel. */
function factsIn(feed: DrawnFeed, { region, language }: WheelOptions): AreaFacts[] {
  return inOrder(areasInOrder(feed)).map((area) => areaFacts(feed, area, region, language));
}

function viewFrom(feed: DrawnFeed, facts: readonly AreaFacts[], options: WheelOptions): WheelView {
  const { language, region } = options;
  const list = areaListOf(feed, options);
  const segments = facts.flatMap(({ area, progress }) => {
    const entry = list.segments.find(({ id }) => id === area.id);
    return entry ? [progress ? { ...entry, progress, name: areaName(entry, progress.text) } : entry] : [];
  });
  const parts = { hub: list.hub, segments, supports: supportsOf(facts.map(({ area }) => area)) };
  const wheel = list.hasRoomForWheel ? placeWheel(parts, options) : undefined;
  const small = wheel ? undefined : placeSmallWheel(parts, options);
  const chosen = facts.find(({ area }) => area.id === list.selected);
  return {
    ...list,
    segments,
    wheel,
    small,
    panel: chosen ? areaPanel(feed, chosen, region, language) : hubPanel(feed, list, region, language),
    ...(facts.length === 0 ? {} : { caption: captionOf(feed, list, language) }),
    tables: facts.length === 0 ? [] : [areaTable(feed, facts, list, language)],
    notes: notesOf(feed, facts, chosen, (wheel ?? small) !== undefined, options),
  };
}

/** A picture says what there is, and asks nobody to press anything in it. */
function captionOf(feed: DrawnFeed, { title }: AreaList, language: Language): PictureCaption {
  return { title: title.text, text: statementOf(feed, areasByOwner(feed), language), badges: [] };
}

/** Areas of the main ring in the feed's order, then the support areas in the order of what they support. */
function inOrder(areas: readonly FocusArea[]): FocusArea[] {
  const main = areas.filter(({ kind }) => kind !== 'support');
  const outer = areas.filter(({ kind }) => kind === 'support');
  return [...main, ...supportOrder(main.length, supportsOf(areas)).flatMap((index) => outer[index] ?? [])];
}

/** For each support area the places of the main areas that it supports. */
function supportsOf(areas: readonly FocusArea[]): number[][] {
  const main = areas.filter(({ kind }) => kind !== 'support');
  const outer = areas.filter(({ kind }) => kind === 'support');
  return outer.map(({ supports }) => main.flatMap(({ id }, index) => (supports.includes(id) ? index : [])));
}
