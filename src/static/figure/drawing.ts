import type { Drawing, Frame, Layout } from '../../drawing/drawing.js';
import { frameWith } from '../../drawing/frame.js';
import type { SceneElement } from '../../drawing/marks.js';
import { sceneOf } from '../../drawing/scene.js';
import type { Language } from '../../feed/feed.js';
import { layoutOf, type ChartFigure } from '../../figures/doors.js';
import { chartHeightOf } from '../../figures/figures.js';
import { DEFAULT_FONT_SIZE } from '../../figures/text-scale.js';
import { classed, element, isAttributeName, type Attributes, type MarkupElement } from '../markup/markup.js';
import { plainPaint } from '../markup/paints.js';
import { roomInPixels } from '../text/text-widths.js';

/**
 * The drawings of a figure whose page is not known, and the pixels inside the frame for which each is made. Text in a
 * drawing grows and shrinks with it; with these it keeps between 11 and 18 pixels from phones to wide pages. Only that
 * for columns is seen where the style sheet is missing.
 */
const DRAWINGS = [
  { name: 'narrow', width: 340 },
  { name: 'middle', width: 520 },
  { name: 'broad', width: 840 },
] as const;

/** Pixels of ordinary text, by which the room of a drawing grows with the text of the page. */
const TEXT_SIZE = 16;

/** The name of one of the drawings of a figure whose page is not known. */
export type DrawingName = (typeof DRAWINGS)[number]['name'];

/** The drawings of a chart, of which a reader sees one: that for a width which is known, else those that are named. */
export async function drawingsOf(
  chart: ChartFigure,
  language: Language,
  wanted: number | readonly DrawingName[],
): Promise<readonly MarkupElement[]> {
  const layout = await layoutOf(chart);
  if (typeof wanted === 'number') return [drawn(chart, layout, language, wanted, 'only')];
  return DRAWINGS.filter(({ name }) => wanted.includes(name)).map(({ name, width }) =>
    drawn(chart, layout, language, width, name),
  );
}

function drawn(
  chart: ChartFigure,
  layout: Layout,
  language: Language,
  width: number,
  name: DrawingName | 'only',
): MarkupElement {
  const drawing = layout(frameFor(language, { width, height: chartHeightOf(chart, width) }));
  const { attributes, children } = svgOf(drawing, language);
  // On a phone an element gives its drawing the same height whatever its width: what follows stands where it will.
  const height = name === 'narrow' ? `${chartHeightOf(chart, width) / TEXT_SIZE}rem` : undefined;
  const size = { viewBox: attributes.viewBox, width: '100%', height };
  // Browsers hide only what is HTML by this attribute.
  const hidden = name === 'narrow' || name === 'broad' ? '' : undefined;
  return element(
    'div',
    { ...classed(name), hidden },
    element('svg', { ...classed('drawing'), ...size, 'aria-hidden': 'true' }, children),
  );
}

/** The frame of a drawing that may be read in any font. */
export function frameFor(language: Language, size: Pick<Frame, 'width' | 'height'>): Frame {
  return frameWith(size, { language, fontSize: DEFAULT_FONT_SIZE }, roomInPixels(DEFAULT_FONT_SIZE));
}

/** A drawing in plain SVG, with its size in pixels; the font is that of where it stands. */
export function svgOf(drawing: Drawing, language: Language): MarkupElement {
  // The names of other fonts would keep the page's own out.
  const { svg } = sceneOf(drawing, { language, fontFamily: '', fontSize: DEFAULT_FONT_SIZE });
  return plainElement(svg);
}

/** An element of a scene in the notation that every reader of SVG knows. */
function plainElement({ name, attributes, text, children = [] }: SceneElement): MarkupElement {
  const filled = children.filter((child) => child.name !== 'g' || (child.children?.length ?? 0) > 0);
  return element(name, plainAttributes(attributes), text, filled.map(plainElement));
}

function plainAttributes(attributes: SceneElement['attributes']): Attributes {
  const plain = Object.entries(attributes).filter(([name]) => isAttributeName(name) && name !== 'class');
  return Object.fromEntries(
    plain.map(([name, value]) => [name, name === 'fill' || name === 'stroke' ? plainPaint(value) : tenths(value)]),
  );
}

const LONG_NUMBER = /-?\d+\.\d{2,}(?:e-?\d+)?/g;

/** Numbers to a tenth of a pixel, which nobody sees and everybody downloads. */
export function tenths(value: string): string {
  return value.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 10) / 10));
}
