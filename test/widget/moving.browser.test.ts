import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import '../../src/indicator-chart/indicator-chart.js';
import type { SamspillElement } from '../../src/widget/samspill-element.js';
import type { View } from '../../src/view/view.js';
import { answerWith, json, type Network } from '../browser/answers.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { atRest, frames, waitUntil } from '../browser/waiting.js';

type Widget = SamspillElement<View>;

let network: Network | undefined;
let number = 0;
const start = location.href;

function root(element: Widget): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no shadow root yet');
  return element.shadowRoot;
}

/** A box of a width on the page. */
async function box(width: number): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.style.width = `${width}px`;
  return element;
}

/** A wheel in a box, ready and drawn. */
async function wheelIn(parent: HTMLElement, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> {
  network = answerWith(json(EXAMPLE_FEED));
  number += 1;
  const element = document.createElement('focus-area-wheel') as Widget;
  for (const [name, value] of Object.entries({ src: `https://example.org/moving-${number}.json`, ...attributes }))
    element.setAttribute(name, value);
  parent.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part~="wheel"], [part~="list"]'), 'the areas to be there');
  return element;
}

function chosen(element: Widget): string {
  return root(element).querySelector('[role="tab"][aria-selected="true"]')?.getAttribute('aria-label') ?? '';
}

