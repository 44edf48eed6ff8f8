/** The period of a development, as readers with a keyboard or a screen reader narrow it. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { expectAccessible } from '../../browser/accessible.js';
import { waitUntil } from '../../browser/waiting.js';
import { one, plain, press, root, show } from '../shown-key-figures.js';

const STATUS = '.frame > [role="status"]';
let number = 0;

/** Ten jobs more each year, from 100 in 2014 to 190 in 2023; quarters of other years; and one that is short. */
const FEED = {
  feedVersion: '1.0',
  language: 'nb',
  regions: ['Moss', 'Halden'].map((name) => ({ id: name.toLowerCase(), name, type: 'municipality' })),
  indicators: [
    indicator('jobs', 'Jobber', yearsFrom(2014, 10)),
    indicator('firms', 'Bedrifter', quartersFrom(2021, 3), 'quarter'),
    indicator('old', 'Gamle tall', yearsFrom(1990, 9)),
    indicator('short', 'Korte tall', yearsFrom(2020, 4)),
  ],
};

function indicator(id: string, title: string, periods: readonly string[], frequency = 'year') {
  const observations = periods.map((period, place) => ({ period, value: 100 + 10 * place }));
  return {
    id,
    title,
    measure: 'stock',
    frequency,
    unit: { id: 'jobs', label: 'jobber', decimals: 0 },
    series: [{ region: 'moss', observations }],
  };
}

function yearsFrom(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, place) => String(first + place));
}

function quartersFrom(first: number, years: number): string[] {
  return yearsFrom(first, years).flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
}

async function shown(span = '', selected = 'jobs', isLinked = false): Promise<KpiJobsValueElement> {
  number += 1;
  const element = await fixture<KpiJobsValueElement>(html`<kpi-jobs-value lang="nb" group=${`span-${number}`}
    ?deep-link=${isLinked} .feed=${FEED} selected=${selected} span=${span}></kpi-jobs-value>`);
  await waitUntil(() => root(element).querySelector('[part~="span"] input'), 'the handles');
  return element;
}

const handle = (element: KpiJobsValueElement, end: 'from' | 'to') =>
  one<HTMLInputElement>(element, `[part~="span"] input.${end}`);
const way = (element: KpiJobsValueElement) => one<HTMLButtonElement>(element, '[part~="span"] button');
const isThere = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';
const title = (element: KpiJobsValueElement) => plain(one(element, '.figure-title'));
const caption = (element: KpiJobsValueElement) => plain(root(element).querySelector('[part~="table"] caption'));
const spoken = (element: KpiJobsValueElement) =>
  (['from', 'to'] as const).map((end) => handle(element, end).getAttribute('aria-valuetext'));

async function key(element: KpiJobsValueElement, end: 'from' | 'to', ...keys: readonly string[]): Promise<void> {
  handle(element, end).focus();
  for (const each of keys) await sendKeys({ press: each });
  await element.updateComplete;
}

describe('the handles of a development', () => {
  it('are two sliders in a group, with names and with periods in words', async () => {
    const element = await shown('', 'firms');
    const group = one(element, '[part~="span"]');
    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal([
      'group',
      'Perioden som vises',
    ]);
    const sliders = [...group.querySelectorAll('input')];
    expect(sliders.map(({ type, labels }) => [type, labels?.[0]?.textContent])).to.deep.equal([
      ['range', 'Fra'],
      ['range', 'Til'],
    ]);
    expect(spoken(element)).to.deep.equal(['1. kvartal 2021', '4. kvartal 2023']);
    const written = [...root(element).querySelectorAll('.ends > span')].map((end) => plain(end));
    expect(written).to.deep.equal(['Fra 1. kv. 2021', 'Til 4. kv. 2023']);
    await expectAccessible(element);
  });

  it('are not there where a reader sees each period without, nor for other figures', async () => {
    const element = await shown();
    element.selected = 'short';
    await waitUntil(() => title(element).includes('orte tall'), 'the short series');
    expect(root(element).querySelector('[part~="span"]')).to.equal(null);
  });
});

