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

/** All blocks of a panel, also those in sections, in order. */
export function blocksOf({ panel }: Pick<WheelView, 'panel'>): readonly PanelBlock[] {
  return panel ? [...panel.blocks, ...panel.sections.flatMap(({ blocks }) => blocks)] : [];
}

/** The headings of the panel, in order. */
export function headings(view: WheelView): (string | undefined)[] {
  return blocksOf(view).map(({ heading }) => heading);
}

/** The sections of the panel as a reader sees them closed: title, count and gist, and which is open. */
export function closedSections({ panel }: WheelView): string[][] {
  return (panel?.sections ?? []).map(({ title, count, gist, isOpen }) => [
    title,
    count,
    plain(gist.map(({ text }) => text).join('')) ?? '',
    ...(isOpen ? ['åpen'] : []),
  ]);
}

/** The part of the panel with a heading. */
export function block<K extends PanelBlock['kind']>(
  view: WheelView,
  kind: K,
  heading: string,
): Extract<PanelBlock, { kind: K }> {
  const found = blocksOf(view).find((candidate) => candidate.kind === kind && candidate.heading === heading);
  assert.ok(found, `There is no «${heading}»`);
  return found as Extract<PanelBlock, { kind: K }>;
}
