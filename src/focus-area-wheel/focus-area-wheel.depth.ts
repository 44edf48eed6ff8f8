import type { Feed, FocusArea } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { listOf, say } from '../locale/catalogue.js';
import { areaFacts, type AreaFacts } from './focus-area-wheel.areas.js';
import { areaPanel, hubPanel } from './focus-area-wheel.panel.js';
import { placeWheel } from './focus-area-wheel.placing.js';
import { supportOrder } from './focus-area-wheel.rings.js';
import { areaTable } from './focus-area-wheel.table.js';
import type { WheelOptions, WheelSegment, WheelView } from './focus-area-wheel.view.js';
import { WHEEL_WORDS as WORDS } from './focus-area-wheel.words.js';

export { renderPanel } from '../widget/panel.js';
export { renderWheel } from './focus-area-wheel.figure.js';
export { measureIn } from './focus-area-wheel.text-measure.js';

/** What joins the view of the list: the wheel where there is room, progress, the chosen panel, the table and the notes. */
export function depthOf(feed: Feed, view: WheelView, options: WheelOptions): WheelView {
  const { language, region } = options;
  const areas = inOrder(feed.focusAreas);
  const facts = areas.map((area) => areaFacts(feed, area, region, language));
  const segments = facts.flatMap((each) => {
    const segment = view.segments.find(({ id }) => id === each.area.id);
    return segment ? [withProgress(segment, each)] : [];
  });
  const wheel = view.isPending ? placeWheel({ hub: view.hub, segments, supports: supportsOf(areas) }, options) : undefined;
  const chosen = facts.find(({ area }) => area.id === view.selected);
  return {
    ...view,
    segments,
    wheel,
    isPending: false,
    panel: chosen ? areaPanel(feed, chosen, region, language) : hubPanel(feed, view, region, language),
    tables: facts.length === 0 ? [] : [areaTable(feed, facts, view.title.text, language)],
    notes: [...drawingNotes(areas, wheel !== undefined, options), ...progressNotes(feed, facts, wheel !== undefined, options)],
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

/** How to read the wheel. What only the drawing shows is explained only where it is drawn. */
function drawingNotes(areas: readonly FocusArea[], isDrawn: boolean, { language }: WheelOptions): string[] {
  const sectors = areas.filter(({ kind }) => kind === 'sector');
  const supports = areas.filter(({ kind }) => kind === 'support');
  const hasTwoRings = supports.length > 0 && supports.length < areas.length;
  const supportAll = supports.every((support) => sectors.every(({ id }) => support.supports.includes(id)));
  return [
    ...(isDrawn && hasTwoRings ? [say(WORDS.ring, language)] : []),
    ...(sectors.length > 1 && supports.length > 1 && supportAll ? [say(WORDS.supportsAll, language)] : []),
    ...(isDrawn && areas.some(({ status }) => status === 'candidate') ? [say(WORDS.candidates, language)] : []),
  ];
}

/** What the arcs mean, and which of the figures behind them are uncertain. */
function progressNotes(
  feed: Feed, facts: readonly AreaFacts[], isDrawn: boolean, { region, language }: WheelOptions,
): string[] {
  const drawn = facts.filter(({ progress }) => progress?.drawn !== undefined);
  const places = new Set(drawn.map(({ area }) => area.region ?? region));
  const names = feed.regions.filter(({ id }) => places.has(id)).map(({ name }) => phraseIn(name, language).text);
  const meaning = isDrawn && names.length > 0 ? [say(WORDS.arc, language, { region: listOf(names, language) })] : [];
  const uncertain = drawn.flatMap(({ area, progress }) =>
    (progress?.isUncertain ? [`${phraseIn(area.title, language).text}: ${progress.text}.`] : []));
  return [...meaning, ...uncertain];
}
