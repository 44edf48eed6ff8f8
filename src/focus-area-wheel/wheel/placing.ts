import { wheelGeometry, type WheelArea, type WheelContent, type WheelGeometry, type WheelRoom } from './geometry.js';
import type { Label } from './labels.js';
import type { AreaProgress } from '../panel/area-facts.js';
import type { AreaEntry, WheelHub, WheelOptions } from '../list/list.view.js';

/** A wheel that has found its place, with the panel beside it or below. */
export interface PlacedWheel {
  readonly layout: 'beside' | 'below';
  readonly geometry: WheelGeometry;
}

/** A small wheel, above the list that says the same. */
export interface SmallWheel {
  readonly geometry: WheelGeometry;
  /** Whether its segments have the numbers of their entries, for want of room for their titles. */
  readonly isNumbered: boolean;
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
/** The widest wheel above a list; the style sheets say the same. */
const WIDEST_SMALL = 28;
/** The wheel's share of the room when the panel stands beside it. */
const SHARE = 0.47;

/**
 * The newest wheels of the page. Choosing an area changes nothing about them, and placing labels takes milliseconds.
 */
class NewestWheels<W> {
  readonly #kept = new Map<string, W | undefined>();

  constructor(readonly make: (content: WheelContent, room: WheelRoom) => W | undefined) {}

  place(parts: WheelParts, { width, textSize, measure }: WheelOptions): W | undefined {
    if (!measure || parts.segments.length === 0) return undefined;
    const content = contentOf(parts);
    // The measured width stands for the font.
    const sample = measure(parts.segments.map(({ title }) => title.text).join(' '));
    const key = JSON.stringify([content, width, textSize, sample]);
    const wheel = this.#kept.has(key) ? this.#kept.get(key) : this.make(content, { width, textSize, measure });
    this.#kept.delete(key);
    this.#kept.set(key, wheel);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return wheel;
  }
}

const MOST_KEPT = 8;
const wheels = new NewestWheels(wheelFor);
const smallWheels = new NewestWheels(smallWheelFor);

/** The wheel beside the panel when there is room, else above it; undefined when a list is better. */
export function placeWheel(parts: WheelParts, options: WheelOptions): PlacedWheel | undefined {
  return wheels.place(parts, options);
}

/** The wheel above the list, for fingers; undefined as long as nothing can be measured. */
export function placeSmallWheel(parts: WheelParts, options: WheelOptions): SmallWheel | undefined {
  return smallWheels.place(parts, options);
}

function wheelFor(content: WheelContent, room: WheelRoom): PlacedWheel | undefined {
  const { width, textSize } = room;
  const hasRoomBeside = width >= BESIDE_FROM * textSize;
  const beside = hasRoomBeside ? wheelGeometry(content, { ...room, width: width * SHARE }) : undefined;
  if (beside) return { layout: 'beside', geometry: beside };
  const above = wheelGeometry(content, { ...room, width: Math.min(width, WIDEST_ABOVE * textSize) });
  return above && { layout: 'below', geometry: above };
}

/**
 * Widths in em in which numbers have room in nearly every wheel, and in all. Where there is less room, the drawing is
 * shown smaller than it was made.
 */
const NUMBERED_FROM = [20, 21.25];

function smallWheelFor(content: WheelContent, given: WheelRoom): SmallWheel | undefined {
  const em = Math.max(16, given.textSize);
  const width = Math.min(given.width, WIDEST_SMALL * given.textSize);
  const named = wheelGeometry({ ...content, hub: [...content.hub, MIDDLE] }, { ...given, width });
  if (named) return { geometry: named, isNumbered: false };
  const numbers = numberedContent(content);
  for (const least of [width, ...NUMBERED_FROM.map((each) => Math.max(width, each * em))]) {
    const numbered = wheelGeometry(numbers, { ...given, width: least });
    if (numbered) return { geometry: numbered, isNumbered: true };
  }
  return undefined;
}

/** What stands in the middle of a small wheel when no text has room there. */
const MIDDLE = { title: '•' };

/** The same with numbers for titles, and in the middle no more than what its text is called. */
function numberedContent({ main, outer, supports, hub }: WheelContent): WheelContent {
  const numbered = (areas: readonly WheelArea[], before: number): WheelArea[] =>
    areas.map(({ progress }, index) => ({ title: String(before + index + 1), ...(progress ? { progress } : {}) }));
  return {
    main: numbered(main, 0),
    outer: numbered(outer, main.length),
    supports,
    hub: [...hub.slice(1), MIDDLE],
    isFlat: true,
  };
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
