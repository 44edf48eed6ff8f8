/** HTML as a value: a tree of elements and texts, of which one serializer makes text. */
import { PREFIX, type ClassName } from './classes.js';

/** The elements that static pages are made of. None of them runs anything or loads anything. */
export const ELEMENTS = [
  ...(['a', 'caption', 'details', 'div', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'p'] as const),
  ...(['span', 'strong', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'ol'] as const),
  ...(['svg', 'g', 'path', 'line', 'circle', 'rect', 'polygon', 'polyline', 'text', 'textPath', 'tspan'] as const),
] as const;

export type ElementName = (typeof ELEMENTS)[number];

/** Their attributes: none for styles or scripts, and addresses only where `link` has looked at them. */
export const ATTRIBUTES = [
  ...([
    'aria-hidden',
    'aria-label',
    'class',
    'data-color',
    'data-column',
    'data-samspill-of',
    'data-words',
    'dir',
    'hidden',
    'href',
    'id',
    'lang',
  ] as const),
  ...(['open', 'rel', 'role', 'scope', 'tabindex'] as const),
  ...([
    'cx',
    'cy',
    'd',
    'dx',
    'fill',
    'fill-opacity',
    'fill-rule',
    'font-size',
    'font-weight',
    'height',
    'opacity',
  ] as const),
  ...([
    'points',
    'preserveAspectRatio',
    'r',
    'rx',
    'startOffset',
    'stroke',
    'stroke-dasharray',
    'stroke-linecap',
  ] as const),
  ...(['stroke-linejoin', 'stroke-miterlimit', 'stroke-opacity', 'stroke-width', 'text-anchor', 'transform'] as const),
  ...(['viewBox', 'width', 'x', 'x1', 'x2', 'y', 'y1', 'y2'] as const),
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

/** Attributes with their values; one without a value is left out. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | undefined>>>;

/** An element. */
export interface MarkupElement {
  readonly name: ElementName;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
}

/** What stands in an element: texts, elements, lists of these, or nothing. */
export type Content = string | MarkupElement | readonly Content[] | undefined;

/** An element with what stands in it. */
export function element(name: ElementName, attributes: Attributes, ...children: readonly Content[]): MarkupElement {
  return { name, attributes, children };
}

/** Whether content is one element. */
export function isElement(content: Content): content is MarkupElement {
  return typeof content === 'object' && 'name' in content;
}

/** The attribute for classes, written without what they all begin with; those that do not apply are left out. */
export function classed(...names: readonly (ClassName | undefined)[]): Pick<Attributes, 'class'> {
  const applied = names.flatMap((name) => (name === undefined ? [] : `${PREFIX}${name}`));
  return { class: applied.length === 0 ? undefined : applied.join(' ') };
}

/** Whether an attribute is one that static pages have. */
export function isAttributeName(name: string): name is AttributeName {
  return ATTRIBUTES.some((known) => known === name);
}

const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/**
 * A link. The reader of the feed has looked at its address; one that would run something or that leads into the page's
 * own site is no link here either.
 */
export function link(address: string, ...children: readonly Content[]): Content {
  if (!ADDRESS.test(address)) return children;
  return element('a', { href: address, rel: 'noopener noreferrer' }, ...children);
}