describe('a widget that is moved', () => {
  afterEach(() => {
    network?.restore();
    history.replaceState(null, '', start);
  });

  it('is laid out for its new place', async () => {
    const element = await wheelIn(await box(900));
    expect(root(element).querySelector('[part~="wheel"]')).to.not.equal(null);
    (await box(300)).append(element);
    await waitUntil(() => root(element).querySelector('[part~="list"]'), 'the list');
    expect(element.scrollWidth).to.be.at.most(300);
  });

  it('never makes the page wider than it is, however narrow its place', async () => {
    const parent = await box(320);
    Object.assign(parent.style, { position: 'absolute', right: '0', top: '0' });
    const element = await wheelIn(parent);
    for (const size of ['100%', '200%']) {
      document.documentElement.style.fontSize = size;
      await atRest(root(element));
      const widths = [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const;
      document.documentElement.style.fontSize = '';
      expect(widths[0]).to.be.at.most(widths[1], size);
    }
    expect(root(element).querySelectorAll('.probe').length).to.equal(1);
  });

  it('takes its part of the frame along once', async () => {
    const first = await box(900);
    const element = document.createElement('focus-area-wheel') as Widget;
    network = answerWith(json(EXAMPLE_FEED));
    element.src = 'https://example.org/moving-once.json';
    first.append(element);
    (await box(900)).append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[part~="wheel"]'), 'the wheel');
    expect(root(element).querySelectorAll('.probe').length).to.equal(1);
    const sheets = root(element).adoptedStyleSheets;
    expect(new Set(sheets).size).to.equal(sheets.length);
  });

  it('follows what the page has changed while it was away', async () => {
    const parent = await box(900);
    const before = document.documentElement.lang;
    const element = await wheelIn(parent, { selected: 'bio' });
    await waitUntil(() => chosen(element).startsWith('Bioøkonomi'));
    element.remove();
    await frames(2);
    document.documentElement.lang = 'en';
    parent.append(element);
    await waitUntil(() => root(element).textContent?.includes('Download') ?? false, 'the other language');
    document.documentElement.lang = before;
    // The page's own choice still stands in the markup.
    expect(element.selected).to.equal('bio');
    await waitUntil(() => chosen(element).startsWith('Bioøkonomi'));
  });

  it('follows the language of any element up the page', async () => {
    const parent = await box(900);
    parent.lang = 'nb';
    const element = await wheelIn(parent);
    parent.lang = 'nn';
    await waitUntil(() => root(element).querySelector('.frame')?.getAttribute('lang') === 'nn');
  });
});

describe('a widget whose feed is there before it', () => {
  for (const [tag, drawing, list] of [
    ['focus-area-wheel', '[part~="wheel"]', '[part~="list"]'],
    ['five-factor-map', '.drawing [part~="node"]', '.groups'],
  ] as const) {
    it(`is never a list where there is room for a drawing (${tag})`, async () => {
      const shown = async (): Promise<boolean> => {
        const element = document.createElement(tag) as Widget;
        element.feed = EXAMPLE_FEED;
        const parent = await box(900);
        parent.append(element);
        let wasList = false;
        const observer = new MutationObserver(() => {
          wasList ||= root(element).querySelector(list) !== null;
        });
        observer.observe(root(element), { childList: true, subtree: true });
        await waitUntil(() => root(element).querySelector(`.frame.ready ${drawing}`), 'the drawing');
        observer.disconnect();
        return wasList;
      };
      // The second one has its code already, too.
      expect([await shown(), await shown()]).to.deep.equal([false, false]);
    });
  }
});

describe('a choice that the page makes', () => {
  afterEach(() => {
    network?.restore();
    history.replaceState(null, '', start);
  });

  it('waits for the feed that comes with it', async () => {
    const parent = await box(900);
    const element = document.createElement('focus-area-wheel') as Widget;
    element.feed = EXAMPLE_FEED;
    parent.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[part~="wheel"]'), 'the wheel');
    element.feed = { ...EXAMPLE_FEED, focusAreas: [...EXAMPLE_FEED.focusAreas, { id: 'newer', title: 'Nyere' }] };
    element.selected = 'newer';
    await waitUntil(() => chosen(element).startsWith('Nyere'));
  });

  it('gives way to what the address says, and an empty one at the start says nothing', async () => {
    for (const selected of ['industri', '']) {
      history.replaceState(
        null,
        '',
        `${start.split('#')[0]}${start.includes('?') ? '&' : '?'}flag&samspill.item=area:bio&q=a%20b~#here`,
      );
      const element = await wheelIn(await box(900), { 'deep-link': '', selected });
      await waitUntil(() => chosen(element).startsWith('Bioøkonomi'), `the address before selected="${selected}"`);
      await element.updateComplete;
      for (const part of ['flag', 'q=a%20b~', 'samspill.item=area:bio'])
        expect(location.search.split(/[?&]/)).to.include(part);
      expect(location.hash).to.equal('#here');
      element.remove();
      await frames(2);
    }
  });

  it('counts as nothing when the address names what the feed does not have', async () => {
    history.replaceState(
      null,
      '',
      `${start}${start.includes('?') ? '&' : '?'}samspill.item=area:nosuch&samspill.region=nowhere` +
        '&samspill.focus-area-wheel.view=x',
    );
    const element = await wheelIn(await box(900), { 'deep-link': '' });
    await atRest(root(element));
    expect([element.selected, element.view]).to.deep.equal(['', 'figure']);
  });

  it('can ask for the address later, too', async () => {
    const element = await wheelIn(await box(900));
    element.deepLink = true;
    element.selected = 'bio';
    await waitUntil(() => location.search.includes('samspill.item=area:bio'));
  });
});

describe('what is announced', () => {
  it('is said each time, and does not stay', async () => {
    const element = await wheelIn(await box(900));
    const status = root(element).querySelector('[role="status"]');
    let said = 0;
    const observer = new MutationObserver(() => {
      if (status?.textContent === 'Koden er kopiert.') said += 1;
    });
    observer.observe(status ?? document, { childList: true, characterData: true, subtree: true });
    for (let time = 0; time < 2; time += 1) {
      (element as unknown as { announce: (text: string) => void }).announce('Koden er kopiert.');
      await waitUntil(() => said === time + 1);
    }
    observer.disconnect();
    await waitUntil(() => status?.textContent === '', 'silence');
    network?.restore();
  });
});

describe('a widget with a chart that has left the page', () => {
  for (const tag of ['kpi-jobs-value', 'indicator-chart']) {
    it(`watches nothing any more, also when something asks for an update (${tag})`, async () => {
      const element = document.createElement(tag) as Widget;
      const spec = {
        data: { name: 'observations' },
        mark: 'line',
        encoding: { x: { field: 'date', type: 'temporal' }, y: { field: 'value', type: 'quantitative' } },
      };
      Object.assign(element, { feed: EXAMPLE_FEED, ...(tag === 'indicator-chart' ? { spec } : {}) });
      (await box(900)).append(element);
      await waitUntil(() => element.shadowRoot?.querySelector('[part~="chart"] svg'), 'the figure');
      element.remove();
      await frames(5);
      const watched: unknown[] = [];
      const { observe } = IntersectionObserver.prototype;
      IntersectionObserver.prototype.observe = function note(target): void {
        watched.push(target);
        observe.call(this, target);
      };
      element.requestUpdate();
      await element.updateComplete;
      await frames(5);
      IntersectionObserver.prototype.observe = observe;
      expect(watched).to.deep.equal([]);
    });
  }
});
