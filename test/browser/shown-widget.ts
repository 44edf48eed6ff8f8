/** Widgets with the words of a real feed, for the tests of what holds for whoever reads them. */
import { fixture, html } from '@open-wc/testing';

import { lostIn, rootOf, seen } from './reading.js';
import { atRest, waitUntil } from './waiting.js';
import { create, type Widget } from './widgets.js';

/** Real words in real lengths, with everything that a feed can hold. */
const OSTFOLD = new URL('../../demo/feeds/ostfold.json', import.meta.url);

/** Those whose figure is drawn by a chart library, when it comes near. */
const WITH_CHART: readonly string[] = ['kpi-jobs-value', 'indicator-chart'];
export const CONTROLS = 'a[href], button, summary, select, input, textarea, [role="tab"], [role="button"]';
/** What a reader can choose in each widget, as drawing and as list. */
export const CHOICES = '[part~="segment"], .entry, [part~="node"], .tile:first-child .tile-button';
let number = 0;
let feed: unknown;

before(async () => {
  feed = await (await fetch(OSTFOLD)).json();
});

/** A widget in a box of a width in pixels, with a button before and after it, and a group of its own. */
export async function shown(
  tag: string,
  width = 1000,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Widget> {
  number += 1;
  const box = await fixture<HTMLElement>(
    html`<div lang="nb" .style=${`width: ${width}px`}><button>Før</button><button>Etter</button></div>`,
  );
  const element = create(tag, 'antall-jobber');
  element.group = `accessibility-${number}`;
  element.feed = feed;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.lastElementChild?.before(element);
  for (const [what, selector] of partsOf(tag, element.view)) {
    await waitUntil(() => {
      rootOf(element).querySelector('[part~="chart"]')?.scrollIntoView();
      return rootOf(element).querySelector(selector);
    }, `${what} of the widget`);
  }
  await settled(element);
  return element;
}

/** What a widget has when it is ready, each with where to find it. Long tables come when the browser has time. */
function partsOf(tag: string, view: string): (readonly [what: string, selector: string])[] {
  const isDrawn = WITH_CHART.includes(tag) && view !== 'table';
  return [
    ['the frame', '.frame.ready [part~="downloads"]'],
    ['the tables', '[part~="tables"] table'],
    ...(isDrawn ? [['the drawing', '[part~="chart"] svg'] as const] : []),
    ['the end of waiting', '.frame:not(:has(.pending))'],
  ];
}

/** Sizes are observed, and what depends on them is drawn in a later frame. */
export async function settled(element: Widget): Promise<void> {
  await element.updateComplete;
  await atRest(rootOf(element));
}

export async function choose(element: Widget): Promise<void> {
  const choices = seen(element, CHOICES);
  (choices[1] ?? choices[0])?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled(element);
}

/** Opens every menu and explanation. */
export async function openAll(element: Widget): Promise<void> {
  for (const details of seen<HTMLDetailsElement>(element, 'details')) details.open = true;
  await settled(element);
}

/** What is lost when a widget has had time to draw itself anew. */
export async function lost(element: Widget): Promise<string[]> {
  await settled(element);
  return lostIn(element);
}
