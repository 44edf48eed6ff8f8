/** A full figure on a page of the browser tests, and a pointer over it. */
import { fixture, html } from '@open-wc/testing';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { EXAMPLE_FEED } from '../../browser/example-feed.js';
import { waitUntil } from '../../browser/waiting.js';

let number = 0;

/** Key figures with a drawn figure, in a box of a width. */
export async function drawn(
  options: {
    readonly figure?: string;
    readonly compare?: string;
    readonly width?: number;
    readonly size?: string;
    readonly selected?: string;
  } = {},
): Promise<KpiJobsValueElement> {
  const { figure = 'trend', compare = '', width = 700, size = '', selected = '' } = options;
  number += 1;
  document.documentElement.style.fontSize = size;
  const box = await fixture<HTMLElement>(html`<div .style=${`width: ${width}px`}>
    <kpi-jobs-value .feed=${EXAMPLE_FEED} group=${`tooltip-${number}`}
        figure=${figure} compare=${compare} selected=${selected}></kpi-jobs-value></div>`);
  const element = box.querySelector('kpi-jobs-value')!;
  await waitUntil(() => find(element, '.drawing'), 'room for the figure');
  one(element, '.drawing').scrollIntoView({ block: 'center' });
  await waitUntil(() => find(element, '.drawing svg'), 'the figure to be drawn');
  return element;
}

export function find<T extends Element = HTMLElement>(element: KpiJobsValueElement, selector: string): T | null {
  return element.shadowRoot?.querySelector<T>(selector) ?? null;
}

export function one<T extends Element = HTMLElement>(element: KpiJobsValueElement, selector: string): T {
  const found = find<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** The lines of the tooltip, empty when there is none to see. */
export function said(element: KpiJobsValueElement): string[] {
  const box = find(element, '[part="tooltip"]');
  return box?.checkVisibility()
    ? [...box.children].map(({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' '))
    : [];
}

/** Points at a share of the drawing's width and height. */
export function pointAt(
  element: KpiJobsValueElement,
  across: number,
  down: number,
  type = 'pointermove',
  pointerType = 'mouse',
): void {
  const box = one(element, '.drawing > div > div');
  const { left, top, width, height } = box.getBoundingClientRect();
  box.dispatchEvent(
    new PointerEvent(type, {
      clientX: left + across * width,
      clientY: top + down * height,
      pointerType,
      bubbles: type !== 'pointerleave',
      composed: true,
    }),
  );
}
