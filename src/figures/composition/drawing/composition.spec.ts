import { commonParams, figureConfig, pixel, placedText, seriesPaint } from '../../../drawing/spec-config.js';
import type { FigureSpec } from '../../../drawing/spec.js';

const place = { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } } as const;

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
      encoding: { ...place, fill: seriesPaint },
    },
    {
      data: { name: 'uncertainParts' },
      mark: { type: 'rect', fill: 'var(--_surface)', strokeWidth: 1.5, strokeDash: [3, 3] },
      encoding: { ...place, stroke: seriesPaint },
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
      ...placedText,
      encoding: {
        ...placedText.encoding,
        fill: {
          condition: { test: { field: 'tone', equal: 'inverse' }, value: 'var(--_surface)' },
          value: 'var(--_text)',
        },
      },
    },
  ],
} satisfies FigureSpec;
