import type { Feed, FocusArea } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { marksOf, type Marks } from '../view/marks.js';
import { panelStyles } from '../widget/panel.styles.js';
import { areaFacts, type AreaFacts } from './focus-area-wheel.areas.js';
import { depthStyles } from './focus-area-wheel.depth.styles.js';
import { notesOf } from './focus-area-wheel.notes.js';
import { areaPanel, hubPanel } from './focus-area-wheel.panel.js';
import { placeWheel } from './focus-area-wheel.placing.js';
import { supportOrder } from './focus-area-wheel.rings.js';
import { areaTable } from './focus-area-wheel.table.js';
import type { WheelOptions, WheelSegment, WheelView } from './focus-area-wheel.view.js';
import { WHEEL_WORDS as WORDS } from './focus-area-wheel.words.js';

export { renderPanel } from '../widget/panel.js';
export { measureIn } from '../widget/text-measure.js';
export { renderWheel } from './focus-area-wheel.figure.js';

export const styles = [panelStyles, depthStyles];

/**
 * What joins the view of the list: the wheel where there is room, progress, marks of what was chosen elsewhere, the
 * chosen panel, the table and the notes.
 */
export function depthOf(feed: Feed, view: WheelView, options: WheelOptions): WheelView {
  const { language, region, items } = options;
  const areas = inOrder(feed.focusAreas);
  const facts = areas.map((area) => areaFacts(feed, area, region, language));
  const marks = marksOf(feed, items, ['area'], language);
  const segments = facts.flatMap((each) => {
    const segment = view.segments.find(({ id }) => id === each.area.id);
    return segment ? [withMark(withProgress(segment, each), marks, options)] : [];
  });
  const parts = { hub: view.hub, segments, supports: supportsOf(areas) };
  const wheel = view.isPending ? placeWheel(parts, options) : undefined;
  const chosen = facts.find(({ area }) => area.id === view.selected);
  return {
    ...view,
    segments,
    wheel,
    isPending: false,
    panel: chosen ? areaPanel(feed, chosen, region, language) : hubPanel(feed, view, region, language),
    tables: facts.length === 0 ? [] : [areaTable(feed, facts, view.title.text, language)],
    notes: notesOf(feed, facts, chosen, wheel !== undefined, options),
    ...(marks ? { marks } : {}),
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

function withProgress(segment: WheelSegment, { progress }: AreaFacts): WheelSegment {
  if (!progress) return segment;
  return { ...segment, progress, name: `${segment.name}, ${progress.text.toLowerCase()}` };
}

function withMark(segment: WheelSegment, marks: Marks | undefined, { language }: WheelOptions): WheelSegment {
  if (!marks) return segment;
  if (!marks.areas.includes(segment.id)) return { ...segment, isMarked: false };
  const markLabel = say(WORDS.marked, language);
  return { ...segment, isMarked: true, markLabel, name: `${segment.name}, ${markLabel.toLowerCase()}` };
}
