import { SVG_NAMES, partsOf } from '../../static/markup/html.js';
import type { Content } from '../../static/markup/markup.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A tree as nodes of this page: no text becomes markup on the way. */
export function nodesOf(content: Content): readonly Node[] {
  return partsOf(content).map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const { name, attributes, children } = part;
    const node = SVG_NAMES.has(name) ? document.createElementNS(SVG, name) : document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== undefined) node.setAttribute(attribute, value);
    }
    node.append(...nodesOf(children));
    return node;
  });
}
