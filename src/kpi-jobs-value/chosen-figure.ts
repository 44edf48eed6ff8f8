import type { Feed, Region } from '../feed/feed.js';
import { regionOf } from '../feed/derive/lookup.js';
import { figureBasis, type FigureBasis } from '../view/key-figure/key-figure.js';
import type { Item } from '../view/item.js';
import type { ViewOptions } from '../view/view.js';
import type { ShownFigure } from '../figures/drawings.js';

/** Regions that can be compared at once, besides the chosen one. */
export const MOST_COMPARED = 5;

/** What the key figures are asked with. */
export interface KeyFigureOptions extends ViewOptions {
  readonly region: string;
  /** The chosen indicator; the first with figures when it is undefined or has none here. */
  readonly indicator: string | undefined;
  readonly compared: readonly string[];
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
  /** One basis for each indicator that has a figure for the region. */
  readonly bases: readonly FigureBasis[];
  readonly basis: FigureBasis | undefined;
}

export function chosenFigure(feed: Feed, options: KeyFigureOptions): ChosenFigure {
  const region = regionOf(feed, options.region);
  const bases = feed.indicators.flatMap((indicator) => (region && figureBasis(feed, indicator, region.id)) ?? []);
  const asked = bases.find(({ indicator }) => indicator.id === options.indicator);
  const basis = asked ?? bases[0];
  return { region, bases, basis };
}
