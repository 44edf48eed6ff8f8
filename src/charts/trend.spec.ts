import type { TopLevelSpec } from 'vega-lite';
import {
  alongTime,
  commonParams,
  figureConfig,
  formDash,
  labelFill,
  pixel,
  pointFill,
  pointStroke,
  seriesColor,
  seriesShape,
  seriesSize,
  valueUp,
} from './spec-config.js';

/**
 * One or more series over time: dotted where the figures are uncertain, interrupted at gaps and breaks, with targets
 * and bands across. Every position in pixels, and the room for every label, comes from `trend-layout.ts`.
 */
export const trendSpec = {
  description: 'One or more series over time',
  width: 600,
  height: 300,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [
    ...commonParams,
    { name: 'timeDomain', value: [0, 1] },
    { name: 'valueDomain', value: [0, 1] },
    { name: 'valueTicks', value: [0, 1] },
    { name: 'valueFormat', value: ',.0f' },
  ],
  layer: [
    {
      data: { name: 'bands' },
      mark: { type: 'rect', fill: 'var(--_text-subtle)', fillOpacity: 0.14 },
      encoding: { x: { value: 0 }, x2: { value: 'width' }, y: { field: 'from', ...valueUp }, y2: { field: 'to' } },
    },
    {
      data: { name: 'bandEdges' },
      mark: { type: 'rule', stroke: 'var(--_text-subtle)', strokeDash: [2, 3] },
      encoding: { y: { field: 'value', ...valueUp } },
    },
    {
      data: { name: 'ticks' },
      layer: [
        {
          mark: { type: 'rule', stroke: 'var(--_text-subtle)', y: { expr: 'height' }, y2: { expr: 'height + 5' } },
          encoding: { x: pixel('x') },
        },
        {
          mark: { type: 'text', fill: 'var(--_text-subtle)', y: { expr: 'height + 10 + fontSize' } },
          encoding: { x: pixel('labelX'), text: { field: 'label' } },
        },
      ],
    },
    {
      data: { name: 'cut' },
      mark: { type: 'line', stroke: 'var(--_text-subtle)', strokeWidth: 1.5, strokeJoin: 'round', strokeCap: 'round' },
      encoding: { x: pixel('x'), y: pixel('y'), order: { field: 'order', type: 'quantitative' } },
    },
    {
      data: { name: 'breaks' },
      mark: { type: 'rule', stroke: 'var(--_text-subtle)', strokeDash: [2, 3], y2: { expr: 'height' } },
      encoding: { x: pixel('x'), y: pixel('top') },
    },
    {
      data: { name: 'references' },
      mark: { type: 'rule', stroke: 'var(--_text)', strokeWidth: 1.5, strokeDash: [7, 4] },
      encoding: { y: { field: 'value', ...valueUp } },
    },
    {
      data: { name: 'highlighted', format: { parse: null } },
      mark: { type: 'rule', stroke: 'var(--_text-subtle)', strokeDash: [2, 3], y: 0, y2: { expr: 'height' } },
      encoding: { x: alongTime, strokeOpacity: { condition: { test: 'datum.isMain', value: 1 }, value: 0 } },
    },
    {
      data: { name: 'leaders' },
      mark: { type: 'rule', strokeWidth: 1, strokeDash: [1, 3] },
      encoding: {
        x: pixel('x'),
        y: pixel('y'),
        x2: { field: 'x2' },
        y2: { field: 'y2' },
        stroke: { field: 'series', type: 'nominal', scale: seriesColor, legend: null },
      },
    },
    {
      data: { name: 'lines', format: { parse: null } },
      mark: { type: 'line', strokeWidth: 2.5, strokeCap: 'round', strokeJoin: 'round' },
      encoding: {
        x: alongTime,
        y: { field: 'value', ...valueUp },
        detail: { field: 'path' },
        stroke: { field: 'series', type: 'nominal', scale: seriesColor, legend: null },
        strokeDash: formDash,
      },
    },
    {
      data: { name: 'spans' },
      mark: { type: 'rule', strokeWidth: 4 },
      encoding: {
        x: pixel('x'),
        x2: { field: 'x2' },
        y: { field: 'value', ...valueUp },
        stroke: { field: 'series', type: 'nominal', scale: seriesColor, legend: null },
        strokeDash: formDash,
      },
    },
    {
      data: { name: 'points', format: { parse: null } },
      mark: { type: 'point', strokeWidth: 2 },
      encoding: {
        x: alongTime,
        y: { field: 'value', ...valueUp },
        shape: { field: 'series', type: 'nominal', scale: seriesShape, legend: null },
        size: {
          condition: { test: 'datum.small', value: 42 },
          field: 'series',
          type: 'ordinal',
          scale: seriesSize,
          legend: null,
        },
        fill: pointFill,
        stroke: pointStroke,
      },
    },
    {
      data: { name: 'baselines' },
      mark: { type: 'rule', stroke: 'var(--_text)', strokeWidth: 3 },
      encoding: { x: pixel('x'), x2: { field: 'x2' }, y: { field: 'value', ...valueUp } },
    },
    {
      data: { name: 'highlighted', format: { parse: null } },
      mark: { type: 'point', strokeWidth: 2.5 },
      encoding: {
        x: alongTime,
        y: { field: 'value', ...valueUp },
        size: { condition: { test: 'datum.isMain', value: 200 }, value: 130 },
        shape: { field: 'series', type: 'nominal', scale: seriesShape, legend: null },
        fill: pointFill,
        stroke: pointStroke,
      },
    },
    {
      data: { name: 'keys' },
      mark: { type: 'point', stroke: null },
      encoding: {
        x: pixel('x'),
        y: pixel('y'),
        shape: { field: 'series', type: 'nominal', scale: seriesShape, legend: null },
        size: { field: 'series', type: 'ordinal', scale: seriesSize, legend: null },
        fill: { field: 'series', type: 'nominal', scale: seriesColor, legend: null },
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
