import { commonParams, figureConfig, pixel, placedText } from '../../../drawing/spec-config.js';
import type { FigureSpec, Layer } from '../../../drawing/spec.js';

const valueAlong = {
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'valueDomain' }, zero: false, nice: false },
} as const;

const between = { y: pixel('top'), y2: { field: 'bottom' } } as const;
const bar = { x: { ...valueAlong, field: 'value' }, x2: { datum: 0 }, ...between } as const;

/** A whisker and its end caps; wider in the colour of the surface below, so that it stands out on a filled bar. */
const whiskers = (stroke: string, strokeWidth: number): Layer[] => [
  {
    data: { name: 'whiskers' },
    mark: { type: 'rule', stroke, strokeWidth },
    encoding: { x: { ...valueAlong, field: 'lower' }, x2: { field: 'upper' }, y: pixel('middle') },
  },
  {
    data: { name: 'caps' },
    mark: { type: 'rule', stroke, strokeWidth },
    encoding: { x: { ...valueAlong, field: 'value' }, ...between },
  },
];

/** Horizontal bars from zero, each with a whisker from bound to bound. `interval-layout.ts` places the rows. */
export const intervalSpec = {
  description: 'Bars from zero with intervals, largest first',
  width: 600,
  height: 300,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [...commonParams, { name: 'valueDomain', value: [0, 1] }],
  layer: [
    {
      data: { name: 'bars' },
      mark: { type: 'rect', fill: 'var(--_series-0)', stroke: 'var(--_series-0)', strokeWidth: 1.25 },
      encoding: {
        ...bar,
        fillOpacity: { condition: { test: { field: 'emphasised', equal: true }, value: 1 }, value: 0.22 },
      },
    },
    {
      data: { name: 'uncertainBars' },
      mark: { type: 'rect', fill: null, stroke: 'var(--_series-0)', strokeWidth: 1.5, strokeDash: [3, 3] },
      encoding: bar,
    },
    {
      data: { name: 'highlighted' },
      mark: { type: 'rect', fill: null, stroke: 'var(--_text)', strokeWidth: 2.5 },
      encoding: bar,
    },
    {
      data: { name: 'zero' },
      mark: { type: 'rule', stroke: 'var(--_text-subtle)' },
      encoding: { x: { ...valueAlong, field: 'value' }, ...between },
    },
    ...whiskers('var(--_surface)', 5),
    ...whiskers('var(--_text)', 2),
    { data: { name: 'labels' }, ...placedText },
  ],
} satisfies FigureSpec;
