/** Key figures on a page of the browser tests, and what a reader does with them. */
import { fixture, html } from '@open-wc/testing';
import '../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../src/kpi-jobs-value/kpi-jobs-value.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { waitUntil } from '../browser/waiting.js';

let number = 0;

export async function widget(): Promise<KpiJobsValueElement> {
  number += 1;
  const element = await fixture<KpiJobsValueElement>(
    html`<kpi-jobs-value .feed=${EXAMPLE_FEED} group=${`test-${number}`}></kpi-jobs-value>`,
  );
  // What readers see second is there with the downloads.
  await waitUntil(() => root(element).querySelector('.frame.ready [part~="downloads"]'), 'what is seen second');
  return element;
}

export function root(element: KpiJobsValueElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no content');
  return element.shadowRoot;
}

export function one<T extends Element>(element: KpiJobsValueElement, selector: string): T {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function plain(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

export function press(element: KpiJobsValueElement, name: string): void {
  const found = [...root(element).querySelectorAll('button')].find((candidate) => plain(candidate) === name);
  if (!found) throw new Error(`There is no button «${name}»`);
  found.click();
}

/** Presses the button of a figure, and waits until it is shown. */
export async function show(element: KpiJobsValueElement, name: string): Promise<void> {
  press(element, name);
  const isPressed = (button: Element): boolean =>
    plain(button) === name && button.getAttribute('aria-pressed') === 'true';
  await waitUntil(() => [...root(element).querySelectorAll('button')].some(isPressed), `the figure «${name}»`);
  await element.updateComplete;
}

export async function drawn(element: KpiJobsValueElement): Promise<SVGSVGElement> {
  await waitUntil(() => root(element).querySelector('.drawing svg'), 'the figure to be drawn');
  return one<SVGSVGElement>(element, '.drawing svg');
}
