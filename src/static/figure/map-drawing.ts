import type { MapNode } from '../../five-factor-map/groups/nodes.js';
import { crowdPathsOf, radiusOf, type CrowdKind } from '../../five-factor-map/map/dot-looks.js';
import type { MapGeometry, NodeShape } from '../../five-factor-map/map/geometry.js';
import type { Row } from '../../five-factor-map/map/labels.js';
import type { Point } from '../../five-factor-map/map/layout.js';
import type { MapDot, MapLine, MapPicture } from '../../five-factor-map/map/picture.js';
import { bubbleOf, type Line } from '../../five-factor-map/map/shapes.js';
import type { Hue } from '../../view/hue.js';
import { classed, element, type Attributes, type Content, type MarkupElement } from '../markup/markup.js';
import { PAINTS, paintOfHue } from '../markup/paints.js';
import { tenths } from './drawing.js';

/** How far below the middle of a line of text its baseline lies, in font sizes. */
const MIDDLE = 0.35;

/** The map as a drawing; panels and tables say everything that is in it. */
export function mapDrawing(nodes: readonly MapNode[], picture: MapPicture): MarkupElement {
  const { geometry, lines } = picture;
  const { width, height, curves } = geometry;
  const hue = nodes.find(({ isChosen }) => isChosen)?.hue;
  return element(
    'svg',
    {
      ...classed('drawing', nodes.some((node) => node.hue.name === 'own') ? 'own-colours' : undefined),
      viewBox: `0 0 ${width} ${height}`,
      width: '100%',
      'text-anchor': 'middle',
      'aria-hidden': 'true',
    },
    element(
      'g',
      { 'data-color': hue?.name },
      lines.map((line, index) => lineMarkup(line, geometry.lines[index], hue)),
      curves.map((curve) => element('path', { d: curve, fill: 'none', stroke: PAINTS.text, 'stroke-width': '1.5' })),
      lines.map((line, index) => numberMarkup(line, geometry.lines[index]?.number, geometry, hue)),
    ),
    nodes.map((node, place) => {
      const shape = geometry.nodes[place];
      const dots = picture.dots[place] ?? [];
      const count = picture.counts[place] ?? '';
      return shape && groupMarkup(node, { shape, dots, count }, geometry);
    }),
  );
}

function lineMarkup({ count, isChosen }: MapLine, line: Line | undefined, hue: Hue | undefined): Content {
  if (!line) return undefined;
  const { start, end, width, heads } = line;
  const paint = !isChosen ? PAINTS['border-strong'] : hue ? paintOfHue(hue) : PAINTS.accent;
  const place = { x1: tenth(start.x), y1: tenth(start.y), x2: tenth(end.x), y2: tenth(end.y) };
  const look =
    count === 0
      ? { 'stroke-width': '1.5', 'stroke-dasharray': '0.1 7', 'stroke-linecap': 'round' }
      : { 'stroke-width': tenth(width) };
  return [
    element('line', { ...place, stroke: paint, ...look }),
    count === 0 ? undefined : heads.map((points) => element('polygon', { points, fill: paint })),
  ];
}

/** How many connections a chosen line stands for. */
function numberMarkup(
  { count, isChosen }: MapLine,
  at: Point | undefined,
  { smallSize }: MapGeometry,
  hue: Hue | undefined,
): Content {
  if (!isChosen || count === 0 || !at) return undefined;
  const look = { fill: PAINTS.surface, stroke: hue ? paintOfHue(hue) : PAINTS.accent, 'stroke-width': '1.5' };
  const text = { fill: PAINTS.text, 'font-weight': '700' };
  return [
    element('circle', { cx: tenth(at.x), cy: tenth(at.y), r: tenth(bubbleOf(count, smallSize)), ...look }),
    element('text', { ...middleOf(at, smallSize), ...text }, String(count)),
  ];
}

/** A group in the drawing: where it stands, its actors, and how many they are. */
interface DrawnGroup {
  readonly shape: NodeShape;
  readonly dots: readonly MapDot[];
  readonly count: string;
}

function groupMarkup(node: MapNode, { shape, dots, count }: DrawnGroup, geometry: MapGeometry): MarkupElement {
  const { radius, fontSize, smallSize } = geometry;
  const { hue, isChosen, isEmpty } = node;
  const paint = paintOfHue(hue);
  const empty = isEmpty ? { 'stroke-dasharray': '6 5', 'stroke-width': '2' } : { 'stroke-width': '2.5' };
  const text = isChosen ? PAINTS.surface : PAINTS.text;
  return element(
    'g',
    { 'data-color': hue.name },
    shape.isCrowd
      ? crowdMarkup(dots, shape, paint)
      : dots.map((dot, index) => dotMarkup(dot, shape.dots[index], paint)),
    element(
      'g',
      { transform: `translate(${tenth(shape.x)} ${tenth(shape.y)})` },
      element('circle', { r: tenth(radius), fill: isChosen ? paint : PAINTS.surface, stroke: paint, ...empty }),
      shape.rows.map((row) => rowMarkup(row, fontSize, text)),
      element(
        'text',
        { ...middleOf({ x: 0, y: shape.countY }, smallSize), fill: isChosen ? text : PAINTS['text-subtle'] },
        count,
      ),
    ),
  );
}

/** A hyphen is written, not drawn as in the element: nobody knows where the word ends in the font of the page. */
function rowMarkup({ text, y, hyphen }: Row, fontSize: number, fill: string): MarkupElement {
  const look = { fill, 'font-weight': '700' };
  return element('text', { ...middleOf({ x: 0, y }, fontSize), ...look }, text.trimEnd(), hyphen ? '-' : undefined);
}

function dotMarkup(dot: MapDot, at: Point | undefined, paint: string): Content {
  if (!at) return undefined;
  const look = {
    fill: dot.isShared ? PAINTS.surface : paint,
    stroke: dot.isChosen ? PAINTS.text : paint,
    'stroke-width': dot.isChosen ? '3' : '2',
  };
  return element('circle', { cx: tenth(at.x), cy: tenth(at.y), r: String(radiusOf(dot)), ...look });
}

/** How thick the dots of a crowd are, which are strokes without length: `map.styles.ts`. */
const CROWD: Readonly<Record<CrowdKind, string>> = { other: '2.5', plain: '5.5', marked: '7', hole: '2.5' };

function crowdMarkup(dots: readonly MapDot[], shape: NodeShape, paint: string): Content {
  const path = (d: string, stroke: string, width: string): MarkupElement => {
    const look: Attributes = { fill: 'none', stroke, 'stroke-linecap': 'round', 'stroke-width': width };
    return element('path', { d, ...look });
  };
  return [
    shape.band === undefined ? undefined : path(shape.band, paint, '3'),
    crowdPathsOf(dots, shape).map(({ kind, d }) => path(d, kind === 'hole' ? PAINTS.surface : paint, CROWD[kind])),
    dots.map((dot, index) => (dot.isChosen ? dotMarkup(dot, shape.dots[index], paint) : undefined)),
  ];
}

/** A text whose middle lies at a place. */
function middleOf({ x, y }: Point, fontSize: number): Attributes {
  return { x: tenth(x), y: tenth(y + MIDDLE * fontSize), 'font-size': tenth(fontSize) };
}

function tenth(value: number): string {
  return tenths(String(value));
}
