import { defaultTreeAdapter, html, serialize, type DefaultTreeAdapterTypes } from 'parse5';

import { writable } from '../../snippet/html-text.js';
import type { Content, ElementName, MarkupElement } from './markup.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose parts stand on lines of their own: white space between these says nothing. */
const IN_LINES: ReadonlySet<ElementName> = new Set<ElementName>([
  ...([
    'details',
    'div',
    'figcaption',
    'figure',
    'g',
    'li',
    'ol',
    'svg',
    'table',
    'tbody',
    'thead',
    'tr',
    'ul',
  ] as const),
]);

export const SVG_NAMES: ReadonlySet<ElementName> = new Set<ElementName>([
  ...(['circle', 'g', 'line', 'path', 'polygon', 'polyline', 'rect', 'svg', 'text', 'textPath', 'tspan'] as const),
]);

/** The text of a tree as HTML. Texts and values of attributes are escaped: nothing in them becomes markup. */
export function htmlOf(content: Content): string {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  append(fragment, content, false);
  return serialize(fragment);
}

function append(parent: Parent, content: Content, isInLines: boolean): void {
  for (const part of partsOf(content)) {
    if (isInLines && parent.childNodes.length > 0) defaultTreeAdapter.insertText(parent, '\n');
    if (typeof part === 'string') defaultTreeAdapter.insertText(parent, writable(part));
    else appendElement(parent, part);
  }
}

function appendElement(parent: Parent, { name, attributes, children }: MarkupElement): void {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [{ name: attribute, value: writable(value) }],
  );
  const child = defaultTreeAdapter.createElement(name, SVG_NAMES.has(name) ? html.NS.SVG : html.NS.HTML, written);
  const isInLines = IN_LINES.has(name) && partsOf(children).every((part) => typeof part !== 'string');
  append(child, children, isInLines);
  defaultTreeAdapter.appendChild(parent, child);
}

/** Texts and elements in their order, without lists and without what is not there. */
export function partsOf(content: Content): readonly (string | MarkupElement)[] {
  if (content === undefined || content === '') return [];
  return isList(content) ? content.flatMap(partsOf) : [content];
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}
