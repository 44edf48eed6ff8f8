/** What compiled figures can hold. The compiler refuses a spec that needs anything else, and names the place. */

/** Marks of the scene graph; a group only as an axis, or round the lines of a facet. */
export const DRAWABLE_MARKS = ['group', 'line', 'rect', 'rule', 'symbol', 'text'] as const;

/** How a line goes from point to point. */
export const DRAWABLE_CURVES = ['linear'] as const;

/** Scale types. Linear ones run from number to number, times among them; every colour is from a list. */
export const DRAWABLE_SCALES = ['linear', 'ordinal'] as const;

/** Functions that expressions may call, beyond JavaScript's own: what `src/charts/expression-functions.ts` holds. */
export const DRAWABLE_FUNCTIONS = [
  'bandwidth',
  'domain',
  'format',
  'inrange',
  'isValid',
  'lerp',
  'range',
  'scale',
] as const;

/**
 * The operators that Vega's parser makes of such specs. What they do at run time is known when the spec is compiled.
 */
export const DRAWABLE_OPERATORS = [
  'aggregate',
  'axisticks',
  'bound',
  'collect',
  'datajoin',
  'encode',
  'facet',
  'mark',
  'operator',
  'proxy',
  'render',
  'scale',
  'sieve',
  'sortitems',
  'viewlayout',
] as const;
