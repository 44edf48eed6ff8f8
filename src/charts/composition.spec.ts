import type { TopLevelSpec } from 'vega-lite';
import { commonParams, figureConfig, pixel, seriesColor } from './spec-config.js';

const place = { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } };

/** Colour of a part, the same in every bar. */
const partColor = { field: 'series', type: 'nominal', scale: seriesColor, legend: null } as const;

/**
 * Bars that are divided into parts, with the parts' numbers on them and their names and values below. Everything is
 * placed by `composition-layout.ts`. Uncertain parts are outlined, and what the parts leave of the whole has no colour
 * of its own.
 */
export const compositionSpec = {
  description: 'Bars of equal length, divided into their parts',
  width: 600,
  height: 300,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [...commonParams],
  layer: [
    {
      data: { name: 'parts' },
      mark: { type: 'rect', stroke: 'var(--_surface)', strokeWidth: 2 },
      encoding: { ...place, fill: partColor },
    },
    {
      data: { name: 'uncertainParts' },
      mark: { type: 'rect', fill: 'var(--_surface)', strokeWidth: 1.5, strokeDash: [3, 3] },
      encoding: { ...place, stroke: partColor },
    },
    {
      data: { name: 'rests' },
      mark: { type: 'rect', fill: 'var(--_tint)', stroke: 'var(--_text-subtle)', strokeWidth: 1 },
      encoding: place,
    },
    {
      data: { name: 'highlighted' },
      mark: { type: 'rect', fill: null, stroke: 'var(--_text)', strokeWidth: 3 },
      encoding: place,
    },
    {
      data: { name: 'labels' },
      mark: { type: 'text', align: { expr: 'datum.align' }, fontWeight: { expr: 'datum.weight' } },
      encoding: {
        x: pixel('x'),
        y: pixel('y'),
        text: { field: 'text' },
        fill: { condition: { test: "datum.tone === 'inverse'", value: 'var(--_surface)' }, value: 'var(--_text)' },
      },
    },
  ],
} satisfies TopLevelSpec;
