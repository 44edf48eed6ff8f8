/** A widget in a document that its code does not run in: a frame of the same site, or a window that the page opens. */
import { expect, fixture, html } from '@open-wc/testing';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { atRest, waitUntil } from '../browser/waiting.js';
import { create, TAGS, type Widget } from '../browser/widgets.js';

/** The body of an empty frame of a width. */
async function frameOf(width: number): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="En annen side"></iframe>`);
  Object.assign(frame.style, { width: `${width}px`, height: '900px' });
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('The frame has no document');
  return body;
}

function rootOf(element: Widget): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no shadow root');
  return element.shadowRoot;
}

async function ready(element: Widget): Promise<void> {
  await waitUntil(() => element.shadowRoot?.querySelector('.frame.ready [part~="downloads"]'), 'the whole widget');
  await atRest(rootOf(element));
}

/** What would be seen if styles were lost: box of the frame, colours, and what is hidden. */
function looks(element: Widget): Readonly<Record<string, unknown>> {
  const root = rootOf(element);
  const frame = root.querySelector('.frame');
  const hidden = root.querySelector('.visually-hidden');
  if (!frame || !hidden) throw new Error('The widget has no frame');
  const { paddingTop, borderTopColor, display } = getComputedStyle(frame);
  return {
    ...{ paddingTop, borderTopColor, display },
    hidden: getComputedStyle(hidden).position,
    menu: getComputedStyle(root.querySelector('.menu > ul') ?? frame).listStyleType,
    sheets: root.adoptedStyleSheets.length,
  };
}

describe('a widget in another document', () => {
  for (const tag of TAGS) {
    it(`takes its styles along, there and back (${tag})`, async () => {
      const [here, there] = [await fixture<HTMLElement>(html`<div></div>`), await frameOf(700)];
      here.style.width = '684px';
      const element = create(tag);
      element.feed = EXAMPLE_FEED;
      here.append(element);
      await ready(element);
      const before = looks(element);
      there.append(element);
      await ready(element);
      expect(element.ownerDocument).to.equal(there.ownerDocument);
      expect(looks(element)).to.deep.equal(before);
      here.append(element);
      await ready(element);
      expect(looks(element)).to.deep.equal(before);
    });
  }

  it('has its styles where it is first put, and shares them there', async () => {
    const there = await frameOf(700);
    const elements = [create('kpi-jobs-value'), create('kpi-jobs-value')];
    for (const element of elements) {
      element.feed = EXAMPLE_FEED;
      there.append(element);
    }
    for (const element of elements) await ready(element);
    const [first, second] = elements.map((element) => rootOf(element).adoptedStyleSheets);
    expect(first?.length).to.be.greaterThan(2);
    expect(second).to.deep.equal(first);
    expect(looks(elements[0]!)['hidden']).to.equal('absolute');
  });

  it('may go before all of it has come', async () => {
    const [here, there] = [await fixture<HTMLElement>(html`<div></div>`), await frameOf(700)];
    const element = create('kpi-jobs-value');
    element.feed = EXAMPLE_FEED;
    here.append(element);
    there.append(element);
    await ready(element);
    expect(looks(element)['hidden']).to.equal('absolute');
  });

  it('is laid out for its new place', async () => {
    const [here, there] = [await frameOf(1000), await frameOf(360)];
    const element = create('focus-area-wheel');
    element.feed = EXAMPLE_FEED;
    here.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[part~="wheel"]'), 'the wheel');
    there.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[part~="list"]'), 'the list');
    expect(element.ownerDocument.documentElement.scrollWidth).to.be.at.most(360);
  });

  it('is drawn there too', async () => {
    const there = await frameOf(900);
    const element = create('kpi-jobs-value');
    element.feed = EXAMPLE_FEED;
    there.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[part~="chart"] svg'), 'the figure');
  });
});
