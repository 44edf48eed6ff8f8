import type { ChosenCategories } from '../feed/derive/slices.js';
import type { Language } from '../feed/feed.js';
import type { ShownFigure } from '../figures/doors.js';
import type { Scale } from '../view/asked/attribute-values.js';

/** The elements that can be rendered without a browser. */
export const STATIC_ELEMENTS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;

/** The tag of such an element. */
export type StaticElement = (typeof STATIC_ELEMENTS)[number];

/** What is to be rendered: the same as the attributes of the element say. */
export interface StaticOptions {
  readonly element: StaticElement;
  /** Bokmål when it is left out. */
  readonly language?: Language;
  /** Id or code of the region; the feed's own when it is left out, or when the feed does not have it. */
  readonly region?: string;
  /** The widget has its own heading when it is left out. */
  readonly heading?: string;
  /** Level of the heading, 2 to 6; 2 when it is left out. */
  readonly headingLevel?: number;
  /** Id of what is chosen: a key figure, a focus area, or a group, an actor or a link of the map. */
  readonly selected?: string;
  /** Of `<kpi-jobs-value>`: the full figure; `trend` when it is left out, `none` for the tiles alone. */
  readonly figure?: ShownFigure;
  /** Of `<kpi-jobs-value>`: what a development is drawn as; `value`, the figures, when it is left out. */
  readonly scale?: Scale;
  /** Of `<kpi-jobs-value>`: ids of regions to compare with. */
  readonly compare?: readonly string[];
  /** Of `<kpi-jobs-value>`: the part of the chosen key figure. */
  readonly categories?: ChosenCategories;
  /**
   * Of `<kpi-jobs-value>`: the file of outlines that the feed names under `geography`, as `JSON.parse` gives it.
   * Without it a map is shown as the ranking.
   */
  readonly outlines?: unknown;
  /** Of `<kpi-jobs-value>`: the period of a ranking or a map; the newest when it is left out. */
  readonly period?: string;
  /** Of `<kpi-jobs-value>`: the part of a development, as `2018..2023`; all of it when it is left out. */
  readonly span?: string;
  /** Of `<five-factor-map>`: who does what instead of the map. */
  readonly mode?: 'map' | 'matrix';
  /** `table` opens the tables. */
  readonly view?: 'figure' | 'table';
  /**
   * Room in pixels for which figures are drawn, once. When it is left out there is one drawing for phones, one for
   * columns and one for wide pages, of which the style sheet shows the one that fits.
   */
  readonly width?: number;
  /** `none` leaves all drawings out, for a CMS that takes `<svg>` away and leaves its words behind. */
  readonly drawings?: 'all' | 'none';
  /** What ids begin with, which must be another for each widget of a page; `samspill` when it is left out. */
  readonly idPrefix?: string;
}
