/** What depends on the size of text in the wheel and its list. */
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../browser/accessible.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { all, one, shown, tabs } from './shown-wheel.js';
import { feedOfAreas, SIX } from './small-feeds.js';

/** Pixels of a width that is given for text of 16 pixels: a wheel needs so many letters side by side. */
function inText(width: number): number {
  return (width * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)) / 16;
}

describe('<focus-area-wheel>, in whatever text it is read', () => {
  it('has targets of 24 px or more, and every label inside the drawing', async () => {
    const { element } = await shown(SIX, inText(700));
    const drawing = one(element, 'svg.drawing').getBoundingClientRect();
    for (const tab of tabs(element)) {
      const { width, height } = tab.querySelector('.shape')?.getBoundingClientRect() ?? new DOMRect();
      expect(Math.min(width, height)).to.be.greaterThan(24);
      for (const text of tab.querySelectorAll('text')) {
        const box = text.getBoundingClientRect();
        expect(
          box.left >= drawing.left &&
            box.right <= drawing.right &&
            box.top >= drawing.top &&
            box.bottom <= drawing.bottom,
        ).to.equal(true);
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
      }
    }
  });

  it('draws horizontal labels as wide as they were measured', async () => {
    const { element } = await shown(
      feedOfAreas([
        { id: 'a', title: 'Konkurransekraft' },
        { id: 'b', title: 'Bioøkonomi' },
        { id: 'c', title: 'Wwwwww' },
      ]),
      inText(600),
    );
    const circle = one(element, 'svg.drawing').getBoundingClientRect();
    for (const text of all(element, '.segment text')) {
      const { left, right } = text.getBoundingClientRect();
      expect(left).to.be.greaterThan(circle.left + 5);
      expect(right).to.be.lessThan(circle.right - 5);
    }
    const [first, second] = all(element, '.segment text').map((text) => text.getBoundingClientRect());
    expect(
      first && second && (first.bottom <= second.top || first.right <= second.left || second.right <= first.left),
    ).to.equal(true);
  });

  it('fits 240 px without scrolling sideways, and has no violation that axe can find', async () => {
    const { element } = await shown(EXAMPLE_FEED, 240);
    (all(element, '.entry')[1] as HTMLButtonElement).click();
    await element.updateComplete;
    const frame = one(element, '.frame');
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
    await expectAccessible(element);
  });
});
