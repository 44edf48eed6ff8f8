import type { Feed, Region } from '../feed/feed.js';
import { figureBasis, type FigureBasis } from '../view/key-figure.js';
import type { FigureKind } from './figure-kind.js';
import type { ViewOptions } from '../view/view.js';

/** Regions that can be compared at once, besides the chosen one. */
export const MOST_COMPARED = 5;

/** What the key figures are asked with. */
export interface KeyFigureOptions extends ViewOptions {
  readonly region: string;
  /** The chosen indicator; the first with figures when it is undefined or has none here. */
  readonly indicator: string | undefined;
  readonly compared: readonly string[];
  readonly figure: FigureKind;
  /** The focus area chosen in another widget. */
  readonly area: string | undefined;
  /** The reader's date, as ISO, for saying when newer figures may exist. */
  readonly today: string;
}

/** What tiles, summary, figure and tables all start from, so that they cannot disagree. */
export interface ChosenFigure {
  readonly region: Region | undefined;
  /** One basis for each indicator that has a figure for the region. */
  readonly bases: readonly FigureBasis[];
  /** Which of them belong to the chosen focus area. */
  readonly marked: readonly boolean[];
  readonly basis: FigureBasis | undefined;
  /** The same indicator for the regions compared with. */
  readonly others: readonly FigureBasis[];
}

export function chosenFigure(feed: Feed, options: KeyFigureOptions): ChosenFigure {
  const region = feed.regions.find(({ id }) => id === options.region);
  const bases = feed.indicators.flatMap((indicator) => (region && figureBasis(feed, indicator, region.id)) ?? []);
  const marked = bases.map(({ indicator }) => options.area !== undefined && indicator.focusAreas.includes(options.area));
  const asked = bases.find(({ indicator }) => indicator.id === options.indicator);
  const basis = asked ?? bases[Math.max(0, marked.indexOf(true))];
  return { region, bases, marked, basis, others: basis ? othersOf(feed, basis, options.compared) : [] };
}

function othersOf(feed: Feed, { indicator, series }: FigureBasis, compared: readonly string[]): FigureBasis[] {
  const regions = compared.filter((id) => id !== series.region.id);
  return regions.flatMap((id) => figureBasis(feed, indicator, id) ?? []).slice(0, MOST_COMPARED);
}
