/** What each element is made of, for `page-script.ts`: the build points these imports at finished files. */
import { FIGURE_DOORS } from '../figures/doors.js';

/** Gets code; asking again gives the same. */
export type Load = () => Promise<unknown>;

/** The parts of a figure: what it says, and what draws it, since not every page shows a drawing. */
export interface FigureParts {
  readonly figure: Load;
  readonly drawing: Load;
}

/** The parts of an element. */
export interface Parts {
  /** Its own code, which defines it. */
  readonly element: Load;
  /** All that it shows besides its lead. */
  readonly details: Load;
  /** Its figures, for each value of its attribute `figure`, the usual one first. */
  readonly figures?: Readonly<Record<string, FigureParts>>;
}

/** What all elements stand on: the frame, the store and the reader of feeds. */
export const base: readonly Load[] = [
  (): Promise<unknown> => import('../widget/samspill-element.js'),
  (): Promise<unknown> => import('../feed/parse/parse-feed.js'),
];

/** What a reader can do with any of them. */
export const controls: Load = () => import('../widget/controls/frame-controls.js');

/** What lets static content between the tags stay until its element is whole. */
export const cover: Load = () => import('../widget/static-content/static-content.js');

/** What puts a drawing on the page, whatever its kind. */
export const drawing: Load = () => import('../drawing/drawn-figure.js');

/** What makes elements of places that ask for them in another way than by their tags. */
export const upgrade: Load = () => import('./upgrade/upgrade.js');

/** Every element of the main script, by its tag. */
export const PARTS: Readonly<Record<string, Parts>> = {
  'focus-area-wheel': {
    element: () => import('../focus-area-wheel/focus-area-wheel.js'),
    details: () => import('../focus-area-wheel/focus-area-wheel.details.js'),
  },
  'five-factor-map': {
    element: () => import('../five-factor-map/five-factor-map.js'),
    details: () => import('../five-factor-map/five-factor-map.details.js'),
  },
  'kpi-jobs-value': {
    element: () => import('../kpi-jobs-value/kpi-jobs-value.js'),
    details: () => import('../kpi-jobs-value/kpi-jobs-value.details.js'),
    figures: FIGURE_DOORS,
  },
};
