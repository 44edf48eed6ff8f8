import type { AreaKind, AreaStatus, Feed, FocusArea, Language } from '../../feed/feed.js';
import { areasByOwner, areasInOrder, type OwnedAreas } from '../../feed/derive/owners.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { AREA_KIND_WORDS, AREA_STATUS_WORDS, HEADINGS } from '../../locale/words.js';
import { hueOf, type Hue } from '../../view/hue.js';
import type { Item } from '../../view/item.js';
import type { Measure } from '../../view/line-breaks.js';
import { sourceLineOf } from '../../view/source-line.js';
import { marksOf, type Marks } from '../../view/marks.js';
import type { Lead, ViewOptions } from '../../view/view.js';
import { drawnFeed, type DrawnFeed, type Nature } from './drawn-feed.js';
import { summaryOf } from './summary.js';
import { NATURE_WORDS, WHEEL_WORDS as WORDS } from '../focus-area-wheel.words.js';

export interface WheelOptions extends ViewOptions {
  /** Id of the chosen area; undefined for the hub. */
  readonly selected: string | undefined;
  /** What is chosen in the widget's group. */
  readonly items: readonly Item[];
  /** Id of the region whose figures are shown. */
  readonly region: string;
  /** Room inside the frame and font size of running text, in CSS pixels. Without room the areas come as a list. */
  readonly width: number;
  readonly textSize: number;
  /** Widths of texts in em of the labels' font; without them there is no wheel. */
  readonly measure?: Measure;
}

/** The middle of the wheel: the strategy's vision or purpose, else a title. */
export interface WheelHub {
  readonly title: Phrase;
  readonly text: Phrase;
  /** What the text is, for instance «Visjon»; absent when the text is the title. */
  readonly label?: string;
  /** What stands there when the text has no room. */
  readonly short: string;
  /** Name for assistive technology. */
  readonly name: string;
}

/** An area as an entry of the list. */
export interface AreaEntry {
  readonly id: string;
  readonly title: Phrase;
  readonly kind: AreaKind;
  readonly status: AreaStatus;
  readonly kindLabel: string;
  /** The status in words, unless the area is decided as areas usually are. */
  readonly statusLabel?: string;
  /** The organisation that owns it, where the areas have several. */
  readonly owner?: Phrase;
  /** Name of the region it belongs to, when that is another than the feed's own and not the owner. */
  readonly place?: Phrase;
  readonly hue: Hue;
  /** Whether it supports the chosen area or is supported by it. */
  readonly isRelated: boolean;
  /** Whether it belongs to what was chosen in another widget; undefined when nothing was. */
  readonly isMarked?: boolean;
  /** The word for that, when it does. */
  readonly markLabel?: string;
  /** Name for assistive technology: begins with what can be seen, and says what only place and line show. */
  readonly name: string;
}

/** The areas as a list: what there is to see before the wheel is there, and where there is no room for one. */
export interface AreaList extends Lead {
  readonly hub: WheelHub;
  readonly segments: readonly AreaEntry[];
  /** Whether all are of the same kind, as the summary says: it goes without saying on each. */
  readonly isOfOneKind: boolean;
  /** Id of the area whose panel is shown; undefined for the hub. */
  readonly selected: string | undefined;
  /** Whether there may be room for a wheel: the list would then be seen for a moment only. */
  readonly hasRoomForWheel: boolean;
}

/** Room in em of running text below which there is a list. */
const LIST_BELOW = 28;

/** The focus areas of a feed, or what is drawn in their place, as a list in the feed's order. */
export function areaListOf(given: Feed, options: WheelOptions): AreaList {
  const feed = drawnFeed(given);
  const { language, heading, width, textSize, items } = options;
  const marks = marksOf(feed, items, ['area'], language);
  const owners = areasByOwner(feed);
  const areas = areasInOrder(feed);
  const chosen = areas.find(({ id }) => id === options.selected);
  return {
    isOfOneKind: areas.every(({ kind }) => kind === areas[0]?.kind),
    title: { text: heading === '' ? say(titleEntry(feed), language) : heading, language },
    summary: summaryOf(feed, owners, language),
    hub: hubOf(feed, language),
    segments: areas.map((area) =>
      entryOf(area, feed.focusAreas.indexOf(area), { feed, owners, chosen, marks, language }),
    ),
    selected: chosen?.id,
    hasRoomForWheel: areas.length > 0 && width >= LIST_BELOW * textSize,
    source: sourceLineOf(feed, [], language),
    ...(marks ? { marks: { ...marks, marked: { kind: 'area', count: markedIn(areas, marks) } } } : {}),
    ...(areas.length === 0 ? { empty: say(WORDS.none, language) } : {}),
  };
}

