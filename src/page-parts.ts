/**
 * What each element is made of, for `page-script.ts`: the build points these imports at finished files.
 */

/** Gets a file; asking again gives the same one. */
export type Load = () => Promise<unknown>;

/** The files of an element. */
export interface Parts {
  /** Its own code, which defines it. */
  readonly element: Load;
  /** What readers see second. */
  readonly depth: Load;
  /** What draws its figure, which not every page shows. */
  readonly figure: readonly Load[];
  /**
   * What other figures need, besides, than the one that is shown where the page asks for none by its attribute
   * `figure`.
   */
  readonly otherFigures?: readonly Load[];
}

/** What all elements stand on: the frame, the store and the reader of feeds. */
export const base: readonly Load[] = [
  (): Promise<unknown> => import('./widget/samspill-element.js'),
  (): Promise<unknown> => import('./feed/parse-feed.js'),
];

/** What the second look at every element needs. */
export const baseDepth: Load = () => import('./widget/frame-depth.js');

/** Every element of the main script, by its tag. */
export const PARTS: Readonly<Record<string, Parts>> = {
  'focus-area-wheel': {
    element: () => import('./focus-area-wheel/focus-area-wheel.js'),
    depth: () => import('./focus-area-wheel/focus-area-wheel.depth.js'),
    figure: [],
  },
  'five-factor-map': {
    element: () => import('./five-factor-map/five-factor-map.js'),
    depth: () => import('./five-factor-map/five-factor-map.depth.js'),
    figure: [(): Promise<unknown> => import('./five-factor-map/five-factor-map.drawn.js')],
  },
  'kpi-jobs-value': {
    element: () => import('./kpi-jobs-value/kpi-jobs-value.js'),
    depth: () => import('./kpi-jobs-value/kpi-jobs-value.depth.js'),
    figure: [(): Promise<unknown> => import('./kpi-jobs-value/drawn-figure.js')],
    otherFigures: [
      (): Promise<unknown> => import('./kpi-jobs-value/other-figures.js'),
      (): Promise<unknown> => import('./charts/other-layouts.js'),
    ],
  },
};
