// Generated from the specs by tools/chart-compiler/compile-specs.ts. Change the sources and compile again.
import type { Expression } from '../compiled-figure.js';
import { bandwidth, domain, format, inrange, isValid, lerp, range, scale } from '../expression-functions.js';

export const scaleFillDatumSeries: Expression = (datum, inputs) => scale(inputs['%fill'], datum.series);
export const datumX: Expression = (datum) => datum.x;
export const datumX2: Expression = (datum) => datum.x2;
export const datumY: Expression = (datum) => datum.y;
export const datumY2: Expression = (datum) => datum.y2;
export const scaleStrokeDatumSeries: Expression = (datum, inputs) => scale(inputs['%stroke'], datum.series);
export const valueFontFamily: Expression = (_datum, inputs) => inputs.$fontFamily;
export const datumAlign: Expression = (datum) => datum.align;
export const datumWeight: Expression = (datum) => datum.weight;
export const datumToneInverseVarSurfaceText: Expression = (datum) =>
  datum.tone === 'inverse' ? 'var(--_surface)' : 'var(--_text)';
export const isValidDatumText: Expression = (datum) => isValid(datum.text) ? datum.text : '' + (datum.text as string);
export const valueFontSize: Expression = (_datum, inputs) => inputs.$fontSize;
export const valueJobsDomain: Expression = (_datum, inputs) => inputs.$jobsDomain;
export const valueWidth: Expression = (_datum, inputs) => inputs.$width;
export const valueValueDomain: Expression = (_datum, inputs) => inputs.$valueDomain;
export const valueHeight: Expression = (_datum, inputs) => inputs.$height;
export const valueValueTicks: Expression = (_datum, inputs) => inputs.$valueTicks;
export const lerpRangeX: Expression = (_datum, inputs) => lerp(range(inputs['%x']), 0) * 1;
export const roundScaleYDatumValueBandwidth: Expression = (datum, inputs) =>
  Math.round((scale(inputs['%y'], datum.value) as number) + bandwidth(inputs['%y']) * 0.5 + 0);
export const lerpRangeX2: Expression = (_datum, inputs) => lerp(range(inputs['%x']), 1) * 1;
export const valueJobsTicks: Expression = (_datum, inputs) => inputs.$jobsTicks;
export const roundScaleXDatumValueBandwidth: Expression = (datum, inputs) =>
  Math.round((scale(inputs['%x'], datum.value) as number) + bandwidth(inputs['%x']) * 0.5 + 0);
export const scaleXDatumValueBandwidth: Expression = (datum, inputs) =>
  (scale(inputs['%x'], datum.value) as number) + bandwidth(inputs['%x']) * 0.5 + 0;
export const formatDatumValueJobsFormat: Expression = (datum, inputs, write) =>
  format(write, datum.value, inputs.$jobsFormat);
export const scaleYDatumValueBandwidth: Expression = (datum, inputs) =>
  (scale(inputs['%y'], datum.value) as number) + bandwidth(inputs['%y']) * 0.5 + 0;
export const formatDatumValueValueFormat: Expression = (datum, inputs, write) =>
  format(write, datum.value, inputs.$valueFormat);
export const isValidDatumJobsIsFiniteScaleX: Expression = (datum, inputs) =>
  !isValid(datum.jobs) || !Number.isFinite(+(datum.jobs as number))
    ? scale(inputs['%x'], inrange(0, domain(inputs['%x'])) ? 0 : domain(inputs['%x'])[0])
    : scale(inputs['%x'], datum.jobs);
export const isValidDatumValuePerJobIsFiniteScaleY: Expression = (datum, inputs) =>
  !isValid(datum.valuePerJob) || !Number.isFinite(+(datum.valuePerJob as number))
    ? scale(inputs['%y'], inrange(0, domain(inputs['%y'])) ? 0 : domain(inputs['%y'])[0])
    : scale(inputs['%y'], datum.valuePerJob);
export const datumCertain: Expression = (datum) => datum.certain ? [1, 0] : [1, 5];
export const datumCertainScaleFillSeriesVar: Expression = (datum, inputs) =>
  datum.certain ? scale(inputs['%fill'], datum.series) : 'var(--_surface)';
export const datumCertainScaleStrokeSeriesVar: Expression = (datum, inputs) =>
  !datum.certain ? scale(inputs['%stroke'], datum.series) : 'var(--_surface)';
export const isValidDatumXIsFiniteNull: Expression = (datum) =>
  !isValid(datum.x) || !Number.isFinite(+(datum.x as number)) ? null : datum.x;
