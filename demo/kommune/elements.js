/** Makes elements without text becoming markup. */
const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'circle', 'line', 'rect', 'text', 'title']);

/**
 * An element with attributes and content.
 * @param {string} tag
 * @param {Readonly<Record<string, string | undefined>>} attributes those with no value, or an empty one, are left out
 * @param {...(Node | string)} content
 * @returns {Element}
 */
export function element(tag, attributes, ...content) {
  const made = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
