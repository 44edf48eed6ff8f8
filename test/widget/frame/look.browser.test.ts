/** What stands round a widget, as the page asks for it. */
import { expect } from '@open-wc/testing';

import { rootOf } from '../../browser/reading.js';
import { shown } from '../../browser/shown-widget.js';
import { TAGS, type Widget } from '../../browser/widgets.js';

const partOf = (element: Widget, selector: string): Element => rootOf(element).querySelector(selector)!;
const leftOf = (element: Element): number => element.getBoundingClientRect().left;

for (const tag of TAGS) {
  describe(`the look of <${tag}>`, () => {
    it('is a frame with room inside where the page says nothing, or what there is not', async () => {
      for (const look of [undefined, 'fancy']) {
        const element = await shown(tag, 600, look === undefined ? {} : { look });
        const frame = getComputedStyle(partOf(element, '.frame'));
        expect([frame.borderLeftWidth, frame.borderTopWidth]).to.deep.equal(['1px', '1px']);
        expect(leftOf(partOf(element, '[part~="heading"]')) - leftOf(element)).to.be.greaterThan(12);
      }
    });

    it('has the edges of the text round it without a frame', async () => {
      const element = await shown(tag, 600, { look: 'plain' });
      const frame = getComputedStyle(partOf(element, '.frame'));
      expect([frame.borderLeftWidth, frame.borderTopWidth]).to.deep.equal(['0px', '0px']);
      const [own, heading, foot] = [element, partOf(element, '[part~="heading"]'), partOf(element, '.foot')];
      expect([leftOf(heading), leftOf(foot)]).to.deep.equal([leftOf(own), leftOf(own)]);
      expect(heading.getBoundingClientRect().top).to.be.closeTo(own.getBoundingClientRect().top, 1);
    });

    it('has a line above and a larger heading as in a magazine, and no side edges', async () => {
      const usual = await shown(tag, 600);
      const element = await shown(tag, 600, { look: 'editorial' });
      const frame = getComputedStyle(partOf(element, '.frame'));
      expect([frame.borderLeftWidth, frame.borderTopWidth]).to.deep.equal(['0px', '4px']);
      expect(frame.borderTopColor).to.equal(frame.color);
      expect(leftOf(partOf(element, '[part~="heading"]'))).to.equal(leftOf(element));
      const sizes = [usual, element].map((each) =>
        parseFloat(getComputedStyle(partOf(each, '[part~="heading"]')).fontSize),
      );
      expect(sizes[1]).to.be.greaterThan(sizes[0]!);
    });
  });
}
