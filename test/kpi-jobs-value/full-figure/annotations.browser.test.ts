/** Events that explain a development, as readers with a pointer, with keys and with a screen reader meet them. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { withAnnotations } from '../../../demo/gallery/annotated-feeds.js';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { expectAccessible } from '../../browser/accessible.js';
import { waitUntil } from '../../browser/waiting.js';
import { plain } from '../shown-key-figures.js';
import { find, one, pointAt, said } from './pointed-figure.js';

let number = 0;

async function shown(compare = '', width = 700, theme = 'light'): Promise<KpiJobsValueElement> {
  number += 1;
  const box = await fixture<HTMLElement>(html`<div .style=${`width: ${width}px`}>
    <kpi-jobs-value lang="nb" .feed=${withAnnotations()} group=${`annotations-${number}`} figure="trend"
      compare=${compare} theme=${theme}></kpi-jobs-value></div>`);
  const element = box.querySelector('kpi-jobs-value')!;
  await waitUntil(() => find(element, '.drawing'), 'room for the figure');
  one(element, '.drawing').scrollIntoView({ block: 'center' });
  await waitUntil(() => find(element, '.drawing svg'), 'the figure to be drawn');
  return element;
}

const items = (element: KpiJobsValueElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part="annotations"] li') ?? [])].map(plain);
const drawnNumbers = (element: KpiJobsValueElement): string[] =>
  [...one(element, '.drawing svg').querySelectorAll('text')].map(plain).filter((text) => /^\d(–\d)?$/.test(text));

describe('the events of a development in <kpi-jobs-value>', () => {
  it('have numbers in the drawing, and a list under it that says what they stand for', async () => {
    const element = await shown('', 1000);
    expect(drawnNumbers(element)).to.deep.equal(['1', '2', '3']);
    expect(items(element)).to.deep.equal([
      'fabrikken ble bygget om, fra 1. kvartal 2020 til 4. kvartal 2020',
      'ny bro åpnet, 2. kvartal 2022',
      'ny bussrute, juli 2022',
    ]);
    const list = one(element, '[part="annotations"]').getBoundingClientRect();
    expect(list.top).to.be.at.least(one(element, '.drawing').getBoundingClientRect().bottom);
    expect(one<HTMLAnchorElement>(element, '[part="annotations"] a').href).to.equal('https://www.example.org/bro');
  });

  it('name their region where another is compared, and share a box where there is no room', async () => {
    const element = await shown('eksempel-b', 320);
    expect(items(element)).to.have.length(4);
    expect(items(element)[1]).to.equal('ny kai (Eksempelkommune B), 2. kvartal 2021');
    expect(drawnNumbers(element)).to.deep.equal(['1', '2', '3–4']);
  });

  it('are said by the slider and in the tooltip, period by period', async () => {
    const element = await shown();
    const slider = one<HTMLInputElement>(element, '.reader input');
    slider.focus();
    await sendKeys({ press: 'Home' });
    for (let quarter = 0; quarter < 13; quarter += 1) await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.match(/^2\.\skvartal\s2022: 4390\sjobber .*, ny bro åpnet$/);
    expect(plain(one(element, '.reading'))).to.match(/ny bro åpnet$/);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.match(/^3\.\skvartal\s2022.*, ny bussrute \(juli 2022\)$/);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).not.to.contain('ny b');
    pointAt(element, 0.3, 0.5);
    expect(said(element).join()).to.contain('fabrikken ble bygget om');
  });

  it('are in the description of the drawing, and in the table', async () => {
    const element = await shown();
    expect(one(element, '[part="chart"]').getAttribute('aria-label')).to.contain(
      'Merket i figuren: (1) fabrikken ble bygget om, fra 1. kvartal 2020 til 4. kvartal 2020; (2) ny bro åpnet',
    );
    element.view = 'table';
    await waitUntil(() => find(element, 'table'), 'the table');
    const row = [...one(element, 'table').querySelectorAll('tr')].map(plain).find((text) => text.includes('ny bro'));
    expect(row).to.match(/^2\. kvartal 2022.*ny bro åpnet/);
  });

  for (const theme of ['light', 'dark'])
    it(`have no fault of accessibility (${theme})`, async () => {
      await expectAccessible(await shown('eksempel-b', 700, theme));
    });

  it('stay literal text, whatever they hold', async () => {
    const feed = withAnnotations();
    Object.assign(feed.indicators?.[0] ?? {}, {
      annotations: [{ text: '<img src=x onerror=alert(1)>${1}', period: '2021' }],
    });
    const element = await fixture<KpiJobsValueElement>(
      html`<kpi-jobs-value lang="nb" .feed=${feed} group="annotations-hostile" figure="trend"></kpi-jobs-value>`,
    );
    await waitUntil(() => find(element, '[part="annotations"] li'), 'the list');
    expect(items(element)).to.deep.equal(['<img src=x onerror=alert(1)>${1}, 2021']);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
