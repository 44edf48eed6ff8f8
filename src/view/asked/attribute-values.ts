/** The words of attributes that have one of a few, the usual one first. Which figures there are, `figures` says. */

export const VIEWS = ['figure', 'table'] as const;
/** Of `<five-factor-map>`. */
export const MODES = ['map', 'matrix'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
/** What stands round a widget. */
export const LOOKS = ['card', 'plain', 'editorial'] as const;
/** What paper gets besides what the reader sees. */
export const PRINTED = ['tables'] as const;
export const HEADING_LEVELS = [2, 3, 4, 5, 6] as const;
/** Of `<kpi-jobs-value>`: what a development is drawn as. */
export const SCALES = ['value', 'index', 'change', 'per-inhabitant'] as const;
/** What a development is drawn as: the figures, their index or change in per cent since a period, or per inhabitant. */
export type Scale = (typeof SCALES)[number];
