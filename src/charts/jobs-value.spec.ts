import type { TopLevelSpec } from 'vega-lite';
import {
  certaintyDash,
  commonParams,
  figureConfig,
  labelFill,
  pixel,
  pointFill,
  pointStroke,
  valueUp,
} from './spec-config.js';

const jobsAlong = {
  field: 'jobs',
  type: 'quantitative',
  scale: { domain: { expr: 'jobsDomain' }, zero: false, nice: false },
  axis: { values: { expr: 'jobsTicks' }, grid: false, ticks: true, labelExpr: 'format(datum.value, jobsFormat)' },
} as const;

/**
 * Jobs against value per job, joined in the order of the years, over lines along which the value creation is the
 * same. The lines and every label are fitted to the plot by `jobs-value-layout.ts`.
 */
export const jobsValueSpec = {
  description: 'Jobs against value per job, joined in the order of time, with lines of equal value creation',
  width: 600,
  height: 400,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [
    ...commonParams,
    { name: 'jobsDomain', value: [0, 1] },
    { name: 'jobsTicks', value: [0, 1] },
    { name: 'jobsFormat', value: ',.0f' },
    { name: 'valueDomain', value: [0, 1] },
    { name: 'valueTicks', value: [0, 1] },
    { name: 'valueFormat', value: ',.0f' },
  ],
  layer: [
    {
      data: { name: 'equalValueLines', format: { parse: null } },
      mark: { type: 'line', stroke: 'var(--_text-subtle)', strokeWidth: 1, strokeOpacity: 0.7, strokeDash: [6, 4] },
      encoding: { x: jobsAlong, y: { field: 'valuePerJob', ...valueUp }, detail: { field: 'line' } },
    },
    {
      data: { name: 'paths', format: { parse: null } },
      mark: { type: 'line', stroke: 'var(--_series-0)', strokeWidth: 2.5, strokeCap: 'round', strokeJoin: 'round' },
      encoding: {
        x: jobsAlong,
        y: { field: 'valuePerJob', ...valueUp },
        order: { field: 'order', type: 'quantitative' },
        detail: { field: 'path' },
        strokeDash: certaintyDash,
      },
    },
    {
      data: { name: 'points', format: { parse: null } },
      mark: { type: 'point', size: 90, strokeWidth: 2 },
      encoding: {
        x: jobsAlong,
        y: { field: 'valuePerJob', ...valueUp },
        fill: pointFill,
        stroke: pointStroke,
      },
    },
    {
      data: { name: 'highlighted', format: { parse: null } },
      mark: { type: 'point', size: 190, strokeWidth: 2.5 },
      encoding: {
        x: jobsAlong,
        y: { field: 'valuePerJob', ...valueUp },
        fill: pointFill,
        stroke: pointStroke,
      },
    },
    {
      data: { name: 'halos' },
      mark: {
        type: 'text',
        align: { expr: 'datum.align' },
        fontWeight: { expr: 'datum.weight' },
        fill: 'var(--_surface)',
        stroke: 'var(--_surface)',
        strokeWidth: 4,
        strokeJoin: 'round',
      },
      encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' } },
    },
    {
      data: { name: 'labels' },
      mark: { type: 'text', align: { expr: 'datum.align' }, fontWeight: { expr: 'datum.weight' } },
      encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' }, fill: labelFill },
    },
  ],
} satisfies TopLevelSpec;
