/** A map on a page of the browser tests, and what a reader does with it. */
import { fixture, html } from '@open-wc/testing';
import '../../src/five-factor-map/five-factor-map.js';
import type { FiveFactorMapElement } from '../../src/five-factor-map/five-factor-map.js';
import type { ItemSelectEvent } from '../../src/widget/events.js';
import { atRest, waitUntil } from '../browser/waiting.js';
import { SMALL_FEED } from './small-feeds.js';

let number = 0;

/** A widget in a box of a width, with its panel and tables loaded, and what it told the page since. */
export async function widget(feed: unknown = SMALL_FEED, width = 1000, lang = 'nb') {
  number += 1;
  const group = `map-${number}`;
  const box = await fixture(
    html`<div lang=${lang}><five-factor-map .feed=${feed} group=${group}></five-factor-map></div>`,
  );
  const element = box.querySelector('five-factor-map');
  if (!element) throw new Error('There is no widget');
  element.style.setProperty('width', `${width}px`);
  const told: [string, string | undefined][] = [];
  element.addEventListener('item-select', (event: ItemSelectEvent) => told.push([event.kind, event.itemId]));
  await waitUntil(() => root(element).querySelector('[part~="panel"], [part~="empty"]'), 'the panel');
  await settle(element);
  return { element, told, group };
}

/** The widget is measured in the next frame, and colours that change slowly would be judged half-way. */
export async function settle(element: FiveFactorMapElement): Promise<void> {
  await element.updateComplete;
  await atRest(root(element));
}

export function root(element: FiveFactorMapElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no content');
  return element.shadowRoot;
}

export function all<T extends Element = HTMLElement>(element: FiveFactorMapElement, selector: string): T[] {
  return [...root(element).querySelectorAll<T>(selector)];
}

export function one<T extends Element = HTMLElement>(element: FiveFactorMapElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export const nodes = (element: FiveFactorMapElement) => all<SVGElement>(element, '[part~="node"]');
export const plain = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const panelTitle = (element: FiveFactorMapElement): string => plain(one(element, '[part~="panel-heading"]'));
export const announced = (element: FiveFactorMapElement): string => plain(one(element, '[role="status"]'));

export async function key(element: FiveFactorMapElement, name: string): Promise<void> {
  const target = root(element).activeElement;
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
  await settle(element);
}

export async function press(element: FiveFactorMapElement, name: string): Promise<void> {
  const button = all(element, 'button').find((candidate) => plain(candidate).startsWith(name));
  if (!button) throw new Error(`There is no button «${name}»`);
  button.focus();
  button.click();
  await settle(element);
}

export function filters(element: FiveFactorMapElement): string[][] {
  return all(element, '[part~="toolbar"] label').map((label) => [
    [...label.childNodes]
      .map((node) => (node instanceof Text ? node.data : ''))
      .join('')
      .trim(),
    ...[...label.querySelectorAll('option')].map(({ text }) => text),
  ]);
}

export async function pick(element: FiveFactorMapElement, place: number, text: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, 'select')[place];
  if (!select) throw new Error('There is no such filter');
  select.selectedIndex = [...select.options].findIndex((option) => option.text === text);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}
