/** Every figure by its name in the attribute `figure`, in the order in which readers choose between them. */
export const FIGURE_NAMES = ['trend', 'ranking', 'ranking-change', 'interval', 'composition', 'jobs-value'] as const;

/** The name of a figure that a reader can choose. */
export type FigureName = (typeof FIGURE_NAMES)[number];

/** The full figure that is shown; `none` where a page wants the tiles alone. */
export type ShownFigure = FigureName | 'none';
