/**
 * Measures of a widget for the tests of accessibility: what is cut, what sticks out, where the focus goes and can be
 * seen.
 */
import { sendKeys } from '@web/test-runner-commands';

/** Half a pixel is rounding. */
const ROUNDING = 0.5;
/** Pixels by which the box of a text in a drawing may be larger than its ink. */
const INK = { across: 2, down: 3 };

/** The shadow root of a widget. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no content');
  return element.shadowRoot;
}

/** What matches inside a widget and can be seen. */
export function seen<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...rootOf(element).querySelectorAll<T>(selector)].filter((found) => found.checkVisibility());
}

/** How a failed expectation calls a node. */
export function nameOf(node: Element): string {
  const name = node.getAttribute('aria-label') ?? node.textContent;
  return `${node.localName} «${name.replace(/\s+/g, ' ').trim().slice(0, 40)}»`;
}

/** What is cut off or reaches out of a widget sideways, apart from what lies in a region that scrolls by itself. */
export function lostIn(element: Element): string[] {
  // Vega keeps labels of an axis that would overlap, and makes them transparent.
  const drawn = seen<SVGTextElement>(element, 'svg text').filter((text) => getComputedStyle(text).opacity !== '0');
  const texts = drawn.filter(leavesItsShape);
  const boxes = seen(element, '*:not(svg *)').filter((node) => isCut(node) || sticksOut(node, element));
  return [...boxes, ...texts].map(nameOf);
}

function isCut(node: HTMLElement): boolean {
  if (node.closest('.visually-hidden, .probe, .table-scroll, option, textarea')) return false;
  const { overflowX, overflowY } = getComputedStyle(node);
  const cuts = overflowX !== 'visible' || overflowY !== 'visible';
  return (
    cuts &&
    (node.scrollWidth > node.clientWidth + 1 || (overflowY === 'hidden' && node.scrollHeight > node.clientHeight + 1))
  );
}

function sticksOut(node: HTMLElement, element: Element): boolean {
  if (node.closest('.table-scroll > *, .visually-hidden, .probe')) return false;
  const [inner, outer] = [node.getBoundingClientRect(), element.getBoundingClientRect()];
  return inner.width > 0 && (inner.right > outer.right + ROUNDING || inner.left < outer.left - ROUNDING);
}

function leavesItsShape(text: SVGTextElement): boolean {
  const shape = text.closest('[part]')?.querySelector(':scope > .shape, :scope > .disc') ?? text.closest('svg');
  const [inner, outer] = [text.getBoundingClientRect(), shape?.getBoundingClientRect() ?? new DOMRect()];
  return (
    inner.left < outer.left - INK.across ||
    inner.right > outer.right + INK.across ||
    inner.top < outer.top - INK.down ||
    inner.bottom > outer.bottom + INK.down
  );
}

/** Where the Tab key stops. */
export interface Stop {
  readonly node: Element;
  /** Whether the focus can be seen there. */
  readonly hasMark: boolean;
  /** Whether some of the node can be seen. */
  readonly isUncovered: boolean;
}

/** Presses Tab from the button before a widget until the focus leaves it. */
export async function walk(element: Element): Promise<Stop[]> {
  (element.previousElementSibling as HTMLElement).focus();
  const stops: Stop[] = [];
  for (let press = 0; press < 150; press += 1) {
    await sendKeys({ press: 'Tab' });
    const node = rootOf(element).activeElement;
    if (document.activeElement !== element || !node) break;
    stops.push({ node, hasMark: hasMark(node), isUncovered: isUncovered(node, rootOf(element)) });
  }
  return stops;
}

/** An outline, of the node's own or of what it is drawn on, or a ring in a drawing. */
function hasMark(node: Element): boolean {
  const carriers = [...node.querySelectorAll('.focus, .focus-ring, .about')];
  const styles = [
    ...[node, ...carriers].map((carrier) => getComputedStyle(carrier)),
    getComputedStyle(node, '::after'),
  ];
  return (
    styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) ||
    carriers.some((carrier) => !['none', ''].includes(getComputedStyle(carrier).stroke))
  );
}

/** None of the widget's own sticky or open parts lies over all of it (2.4.11). */
function isUncovered(node: Element, inside: ShadowRoot): boolean {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const [first, last] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  const shares = [0.5, 0.1, 0.3, 0.7, 0.9];
  return shares.some((across) =>
    shares.some((down) => {
      const found = inside.elementFromPoint(left + across * (right - left), first + down * (last - first));
      return found !== null && (node.contains(found) || found.contains(node));
    }),
  );
}

/** Letters and digits only, so that commas and line breaks do not count. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text of a control or a label that can be seen. */
export function textSeenIn(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('title, select, .visually-hidden')) hidden.remove();
  const parts = copy instanceof SVGElement ? [...copy.querySelectorAll('text')] : [copy];
  return plain(parts.map(({ textContent }) => textContent).join(' '));
}
