/** Numbers of many digits in narrow tiles. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { waitUntil } from '../../browser/waiting.js';

function feedWith(values: readonly number[]): object {
  const unit = { id: 'nok', label: 'kr', currency: 'NOK' };
  return {
    feedVersion: '1.1',
    region: 'a',
    regions: [{ id: 'a', name: 'Alfavik', type: 'municipality' }],
    indicators: values.map((value, index) => ({
      id: `i${index}`,
      title: 'Svært store tall',
      unit,
      series: [{ region: 'a', observations: [{ period: '2023', value }] }],
    })),
  };
}

describe('a number of many digits', () => {
  for (const width of [320, 360, 768]) {
    it(`stands on one line, inside its tile, in a page of ${width} pixels`, async () => {
      const feed = feedWith([139_985, 139_985_000, 47_564_000_000, 2_024_691_346_995, 999_999_999_999_999]);
      const page = await fixture<HTMLElement>(html`<div><kpi-jobs-value .feed=${feed}></kpi-jobs-value></div>`);
      page.style.setProperty('width', `${width - 16}px`);
      const element = page.querySelector('kpi-jobs-value');
      const numbers = () => [...(element?.shadowRoot?.querySelectorAll<HTMLElement>('.figure-number') ?? [])];
      await waitUntil(() => numbers().length === 5, 'five tiles');
      await document.fonts.ready;
      for (const number of numbers()) {
        expect(number.getClientRects().length, number.textContent).to.equal(1);
        const tile = number.closest('.tile')?.getBoundingClientRect();
        expect(number.getBoundingClientRect().right, number.textContent).to.be.at.most((tile?.right ?? 0) - 8);
      }
    });
  }
});
