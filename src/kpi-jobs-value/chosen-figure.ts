import type { Feed, Indicator, Region } from '../feed/feed.js';
import { sliceOf, type ChosenCategories } from '../feed/derive/slices.js';
import { regionOf } from '../feed/derive/lookup.js';
import { figureBasis, type FigureBasis } from '../view/key-figure/key-figure.js';
import type { Item } from '../view/item.js';
import type { ViewOptions } from '../view/view.js';
import type { ShownFigure } from '../figures/doors.js';

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
  /** Whether the tables stand in place of the figure. */
  readonly isTable?: boolean;
  /** What is chosen in the widget's group. */
  readonly items: readonly Item[];
  /** The reader's date, as ISO, for saying when newer figures may exist. */
  readonly today: string;
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
  const whole = shown.find(({ indicator }) => indicator.id === options.indicator) ?? shown[0];
  const basis = whole && partOf(feed, whole, options);
  return {
    region,
    bases: shown.map((each) => (each === whole && basis ? basis : each)),
    basis,
    whole: whole?.indicator,
  };
}

/** The part of a figure that has been chosen, or the whole where there is none for the region. */
function partOf(feed: Feed, whole: FigureBasis, { categories, region }: KeyFigureOptions): FigureBasis {
  const part = sliceOf(whole.indicator, categories);
  return part === whole.indicator ? whole : (figureBasis(feed, part, region) ?? whole);
}

/** The figures that there are for a region. Of those that measure the same thing the chosen one stands for all. */
function basesShown(feed: Feed, region: Region, chosen: string | undefined): FigureBasis[] {
  const known = feed.indicators.flatMap((indicator) => figureBasis(feed, indicator, region.id) ?? []);
  const others = new Set(known.flatMap(({ indicator }) => indicator.alternatives));
  return known
    .filter(({ indicator }) => !others.has(indicator.id))
    .map((basis) => {
      const { alternatives } = basis.indicator;
      return known.find(({ indicator: { id } }) => id === chosen && alternatives.includes(id)) ?? basis;
    });
}
