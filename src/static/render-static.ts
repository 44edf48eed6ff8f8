import type { Feed } from '../feed/feed.js';
import { USUAL_FIGURE } from '../figures/doors.js';
import { stampOf, type Asked } from '../view/asked/stamp.js';
import type { View } from '../view/view.js';
import { keyFiguresMarkup } from './figure/key-figures.js';
import { mapMarkup } from './figure/map.js';
import { wheelMarkup } from './figure/wheel.js';
import { htmlOf } from './markup/html.js';
import type { Content, MarkupElement } from './markup/markup.js';
import { withoutDrawings } from './markup/undrawn.js';
import { mapChoices, regionChoices } from './parts/choices.js';
import { frameMarkup } from './parts/frame.js';
import type { StaticOptions } from './static-options.js';
import { keyFigureView, mapView, smallWheelView, wheelView } from './static-views.js';

/** Room inside the frame, and size of running text, in pixels, for which wheel and map are drawn: a wide page. */
const WIDE = 1140;
const TEXT_SIZE = 16;

/** A view, and what it looks like. */
interface Shown {
  readonly view: View;
  readonly figure: Content;
  /** What is said where its drawing has no room, when that is something else. */
  readonly summaryUndrawn?: string;
  /** Rooms of the choices that the element has at its top. */
  readonly toolbar?: Content;
}

/**
 * What an element shows of a feed, as HTML that stands by itself: heading, summary, figures in words and as SVG,
 * tables, notes, source, licence and dates. It says nothing that depends on the day on which it is read.
 */
export async function staticHtml(feed: Feed, options: StaticOptions): Promise<string> {
  return htmlOf((await staticPart(feed, options)).markup);
}

/** What an element shows, before it is text, with the view that it is made of. */
export interface StaticPart {
  readonly view: View;
  readonly markup: MarkupElement;
}

/** The same as {@link staticHtml} as a tree, for pages that put it in without text becoming markup. */
export async function staticPart(feed: Feed, options: StaticOptions): Promise<StaticPart> {
  const { element, language = 'nb', headingLevel = 2 } = options;
  const { view, figure, toolbar, summaryUndrawn = view.summary } = await SHOWN[element](feed, options);
  const isTable = options.view === 'table';
  const stamp = stampOf(feed, askedOf(options));
  const shown = { element, feed, view, language, headingLevel, stamp, isTable, figure };
  const whole = frameMarkup({ ...shown, summaryUndrawn, toolbar });
  return { view, markup: options.drawings === 'none' ? withoutDrawings(whole) : whole };
}

/** The same as the element reads from its attributes. */
function askedOf(options: StaticOptions): Asked {
  const { element, language = 'nb', region = '', heading = '', headingLevel = 2, selected = '' } = options;
  const { view = 'figure', figure = USUAL_FIGURE, scale = 'value', mode = 'map' } = options;
  const { compare = [], categories = [], period = '', span = '' } = options;
  const parts = categories.map((pair) => pair.join('=')).join(' ');
  return {
    ...{ language, region, heading, headingLevel, selected, view },
    ...(element === 'kpi-jobs-value'
      ? { figure, scale, compare: compare.join(' '), categories: parts, period, span }
      : {}),
    ...(element === 'five-factor-map' ? { mode } : {}),
  };
}

const SHOWN = { 'kpi-jobs-value': keyFigures, 'focus-area-wheel': wheel, 'five-factor-map': map } as const;

async function keyFigures(feed: Feed, options: StaticOptions): Promise<Shown> {
  const { language = 'nb', width } = options;
  const view = await keyFigureView(feed, options);
  const content = view.empty === undefined ? await keyFiguresMarkup(view, language, width) : undefined;
  return { view, figure: content, toolbar: regionChoices(view, language) };
}

function wheel(feed: Feed, options: StaticOptions): Shown {
  const { language = 'nb', width = WIDE, headingLevel = 2, idPrefix = 'samspill' } = options;
  const view = wheelView(feed, options, { width, textSize: TEXT_SIZE });
  const small = options.width === undefined ? smallWheelView(feed, options) : view.small;
  const drawn = options.drawings === 'none' ? undefined : small;
  return { view, figure: wheelMarkup({ view, small: drawn, language, headingLevel, idPrefix }) };
}

function map(feed: Feed, options: StaticOptions): Shown {
  const { language = 'nb', width = WIDE, headingLevel = 2 } = options;
  const view = mapView(feed, options, { width, textSize: TEXT_SIZE });
  const toolbar = options.view === 'table' ? undefined : mapChoices(view, language);
  return { view, figure: mapMarkup(view, language, headingLevel), summaryUndrawn: view.summaryUndrawn, toolbar };
}
