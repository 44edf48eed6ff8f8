import { expect, fixture, html } from '@open-wc/testing';
import '../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { ItemSelectEvent, RegionChangeEvent } from '../../src/widget/events.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { drawn, one, plain, press, root, show, widget } from './shown-key-figures.js';
import { atRest, frames, waitUntil } from '../browser/waiting.js';

async function chooseRegion(element: KpiJobsValueElement, id: string): Promise<void> {
  await waitUntil(() => root(element).querySelector('select'), 'the region chooser');
  const select = one<HTMLSelectElement>(element, 'select');
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** The series of an indicator with half of every figure. */
function halved(indicator: (typeof EXAMPLE_FEED.indicators)[number] | undefined): object[] {
  return (indicator?.series ?? []).map(({ region, observations }) => ({
    region,
    observations: observations.map(({ period, value }) => ({ period, value: Math.floor(value / 2) })),
  }));
}

describe('<kpi-jobs-value>', () => {
  it('shows number, unit, period and change, and says the number without group spaces', async () => {
    const element = await widget();
    const tile = one(element, '.tile');
    expect(plain(tile.querySelector('.tile-button'))).to.equal('Jobber [nb]');
    expect(plain(tile.querySelector('.figure-number'))).to.equal('70 474');
    expect(plain(tile.querySelector('.number-line .visually-hidden'))).to.equal('70474 jobber [nb]');
    expect(tile.querySelector('.number-line > span')?.getAttribute('aria-hidden')).to.equal('true');
    expect(plain(tile)).to.contain('4. kvartal 2023').and.to.contain('490 flere enn i 4. kvartal 2022 (+0,7 %)');
    // Which way is good is told once, where the figure is defined.
    expect(plain(tile).match(/Høyere er bedre\./gu)?.length).to.equal(1);
    expect(plain(tile.querySelector('.definition'))).to.contain('Høyere er bedre.');
  });

  it('marks a provisional figure in words', async () => {
    const element = await widget();
    const tiles = [...root(element).querySelectorAll('.tile')];
    expect(plain(tiles[1]?.querySelector('.badge'))).to.equal('foreløpig tall');
  });

  it('shows progress to the target as a bar and in words', async () => {
    const element = await widget();
    // (70 474 − 66 842) / (80 000 − 66 842) = 27.6 %.
    expect(plain(one(element, '.tile'))).to.contain('Mål: minst 80 000 jobber [nb] innen 2030 · 28 % av veien · ');
    expect(one(element, '.tile .progress .bar').getAttribute('width')).to.equal('27.6');
  });

  it('explains each number where it stands', async () => {
    const element = await widget();
    const details = one<HTMLDetailsElement>(element, '.tile details');
    expect(plain(details.querySelector('summary'))).to.equal('Hva betyr dette?');
    expect(plain(details))
      .to.contain('Arbeidsforhold [nb]')
      .and.to.contain('Eksempelkilden, tabell 11657 (example.org)');
  });

  it('changes everything when the reader chooses a region, and tells the host page once', async () => {
    const element = await widget();
    const events: RegionChangeEvent[] = [];
    element.addEventListener('region-change', (event) => events.push(event));
    await chooseRegion(element, 'fredrikstad');
    expect(events.map(({ region }) => region)).to.deep.equal(['fredrikstad']);
    expect(plain(one(element, '.figure-number'))).to.equal('38 103');
    expect(plain(one(element, '.summary'))).to.equal(
      'I 4. kvartal 2023 var det 38 103 jobber [nb] i Fredrikstad, 60 flere enn året før (+0,2 %).',
    );
  });

  it('says once and politely what a choice led to', async () => {
    const element = await widget();
    await chooseRegion(element, 'fredrikstad');
    await waitUntil(() => plain(one(element, '.frame > [role="status"]')) !== '');
    // Without the spaces in numbers, which some voices take for several numbers.
    expect(one(element, '.frame > [role="status"]').textContent).to.equal(
      'I 4. kvartal 2023 var det 38103\u00a0jobber [nb] i Fredrikstad, 60 flere enn året før (+0,2\u00a0%).',
    );
  });

  it('draws the full figure with a name, hidden from screen readers behind it', async () => {
    const element = await widget();
    const svg = await drawn(element);
    const figure = one(element, '.drawing');
    expect(figure.getAttribute('role')).to.equal('img');
    // The summary, and how the figures stand to their target, which stands above the drawing.
    const told = [one(element, '.summary'), one(element, '.figure-sentence')].map(({ textContent }) => textContent);
    expect(figure.getAttribute('aria-label')).to.equal(told.join(' ').replaceAll(/(\d)\u00a0(?=\d)/gu, '$1'));
    expect(svg.closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(svg.getBoundingClientRect().width).to.be.lessThan(element.getBoundingClientRect().width);
  });

  it('reads the figure with a native slider, point by point', async () => {
    const element = await widget();
    await drawn(element);
    const slider = one<HTMLInputElement>(element, '.reader input');
    expect([slider.min, slider.max, slider.value]).to.deep.equal(['0', '2', '2']);
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).to.equal(
      '4. kvartal 2023: 70474 jobber [nb], 490 flere enn i 4. kvartal 2022 (+0,7 %), omtrent på banen',
    );
    slider.value = '0';
    slider.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(plain(one(element, '.reading'))).to.equal('4. kvartal 2022: 69 984 jobber [nb]');
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).to.equal(
      '4. kvartal 2022: 69984 jobber [nb]',
    );
  });

  it('switches to the ranking, and does not offer jobs × value creation where it cannot be shown', async () => {
    const element = await widget();
    await show(element, 'Regioner');
    expect(plain(one(element, 'table')))
      .to.contain('Fredrikstad')
      .and.to.contain('38 103');
    expect([...root(element).querySelectorAll('.figures button')].map(plain)).to.deep.equal(['Utvikling', 'Regioner']);
  });

  it('draws a development as an index, with the figures beside it in figure, reading and table', async () => {
    const element = await widget();
    const choices = () => [...root(element).querySelectorAll<HTMLButtonElement>('.scales button')];
    await waitUntil(() => choices().length > 0, 'the choice between scales');
    expect(plain(one(element, '.scales'))).to.equal('Vis som: TallIndeksEndring i %');
    const label = one(element, '.scales').getAttribute('aria-labelledby') ?? '';
    expect(plain(one(element, `#${label}`))).to.equal('Vis som:');
    choices()[1]?.focus();
    press(element, 'Indeks');
    await element.updateComplete;
    expect([element.scale, element.getAttribute('scale')]).to.deep.equal(['index', 'index']);
    expect(choices().map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true', 'false']);
    expect(root(element).activeElement).to.equal(choices()[1]);
    // 70 474 of 69 984 is 100.7.
    expect(plain(one(element, '.reading'))).to.contain('indeks 100,7 (70 474 jobber [nb])');
    expect(one(element, '.drawing').getAttribute('aria-label')).to.contain('Indeks, 4. kvartal 2022 = 100');
    expect([...root(element).querySelectorAll('thead th')].map(plain)).to.include('Nedre Glomma (indeks)');
    await waitUntil(() => plain(one(element, '.frame > [role="status"]')).includes('Indeks'), 'word of the choice');
  });

  it('offers no other scale of a share', async () => {
    const element = await widget();
    await waitUntil(() => root(element).querySelector('.scales'), 'the choice between scales');
    press(element, 'Andel [nb]');
    await waitUntil(() => !root(element).querySelector('.scales'), 'no choice between scales');
  });

  it('sorts the regions by level or by change, with one of the two pressed', async () => {
    const element = await widget();
    const pressed = () =>
      [...root(element).querySelectorAll('.orders button')].map((button) => [
        plain(button),
        button.getAttribute('aria-pressed'),
      ]);
    expect(pressed()).to.deep.equal([]);
    await show(element, 'Regioner');
    expect(pressed()).to.deep.equal([
      ['Nivå', 'true'],
      ['Endring', 'false'],
    ]);
    await show(element, 'Endring');
    expect([element.figure, pressed()]).to.deep.equal([
      'ranking-change',
      [
        ['Nivå', 'false'],
        ['Endring', 'true'],
      ],
    ]);
    expect(plain(one(element, '.figure-title'))).to.equal('Sarpsborg har størst oppgang av de to kommunene: +1,3 %');
    expect(plain(one(element, '.figure-about'))).to.equal(
      'Jobber [nb]: endring fra 4. kvartal 2022 til 4. kvartal 2023',
    );
    expect([...root(element).querySelectorAll('.figures [aria-pressed="true"]')].map(plain)).to.deep.equal([
      'Regioner',
    ]);
    expect(plain(one(element, 'table')))
      .to.contain('Sarpsborg')
      .and.to.contain('+1,3');
  });

  it('draws what a figure is made of', async () => {
    const element = await widget();
    const part = { ...EXAMPLE_FEED.indicators[0], id: 'del', parts: [], title: 'Del A' };
    const [jobs, ...others] = EXAMPLE_FEED.indicators;
    element.feed = {
      ...EXAMPLE_FEED,
      indicators: [
        { ...jobs, parts: ['del', 'del-b'] },
        ...others,
        part,
        { ...part, id: 'del-b', title: 'Del B', series: halved(jobs) },
      ],
    };
    await waitUntil(() =>
      [...root(element).querySelectorAll('.figures button')].some((button) => plain(button) === 'Sammensetning'),
    );
    await show(element, 'Sammensetning');
    expect(plain(one(element, '.reason'))).to.contain('delene er til sammen større enn hele tallet');
    element.feed = {
      ...EXAMPLE_FEED,
      indicators: [
        { ...jobs, parts: ['del', 'del-b'] },
        ...others,
        { ...part, series: halved(jobs) },
        { ...part, id: 'del-b', title: 'Del B', series: halved(jobs) },
      ],
    };
    await drawn(element);
    expect(one(element, '.drawing').getAttribute('aria-label'))
      .to.contain('Nedre Glomma: Del A')
      .and.to.contain('Del B');
    expect(one(element, '.drawing svg').textContent).to.contain('1 Del A').and.to.contain('2 Del B');
  });

  it('keeps what the reader has chosen when the page hands over the feed with a change', async () => {
    const element = await widget();
    element.removeAttribute('src');
    element.feed = EXAMPLE_FEED;
    await element.updateComplete;
    const chooser = one<HTMLSelectElement>(element, '.chooser select');
    chooser.value = 'fredrikstad';
    chooser.dispatchEvent(new Event('change'));
    await waitUntil(() => element.region === 'fredrikstad', 'the choice');
    const figure = one(element, '[part~="figure"]');
    for (const day of ['2026-11-29', '2026-11-30']) {
      element.feed = { ...EXAMPLE_FEED, updated: day };
      await waitUntil(() => plain(one(element, '[part~="updated"]')).includes(day.slice(-2)), 'the new date');
      expect(element.region).to.equal('fredrikstad');
      expect(one(element, '[part~="figure"]')).to.equal(figure);
    }
  });

  it('compares with other regions', async () => {
    const element = await widget();
    const [first] = root(element).querySelectorAll<HTMLInputElement>('.check input');
    first?.click();
    await element.updateComplete;
    expect(plain(one(element, '.summary'))).to.contain('Til sammenligning: Fredrikstad 38 103 jobber [nb].');
    expect(plain(one(element, 'thead')))
      .to.contain('Nedre Glomma (jobber [nb])')
      .and.to.contain('Fredrikstad (jobber [nb])');
  });

  it('takes commas between the ids to compare with for spaces', async () => {
    const element = await widget();
    element.compare = 'fredrikstad, sarpsborg';
    await element.updateComplete;
    expect(plain(one(element, '.summary'))).to.contain(
      'Til sammenligning: Fredrikstad 38 103 jobber [nb] og Sarpsborg 32 371 jobber [nb].',
    );
  });

  it('tells which key figure the reader chose', async () => {
    const element = await widget();
    const events: ItemSelectEvent[] = [];
    element.addEventListener('item-select', (event) => events.push(event));
    press(element, 'Andel [nb]');
    await element.updateComplete;
    expect(events.map(({ kind, itemId }) => [kind, itemId])).to.deep.equal([['indicator', 'andel']]);
    expect(
      [...root(element).querySelectorAll('.tile-button')].map((button) => button.getAttribute('aria-pressed')),
    ).to.deep.equal(['false', 'true']);
    expect(plain(one(element, '.reason'))).to.equal(
      'Det finnes bare ett tall, så det er ingen utvikling å tegne ennå.',
    );
  });

  it('shares its region with the widgets of its group, and with no other', async () => {
    const [element, other] = [await widget(), await widget()];
    const friend = await fixture<KpiJobsValueElement>(
      html`<kpi-jobs-value .feed=${EXAMPLE_FEED} group=${element.group}></kpi-jobs-value>`,
    );
    await waitUntil(() => root(friend).querySelector('.frame.ready'));
    await chooseRegion(element, 'sarpsborg');
    await friend.updateComplete;
    expect([friend, other].map((each) => plain(one(each, '.figure-number')))).to.deep.equal(['32 371', '70 474']);
  });

  it('lets the host page steer the region of the group', async () => {
    const element = await widget();
    element.region = 'sarpsborg';
    await element.updateComplete;
    await waitUntil(() => plain(one(element, '.figure-number')) === '32 371');
  });

  it('shows its full figure again when it is taken off the page and put back', async () => {
    const element = await widget();
    const before = plain(await drawn(element));
    const parent = element.parentElement;
    element.remove();
    await waitUntil(() => !root(element).querySelector('.drawing svg'), 'the figure to be gone');
    parent?.append(element);
    expect(plain(await drawn(element))).to.equal(before);
    await waitUntil(() => root(element).querySelector('.drawing svg .mark-line path'), 'its lines');
    expect(root(element).querySelector('[part~="reason"]')).to.equal(null);
  });

  it('leaves nothing of the figure behind when it is removed', async () => {
    const element = await widget();
    await drawn(element);
    element.remove();
    await waitUntil(() => root(element).querySelector('.drawing svg') === null, 'the figure to be gone');
  });
});

describe('the full figure on a page that changes', () => {
  const sizeOf = (element: KpiJobsValueElement): number =>
    Number.parseFloat(one(element, '.drawing svg text').getAttribute('font-size') ?? '');

  it('follows the page’s font and text size, and then rests', async () => {
    const element = await widget();
    await drawn(element);
    const before = sizeOf(element);
    element.style.fontFamily = 'monospace';
    document.documentElement.style.fontSize = '200%';
    await waitUntil(() => sizeOf(element) > before * 1.5, 'the larger text');
    document.documentElement.style.removeProperty('font-size');
    await waitUntil(() => sizeOf(element) === before, 'the text as it was');
    expect(one(element, '.drawing svg text').getAttribute('font-family')).to.equal('monospace');
    expect(await changesIn(one(element, '.drawing'))).to.equal(0);
  });

  it('follows the width of its container without a loop, and is drawn once for each width at most', async () => {
    const element = await widget();
    await drawn(element);
    const errors: string[] = [];
    const note = (event: ErrorEvent): void => void errors.push(event.message);
    globalThis.addEventListener('error', note);
    for (const width of [700, 420, 300, 900, 516]) {
      element.style.width = `${width}px`;
      await waitUntil(() => {
        // Between the tiles, where it is narrow, it is drawn anew.
        const [svg, room] = [root(element).querySelector('.drawing svg'), one(element, '.drawing > div')];
        return svg && Math.abs(Number(svg.getAttribute('width')) - room.clientWidth) <= 8;
      }, `the figure at ${width} pixels`);
    }
    expect(await changesIn(one(element, '.drawing'))).to.equal(0);
    globalThis.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });
});

/** How often something inside a node changes when it has come to rest. */
async function changesIn(node: Element): Promise<number> {
  await atRest(node);
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(node, { subtree: true, childList: true, attributes: true });
  await frames(30);
  observer.disconnect();
  return changes;
}
