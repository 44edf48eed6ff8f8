import { regionMeant, regionShown } from '../feed/derive/lookup.js';
import type { Feed } from '../feed/feed.js';
import { parseOutlines, type Outlines } from '../feed/outlines/outlines.js';
import { fetchedFigure, fetchFigure, FIGURE_NAMES, showsRegionsInPlace, USUAL_FIGURE } from '../figures/doors.js';
import { wholeViewOf as wholeMapOf, type WholeMapView } from '../five-factor-map/five-factor-map.view.js';
import { ALL_PARTS } from '../five-factor-map/network/scene.js';
import { wholeViewOf as wholeWheelOf, type WholeWheelView } from '../focus-area-wheel/focus-area-wheel.view.js';
import { viewOf as keyFiguresOf, type KeyFigureView } from '../kpi-jobs-value/kpi-jobs-value.view.js';
import type { SmallWheel } from '../focus-area-wheel/wheel/placing.js';
import { headingFor, regionOfAll } from '../view/heading.js';
import { itemOf } from '../view/item-in-feed.js';
import type { ItemKind } from '../view/item.js';
import type { ViewOptions } from '../view/view.js';
import type { StaticOptions } from './static-options.js';
import { roomOfLabel } from './text/text-widths.js';

/** What a view is asked with that nobody can ask for more. */
export type ViewRequest = Omit<StaticOptions, 'element' | 'headingLevel' | 'idPrefix'>;

/** Pixels for which wheel and map are drawn, and of running text beside them. */
export interface DrawingRoom {
  readonly width: number;
  readonly textSize: number;
}

/** The key figures of a region, and the full figure of the chosen one. */
export async function keyFigureView(feed: Feed, request: ViewRequest): Promise<KeyFigureView> {
  const { figure = USUAL_FIGURE, scale = 'value', compare = [], categories = [] } = request;
  const { period = '', span = '' } = request;
  const asked = FIGURE_NAMES.find((name) => name === figure) ?? USUAL_FIGURE;
  // The usual figure stands in where the key figure does not have the one that is asked for.
  await Promise.all([fetchFigure(asked), fetchFigure(USUAL_FIGURE)]);
  const options = {
    ...commonOf(feed, request),
    indicator: request.selected,
    compared: compare,
    categories,
    figure,
    scale,
    period,
    span,
    isTable: request.view === 'table',
    items: [],
    today: dayOf(feed),
    ...outlinesIn(request),
  };
  return keyFiguresOf(feed, options, fetchedFigure);
}

/** The outlines that are handed in, where the figure needs them. */
function outlinesIn({ figure = USUAL_FIGURE, outlines }: ViewRequest): { readonly outlines?: Outlines } {
  const read = showsRegionsInPlace(figure) ? parseOutlines(outlines) : undefined;
  return read && 'outlines' in read ? read : {};
}

/** Nothing may be said of how late figures are today: they are read on other days than that on which they are made. */
export function dayOf({ updated }: Feed): string {
  return updated?.slice(0, 10) ?? '';
}

/** The focus areas, drawn for a room. */
export function wheelView(feed: Feed, request: ViewRequest, room: DrawingRoom): WholeWheelView {
  const options = { ...commonOf(feed, request), ...room, measure: roomOfLabel };
  return wholeWheelOf(feed, { ...options, selected: request.selected, items: [] });
}

/** The wheel above the list of a phone, where what is drawn for more room could not be read. */
export function smallWheelView(feed: Feed, request: ViewRequest): SmallWheel | undefined {
  return wheelView(feed, request, { width: PHONE, textSize: PHONE_TEXT }).small;
}

/** Pixels inside the frame on the narrowest phones; on wider ones the drawing, and the text in it, grows with them. */
const PHONE = 300;
const PHONE_TEXT = 16;

/** The groups of actors, drawn for a room. */
export function mapView(feed: Feed, request: ViewRequest, room: DrawingRoom): WholeMapView {
  const { selected = '', mode = 'map', heading = '', language = 'nb' } = request;
  return wholeMapOf(feed, {
    language,
    heading: headingFor(heading.trim(), regionOfAll(feed, request.region), language),
    ...ALL_PARTS,
    ...room,
    measure: roomOfLabel,
    mode,
    chosen: itemOf(feed, selected, IN_MAP),
    home: undefined,
    region: regionMeant(feed, request.region)?.id,
    marks: undefined,
  });
}

const IN_MAP: readonly ItemKind[] = ['factor', 'actor', 'link'];

/** What every view is asked with, and the region: that which is asked for, else the feed's own, else its first. */
function commonOf(
  feed: Feed,
  { language = 'nb', heading = '', region }: ViewRequest,
): ViewOptions & { readonly region: string } {
  const shown = regionShown(feed, region);
  return { language, heading: headingFor(heading.trim(), shown, language), region: shown?.id ?? '' };
}
