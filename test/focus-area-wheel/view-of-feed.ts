import assert from 'node:assert/strict';
import { parseFeed, type Feed } from '../../src/feed/index.js';
import { viewOf, type WheelView } from '../../src/focus-area-wheel/focus-area-wheel.view.js';
import type { WheelOptions } from '../../src/focus-area-wheel/list/list.view.js';
import type { PanelBlock } from '../../src/view/panel.js';
import { estimatedWidth } from '../view/estimated-width.js';

/** What the views of the tests are asked with, unless they say otherwise. */
export const BASE: WheelOptions = {
  language: 'nb',
  heading: '',
  selected: undefined,
  items: [],
  region: 'her',
  width: 1000,
  textSize: 16,
  measure: estimatedWidth,
};

/** Reads a feed that must be without mistakes. */
export function feedOf(input: unknown): Feed {
  const { feed, problems } = parseFeed(input);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(feed);
  return feed;
}

/** The view of a feed that must be without mistakes. */
export function view(input: unknown, options: Partial<WheelOptions> = {}): WheelView {
  return viewOf(feedOf(input), { ...BASE, ...options });
}

/** Text without the special spaces and signs of numbers. */
export function plain(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
}

/** The headings of the panel, in order. */
export function headings({ panel }: WheelView): (string | undefined)[] {
  return panel?.blocks.map(({ heading }) => heading) ?? [];
}

/** The part of the panel with a heading. */
export function block<K extends PanelBlock['kind']>(
  { panel }: WheelView,
  kind: K,
  heading: string,
): Extract<PanelBlock, { kind: K }> {
  const found = panel?.blocks.find((candidate) => candidate.kind === kind && candidate.heading === heading);
  assert.ok(found, `There is no «${heading}»`);
  return found as Extract<PanelBlock, { kind: K }>;
}
