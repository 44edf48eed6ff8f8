import type { AreaKind, AreaStatus, Feed, FocusArea, Language } from '../feed/feed.js';
import { regionOf } from '../feed/derive/lookup.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { AREA_KIND_WORDS, AREA_STATUS_WORDS, HEADINGS } from '../locale/words.js';
import { hueOf, type Hue } from '../view/hue.js';
import type { Item } from '../view/item.js';
import type { Measure } from '../view/line-breaks.js';
import type { Panel } from '../view/panel.js';
import { sourceLineOf } from '../view/source-line.js';
import type { View, ViewOptions } from '../view/view.js';
import type { PlacedWheel } from './focus-area-wheel.placing.js';
import type { ProgressForm } from './focus-area-wheel.progress.js';
import { summaryOf } from './focus-area-wheel.summary.js';
import { WHEEL_WORDS as WORDS } from './focus-area-wheel.words.js';

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

/** Where an area stands on the way to a target of its own. */
export interface AreaProgress {
  /** In words, with what must be known about the figure: «48 % av veien til målet (foreløpig tall)». */
  readonly text: string;
  /** How it is drawn; undefined for distances and stated needs, which are only told. */
  readonly form?: ProgressForm;
  /** Whether the figure behind it is provisional, an example or the like. */
  readonly isUncertain: boolean;
}

/** An area as a tab of the wheel or an entry of the list. */
export interface WheelSegment {
  readonly id: string;
  readonly title: Phrase;
  readonly kind: AreaKind;
  readonly status: AreaStatus;
  readonly kindLabel: string;
  /** The status in words, unless the area is decided as areas usually are. */
  readonly statusLabel?: string;
  /** Name of the region it belongs to, when that is another than the feed's own. */
  readonly place?: Phrase;
  readonly hue: Hue;
  /** Whether it supports the chosen area or is supported by it. */
  readonly isRelated: boolean;
  /** Whether it belongs to what was chosen in another widget; undefined when nothing was. */
  readonly isMarked?: boolean;
  /** The word for that, when it does. */
  readonly markLabel?: string;
  readonly progress?: AreaProgress;
  /** Name for assistive technology: begins with what can be seen, and says what only place and line show. */
  readonly name: string;
}

/**
 * The view of the wheel. The wheel itself, progress, panel and table join it when `focus-area-wheel.depth` is there.
 */
export interface WheelView extends View {
  readonly hub: WheelHub;
  /** In the feed's order; with a wheel in the order round it, main ring first. */
  readonly segments: readonly WheelSegment[];
  /** Id of the area whose panel is shown; undefined for the hub. */
  readonly selected: string | undefined;
  readonly panel?: Panel | undefined;
  /** Undefined when the areas are to be shown as a list. */
  readonly wheel: PlacedWheel | undefined;
  /** Whether there may be room for a wheel, which is yet to be placed. */
  readonly isPending: boolean;
}

/** Room in em of running text below which there is a list. */
const LIST_BELOW = 28;

/** The focus areas of a feed as a list, which becomes a wheel where there is room for one. */
export function viewOf(feed: Feed, options: WheelOptions): WheelView {
  const { language, heading, width, textSize } = options;
  const areas = feed.focusAreas;
  const chosen = areas.find(({ id }) => id === options.selected);
  return {
    title: { text: heading === '' ? say(WORDS.title, language) : heading, language },
    summary: summaryOf(areas, language),
    hub: hubOf(feed, language),
    segments: areas.map((area, index) => segmentOf(feed, area, index, chosen, language)),
    selected: chosen?.id,
    wheel: undefined,
    isPending: areas.length > 0 && width >= LIST_BELOW * textSize,
    tables: [],
    notes: [],
    source: sourceLineOf(feed, [], language),
    ...(areas.length === 0 ? { empty: say(WORDS.none, language) } : {}),
  };
}

/** The name of the strategy, else of the feed, else just what kind of thing it is. */
function hubTitle({ strategy, title }: Feed, language: Language): Phrase {
  const name = strategy ? strategy.title : title;
  return name
    ? phraseIn(name, language)
    : { text: say(strategy ? HEADINGS.strategy : WORDS.title, language), language };
}

function hubOf(feed: Feed, language: Language): WheelHub {
  const { strategy } = feed;
  const title = hubTitle(feed, language);
  const content = strategy?.vision ?? strategy?.purpose;
  if (!content) {
    const short = say(strategy ? HEADINGS.strategy : WORDS.title, language);
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

function segmentOf(
  feed: Feed,
  area: FocusArea,
  index: number,
  chosen: FocusArea | undefined,
  language: Language,
): WheelSegment {
  const { id, kind, status } = area;
  const title = phraseIn(area.title, language);
  const kindLabel = say(AREA_KIND_WORDS[kind], language);
  const statusLabel = status === 'decided' ? undefined : say(AREA_STATUS_WORDS[status], language);
  const region = regionOf(feed, area.region);
  return {
    id,
    title,
    kind,
    status,
    kindLabel,
    ...(statusLabel === undefined ? {} : { statusLabel }),
    ...(region ? { place: phraseIn(region.name, language) } : {}),
    hue: hueOf(area.color, index),
    isRelated: chosen !== undefined && (chosen.supports.includes(id) || area.supports.includes(chosen.id)),
    name: [
      withoutSoftHyphens(title.text),
      ...[statusLabel ?? [], kindLabel].flat().map((word) => word.toLowerCase()),
    ].join(', '),
  };
}
