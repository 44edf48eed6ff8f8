import { commonParams, figureConfig, halo, pixel, placedText } from '../../../drawing/spec-config.js';
import type { FigureSpec, LookField } from '../../../drawing/spec.js';

const outline = { shape: { field: 'outline', type: 'geojson' } } as const;
const box = { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } } as const;

/** From pale to full. */
const strength: LookField<number> = {
  field: 'step',
  type: 'ordinal',
  scale: { type: 'ordinal', domain: [0, 1, 2, 3, 4], range: [0.1, 0.32, 0.54, 0.76, 1] },
  legend: null,
};

const colour = {
  fill: {
    condition: { test: { field: 'isBelow', equal: true }, value: 'var(--_series-1)' },
    value: 'var(--_series-0)',
  },
  fillOpacity: strength,
} as const;

const line = (stroke: string, strokeWidth: number) =>
  ({ type: 'geoshape', fill: null, stroke, strokeWidth, strokeJoin: 'round' }) as const;

/**
 * Areas by their colours. Neighbouring colours differ too little to part two areas, and no line stands out from the
 * palest as well as from the darkest of them: a dark line on a light one does. Everything is placed by
 * `map-layout.ts`.
 */
export const mapSpec = {
  description: 'Regions in their places, coloured by classes',
  width: 600,
  height: 500,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  projection: { type: 'identity', scale: 1, translate: [0, 0] },
  params: [...commonParams],
  layer: [
    { data: { name: 'areas' }, mark: { type: 'geoshape', stroke: null }, encoding: { ...outline, ...colour } },
    { data: { name: 'swatches' }, mark: { type: 'rect', stroke: 'var(--_text)' }, encoding: { ...box, ...colour } },
    { data: { name: 'hatched' }, mark: { type: 'rect', fill: null, stroke: 'var(--_text)' }, encoding: box },
    {
      data: { name: 'hatches' },
      mark: { type: 'rule', stroke: 'var(--_text-subtle)', strokeWidth: 1.25 },
      encoding: box,
    },
    { data: { name: 'edges' }, mark: line('var(--_surface)', 3), encoding: outline },
    { data: { name: 'edges' }, mark: line('var(--_text)', 1), encoding: outline },
    { data: { name: 'fineEdges' }, mark: line('var(--_surface)', 1.75), encoding: outline },
    { data: { name: 'fineEdges' }, mark: line('var(--_text)', 0.75), encoding: outline },
    { data: { name: 'compared' }, mark: line('var(--_surface)', 5), encoding: outline },
    { data: { name: 'compared' }, mark: line('var(--_text)', 1.75), encoding: outline },
    { data: { name: 'chosen' }, mark: line('var(--_surface)', 6), encoding: outline },
    { data: { name: 'chosen' }, mark: line('var(--_text)', 2.5), encoding: outline },
    { data: { name: 'highlighted' }, mark: line('var(--_surface)', 6), encoding: outline },
    { data: { name: 'highlighted' }, mark: line('var(--_text)', 2.5), encoding: outline },
    { data: { name: 'halos' }, ...halo },
    { data: { name: 'labels' }, ...placedText },
  ],
} satisfies FigureSpec;
