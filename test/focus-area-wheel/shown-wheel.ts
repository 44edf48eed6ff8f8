/** A wheel on a page of the browser tests, and what a reader does with it. */
import { fixture, html } from '@open-wc/testing';
import '../../src/focus-area-wheel/focus-area-wheel.js';
import type { FocusAreaWheelElement } from '../../src/focus-area-wheel/focus-area-wheel.js';
import type { ItemSelectEvent } from '../../src/widget/events.js';
import { waitUntil } from '../browser/waiting.js';

let number = 0;

export interface Shown {
  readonly element: FocusAreaWheelElement;
  readonly events: ItemSelectEvent[];
}

/** A wheel in a box of a width in pixels, with a group of its own. */
export async function shown(
  feed: unknown,
  width = 700,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  number += 1;
  const box = await fixture<HTMLElement>(html`<div lang="nb" .style=${`width: ${width}px`}></div>`);
  const element = document.createElement('focus-area-wheel');
  element.group = `wheel-${number}`;
  element.feed = feed;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const events: ItemSelectEvent[] = [];
  element.addEventListener('item-select', (event) => events.push(event));
  box.append(element);
  await waitUntil(() => root(element).querySelector('.wheel, .areas, .alone'));
  await waitUntil(() => root(element).querySelector('[part~="table"], [part~="empty"]'));
  return { element, events };
}

export function root(element: FocusAreaWheelElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no content');
  return element.shadowRoot;
}

export function all(element: FocusAreaWheelElement, selector: string): Element[] {
  return [...root(element).querySelectorAll(selector)];
}

export function one<T extends Element = HTMLElement>(element: FocusAreaWheelElement, selector: string): T {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function tabs(element: FocusAreaWheelElement): Element[] {
  return all(element, '[role="tab"]');
}

export function click(target: Element | undefined): void {
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

export function words(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function focused(element: FocusAreaWheelElement): string | null | undefined {
  const active = root(element).activeElement;
  return active?.getAttribute('aria-label') ?? active?.id;
}
