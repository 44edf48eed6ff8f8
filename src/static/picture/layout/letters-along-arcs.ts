import { withoutSoftHyphens } from '../../../feed/localized-text.js';
import { tenths } from '../../figure/drawing.js';
import { element, type Content, type MarkupElement } from '../../markup/markup.js';
import { arialWidth } from '../../text/text-widths.js';

/** An arc round the origin, in pixels and radians: the angle of its middle, and which way is on. */
interface Arc {
  readonly radius: number;
  readonly middle: number;
  readonly direction: 1 | -1;
}

/** Of the widths of letters, how far apart they are put: in other fonts they may be wider, and must not meet. */
const SPREAD = 1.06;
const ARC = /^M(\S+) (\S+)A(\S+) \S+ 0 [01] ([01]) (\S+) (\S+)$/;

/**
 * A drawing in which each letter along an arc is a text of its own at its place: many programs leave out what is
 * written along a path, librsvg and office programs among them.
 */
export function withLettersAlongArcs(drawing: MarkupElement): MarkupElement {
  const arcs = arcsIn(drawing);
  return { ...drawing, children: drawing.children.map((child) => replaced(child, arcs)) };
}

/** The arcs of a drawing that texts are written along, by their id. */
function arcsIn(content: Content): ReadonlyMap<string, Arc> {
  if (content === undefined || typeof content === 'string') return new Map();
  if (!('attributes' in content)) return new Map(content.flatMap((part) => [...arcsIn(part)]));
  const { id, d = '' } = content.attributes;
  const arc = id === undefined ? undefined : arcOf(d);
  return arc && id !== undefined ? new Map([[id, arc]]) : arcsIn(content.children);
}

function arcOf(path: string): Arc | undefined {
  const [, ...parts] = ARC.exec(path) ?? [];
  const [x = 0, y = 0, radius = 0, sweep, endX = 0, endY = 0] = parts.map(Number);
  if (radius === 0) return undefined;
  const direction = sweep === 1 ? 1 : -1;
  const start = Math.atan2(y, x);
  const whole = 2 * Math.PI;
  const span = (((direction * (Math.atan2(endY, endX) - start)) % whole) + whole) % whole;
  return { radius, middle: start + (direction * span) / 2, direction };
}

function replaced(content: Content, arcs: ReadonlyMap<string, Arc>): Content {
  if (content === undefined || typeof content === 'string') return content;
  if (!('attributes' in content)) return content.map((part) => replaced(part, arcs));
  const { id, ...attributes } = content.attributes;
  if (id !== undefined && arcs.has(id)) return undefined;
  const [along] = content.children.flatMap((child) => (isAlong(child) ? child : []));
  const arc = arcs.get(along?.attributes.href?.slice(1) ?? '');
  if (along && arc) return lettersOf(textIn(along.children), { ...content, attributes }, arc);
  return { ...content, children: content.children.map((child) => replaced(child, arcs)) };
}

function isAlong(content: Content): content is MarkupElement {
  return typeof content === 'object' && 'attributes' in content && content.name === 'textPath';
}

function textIn(children: readonly Content[]): string {
  return withoutSoftHyphens(children.filter((child) => typeof child === 'string').join(''));
}

/** The letters of a text, its middle on that of the arc. Labels of the wheel are bold unless they say otherwise. */
function lettersOf(text: string, { attributes }: MarkupElement, { radius, middle, direction }: Arc): Content {
  const size = Number(attributes['font-size']) * SPREAD;
  const weight = attributes['font-weight'] === '400' ? 'normal' : 'bold';
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const widths = letters.map((letter) => arialWidth(letter, weight) * size);
  const length = widths.reduce((sum, width) => sum + width, 0);
  let way = -length / 2;
  const drawn = letters.map((letter, index) => {
    const width = widths[index] ?? 0;
    const angle = middle + (direction * (way + width / 2)) / radius;
    way += width;
    if (letter.trim() === '') return undefined;
    const turn = (angle * 180) / Math.PI + direction * 90;
    const place = [radius * Math.cos(angle), radius * Math.sin(angle)].map((each) => tenths(String(each))).join(' ');
    return element('text', { ...attributes, transform: `translate(${place}) rotate(${tenths(String(turn))})` }, letter);
  });
  return element('g', {}, drawn);
}
