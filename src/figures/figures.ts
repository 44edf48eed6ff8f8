import type { Feed } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import type { FigureBasis } from '../view/key-figure/key-figure.js';
import { REGION_NAMES } from '../view/region-name.words.js';
import { FIGURE_NAMES, makerOf, type ChartFigure, type FigureName } from './doors.js';
import { without, type Figure, type FigureOffer, type FigureRequest, type FullFigure } from './figure.js';
import { FIGURE_WORDS as WORDS } from './figure.words.js';
import { hasComposition } from './offered/composition-parts.js';
import { haveInterval, intervalRegions } from './offered/interval-regions.js';
import { jobsValuePair } from './offered/jobs-value-pair.js';
import { haveChangeRanking, haveRanking } from './offered/region-changes.js';
import { haveManySeries } from './offered/side-by-side-series.js';
import { seriesTable } from './series-table.js';
import { DEFAULT_FONT_SIZE } from './text-scale.js';

/**
 * How every figure is offered that a reader can choose, by its name: what is known before its code has been fetched.
 * What that takes of a kind lies in `offered/`.
 */
export const OFFERS: Readonly<Record<FigureName, FigureOffer>> = {
  trend: { name: () => WORDS.trend, isOffered: () => true },
  'small-multiples': { name: () => WORDS.eachByItself, isOffered: offersAmong(haveManySeries) },
  ranking: {
    name: (kind) => REGION_NAMES[kind],
    order: WORDS.byLevel,
    orderedBy: WORDS.sortedBy,
    isOffered: offersAmong(haveRanking),
  },
  'ranking-change': {
    name: (kind) => REGION_NAMES[kind],
    orderOf: 'ranking',
    order: WORDS.byChange,
    orderedBy: WORDS.sortedBy,
    isOffered: offersAmong(haveChangeRanking),
  },
  map: {
    name: () => WORDS.map,
    order: WORDS.byLevel,
    orderedBy: WORDS.colouredBy,
    isOffered: offersMap(haveRanking),
  },
  'map-change': {
    name: () => WORDS.map,
    orderOf: 'map',
    order: WORDS.byChange,
    orderedBy: WORDS.colouredBy,
    isOffered: offersMap(haveChangeRanking),
  },
  interval: { name: () => WORDS.uncertainty, isOffered: offersInterval },
  composition: { name: () => WORDS.composition, isOffered: offersComposition },
  'jobs-value': {
    name: () => WORDS.jobsValue,
    isOffered: (feed, basis) => basis !== undefined && jobsValuePair(feed, basis.series.region.id) !== undefined,
  },
};

/** A full figure of one of the kinds. */
export interface NamedFigure extends FullFigure<ChartFigure> {
  readonly name: FigureName;
}

/** The figures that can be had of a key figure. */
export function namesIn(...[feed, basis]: Parameters<FigureOffer['isOffered']>): FigureName[] {
  return FIGURE_NAMES.filter((name) => OFFERS[name].isOffered(feed, basis));
}

/** The kinds of figure that can be had, the shown one, and the orders in which that is, itself among them. */
export function offersOf(
  names: readonly FigureName[],
  shown: FigureName,
): { readonly kind: string; readonly kinds: readonly FigureName[]; readonly orders: readonly FigureName[] } {
  const kind = OFFERS[shown].orderOf ?? shown;
  return {
    kind,
    kinds: names.filter((name) => OFFERS[name].orderOf === undefined),
    orders: names.filter((name) => name === kind || OFFERS[name].orderOf === kind),
  };
}

/**
 * The figure of a name, made by its code. Where this is not there, the figure says that it cannot be shown; its numbers
 * are in the table all the same.
 */
export function figureOf(name: FigureName, request: FigureRequest, code: Figure<ChartFigure> | undefined): NamedFigure {
  if (code) return { name, ...code.figureOf(request) };
  const { basis, all, language } = request;
  const table = seriesTable(basis.indicator, all, language);
  const reason = say(WORDS.noChart, language);
  return { name, title: table.caption, badges: [], ...without(reason), table, indicators: [basis.indicator] };
}

/**
 * The height in pixels that suits a chart at a width: what a page reserves before the chart is there. Throws when the
 * code for its kind has not been fetched, without which there is no chart.
 */
export function chartHeightOf(chart: ChartFigure, width: number, fontSize = DEFAULT_FONT_SIZE): number {
  return makerOf(chart).heightOf(chart, width, fontSize);
}

/** About how many pixels a chart grows with each pixel of larger text. */
export function textRoomOf(chart: ChartFigure, width: number): number {
  const twice = 2 * DEFAULT_FONT_SIZE;
  return Math.round((chartHeightOf(chart, width, twice) - chartHeightOf(chart, width)) / DEFAULT_FONT_SIZE);
}

function offersAmong(isThere: typeof haveRanking): FigureOffer['isOffered'] {
  return (feed, basis) =>
    basis !== undefined && isThere(feed, basis.indicator, basis.series.region, basis.latest.period);
}

function offersMap(isThere: typeof haveRanking): FigureOffer['isOffered'] {
  const isOffered = offersAmong(isThere);
  return (feed, basis) => feed.geography !== undefined && isOffered(feed, basis);
}

function offersInterval(feed: Feed, basis: FigureBasis | undefined): boolean {
  if (!basis) return false;
  const { apart, beside } = intervalRegions(feed, basis.indicator, [basis.series], basis.latest.period);
  return haveInterval([...apart, ...beside]);
}

function offersComposition(feed: Feed, basis: FigureBasis | undefined): boolean {
  return basis !== undefined && hasComposition(feed, basis.indicator, basis.series.region.id, basis.latest.period);
}
