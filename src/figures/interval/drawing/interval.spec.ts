import { commonParams, figureConfig, pixel, placedText } from '../../../drawing/spec-config.js';
import type { FigureSpec, Look } from '../../../drawing/spec.js';

const valueAlong = {
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'valueDomain' }, zero: false, nice: false },
} as const;

const between = { y: pixel('top'), y2: { field: 'bottom' } } as const;
const bar = { x: { ...valueAlong, field: 'value' }, x2: { datum: 0 }, ...between } as const;

/** Never so strong that the whisker across the bar needs a surface of its own to stand out from it. */
const strength = (others: number): Look<number> => ({
  condition: { test: { field: 'emphasised', equal: true }, value: 0.5 },
  value: others,
});
const whisker = { type: 'rule', stroke: 'var(--_text)', strokeWidth: 2 } as const;

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
      encoding: { ...bar, fillOpacity: strength(0.16) },
    },
    {
      data: { name: 'uncertainBars' },
      mark: {
        type: 'rect',
        fill: 'var(--_series-0)',
        stroke: 'var(--_series-0)',
        strokeWidth: 1.5,
        strokeDash: [3, 3],
      },
      encoding: { ...bar, fillOpacity: strength(0) },
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
    {
      data: { name: 'divider' },
      mark: { type: 'rule', stroke: 'var(--_grid)' },
      encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y') },
    },
    {
      data: { name: 'whiskers' },
      mark: whisker,
      encoding: { x: { ...valueAlong, field: 'lower' }, x2: { field: 'upper' }, y: pixel('middle') },
    },
    {
      data: { name: 'caps' },
      mark: whisker,
      encoding: { x: { ...valueAlong, field: 'value' }, ...between },
    },
    { data: { name: 'labels' }, ...placedText },
  ],
} satisfies FigureSpec;