function markedIn(areas: readonly FocusArea[], marks: Marks): number {
  return areas.filter(({ id }) => marks.areas.includes(id)).length;
}

/** What the segments are, in one word. */
function titleEntry({ nature }: DrawnFeed): Entry {
  return nature === 'area' ? WORDS.title : NATURE_WORDS[nature].title;
}

/** What a segment is: a kind of focus area, a goal or a theme. */
export function kindEntry(kind: AreaKind, nature: Nature): Entry {
  return nature === 'area' ? AREA_KIND_WORDS[kind] : NATURE_WORDS[nature].kind;
}

/** The name of the strategy, else of the feed, else just what kind of thing it is. */
function hubTitle(feed: DrawnFeed, language: Language): Phrase {
  const { strategy, title } = feed;
  const name = strategy ? strategy.title : title;
  return name
    ? phraseIn(name, language)
    : { text: say(strategy ? HEADINGS.strategy : titleEntry(feed), language), language };
}

function hubOf(feed: DrawnFeed, language: Language): WheelHub {
  const { strategy } = feed;
  const title = hubTitle(feed, language);
  const content = strategy?.vision ?? strategy?.purpose;
  if (!content) {
    const short = say(strategy ? HEADINGS.strategy : titleEntry(feed), language);
    return { title, text: title, short, name: nameOf(withoutSoftHyphens(title.text), short) };
  }
  const label = say(strategy?.vision ? HEADINGS.vision : HEADINGS.purpose, language);
  const text = phraseIn(content, language);
  return { title, text, label, short: label, name: nameOf(withoutSoftHyphens(text.text), label) };
}

/** The text and what it is, which is what can be seen when there is little room. */
function nameOf(text: string, short: string): string {
  return text === short ? text : `${text}${/[.!?]$/.test(text) ? '' : ','} ${short.toLowerCase()}`;
}

/** What stands under the title of an area in the list: what it is, whose it is, and how far it has come. */
export function entryLines(
  { markLabel, kindLabel, statusLabel, owner, place }: AreaEntry,
  isOfOneKind: boolean,
  progress: string | undefined,
): (Phrase | string)[] {
  const lines = [markLabel, isOfOneKind ? undefined : kindLabel, statusLabel, owner, place, progress];
  return lines.filter((line) => line !== undefined);
}

/** What stands there under the title of the strategy. */
export function hubLines({ label, text }: WheelHub): Phrase[] {
  return label === undefined ? [] : [text];
}

/** What an entry is made from besides its area. */
interface Surroundings {
  readonly feed: DrawnFeed;
  readonly owners: readonly OwnedAreas[];
  readonly chosen: FocusArea | undefined;
  readonly marks: Marks | undefined;
  readonly language: Language;
}

function entryOf(area: FocusArea, index: number, { feed, owners, chosen, marks, language }: Surroundings): AreaEntry {
  const { id, kind, status } = area;
  const region = regionOf(feed, area.region);
  const group = owners.find(({ areas }) => areas.includes(area));
  const owner = group && phraseIn(group.owner, language);
  const place = region && phraseIn(region.name, language);
  const isMarked = marks?.areas.includes(id);
  const entry = {
    id,
    title: phraseIn(area.title, language),
    kind,
    status,
    kindLabel: say(kindEntry(kind, feed.nature), language),
    ...(status === 'decided' ? {} : { statusLabel: say(AREA_STATUS_WORDS[status], language) }),
    ...(owner ? { owner } : {}),
    ...(place && place.text !== owner?.text ? { place } : {}),
    hue: hueOf(area.color, index),
    isRelated: chosen !== undefined && (chosen.supports.includes(id) || area.supports.includes(chosen.id)),
    ...(isMarked === undefined ? {} : { isMarked }),
    ...(isMarked ? { markLabel: say(WORDS.marked, language) } : {}),
  };
  return { ...entry, name: areaName(entry) };
}

/** The name of an area for assistive technology, with how far it has come where that is known. */
export function areaName(
  { title, statusLabel, kindLabel, owner, markLabel }: Omit<AreaEntry, 'name'>,
  progress?: string,
): string {
  const lower = (words: readonly (string | undefined)[]): string[] =>
    words.flatMap((word) => word?.toLowerCase() ?? []);
  const from = owner ? [withoutSoftHyphens(owner.text)] : [];
  return [
    withoutSoftHyphens(title.text),
    ...lower([statusLabel, kindLabel]),
    ...from,
    ...lower([progress, markLabel]),
  ].join(', ');
}
