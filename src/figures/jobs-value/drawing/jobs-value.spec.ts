import {
  certaintyDash,
  commonParams,
  figureConfig,
  halo,
  pixel,
  placedText,
  pointFill,
  pointStroke,
  valueAxisLayers,
  valueUp,
} from '../../../drawing/spec-config.js';
import type { FigureSpec } from '../../../drawing/spec.js';

const jobsAlong = {
  field: 'jobs',
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'jobsDomain' }, zero: false, nice: false },
} as const;

/** Jobs to the right, value per job upwards. */
const place = { x: jobsAlong, y: { field: 'valuePerJob', ...valueUp } } as const;

/**
 * Jobs against value per job, joined in the order of the years, over lines along which the value creation is the
 * same. The lines, the axes and every label are fitted to the plot by `jobs-value-layout.ts`.
 */
export const jobsValueSpec = {
  description: 'Jobs against value per job, joined in the order of time, with lines of equal value creation',
  width: 600,
  height: 400,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [...commonParams, { name: 'jobsDomain', value: [0, 1] }, { name: 'valueDomain', value: [0, 1] }],
  layer: [
    ...valueAxisLayers,
    {
      data: { name: 'jobsTicks' },
      mark: { type: 'rule', stroke: 'var(--_text-subtle)', strokeWidth: 1 },
      encoding: { x: pixel('line'), y: pixel('top'), y2: { field: 'bottom' } },
    },
    {
      data: { name: 'jobsTicks' },
      mark: { type: 'text', align: 'center', baseline: 'top', fill: 'var(--_text-subtle)' },
      encoding: { x: pixel('place'), y: pixel('labelTop'), text: { field: 'label' } },
    },
    {
      data: { name: 'equalValueLines' },
      mark: { type: 'line', stroke: 'var(--_text-subtle)', strokeWidth: 1, strokeOpacity: 0.7, strokeDash: [6, 4] },
      encoding: { ...place, detail: { field: 'line' } },
    },
    {
      data: { name: 'paths' },
      mark: { type: 'line', stroke: 'var(--_series-0)', strokeWidth: 2.5, strokeCap: 'round', strokeJoin: 'round' },
      encoding: {
        ...place,
        order: { field: 'order', type: 'quantitative' },
        detail: { field: 'path' },
        strokeDash: certaintyDash,
      },
    },
    {
      data: { name: 'points' },
      mark: { type: 'point', size: 90, strokeWidth: 2 },
      encoding: { ...place, fill: pointFill, stroke: pointStroke },
    },
    {
      data: { name: 'highlighted' },
      mark: { type: 'point', size: 190, strokeWidth: 2.5 },
      encoding: { ...place, fill: pointFill, stroke: pointStroke },
    },
    { data: { name: 'halos' }, ...halo },
    { data: { name: 'labels' }, ...placedText },
  ],
} satisfies FigureSpec;
