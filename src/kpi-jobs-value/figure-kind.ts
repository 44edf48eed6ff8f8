/** The full figures a reader can choose between. */
export const FIGURE_KINDS = ['trend', 'ranking', 'ranking-change', 'composition', 'jobs-value'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The full figure that is shown; `none` where a page wants the tiles alone. */
export type ShownFigure = FigureKind | 'none';
