/** The choice of a part of a key figure on narrow pages. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../src/kpi-jobs-value/kpi-jobs-value.js';
import { expectAccessible } from '../browser/accessible.js';
import { lost, settled } from '../browser/shown-widget.js';
import { waitUntil } from '../browser/waiting.js';
import { drawn, one, plain, root } from './shown-key-figures.js';

const years = (before: number, now: number): object[] => [
  { period: '2022', value: before },
  { period: '2023', value: now },
];

const FEED = {
  feedVersion: '1.0',
  language: 'nb',
  region: 'moss',
  regions: [{ id: 'moss', type: 'municipality', name: 'Moss' }],
  indicators: [
    {
      id: 'employed',
      title: 'Sysselsatte',
      unit: { id: 'persons', label: 'personer' },
      measure: 'stock',
      alternatives: ['share'],
      source: { producer: 'Statistisk sentralbyrå', table: '13470' },
      dimensions: [
        {
          id: 'industry',
          label: 'Næring',
          total: 'all',
          categories: [
            { id: 'all', label: 'Alle næringer' },
            { id: 'care', label: 'Helse- og sosialtjenester, undervisning og annen tjenesteyting' },
          ],
        },
      ],
      series: [
        { region: 'moss', observations: years(1000, 1100) },
        { region: 'moss', categories: ['care'], observations: years(480, 520) },
      ],
    },
    {
      id: 'share',
      title: 'Sysselsatte i prosent',
      unit: { id: 'percent', label: 'prosent' },
      series: [{ region: 'moss', observations: years(65, 66) }],
    },
  ],
};

async function brokenDown(width = 1000): Promise<KpiJobsValueElement> {
  const box = await fixture<HTMLElement>(
    html`<div .style=${`width: ${width}px`}><kpi-jobs-value lang="nb" .feed=${FEED}></kpi-jobs-value></div>`,
  );
  const element = box.querySelector('kpi-jobs-value');
  if (!element) throw new Error('There is no widget');
  await waitUntil(() => root(element).querySelector('.breakdown select'), 'the choice of a part');
  await drawn(element);
  return element;
}

async function choosePart(element: KpiJobsValueElement): Promise<HTMLSelectElement> {
  const select = one<HTMLSelectElement>(element, '.breakdown select');
  select.focus();
  select.value = 'care';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  return select;
}

describe('the choice of a part of a key figure', () => {
  it('loses nothing at 240 px, although a category has a long name', async () => {
    const element = await brokenDown(240);
    await choosePart(element);
    expect(await lost(element)).to.deep.equal([]);
    const frame = one(element, '.frame').getBoundingClientRect();
    expect(one(element, '.breakdown select').getBoundingClientRect().right).to.be.at.most(frame.right);
    await expectAccessible(element);
  });

  it('is followed by how far the figures reach, in words and before the day of the feed', async () => {
    const element = await brokenDown();
    expect(plain(one(element, '[part~="reach"]'))).to.match(/^Tall for hvert år til og med 2023/u);
  });
});
