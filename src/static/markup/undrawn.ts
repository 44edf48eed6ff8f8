import { isElement, type Content, type MarkupElement } from './markup.js';

/**
 * A tree without its drawings, and without the boxes that held nothing but these: for content management systems that
 * take `svg` away and leave the words of the drawing behind, one after the other.
 */
export function withoutDrawings(element: MarkupElement): MarkupElement {
  return { ...element, children: element.children.map(undrawn) };
}

function undrawn(content: Content): Content {
  if (content === undefined || typeof content === 'string') return content;
  if (!isElement(content)) return content.map(undrawn);
  if (content.name === 'svg') return undefined;
  const element = withoutDrawings(content);
  const isBoxOfDrawings = content.name === 'div' && isEmpty(element.children) && !isEmpty(content.children);
  return isBoxOfDrawings ? undefined : element;
}

function isEmpty(content: Content): boolean {
  if (content === undefined || content === '') return true;
  if (typeof content === 'string' || isElement(content)) return false;
  return content.every(isEmpty);
}
