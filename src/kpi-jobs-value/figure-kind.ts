/** The full figures a reader can choose between. */
export const FIGURE_KINDS = ['trend', 'ranking', 'ranking-change', 'composition', 'jobs-value'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];
