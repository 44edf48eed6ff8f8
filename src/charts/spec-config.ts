import type { Config } from 'vega-lite';

/** Scale from a series' number to its colour, one of the theme's CSS variables. */
export const seriesColor = {
  domain: [0, 1, 2, 3, 4, 5],
  range: [
    'var(--_series-0)',
    'var(--_series-1)',
    'var(--_series-2)',
    'var(--_series-3)',
    'var(--_series-4)',
    'var(--_series-5)',
  ],
};

/** Scale from a series' number to the shape of its points, so that series are told apart without colour. */
export const seriesShape = {
  domain: [0, 1, 2, 3, 4, 5],
  range: ['circle', 'square', 'diamond', 'triangle-up', 'cross', 'triangle-down'],
};

/** Scale from a series' number to the area of its points, in square pixels: shapes look equal at unequal areas. */
export const seriesSize = { type: 'ordinal' as const, domain: [0, 1, 2, 3, 4, 5], range: [80, 76, 110, 100, 150, 100] };

/** Inside of a point: the series' colour, or the surface where the figure is uncertain (a hollow point). */
export const pointFill = {
  condition: { test: 'datum.certain', field: 'series', type: 'nominal', scale: seriesColor, legend: null },
  value: 'var(--_surface)',
} as const;

/** Edge of a point: the series' colour round a hollow point, else the surface, which sets it off from the line. */
export const pointStroke = {
  condition: { test: '!datum.certain', field: 'series', type: 'nominal', scale: seriesColor, legend: null },
  value: 'var(--_surface)',
} as const;

/** Dash of lines and outlines: solid for certain figures, dotted for provisional, estimated and illustrative ones. */
export const certaintyDash = { condition: { test: 'datum.certain', value: [1, 0] }, value: [1, 5] };

/** Dash of the pieces of a trend, by how they are uncertain: dotted, dashed, and in long dashes for the future. */
export const formDash = {
  condition: [
    { test: "datum.form === 'provisional'", value: [1, 5] },
    { test: "datum.form === 'estimated'", value: [5, 6] },
    { test: "datum.form === 'forecast'", value: [13, 7] },
  ],
  value: [1, 0],
};

/** Colour of a label: plain text, or subtle for what belongs to the frame. */
export const labelFill = {
  condition: { test: "datum.tone === 'subtle'", value: 'var(--_text-subtle)' },
  value: 'var(--_text)',
};

/** A position that our own layout has already worked out, in pixels from the plot's upper left corner. */
export const pixel = <Field extends string>(field: Field) =>
  ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/**
 * Time along x, as milliseconds since 1970 in UTC: a number, so that neither the reader's clock nor a scale of times
 * has a say. The labels are our own, from the `ticks` rows.
 */
export const alongTime = {
  field: 'time',
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'timeDomain' }, zero: false, nice: false },
} as const;

/** A value along y, with ticks that our own layout has chosen and numbers in the view's locale. */
export const valueUp = {
  type: 'quantitative',
  scale: { domain: { expr: 'valueDomain' }, zero: false, nice: false },
  axis: { values: { expr: 'valueTicks' }, labelExpr: 'format(datum.value, valueFormat)' },
} as const;

/** Signals that every figure has. */
export const commonParams = [
  { name: 'margins', value: { left: 0, right: 0, top: 0, bottom: 0 } },
  { name: 'fontFamily', value: 'sans-serif' },
  { name: 'fontSize', value: 13 },
];

/**
 * Look that the figures share. The host page's theme decides every colour through CSS variables; the wrapper around
 * the figure gives the accessible name, so Vega's own English sentences are off. `invalid` only keeps Vega-Lite from
 * adding transforms: our rows hold finite numbers.
 */
export const figureConfig = {
  background: 'transparent',
  aria: false,
  mark: { aria: false, invalid: 'show', tooltip: null },
  point: { opacity: 1 },
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    title: null,
    gridColor: 'var(--_grid)',
    gridWidth: 1,
    tickColor: 'var(--_text-subtle)',
    labelColor: 'var(--_text-subtle)',
    labelFont: { expr: 'fontFamily' },
    labelFontSize: { expr: 'fontSize' },
    labelLimit: 0,
    labelOverlap: false,
    labelBound: false,
    labelFlush: false,
    labelPadding: 8,
    minExtent: 0,
  },
  text: { font: { expr: 'fontFamily' }, fontSize: { expr: 'fontSize' }, baseline: 'alphabetic' },
} satisfies Config;
