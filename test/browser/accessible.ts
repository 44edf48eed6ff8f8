import { expect } from '@open-wc/testing';
import 'axe-core';
import type Axe from 'axe-core';

/** axe is a classic script: imported for its effect, it puts itself on the window. */
declare global {
  interface Window {
    axe: typeof Axe;
  }
}

/** Rules about a whole page, which a test page with one widget on it cannot meet. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'heading-order', 'landmark-one-main'];

/** Expects that axe finds nothing to object to in an element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await window.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).to.deep.equal([]);
}
