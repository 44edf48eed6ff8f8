import type { Feed, Figures, Indicator, Region } from '../feed/feed.js';
import { sliceOf, type ChosenCategories } from '../feed/derive/slices.js';
import { regionOf } from '../feed/derive/lookup.js';
import { regionSeries } from '../feed/derive/regions/region-series.js';
import { figureBasis, type FigureBasis } from '../view/key-figure/key-figure.js';
import type { Scale } from '../view/asked/attribute-values.js';
import type { Item } from '../view/item.js';
import type { ViewOptions } from '../view/view.js';
import type { ShownFigure } from '../figures/doors.js';
import type { OutlinesState } from '../figures/figure.js';

/** Regions that can be compared at once, besides the chosen one. */
export const MOST_COMPARED = 5;

/** What the key figures are asked with. */
export interface KeyFigureOptions extends ViewOptions {
  readonly region: string;
  /** The chosen indicator; the first with figures when it is undefined or has none here. */
  readonly indicator: string | undefined;
  readonly compared: readonly string[];
  /** The part of the chosen indicator that is shown; the whole when it is absent. */
  readonly categories?: ChosenCategories;
  readonly figure: ShownFigure;
  /** What a development is drawn as; the figures themselves when it is absent. */
  readonly scale?: Scale;
  /** The period of a ranking or a map; the newest when it is empty. */
  readonly period?: string;
  /** The part of a development; all of it when it is empty. */
  readonly span?: string;
  /** Whether the tables stand in place of the figure. */
  readonly isTable?: boolean;
  /** What is chosen in the widget's group. */
  readonly items: readonly Item[];
  /** The reader's date, as ISO, for saying when newer figures may exist. */
  readonly today: string;
  /** The outlines of regions, where the figure needs them. */
  readonly outlines?: OutlinesState;
}

/** The ids of the regions to compare with, as the attribute `compare` has them. */
export function comparedIn(text: string | null | undefined): string[] {
  return text?.match(/[^\s,]+/g) ?? [];
}

/** The part of a key figure, as the attribute `categories` has it: `sex=women age=15-24`. */
export function categoriesIn(text: string | null | undefined): ChosenCategories {
  const pairs = text?.matchAll(/([^\s=]+)=(\S+)/g) ?? [];
  return Array.from(pairs, ([, dimension = '', category = '']) => [dimension, category] as const);
}

/** What tiles, summary, figure and tables all start from, so that they cannot disagree. */
export interface ChosenFigure {
  readonly region: Region | undefined;
  /** One basis for each indicator that has a figure for the region; of those that measure the same thing, one. */
  readonly bases: readonly FigureBasis[];
  readonly basis: FigureBasis | undefined;
  /** The indicator that the basis is a part of, or is. */
  readonly whole: Indicator | undefined;
}

export function chosenFigure(feed: Feed, options: KeyFigureOptions): ChosenFigure {
  const region = regionOf(feed, options.region);
  const shown = region ? basesShown(feed, region, options.indicator) : [];
  const first = shown.find(({ indicator }) => indicator.id === options.indicator) ?? shown[0];
  const whole = feed.indicators.find(({ id }) => id === first?.indicator.id);
  const basis =
    whole && (options.categories?.length ? basisOf(feed, whole, region?.id ?? '', options.categories) : first);
  return { region, bases: shown.map((each) => (each === first && basis ? basis : each)), basis, whole };
}

/** What is shown of an indicator for a region; undefined where the region has nothing of it. */
function basisOf(feed: Feed, whole: Indicator, region: string, chosen?: ChosenCategories): FigureBasis | undefined {
  const categories = categoriesShown(feed, whole, region, chosen);
  return categories && figureBasis(feed, sliceOf(whole, categories), region);
}

/**
 * The part that has been chosen; the whole, which has none, where the region lacks that part; and the first part that
 * it has where it lacks the whole as well.
 */
export function categoriesShown(
  feed: Feed,
  whole: Indicator,
  region: string,
  chosen: ChosenCategories = [],
): ChosenCategories | undefined {
  const isThere = (figures: Figures): boolean => !!regionSeries(feed, figures, region)?.observations.length;
  const found = [chosen, []].find((each) => isThere(sliceOf(whole, each)));
  if (found) return found;
  const part = whole.slices.find(isThere);
  return part && whole.dimensions.map(({ id }, index) => [id, part.categories[index] ?? '']);
}

/** The figures that there are for a region. Of those that measure the same thing the chosen one stands for all. */
function basesShown(feed: Feed, region: Region, chosen: string | undefined): FigureBasis[] {
  const known = feed.indicators.flatMap((indicator) => basisOf(feed, indicator, region.id) ?? []);
  const others = new Set(known.flatMap(({ indicator }) => indicator.alternatives));
  return known
    .filter(({ indicator }) => !others.has(indicator.id))
    .map((basis) => {
      const { alternatives } = basis.indicator;
      return known.find(({ indicator: { id } }) => id === chosen && alternatives.includes(id)) ?? basis;
    });
}
