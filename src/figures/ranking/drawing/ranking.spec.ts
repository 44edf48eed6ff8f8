import { commonParams, figureConfig, halo, pixel, placedText } from '../../../drawing/spec-config.js';
import type { Condition, FigureSpec } from '../../../drawing/spec.js';

const valueAlong = {
  field: 'value',
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'valueDomain' }, zero: false, nice: false },
} as const;

/** From zero to the value, between two edges that the layout has placed. */
const bar = { x: valueAlong, x2: { datum: 0 }, y: pixel('top'), y2: { field: 'bottom' } } as const;

const isEmphasised = <Value>(value: Value): Condition<Value> => ({
  test: { field: 'emphasised', equal: true },
  value,
});

/** Of a bar that the reader compares with. */
const isCompared = <Value>(value: Value): Condition<Value> => ({ test: { field: 'compared', equal: true }, value });

/** An upright line at a value, between two edges that the layout has placed. */
const upright = { x: valueAlong, y: pixel('top'), y2: { field: 'bottom' } } as const;

/**
 * Horizontal bars from zero, the emphasised ones filled and the compared ones half, with names and numbers as labels at
 * the bars, and dashed lines across them where there is something to read them against. Rows and labels are placed by
 * `ranking-layout.ts`; only the length of a bar and the place of a line are the spec's.
 */
export const rankingSpec = {
  description: 'Bars from zero, largest first',
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
        fillOpacity: { condition: [isEmphasised(1), isCompared(0.55)], value: 0.22 },
      },
    },
    {
      data: { name: 'uncertainBars' },
      mark: { type: 'rect', fill: 'var(--_series-0)', strokeWidth: 1.5, strokeDash: [3, 3] },
      encoding: {
        ...bar,
        fillOpacity: { condition: [isEmphasised(1), isCompared(0.4)], value: 0 },
        // On a full bar its own colour would not show.
        stroke: { condition: isEmphasised('var(--_surface)'), value: 'var(--_series-0)' },
      },
    },
    {
      data: { name: 'highlighted' },
      mark: { type: 'rect', fill: null, stroke: 'var(--_text)', strokeWidth: 2.5 },
      encoding: bar,
    },
    {
      data: { name: 'zero' },
      mark: { type: 'rule', stroke: 'var(--_text-subtle)' },
      encoding: upright,
    },
    {
      data: { name: 'references' },
      mark: { type: 'rule', stroke: 'var(--_surface)', strokeWidth: 4 },
      encoding: upright,
    },
    {
      data: { name: 'references' },
      mark: { type: 'rule', stroke: 'var(--_text)', strokeWidth: 1.5, strokeDash: [5, 4] },
      encoding: upright,
    },
    { data: { name: 'crossed' }, ...halo },
    { data: { name: 'labels' }, ...placedText },
  ],
} satisfies FigureSpec;
