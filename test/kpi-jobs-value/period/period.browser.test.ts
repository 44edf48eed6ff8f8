/** The period of a ranking, as readers with a keyboard or a screen reader choose it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { expectAccessible } from '../../browser/accessible.js';
import { waitUntil } from '../../browser/waiting.js';
import { one, plain, root, show } from '../shown-key-figures.js';

const STATUS = '.frame > [role="status"]';
const NAMES = ['Moss', 'Halden', 'Råde'];
let number = 0;

/** Each region has ten jobs more than the one before it, and one more each year. */
const FEED = {
  feedVersion: '1.0',
  language: 'nb',
  regions: NAMES.map((name) => ({ id: name.toLowerCase(), name, type: 'municipality' })),
  indicators: [
    {
      id: 'jobs',
      title: 'Jobber',
      measure: 'stock',
      concept: 'jobs',
      unit: { id: 'jobs', label: 'jobber', decimals: 0 },
      series: NAMES.map((name, place) => ({
        region: name.toLowerCase(),
        observations: ['2020', '2021', '2022'].map((period, year) => ({ period, value: 10 * place + year + 1 })),
      })),
    },
  ],
};

async function shown(figure: string, period = ''): Promise<KpiJobsValueElement> {
  number += 1;
  const element = await fixture<KpiJobsValueElement>(html`<kpi-jobs-value lang="nb" group=${`period-${number}`}
    .feed=${FEED} figure=${figure} period=${period}></kpi-jobs-value>`);
  await waitUntil(() => root(element).querySelector('.frame.ready .figure-title'), 'the full figure');
  return element;
}

const select = (element: KpiJobsValueElement) => one<HTMLSelectElement>(element, '[part~="period"]');
const title = (element: KpiJobsValueElement) => plain(one(element, '.figure-title'));
const about = (element: KpiJobsValueElement) => plain(one(element, '.figure-about'));

/** Chooses as a browser does: the value changes first, then it is told. */
async function choose(element: KpiJobsValueElement, period: string): Promise<void> {
  select(element).focus();
  select(element).value = period;
  select(element).dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('the period of a ranking', () => {
  it('is a native choice with a name, the newest first and chosen', async () => {
    const element = await shown('ranking');
    expect(plain(select(element).closest('label')?.querySelector('span'))).to.equal('Velg periode');
    expect([...select(element).options].map((option) => plain(option))).to.deep.equal(['2022', '2021', '2020']);
    expect(select(element).value).to.equal('2022');
    await expectAccessible(element);
  });

  it('changes figure, finding, sentence and table, keeps the focus, and is said', async () => {
    const element = await shown('ranking');
    await choose(element, '2020');
    expect(title(element)).to.equal('Råde hadde flest jobber av de tre kommunene i 2020: 21');
    expect(about(element)).to.equal('Jobber, 2020');
    expect(plain(one(element, '.figure-sentence'))).to.equal('Moss hadde færrest (1).');
    expect(plain(root(element).querySelector('[part~="table"] caption'))).to.equal('Jobber, 2020');
    expect(root(element).activeElement).to.equal(select(element));
    await waitUntil(() => plain(root(element).querySelector(STATUS)).endsWith(' i 2020.'), 'word of the period');
  });

  it('moves neither the choice nor anything above it', async () => {
    const element = await shown('ranking');
    const places = () =>
      ['.figures', '.orders', '[part~="period"]', '.figure-title'].map((part) =>
        Math.round(one(element, part).getBoundingClientRect().y - element.getBoundingClientRect().y),
      );
    const before = places();
    await choose(element, '2020');
    expect(places()).to.deep.equal(before);
  });

  it('is the page’s to begin with, and an empty one goes on to be the newest', async () => {
    const element = await shown('ranking', '2021');
    expect([about(element), select(element).value]).to.deep.equal(['Jobber, 2021', '2021']);
    await choose(element, '2022');
    expect([element.period, about(element)]).to.deep.equal(['', 'Jobber, 2022']);
  });

  it('is of the change as well, where only some periods have one, and stays when the order changes', async () => {
    const element = await shown('ranking', '2021');
    await show(element, 'Endring');
    expect(about(element)).to.equal('Jobber: endring fra 2020 til 2021');
    expect([...select(element).options].map((option) => option.value)).to.deep.equal(['2022', '2021']);
  });

  it('is not offered of a development, and can be chosen over the table too', async () => {
    const element = await shown('trend');
    expect(root(element).querySelector('[part~="period"]')).to.equal(null);
    element.figure = 'ranking';
    element.view = 'table';
    await waitUntil(() => root(element).querySelector('.head [part~="period"]'), 'the choice over the table');
    await choose(element, '2020');
    expect(plain(root(element).querySelector('[part~="table"] caption'))).to.equal('Jobber, 2020');
  });

  it('says so where the page asks for one without figures', async () => {
    const element = await shown('ranking', '1999');
    expect(plain(one(element, '.figure-sentence'))).to.equal(
      'Det finnes ikke tall å sammenligne for 1999. Figuren viser 2022.',
    );
  });
});

describe('the chosen and the compared region in the table of a ranking', () => {
  it('stand out, and say in words that they do', async () => {
    const element = await shown('ranking');
    element.compare = 'halden';
    await element.updateComplete;
    const headers = () => [...root(element).querySelectorAll('[part~="table"] tbody th')].slice(0, 3);
    await waitUntil(() => headers().some((each) => plain(each).includes('sammenlignes')), 'the compared row');
    expect(headers().map((each) => plain(each))).to.deep.equal(['Råde', 'Halden (sammenlignes)', 'Moss (valgt)']);
    expect(headers().map((each) => each.querySelector('strong') !== null)).to.deep.equal([false, true, true]);
  });
});
