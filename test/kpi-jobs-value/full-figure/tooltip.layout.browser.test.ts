/** Where the tooltip of a full figure lies, whatever the size of its text. */
import { expect } from '@open-wc/testing';
import { drawn, one, pointAt } from './pointed-figure.js';

describe('the tooltip of <kpi-jobs-value>, in whatever text it is read', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  for (const [width, size] of [
    [240, '100%'],
    [360, '100%'],
    [360, '200%'],
    [768, '100%'],
    [1600, '100%'],
  ] as const) {
    it(`lies in the element and beside its point at ${width} px with text of ${size}`, async () => {
      const element = await drawn({ width, size, compare: 'fredrikstad sarpsborg' });
      const outer = element.getBoundingClientRect();
      for (const across of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
        for (const down of [0.05, 0.5, 0.95]) {
          pointAt(element, across, down);
          const { left, right, top, bottom } = one(element, '[part="tooltip"]').getBoundingClientRect();
          expect(left, `left at ${across}, ${down}`).to.be.at.least(outer.left);
          expect(right, `right at ${across}, ${down}`).to.be.at.most(outer.right + 0.5);
          expect(top).to.be.at.least(outer.top);
          expect(bottom).to.be.at.most(outer.bottom + 0.5);
        }
      }
    });
  }
});
