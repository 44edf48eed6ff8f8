// Generated from ../composition.spec.ts by tools/chart-compiler/compile-specs.ts. Change the source and compile again.
import type { CompiledFigure } from '../compiled-figure.js';
import {
  datumAlign,
  datumToneInverseVarSurfaceText,
  datumWeight,
  datumX,
  datumX2,
  datumY,
  datumY2,
  isValidDatumText,
  scaleFillDatumSeries,
  scaleStrokeDatumSeries,
  valueFontFamily,
  valueFontSize,
} from './expressions.js';

export const compositionFigure: CompiledFigure = {
  signals: {
    $width: 600,
    $height: 300,
    $margins: { left: 0, right: 0, top: 0, bottom: 0 },
    $fontFamily: 'sans-serif',
    $fontSize: 13,
  },
  scales: {
    '%fill': {
      type: 'ordinal',
      domain: [0, 1, 2, 3, 4, 5],
      range: [
        'var(--_series-0)',
        'var(--_series-1)',
        'var(--_series-2)',
        'var(--_series-3)',
        'var(--_series-4)',
        'var(--_series-5)',
      ],
    },
    '%stroke': {
      type: 'ordinal',
      domain: [0, 1, 2, 3, 4, 5],
      range: [
        'var(--_series-0)',
        'var(--_series-1)',
        'var(--_series-2)',
        'var(--_series-3)',
        'var(--_series-4)',
        'var(--_series-5)',
      ],
    },
  },
  marks: [
    {
      type: 'rect',
      rows: 'parts',
      channels: {
        stroke: 'var(--_surface)',
        strokeWidth: 2,
        fill: scaleFillDatumSeries,
        x: datumX,
        x2: datumX2,
        y: datumY,
        y2: datumY2,
      },
    },
    {
      type: 'rect',
      rows: 'uncertainParts',
      channels: {
        fill: 'var(--_surface)',
        strokeWidth: 1.5,
        strokeDash: [3, 3],
        stroke: scaleStrokeDatumSeries,
        x: datumX,
        x2: datumX2,
        y: datumY,
        y2: datumY2,
      },
    },
    {
      type: 'rect',
      rows: 'rests',
      channels: {
        fill: 'var(--_tint)',
        stroke: 'var(--_text-subtle)',
        strokeWidth: 1,
        x: datumX,
        x2: datumX2,
        y: datumY,
        y2: datumY2,
      },
    },
    {
      type: 'rect',
      rows: 'highlighted',
      channels: { fill: null, stroke: 'var(--_text)', strokeWidth: 3, x: datumX, x2: datumX2, y: datumY, y2: datumY2 },
    },
    {
      type: 'text',
      rows: 'labels',
      channels: {
        baseline: 'alphabetic',
        font: valueFontFamily,
        align: datumAlign,
        fontWeight: datumWeight,
        fill: datumToneInverseVarSurfaceText,
        x: datumX,
        y: datumY,
        text: isValidDatumText,
        fontSize: valueFontSize,
      },
    },
  ],
};
