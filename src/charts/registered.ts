/**
 * What the chart chunk can draw. The spec compiler fails when a spec needs anything else, and the build leaves the
 * rest of Vega out. A missing mark would draw nothing, a missing scale or transform would throw in the reader's page.
 */

/** Marks of the scene graph. */
export const REGISTERED_MARKS = ['group', 'line', 'rect', 'rule', 'symbol', 'text'] as const;

/** How a line goes from point to point. */
export const REGISTERED_CURVES = ['linear'] as const;

/** Guides besides the axes: none, for labels stand at what they name. */
export const REGISTERED_GUIDES = [] as const;

/** Scale types. Linear ones run from number to number, times among them; every colour is from a list. */
export const REGISTERED_SCALES = ['linear', 'ordinal'] as const;

/** Colour schemes: none, for every colour is one of the theme's CSS variables. */
export const REGISTERED_SCHEMES = [] as const;

/** Functions that expressions may call, beyond JavaScript's own: what `expression-functions.ts` holds. */
export const REGISTERED_FUNCTIONS = [
  'bandwidth', 'domain', 'format', 'inrange', 'isValid', 'lerp', 'range', 'scale', 'span',
] as const;

/** Names of the transforms that `transforms.ts` registers. */
export const REGISTERED_TRANSFORMS = [
  'aggregate', 'axisticks', 'bound', 'collect', 'datajoin', 'encode', 'facet', 'mark', 'proxy', 'render', 'scale',
  'sieve', 'sortitems', 'viewlayout',
] as const;