export const isValidDatumYIsFiniteNull: Expression = (datum) =>
  !isValid(datum.y) || !Number.isFinite(+(datum.y as number)) ? null : datum.y;
export const datumToneSubtleVarText: Expression = (datum) =>
  datum.tone === 'subtle' ? 'var(--_text-subtle)' : 'var(--_text)';
export const datumEmphasised: Expression = (datum) => datum.emphasised ? 1 : 0.22;
export const isValidDatumValueIsFiniteScaleX: Expression = (datum, inputs) =>
  !isValid(datum.value) || !Number.isFinite(+(datum.value as number))
    ? scale(inputs['%x'], inrange(0, domain(inputs['%x'])) ? 0 : domain(inputs['%x'])[0])
    : scale(inputs['%x'], datum.value);
export const scaleX: Expression = (_datum, inputs) => scale(inputs['%x'], 0);
export const datumTop: Expression = (datum) => datum.top;
export const datumBottom: Expression = (datum) => datum.bottom;
export const valueTimeDomain: Expression = (_datum, inputs) => inputs.$timeDomain;
export const isValidDatumFromIsFiniteScaleY: Expression = (datum, inputs) =>
  !isValid(datum.from) || !Number.isFinite(+(datum.from as number))
    ? scale(inputs['%y'], inrange(0, domain(inputs['%y'])) ? 0 : domain(inputs['%y'])[0])
    : scale(inputs['%y'], datum.from);
export const isValidDatumToIsFiniteScaleY: Expression = (datum, inputs) =>
  !isValid(datum.to) || !Number.isFinite(+(datum.to as number))
    ? scale(inputs['%y'], inrange(0, domain(inputs['%y'])) ? 0 : domain(inputs['%y'])[0])
    : scale(inputs['%y'], datum.to);
export const isValidDatumValueIsFiniteScaleY: Expression = (datum, inputs) =>
  !isValid(datum.value) || !Number.isFinite(+(datum.value as number))
    ? scale(inputs['%y'], inrange(0, domain(inputs['%y'])) ? 0 : domain(inputs['%y'])[0])
    : scale(inputs['%y'], datum.value);
export const valueHeight2: Expression = (_datum, inputs) => (inputs.$height as number) + 5;
export const isValidDatumLabelXIsFiniteNull: Expression = (datum) =>
  !isValid(datum.labelX) || !Number.isFinite(+(datum.labelX as number)) ? null : datum.labelX;
export const heightFontSize: Expression = (_datum, inputs) =>
  (inputs.$height as number) + 10 + (inputs.$fontSize as number);
export const isValidDatumLabel: Expression = (datum) =>
  isValid(datum.label) ? datum.label : '' + (datum.label as string);
export const isValidDatumTopIsFiniteNull: Expression = (datum) =>
  !isValid(datum.top) || !Number.isFinite(+(datum.top as number)) ? null : datum.top;
export const datumIsMain: Expression = (datum) => datum.isMain ? 1 : 0;
export const isValidDatumTimeIsFiniteScaleX: Expression = (datum, inputs) =>
  !isValid(datum.time) || !Number.isFinite(+(datum.time as number))
    ? scale(inputs['%x'], inrange(0, domain(inputs['%x'])) ? 0 : domain(inputs['%x'])[0])
    : scale(inputs['%x'], datum.time);
export const isValidDatumX2IsFiniteNull: Expression = (datum) =>
  !isValid(datum.x2) || !Number.isFinite(+(datum.x2 as number)) ? null : datum.x2;
export const isValidDatumY2IsFiniteNull: Expression = (datum) =>
  !isValid(datum.y2) || !Number.isFinite(+(datum.y2 as number)) ? null : datum.y2;
export const datumFormProvisionalEstimatedForecast: Expression = (datum) =>
  datum.form === 'provisional'
    ? [1, 5]
    : (datum.form === 'estimated' ? [5, 6] : (datum.form === 'forecast' ? [13, 7] : [1, 0]));
export const datumSmallScaleSizeSeries: Expression = (datum, inputs) =>
  datum.small ? 42 : scale(inputs['%size'], datum.series);
export const scaleShapeDatumSeries: Expression = (datum, inputs) => scale(inputs['%shape'], datum.series);
export const datumIsMain2: Expression = (datum) => datum.isMain ? 200 : 130;
export const scaleSizeDatumSeries: Expression = (datum, inputs) => scale(inputs['%size'], datum.series);
