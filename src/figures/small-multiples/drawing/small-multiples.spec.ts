import { commonParams, figureConfig, formDash, pixel, placedText } from '../../../drawing/spec-config.js';
import type { FigureSpec } from '../../../drawing/spec.js';

const box = { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } } as const;
const joined = { x: pixel('x'), y: pixel('y'), detail: { field: 'path' } } as const;
const round = { strokeCap: 'round', strokeJoin: 'round' } as const;

/** Small plots of one line each, side by side, with the same axes. `small-multiples-layout.ts` places all of it. */
export const smallMultiplesSpec = {
  description: 'Small plots of one line each, side by side, with the same axes',
  width: 600,
  height: 300,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [...commonParams],
  layer: [
    { data: { name: 'grid' }, mark: { type: 'rule', stroke: 'var(--_grid)', strokeWidth: 1 }, encoding: box },
    { data: { name: 'bases' }, mark: { type: 'rule', stroke: 'var(--_text-subtle)', strokeWidth: 1 }, encoding: box },
    {
      data: { name: 'comparisons' },
      mark: { type: 'line', stroke: 'var(--_text-subtle)', strokeWidth: 1.25, ...round },
      encoding: joined,
    },
    {
      data: { name: 'lines' },
      mark: { type: 'line', stroke: 'var(--_series-0)', strokeWidth: 2, ...round },
      encoding: { ...joined, strokeDash: formDash },
    },
    {
      data: { name: 'strongLines' },
      mark: { type: 'line', stroke: 'var(--_series-0)', strokeWidth: 3.5, ...round },
      encoding: { ...joined, strokeDash: formDash },
    },
    {
      data: { name: 'ends' },
      mark: { type: 'point', size: 48, fill: 'var(--_series-0)', stroke: 'var(--_surface)' },
      encoding: { x: pixel('x'), y: pixel('y') },
    },
    {
      data: { name: 'highlighted' },
      mark: { type: 'rect', fill: null, stroke: 'var(--_text)', strokeWidth: 1.5 },
      encoding: box,
    },
    { data: { name: 'labels' }, ...placedText },
  ],
} satisfies FigureSpec;
