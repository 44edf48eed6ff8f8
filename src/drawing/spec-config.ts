import type { Condition, FigureSpec, Layer, Look, LookField, SpecConfig } from './spec.js';

/** Scale from a series' number to its colour, one of the theme's CSS variables. */
export const seriesColor: LookField<string>['scale'] = {
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
export const seriesShape: LookField<string>['scale'] = {
  domain: [0, 1, 2, 3, 4, 5],
  range: ['circle', 'square', 'diamond', 'triangle-up', 'cross', 'triangle-down'],
};

/** Scale from a series' number to the area of its points, in square pixels: shapes look equal at unequal areas. */
export const seriesSize: LookField<number>['scale'] = {
  type: 'ordinal',
  domain: [0, 1, 2, 3, 4, 5],
  range: [80, 76, 110, 100, 150, 100],
};

const isCertain = { field: 'certain', equal: true } as const;
const isUncertain = { field: 'certain', equal: false } as const;

/** A colour by the number of a series. */
export const seriesPaint: LookField<string> = { field: 'series', type: 'nominal', scale: seriesColor, legend: null };

/** A shape by the number of a series. */
export const seriesMark: LookField<string> = { field: 'series', type: 'nominal', scale: seriesShape, legend: null };

/** The area of that shape. */
export const seriesArea: LookField<number> = { field: 'series', type: 'ordinal', scale: seriesSize, legend: null };

/** Inside of a point: the series' colour, or the surface where the figure is uncertain (a hollow point). */
export const pointFill: Look<string> = {
  condition: { test: isCertain, ...seriesPaint },
  value: 'var(--_surface)',
};

/** Edge of a point: the series' colour round a hollow point, else the surface, which sets it off from the line. */
export const pointStroke: Look<string> = {
  condition: { test: isUncertain, ...seriesPaint },
  value: 'var(--_surface)',
};

/** Dash of lines and outlines: solid for certain figures, dotted for provisional, estimated and illustrative ones. */
export const certaintyDash: Look<number[]> = { condition: { test: isCertain, value: [1, 0] }, value: [1, 5] };

const inForm = (form: string, dash: number[]): Condition<number[]> => ({
  test: { field: 'form', equal: form },
  value: dash,
});

/** Dash of the pieces of a trend, by how they are uncertain: dotted, dashed, and in long dashes for the future. */
export const formDash: Look<number[]> = {
  condition: [inForm('provisional', [1, 5]), inForm('estimated', [5, 6]), inForm('forecast', [13, 7])],
  value: [1, 0],
};

/** Colour of a label: plain text, or subtle for what belongs to the frame. */
export const labelFill: Look<string> = {
  condition: { test: { field: 'tone', equal: 'subtle' }, value: 'var(--_text-subtle)' },
  value: 'var(--_text)',
};

/** A position that our own layout has already worked out, in pixels from the plot's upper left corner. */
export const pixel = <Field extends string>(field: Field) =>
  ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/**
 * Time along x, as milliseconds since 1970 in UTC: a number, so that neither the reader's clock nor a scale of times
 * has a say.
 */
export const alongTime = {
  field: 'time',
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'timeDomain' }, zero: false, nice: false },
} as const;

/** A value along y, between ends that our own layout has chosen. */
export const valueUp = {
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'valueDomain' }, zero: false, nice: false },
} as const;

/** From the left edge of the plot to the right one. */
export const acrossPlot = { x: { value: 0 }, x2: { value: 'width' } } as const;

/** Signals that every figure has. */
export const commonParams: FigureSpec['params'] = [
  { name: 'margins', value: { left: 0, right: 0, top: 0, bottom: 0 } },
  { name: 'fontFamily', value: 'sans-serif' },
  { name: 'fontSize', value: 13 },
];

/** A line of text that the layout has placed, with its look in its row. */
export const placedText: Omit<Layer, 'data'> = {
  mark: { type: 'text', align: { expr: 'datum.align' }, fontWeight: { expr: 'datum.weight' } },
  encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' }, fill: labelFill },
};

/** The surface under labels that stand on something, so that they stand out. */
export const halo: Omit<Layer, 'data'> = {
  mark: {
    ...placedText.mark,
    fill: 'var(--_surface)',
    stroke: 'var(--_surface)',
    strokeWidth: 4,
    strokeJoin: 'round',
  },
  encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' } },
};

/** The grid and the numbers of a value axis: rows of `valueTicks`, with what `axisTicksOf` works out. */
export const valueAxisLayers: Layer[] = [
  {
    data: { name: 'valueTicks' },
    mark: { type: 'rule', stroke: 'var(--_grid)', strokeWidth: 1 },
    encoding: { ...acrossPlot, y: pixel('line') },
  },
  {
    data: { name: 'valueTicks' },
    mark: { type: 'text', align: 'right', baseline: 'middle', fill: 'var(--_text-subtle)' },
    encoding: { x: { value: -8 }, y: pixel('place'), text: { field: 'label' } },
  },
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
  line: { strokeWidth: 2 },
  point: { opacity: 1, strokeWidth: 2 },
  view: { stroke: null },
  text: { font: { expr: 'fontFamily' }, fontSize: { expr: 'fontSize' }, baseline: 'alphabetic' },
} as const satisfies SpecConfig;
