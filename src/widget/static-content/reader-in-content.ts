/**
 * What readers open. The element has the tables open in its own way, and a section that is open at first is not the
 * reader's doing.
 */
const OPENED = 'details[open]:not(.samspill-tables, .samspill-at-first)';

/** The same without areas and groups, of which one is open where the page asks for that. */
const OPENED_ELSEWHERE = `${OPENED}:is(.samspill-more, .samspill-definition, .samspill-section)`;

/**
 * Whether the reader is in the middle of static content: has the focus in it, a part of it selected, or a part open and
 * in sight.
 *
 * @param host the element round it
 */
export function isBusyIn(host: { readonly selected: string }, content: Element): boolean {
  const selection = getSelection();
  const isSelected = selection !== null && !selection.isCollapsed && selection.containsNode(content, true);
  const opened = content.querySelectorAll(host.selected === '' ? OPENED : OPENED_ELSEWHERE);
  return isSelected || content.matches(':focus-within') || [...opened].some(isInSight);
}

/** The first table of static content, where the reader has the tables open and in sight. */
export function tableInSight(content: Element): Element | undefined {
  const tables = content.querySelector('details.samspill-tables[open]');
  return tables && isInSight(tables) ? (tables.querySelector('table') ?? undefined) : undefined;
}

/** Whether a part of an element is inside the viewport. */
export function isInSight(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && width > 0;
}
