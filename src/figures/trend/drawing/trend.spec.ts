import {
  acrossPlot,
  alongTime,
  commonParams,
  figureConfig,
  formDash,
  halo,
  pixel,
  placedText,
  pointFill,
  pointStroke,
  seriesArea,
  seriesMark,
  seriesPaint,
  valueAxisLayers,
  valueUp,
} from '../../../drawing/spec-config.js';
import type { FigureSpec } from '../../../drawing/spec.js';

const subtle = { stroke: 'var(--_text-subtle)' } as const;
const dotted = { ...subtle, strokeDash: [2, 3] };
const linePlaced = { x: pixel('x'), y: pixel('y'), x2: { field: 'x2' }, y2: { field: 'y2' } } as const;
const valueOf = { field: 'value', ...valueUp } as const;

/**
 * One or more series over time: dotted where the figures are uncertain, interrupted at gaps and breaks, with targets
 * and bands across, and targets at their time with the path to them. Every position in pixels, and the room for every
 * label, comes from `trend-layout.ts`.
 */
export const trendSpec = {
  description: 'One or more series over time',
  width: 600,
  height: 300,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [...commonParams, { name: 'timeDomain', value: [0, 1] }, { name: 'valueDomain', value: [0, 1] }],
  layer: [
    ...valueAxisLayers,
    {
      data: { name: 'bands' },
      mark: { type: 'rect', fill: 'var(--_text-subtle)', fillOpacity: 0.14 },
      encoding: { ...acrossPlot, y: { field: 'from', ...valueUp }, y2: { field: 'to' } },
    },
    {
      data: { name: 'bandEdges' },
      mark: { type: 'rule', ...dotted },
      encoding: { ...acrossPlot, y: valueOf },
    },
    {
      data: { name: 'annotationSpans' },
      mark: { type: 'rect', fill: 'var(--_text-subtle)', fillOpacity: 0.1 },
      encoding: linePlaced,
    },
    {
      data: { name: 'annotationLines' },
      mark: { type: 'rule', ...subtle, strokeWidth: 1.5, strokeDash: [1.5, 3] },
      encoding: { x: pixel('x'), y: pixel('top'), y2: { field: 'bottom' } },
    },
    {
      data: { name: 'ticks' },
      mark: { type: 'rule', ...subtle },
      encoding: { x: pixel('x'), y: pixel('top'), y2: { field: 'bottom' } },
    },
    {
      data: { name: 'ticks' },
      mark: { type: 'text', fill: 'var(--_text-subtle)' },
      encoding: { x: pixel('labelX'), y: pixel('labelY'), text: { field: 'label' } },
    },
    {
      data: { name: 'cut' },
      mark: { type: 'line', ...subtle, strokeWidth: 1.5, strokeJoin: 'round', strokeCap: 'round' },
      encoding: { x: pixel('x'), y: pixel('y'), order: { field: 'order', type: 'quantitative' } },
    },
    {
      data: { name: 'breaks' },
      mark: { type: 'rule', ...dotted },
      encoding: { x: pixel('x'), y: pixel('top'), y2: { value: 'height' } },
    },
    {
      data: { name: 'references' },
      mark: { type: 'rule', stroke: 'var(--_text)', strokeWidth: 1.5, strokeDash: [7, 4] },
      encoding: { ...acrossPlot, y: valueOf },
    },
    {
      data: { name: 'paths' },
      mark: { type: 'rule', stroke: 'var(--_text)', strokeWidth: 1.5, strokeDash: [7, 4] },
      encoding: linePlaced,
    },
    {
      data: { name: 'gaps' },
      mark: { type: 'rule', ...subtle, strokeWidth: 1.5 },
      encoding: linePlaced,
    },
    {
      data: { name: 'highlighted' },
      mark: { type: 'rule', ...dotted },
      encoding: {
        x: alongTime,
        y: { value: 0 },
        y2: { value: 'height' },
        strokeOpacity: { condition: { test: { field: 'isMain', equal: true }, value: 1 }, value: 0 },
      },
    },
    {
      data: { name: 'leaders' },
      mark: { type: 'rule', strokeWidth: 1, strokeDash: [1, 3] },
      encoding: { x: pixel('x'), y: pixel('y'), x2: { field: 'x2' }, y2: { field: 'y2' }, stroke: seriesPaint },
    },
    {
      data: { name: 'whiskers' },
      mark: { type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.75 },
      encoding: { x: pixel('x'), y: { field: 'lower', ...valueUp }, y2: { field: 'upper' }, stroke: seriesPaint },
    },
    {
      data: { name: 'caps' },
      mark: { type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.75 },
      encoding: { x: pixel('x'), x2: { field: 'x2' }, y: valueOf, stroke: seriesPaint },
    },
    {
      data: { name: 'lines' },
      mark: { type: 'line', strokeWidth: 2.5, strokeCap: 'round', strokeJoin: 'round' },
      encoding: { x: alongTime, y: valueOf, detail: { field: 'path' }, stroke: seriesPaint, strokeDash: formDash },
    },
    {
      data: { name: 'spans' },
      mark: { type: 'rule', strokeWidth: 4 },
      encoding: { x: pixel('x'), x2: { field: 'x2' }, y: valueOf, stroke: seriesPaint, strokeDash: formDash },
    },
    {
      data: { name: 'points' },
      mark: { type: 'point', strokeWidth: 2 },
      encoding: {
        x: alongTime,
        y: valueOf,
        shape: seriesMark,
        size: { condition: { test: { field: 'small', equal: true }, value: 42 }, ...seriesArea },
        fill: pointFill,
        stroke: pointStroke,
      },
    },
    {
      data: { name: 'baselines' },
      mark: { type: 'rule', stroke: 'var(--_text)', strokeWidth: 3 },
      encoding: { x: pixel('x'), x2: { field: 'x2' }, y: valueOf },
    },
    {
      data: { name: 'goals' },
      mark: { type: 'rule', stroke: 'var(--_text)', strokeWidth: 2.5, strokeCap: 'round' },
      encoding: linePlaced,
    },
    {
      data: { name: 'highlighted' },
      mark: { type: 'point', strokeWidth: 2.5 },
      encoding: {
        x: alongTime,
        y: valueOf,
        size: { condition: { test: { field: 'isMain', equal: true }, value: 200 }, value: 130 },
        shape: seriesMark,
        fill: pointFill,
        stroke: pointStroke,
      },
    },
    {
      data: { name: 'keys' },
      mark: { type: 'point', stroke: null },
      encoding: { x: pixel('x'), y: pixel('y'), shape: seriesMark, size: seriesArea, fill: seriesPaint },
    },
    {
      data: { name: 'flags' },
      mark: { type: 'rect', fill: 'var(--_surface)', stroke: 'var(--_text-subtle)', strokeWidth: 1.25 },
      encoding: linePlaced,
    },
    { data: { name: 'halos' }, ...halo },
    { data: { name: 'labels' }, ...placedText },
  ],
} satisfies FigureSpec;
