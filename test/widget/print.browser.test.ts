/** Widgets on paper: the page with the rules for print in force. */
import { expect } from '@open-wc/testing';
import { rootOf, seen } from '../browser/reading.js';
import { waitUntil } from '../browser/waiting.js';
import { settled, shown } from '../browser/shown-widget.js';
import type { Widget } from '../browser/widgets.js';

const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;
/** A4 between margins of 15 mm, in pixels. */
const A4 = { width: 680, height: 1009 };

let changed: MediaList[] = [];

/** The sheets are shared by all widgets, and are put back as they were. */
async function print(element: Widget): Promise<void> {
  const rules = rootOf(element).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  changed = rules.flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [rule.media] : [],
  );
  for (const media of changed) media.mediaText = 'all';
  await settled(element);
}

describe('on paper', () => {
  afterEach(() => {
    for (const media of changed) media.mediaText = 'print';
    changed = [];
  });

  for (const tag of TAGS) {
    it(`<${tag}> has no controls and no tables that nobody has opened`, async () => {
      const element = await shown(tag, A4.width);
      await print(element);
      expect(seen(element, 'select, input, summary, .actions button, [part~="tables"] table').length).to.equal(0);
      expect(getComputedStyle(seen(element, '.frame')[0] ?? element).breakInside).to.equal('avoid');
    });

    it(`<${tag}> has its tables where the page asks for them, and where the reader has opened them`, async () => {
      const asked = await shown(tag, A4.width, { print: 'tables' });
      await print(asked);
      expect(seen(asked, '[part~="tables"] table').length).to.be.greaterThan(0);
      for (const media of changed) media.mediaText = 'print';
      const opened = await shown(tag, A4.width, { view: 'table' });
      await print(opened);
      expect(seen(opened, '[part~="tables"] table').length).to.be.greaterThan(0);
    });
  }

  it('the key figures fit one page, with the sources of all and the address of that of the figure', async () => {
    const element = await shown('kpi-jobs-value', A4.width);
    await print(element);
    // The height of a screen is kept for screens alone.
    element.style.setProperty('--samspill-reserved-height', '0');
    expect(element.getBoundingClientRect().height).to.be.lessThan(A4.height);
    for (const tile of seen(element, '.tile')) expect(tile.innerText).to.contain('Kilde:');
    const [link] = seen(element, '[part="source"] a');
    expect(link && getComputedStyle(link, '::after').content).to.match(/attr\(href\)|https:/);
  });

  it('tables stand in for a figure that could not be drawn in time', async () => {
    const element = await shown('kpi-jobs-value', A4.width);
    rootOf(element).querySelector('.drawing > div')?.replaceChildren();
    await print(element);
    await waitUntil(() => seen(element, '.drawing').length === 0, 'the drawing to be gone');
    await waitUntil(() => seen(element, '[part~="tables"] table').length > 0, 'the tables in its place');
  });
});
