/** From a spec and what varies in it to SVG, as a value: a document, a picture or a test makes it real. */
import { channelsOf, groupFieldsOf, type Channels, type Datum, type Parameters } from './channels.js';
import type { Drawing } from './drawing.js';
import { elementOf, lineOf, type Item, type SceneElement } from './marks.js';
import type { Layer } from './spec.js';
import type { Typography } from './drawing.js';

/** The elements of a layer, by its place among the layers of the plot. */
export type LayerChange = readonly [layer: number, elements: readonly SceneElement[]];

/** A drawing, ready to be shown. */
export interface Scene {
  /** All of it, with nothing highlighted: an `svg` that holds the plot, which holds a group for each layer. */
  readonly svg: SceneElement;
  /** What the layers hold that show highlighted rows, when these rows are. */
  highlight(rows: readonly object[]): readonly LayerChange[];
}

/** The dataset whose rows change while a figure is read. */
const HIGHLIGHTED = 'highlighted';

/** Everything that a drawing shows, with its texts in a font. */
export function sceneOf(drawing: Drawing, { fontFamily, fontSize }: Typography): Scene {
  const { spec, width, height, parameters, datasets } = drawing;
  const all: Parameters = { ...parameters, width, height, fontFamily, fontSize };
  const layers = spec.layer.map((layer) => ({ layer, channels: channelsOf(layer, spec.config, all) }));
  const groups = layers.map(({ layer, channels }) => groupOf(layer, channels, datasets[layer.data.name] ?? []));
  const highlighted = [...layers.entries()].filter(([, { layer }]) => layer.data.name === HIGHLIGHTED);
  return {
    svg: svgOf(drawing, groups),
    highlight: (rows) => highlighted.map(([index, { layer, channels }]) => [index, elementsOf(layer, channels, rows)]),
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
    attributes: {
      width: String(outerWidth),
      height: String(outerHeight),
      viewBox: `0 0 ${outerWidth} ${outerHeight}`,
    },
    children: [{ name: 'g', attributes: plot, children }],
  };
}

function groupOf(layer: Layer, channels: Channels, rows: readonly object[]): SceneElement {
  return {
    name: 'g',
    attributes: { class: `mark-${layer.mark.type}` },
    children: elementsOf(layer, channels, rows),
  };
}

function elementsOf({ mark, encoding }: Layer, channels: Channels, rows: readonly object[]): readonly SceneElement[] {
  const data = rows as readonly Datum[];
  const items = data.map((datum) => itemOf(datum, channels));
  const { type } = mark;
  if (type !== 'line') return items.map((item) => elementOf(type, item));
  const { order } = encoding;
  return groupsOf(data, groupFieldsOf(encoding)).map((places) => {
    const rank = (place: number): number => Number(order ? data[place]?.[order.field] : items[place]?.x);
    const inOrder = [...places].sort((one, other) => rank(one) - rank(other));
    return lineOf(inOrder.map((place) => items[place] ?? {}));
  });
}

function itemOf(datum: Datum, channels: Channels): Item {
  return Object.fromEntries(Object.entries(channels).map(([name, channel]) => [name, channel(datum)]));
}

/** The places of rows that have the same values in some fields, in the order in which each group comes first. */
function groupsOf(rows: readonly Datum[], fields: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const key = JSON.stringify(fields.map((field) => row[field]));
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}
