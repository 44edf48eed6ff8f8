/** HTML as nodes of the page, where the page's policy lets no text become markup. */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** What a browser would make of a piece of HTML. */
export function domOf(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodesOf(parseFragment(text)));
  return fragment;
}

function nodesOf({ childNodes }: DefaultTreeAdapterTypes.ParentNode): Node[] {
  return childNodes.flatMap((child): Node[] => {
    if (tree.isTextNode(child)) return [document.createTextNode(child.value)];
    if (!tree.isElementNode(child)) return [];
    const element = document.createElementNS(child.namespaceURI, child.tagName);
    for (const { name, value } of child.attrs) element.setAttribute(name, value);
    element.append(...nodesOf(child));
    return [element];
  });
}
