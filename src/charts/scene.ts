/** From a compiled spec and what varies in it to SVG, as a value: a document, or a test, makes it real. */
import type { CompiledFigure, CompiledMark, Datum, Inputs, NumberFormat, Ticks } from './compiled-figure.js';
import type { Drawing } from './drawing.js';
import { numberFormatOf } from './frame.js';
import { scaleOf, type Scale } from './scales.js';
import { ELEMENTS, linesOf, type Item, type SceneElement } from './scene-elements.js';
import type { Typography } from './typography.js';

/** The elements of one mark, by the place of its layer in the plot. */
export type LayerChange = readonly [layer: number, elements: readonly SceneElement[]];

/** A drawing, ready to be shown. */
export interface Scene {
  /** All of it, with nothing highlighted: an `svg` that holds the plot, which holds a layer for each mark. */
  readonly svg: SceneElement;
  /** What the layers hold that show highlighted rows, when these rows are. */
  highlight(rows: readonly object[]): readonly LayerChange[];
}

/** The dataset whose rows change while a figure is read. */
const HIGHLIGHTED = 'highlighted';
/** Lines between two pixels are blurred; an axis stands on the middle of one. */
const AXIS_SHIFT = 0.5;

/** Everything that a drawing shows, with its texts in a font. */
export function sceneOf(drawing: Drawing, typography: Typography): Scene {
  const figure = drawing.compiled;
  const format = numberFormatOf(typography.language);
  const inputs = inputsOf(figure, drawing, typography);
  const elementsOf = (mark: CompiledMark, rows: readonly object[]) => elementsOfRows(mark, inputs, rows, format);
  const layers = figure.marks.map((mark) =>
    layerOf(mark, inputs, elementsOf(mark, rowsOf(mark, drawing, inputs, format))),
  );
  const highlighted = figure.marks.flatMap((mark, layer) =>
    mark.rows === HIGHLIGHTED ? [[mark, layer] as const] : [],
  );
  return {
    svg: svgOf(drawing, layers),
    highlight: (rows) => highlighted.map(([mark, layer]) => [layer, elementsOf(mark, rows)]),
  };
}

function svgOf(
  { width, height, margins: { left, right, top, bottom } }: Drawing,
  children: readonly SceneElement[],
): SceneElement {
  const [outerWidth, outerHeight] = [width + left + right, height + top + bottom];
  const plot = { fill: 'none', 'stroke-miterlimit': '4', transform: `translate(${left},${top})` };
  return {
    name: 'svg',
    attributes: { width: String(outerWidth), height: String(outerHeight), viewBox: `0 0 ${outerWidth} ${outerHeight}` },
    children: [{ name: 'g', attributes: plot, children }],
  };
}

/** The signals and scales of a figure in a drawing. */
function inputsOf({ signals, scales }: CompiledFigure, drawing: Drawing, typography: Typography): Inputs {
  const { width, height, margins } = drawing;
  const { fontFamily, fontSize } = typography;
  const given = Object.entries({ ...drawing.signals, width, height, margins, fontFamily, fontSize });
  const inputs: Record<string, unknown> = {
    ...signals,
    ...Object.fromEntries(given.map(([name, value]) => [`$${name}`, value])),
  };
  for (const [name, scale] of Object.entries(scales)) inputs[name] = scaleOf(scale, inputs);
  return inputs;
}

function layerOf({ type, axis }: CompiledMark, inputs: Inputs, children: readonly SceneElement[]): SceneElement {
  const below = axis === 'bottom' ? (inputs['$height'] as number) : 0;
  const moved = axis ? { transform: `translate(${AXIS_SHIFT},${below + AXIS_SHIFT})` } : {};
  return { name: 'g', attributes: { class: `mark-${type}`, ...moved }, children };
}

function rowsOf({ rows }: CompiledMark, drawing: Drawing, inputs: Inputs, format: NumberFormat): readonly object[] {
  return typeof rows === 'string' ? (drawing.datasets[rows] ?? []) : ticksOf(rows, inputs, format);
}

/** One row for each value of an axis that lies on its scale. */
function ticksOf({ values, scale }: Ticks, inputs: Inputs, format: NumberFormat): readonly object[] {
  const place = inputs[scale] as Scale;
  const ends = place.range() as readonly number[];
  const [least, most] = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))];
  const isOnScale = (value: unknown): boolean => Number(place(value)) >= least && Number(place(value)) <= most;
  return (values({}, inputs, format) as readonly unknown[]).filter(isOnScale).map((value) => ({ value }));
}

function elementsOfRows(
  mark: CompiledMark,
  inputs: Inputs,
  rows: readonly object[],
  format: NumberFormat,
): readonly SceneElement[] {
  const items = (rows as readonly Datum[]).map((datum) => itemOf(mark, datum, inputs, format));
  const { type } = mark;
  return type === 'line' ? linesOf(mark, items) : items.map(({ channels }) => ELEMENTS[type](channels));
}

function itemOf({ channels }: CompiledMark, datum: Datum, inputs: Inputs, format: NumberFormat): Item {
  const entries = Object.entries(channels).map(
    ([name, channel]) => [name, typeof channel === 'function' ? channel(datum, inputs, format) : channel] as const,
  );
  return { datum, channels: Object.fromEntries(entries) };
}
