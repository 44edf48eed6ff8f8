import type { Feed, FocusArea } from '../feed/feed.js';
import { areasInOrder } from '../feed/derive/owners.js';
import type { Panel } from '../view/panel.js';
import type { View } from '../view/view.js';
import { areaTable } from './area-table.js';
import { drawnFeed } from './list/drawn-feed.js';
import { areaListOf, areaName, type AreaEntry, type AreaList, type WheelOptions } from './list/list.view.js';
import { notesOf } from './notes.js';
import { areaFacts, type AreaProgress } from './panel/area-facts.js';
import { areaPanel, hubPanel } from './panel/panel.js';
import { placeWheel, type PlacedWheel } from './wheel/placing.js';
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
}

export function viewOf(given: Feed, options: WheelOptions): WheelView {
  const feed = drawnFeed(given);
  const { language, region } = options;
  const list = areaListOf(feed, options);
  const areas = inOrder(areasInOrder(feed));
  const facts = areas.map((area) => areaFacts(feed, area, region, language));
  const segments = facts.flatMap(({ area, progress }) => {
    const entry = list.segments.find(({ id }) => id === area.id);
    return entry ? [progress ? { ...entry, progress, name: areaName(entry, progress.text) } : entry] : [];
  });
  const parts = { hub: list.hub, segments, supports: supportsOf(areas) };
  const wheel = list.hasRoomForWheel ? placeWheel(parts, options) : undefined;
  const chosen = facts.find(({ area }) => area.id === list.selected);
  return {
    ...list,
    segments,
    wheel,
    panel: chosen ? areaPanel(feed, chosen, region, language) : hubPanel(feed, list, region, language),
    tables: facts.length === 0 ? [] : [areaTable(feed, facts, list, language)],
    notes: notesOf(feed, facts, chosen, wheel !== undefined, options),
  };
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