describe('a handle that is moved by keys', () => {
  it('narrows figure, title, table and attribute, keeps the focus, and says what that led to', async () => {
    const element = await shown();
    await key(element, 'from', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await key(element, 'to', 'ArrowLeft', 'ArrowLeft');
    expect(element.getAttribute('span')).to.equal('2018..2021');
    expect(spoken(element)).to.deep.equal(['2018', '2021']);
    expect(title(element)).to.equal('Antallet jobber i Moss økte 21,4 % på tre år');
    await waitUntil(() => caption(element) === 'Jobber: Moss, fra 2018 til 2021', 'the table');
    expect(root(element).activeElement).to.equal(handle(element, 'to'));
    const said = 'Jobber, fra 2018 til 2021. Moss: 140 jobber i 2018 og 170 jobber i 2021.';
    await waitUntil(() => plain(root(element).querySelector(STATUS)) === said, 'word of the period');
  });

  it('has the keys of its browser, and stops before the other', async () => {
    const element = await shown();
    await key(element, 'from', 'End');
    expect(spoken(element)).to.deep.equal(['2022', '2023']);
    expect(handle(element, 'from').value).to.equal('8');
    await key(element, 'from', 'Home');
    expect(spoken(element)).to.deep.equal(['2014', '2023']);
    await key(element, 'to', 'Home');
    expect(spoken(element)).to.deep.equal(['2014', '2015']);
    expect(handle(element, 'to').value).to.equal('1');
    await key(element, 'to', 'End');
    expect(element.span).to.equal('');
  });

  it('leaves an end open at the newest period, which then is whatever comes', async () => {
    const element = await shown();
    await key(element, 'from', 'ArrowRight');
    expect(element.span).to.equal('2015..');
    await key(element, 'from', 'Home');
    await key(element, 'to', 'ArrowLeft');
    expect(element.span).to.equal('..2022');
  });
});

describe('the way back to the whole period', () => {
  it('is there when less is shown, in a room that it always has', async () => {
    const element = await shown();
    const places = () =>
      [one(element, '[part~="span"]'), one(element, '[part~="span"] .track')].map(({ clientHeight }) => clientHeight);
    const before = places();
    expect(isThere(way(element))).to.equal(false);
    await key(element, 'from', 'ArrowRight');
    expect(isThere(way(element))).to.equal(true);
    expect(places()).to.deep.equal(before);
    expect(plain(way(element))).to.equal('Vis hele perioden');
  });

  for (const [span, end] of [
    ['2018..2021', 'from'],
    ['..2021', 'to'],
  ] as const) {
    it(`gives the focus to the handle that was moved, of ${span}`, async () => {
      const element = await shown(span);
      way(element).focus();
      press(element, 'Vis hele perioden');
      await element.updateComplete;
      expect(spoken(element)).to.deep.equal(['2014', '2023']);
      expect(isThere(way(element))).to.equal(false);
      expect(root(element).activeElement).to.equal(handle(element, end));
      expect(element.span).to.equal('');
    });
  }
});

describe('the span of a page', () => {
  it('is where its readers begin', async () => {
    const element = await shown('2018..2020');
    expect(spoken(element)).to.deep.equal(['2018', '2020']);
    expect(isThere(way(element))).to.equal(true);
    await expectAccessible(element);
  });

  it('is all there is where it means nothing', async () => {
    const element = await shown('i fjor');
    expect(spoken(element)).to.deep.equal(['2014', '2023']);
    expect(isThere(way(element))).to.equal(false);
  });

  it('is the same time in a key figure with other periods', async () => {
    const element = await shown('2022..');
    element.selected = 'firms';
    await waitUntil(() => spoken(element)[0] === '1. kvartal 2022', 'the quarters');
    expect(spoken(element)).to.deep.equal(['1. kvartal 2022', '4. kvartal 2023']);
    expect(element.span).to.equal('2022..');
  });

  it('says in a note that a key figure has nothing of it', async () => {
    const element = await shown('2018..2020', 'old');
    expect(spoken(element)).to.deep.equal(['1990', '1998']);
    expect(plain(one(element, '[part~="notes"]'))).to.contain(
      'For 2018 til 2020 er det ikke nok tall til å vise en utvikling. Hele perioden er vist.',
    );
  });

  it('can be chosen over the table too', async () => {
    const element = await shown();
    await show(element, 'Vis som tabell').catch(() => (element.view = 'table'));
    await waitUntil(() => root(element).querySelector('.head [part~="span"]'), 'the handles over the table');
    await key(element, 'from', 'ArrowRight');
    await waitUntil(() => caption(element) === 'Jobber: Moss, fra 2015 til 2023', 'the table');
  });
});

describe('the span in the address of a page', () => {
  it('is kept there, and brought back', async () => {
    const before = location.href;
    const element = await shown('', 'jobs', true);
    await waitUntil(() => location.search.includes('item=indicator:jobs'), 'the address to follow');
    await key(element, 'from', 'ArrowRight', 'ArrowRight');
    await waitUntil(() => location.search.endsWith('.kpi-jobs-value.span=2016..'), 'the span in the address');
    const { group } = element;
    element.remove();
    const next = await fixture<KpiJobsValueElement>(html`<kpi-jobs-value lang="nb" group=${group} deep-link
      .feed=${FEED} selected="jobs"></kpi-jobs-value>`);
    await waitUntil(() => next.span === '2016..', 'the span of the address');
    history.replaceState(null, '', before);
  });
});

describe('a handle under a finger', () => {
  it('is 24 pixels wide, and 44 on a phone, beside the other where they meet', async () => {
    const element = await shown('2014..2015');
    for (const [width, least] of [
      [900, 24],
      [320, 44],
    ] as const) {
      element.style.width = `${width}px`;
      element.style.display = 'block';
      await waitUntil(() => one(element, '.track').clientHeight >= least, 'the height of the track');
      const from = handle(element, 'from').getBoundingClientRect();
      const to = handle(element, 'to').getBoundingClientRect();
      expect(to.left - from.left).to.be.at.least(least);
      expect(to.right - from.right).to.be.at.least(least);
      expect(from.height).to.be.at.least(least);
      expect(root(element).host.scrollWidth).to.be.at.most(width);
    }
  });
});

describe('a tap on the track', () => {
  it('brings the nearer handle there, with the focus', async () => {
    const element = await shown();
    const track = one(element, '.track');
    const { left, width } = track.getBoundingClientRect();
    const tap = async (share: number) => {
      track.dispatchEvent(
        new PointerEvent('pointerup', { clientX: left + width * share, bubbles: true, composed: true }),
      );
      await element.updateComplete;
    };
    await tap(0.25);
    expect(spoken(element)).to.deep.equal(['2016', '2023']);
    expect(root(element).activeElement).to.equal(handle(element, 'from'));
    await tap(0.75);
    expect(spoken(element)).to.deep.equal(['2016', '2021']);
    expect(root(element).activeElement).to.equal(handle(element, 'to'));
    await tap(1);
    expect(element.span).to.equal('2016..');
  });
});

describe('what stands above the handles', () => {
  it('does not move them from under the finger', async () => {
    const element = await shown();
    document.body.style.paddingBlock = '1500px';
    handle(element, 'from').scrollIntoView({ block: 'center' });
    const before = handle(element, 'from').getBoundingClientRect().top;
    for (const press of ['End', 'ArrowLeft', 'Home']) {
      await key(element, 'from', press);
      expect(handle(element, 'from').getBoundingClientRect().top).to.be.closeTo(before, 1);
    }
    document.body.style.paddingBlock = '';
  });
});
