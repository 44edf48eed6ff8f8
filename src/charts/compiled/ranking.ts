// Generated from ../ranking.spec.ts by tools/chart-compiler/compile-specs.ts. Change the source and compile again.
import type { CompiledFigure } from '../compiled-figure.js';
import {
  datumAlign,
  datumBottom,
  datumEmphasised,
  datumToneSubtleVarText,
  datumTop,
  datumWeight,
  datumY,
  isValidDatumText,
  isValidDatumValueIsFiniteScaleX,
  isValidDatumXIsFiniteNull,
  scaleX,
  valueFontFamily,
  valueFontSize,
  valueValueDomain,
  valueWidth,
} from './expressions.js';

export const rankingFigure: CompiledFigure = {
  signals: {
    $width: 600,
    $height: 300,
    $margins: { left: 0, right: 0, top: 0, bottom: 0 },
    $fontFamily: 'sans-serif',
    $fontSize: 13,
    $valueDomain: [0, 1],
  },
  scales: { '%x': { type: 'linear', domain: valueValueDomain, range: [0, valueWidth] } },
  marks: [
    {
      type: 'rect',
      rows: 'bars',
      channels: {
        fill: 'var(--_series-0)',
        stroke: 'var(--_series-0)',
        strokeWidth: 1.25,
        fillOpacity: datumEmphasised,
        x: isValidDatumValueIsFiniteScaleX,
        x2: scaleX,
        y: datumTop,
        y2: datumBottom,
      },
    },
    {
      type: 'rect',
      rows: 'uncertainBars',
      channels: {
        fill: null,
        stroke: 'var(--_series-0)',
        strokeWidth: 1.5,
        strokeDash: [3, 3],
        x: isValidDatumValueIsFiniteScaleX,
        x2: scaleX,
        y: datumTop,
        y2: datumBottom,
      },
    },
    {
      type: 'rect',
      rows: 'highlighted',
      channels: {
        fill: null,
        stroke: 'var(--_text)',
        strokeWidth: 2.5,
        x: isValidDatumValueIsFiniteScaleX,
        x2: scaleX,
        y: datumTop,
        y2: datumBottom,
      },
    },
    {
      type: 'rule',
      rows: 'zero',
      channels: { stroke: 'var(--_text-subtle)', x: isValidDatumValueIsFiniteScaleX, y: datumTop, y2: datumBottom },
    },
    {
      type: 'text',
      rows: 'labels',
      channels: {
        baseline: 'alphabetic',
        font: valueFontFamily,
        align: datumAlign,
        fontWeight: datumWeight,
        fill: datumToneSubtleVarText,
        x: isValidDatumXIsFiniteNull,
        y: datumY,
        text: isValidDatumText,
        fontSize: valueFontSize,
      },
    },
  ],
};
