import { wheelGeometry, type WheelContent, type WheelGeometry, type WheelRoom } from './geometry.js';
import type { Label } from './labels.js';
import type { AreaProgress } from '../panel/area-facts.js';
import type { AreaEntry, WheelHub, WheelOptions } from '../list/list.view.js';

/** A wheel that has found its place, with the panel beside it or below. */
export interface PlacedWheel {
  readonly layout: 'beside' | 'below';
  readonly geometry: WheelGeometry;
}

/** What is to be placed. */
export interface WheelParts {
  readonly hub: WheelHub;
  /** Main ring first, then the support areas. */
  readonly segments: readonly (AreaEntry & { readonly progress?: AreaProgress })[];
  /** For each support area the places of the main areas that it supports. */
  readonly supports: readonly (readonly number[])[];
}

/** In em of running text: room from which the panel stands beside the wheel, and the widest wheel above it. */
const BESIDE_FROM = 52;
const WIDEST_ABOVE = 36;
/** The wheel's share of the room when the panel stands beside it. */
const SHARE = 0.47;

/**
 * The newest wheels of the page. Choosing an area changes nothing about them, and placing labels takes milliseconds.
 */
const newest = new Map<string, PlacedWheel | undefined>();
const MOST_KEPT = 8;

/** The wheel beside the panel when there is room, else above it; undefined when a list is better. */
export function placeWheel(parts: WheelParts, { width, textSize, measure }: WheelOptions): PlacedWheel | undefined {
  if (!measure || parts.segments.length === 0) return undefined;
  const content = contentOf(parts);
  // The measured width stands for the font.
  const sample = measure(parts.segments.map(({ title }) => title.text).join(' '));
  const key = JSON.stringify([content, width, textSize, sample]);
  const wheel = newest.has(key) ? newest.get(key) : wheelFor(content, { width, textSize, measure });
  newest.delete(key);
  newest.set(key, wheel);
  if (newest.size > MOST_KEPT) newest.delete(newest.keys().next().value ?? '');
  return wheel;
}

function wheelFor(content: WheelContent, room: WheelRoom): PlacedWheel | undefined {
  const { width, textSize } = room;
  const hasRoomBeside = width >= BESIDE_FROM * textSize;
  const beside = hasRoomBeside ? wheelGeometry(content, { ...room, width: width * SHARE }) : undefined;
  if (beside) return { layout: 'beside', geometry: beside };
  const above = wheelGeometry(content, { ...room, width: Math.min(width, WIDEST_ABOVE * textSize) });
  return above && { layout: 'below', geometry: above };
}

/** Support areas form the outer ring when there is something for them to embrace. */
function contentOf({ hub, segments, supports }: WheelParts): WheelContent {
  const areas = segments.map(({ title, owner, statusLabel, progress }) => ({
    title: title.text,
    language: title.language,
    ...(owner ? { owner: owner.text } : {}),
    ...(statusLabel === undefined ? {} : { note: statusLabel }),
    ...(progress?.form ? { progress: progress.form } : {}),
  }));
  const count = segments.length - supports.length;
  if (count === 0) return { main: areas, outer: [], supports: [], hub: hubLabels(hub) };
  return { main: areas.slice(0, count), outer: areas.slice(count), supports, hub: hubLabels(hub) };
}

/** The text itself where there is room, else only what it is called. */
function hubLabels({ text, label, short }: WheelHub): Label[] {
  const title = { title: text.text, language: text.language };
  return [label === undefined ? title : { ...title, note: label }, { title: short }];
}
