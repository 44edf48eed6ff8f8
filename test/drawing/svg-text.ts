import { sceneOf } from '../../src/drawing/scene.js';
import type { Drawing } from '../../src/drawing/drawing.js';
import type { SceneElement } from '../../src/drawing/marks.js';
import type { Typography } from '../../src/drawing/drawing.js';

/** A drawing as SVG text, with no document, and with some of its rows highlighted. */
export function svgTextOf(drawing: Drawing, typography: Typography, highlighted: readonly object[] = []): string {
  const { svg, highlight } = sceneOf(drawing, typography);
  const changes = new Map(highlight(highlighted));
  const [plot] = svg.children ?? [];
  const layers = (plot?.children ?? []).map((layer, index) => ({
    ...layer,
    children: changes.get(index) ?? layer.children ?? [],
  }));
  return textOf({ ...svg, children: [{ ...plot!, children: layers }] });
}

function textOf({ name, attributes, text = '', children = [] }: SceneElement): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  const inner = escaped(text) + children.map(textOf).join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
