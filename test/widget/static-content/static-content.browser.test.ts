import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import { renderStatic } from '../../../src/static/index.js';
import { STATIC_ELEMENTS, type StaticOptions } from '../../../src/static/static-options.js';
import type { SamspillElement } from '../../../src/widget/samspill-element.js';
import type { View } from '../../../src/view/view.js';
import { answerWith, json, status, type Answer, type Network } from '../../browser/answers.js';
import { EXAMPLE_FEED } from '../../browser/example-feed.js';
import { domOf } from '../../browser/parsed-dom.js';
import { frames, waitUntil } from '../../browser/waiting.js';
import { catchWarnings } from '../../browser/warnings.js';

type Widget = SamspillElement<View>;

/** The same with another notice: newer than what has been rendered. */
const NEWER_FEED = { ...EXAMPLE_FEED, notice: { nb: 'Nye tall.' } };

let network: Network | undefined;
let number = 0;
const { now } = performance;

interface Wanted {
  readonly answer?: Answer;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Pixels above the element. */
  readonly above?: number;
  /** Called when the element has been put into the page, before anything else can happen. */
  readonly whenPut?: (element: Widget) => void;
}

/** A page with an element round what has been rendered of the example. */
async function pageWith(
  options: StaticOptions,
  { answer, attributes = {}, above = 0, whenPut }: Wanted = {},
): Promise<Widget> {
  network = answerWith(answer ?? json(EXAMPLE_FEED));
  number += 1;
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.paddingBlockStart = `${above}px`;
  const content = domOf(await renderStatic(EXAMPLE_FEED, options));
  const element = document.createElement(options.element) as Widget;
  for (const [name, value] of Object.entries({ src: `https://example.org/static-${number}.json`, ...attributes }))
    element.setAttribute(name, value);
  // As its style sheet has it; without that WebKit moves the heads of sections in the second layout.
  for (const head of content.querySelectorAll<HTMLElement>('.samspill-section-head')) head.style.display = 'flex';
  element.append(content);
  page.append(element);
  whenPut?.(element);
  // What stands between the tags has its place from the next frame on.
  await frames(1);
  return element;
}

function root(element: Widget): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no shadow root yet');
  return element.shadowRoot;
}

/** Something in what has been rendered. */
function within(element: Widget, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

const isContentSeen = (element: Widget): boolean => within(element, '.samspill').getClientRects().length > 0;
const hasLoaded = (element: Widget): boolean => root(element).querySelector('[part~="downloads"]') !== null;
const isHidden = (element: Widget): boolean => {
  const frame = root(element).querySelector('.frame');
  return !frame || getComputedStyle(frame).visibility === 'hidden';
};

/** Waits until everything of the element's own is there, whether it is shown or not. */
function whole(element: Widget): Promise<void> {
  return waitUntil(
    () => hasLoaded(element) && !root(element).querySelector('.drawing > div:empty'),
    'the element to be whole',
  );
}

const left = (element: Widget): Promise<void> => waitUntil(() => !isContentSeen(element), 'the content to leave');

/** Time in which it would have left if it could. */
async function aWhile(element: Widget): Promise<void> {
  await whole(element);
  await frames(12);
}

describe('static content between the tags', () => {
  afterEach(() => {
    network?.restore();
    performance.now = now;
    getSelection()?.removeAllRanges();
    document.documentElement.scrollTop = 0;
  });

  for (const name of STATIC_ELEMENTS) {
    it(`of ${name} stays until the element is whole, and leaves in one frame`, async () => {
      const element = await pageWith({ element: name });
      const seen = new Set<string>();
      while (isContentSeen(element)) {
        seen.add(`${isHidden(element)}`);
        await frames(1);
      }
      expect([...seen]).to.deep.equal(['true']);
      expect(hasLoaded(element)).to.equal(true);
      expect(isHidden(element)).to.equal(false);
      expect(root(element).querySelector('.drawing > div:empty')).to.equal(null);
    });

    it(`of ${name} has its height in the very first layout, so that readers further down stay there`, async () => {
      let first = 0;
      const element = await pageWith(
        { element: name },
        { above: 5000, whenPut: (put) => (first = within(put, '.samspill').getBoundingClientRect().height) },
      );
      await frames(1);
      expect(first).to.be.greaterThan(100);
      expect(first).to.be.closeTo(within(element, '.samspill').getBoundingClientRect().height, 1);
    });

    it(`of ${name} is enough as long as it is out of sight and says the same`, async () => {
      const element = await pageWith({ element: name }, { above: 5000 });
      await waitUntil(() => network?.asked.length === 1, 'the request');
      await frames(20);
      expect(isContentSeen(element)).to.equal(true);
      expect(root(element).querySelector('.frame')?.children.length ?? 0).to.equal(0);
      element.scrollIntoView();
      await left(element);
      expect(hasLoaded(element)).to.equal(true);
    });
  }

  it('is not enough where the feed is newer, or the element is asked for something else', async () => {
    const newer = await pageWith({ element: 'kpi-jobs-value' }, { above: 5000, answer: json(NEWER_FEED) });
    await left(newer);
    expect(root(newer).textContent).to.contain('Nye tall.');
    const other = await pageWith(
      { element: 'kpi-jobs-value' },
      { above: 5000, attributes: { heading: 'En annen overskrift' } },
    );
    await left(other);
  });

  it('leaves out of sight when somebody prints or comes with the keyboard', async () => {
    const printed = await pageWith({ element: 'kpi-jobs-value' }, { above: 5000 });
    await frames(20);
    window.dispatchEvent(new Event('beforeprint'));
    await left(printed);
    const entered = await pageWith({ element: 'kpi-jobs-value' }, { above: 5000 });
    await frames(20);
    within(entered, 'summary').focus({ preventScroll: true });
    await waitUntil(() => hasLoaded(entered), 'the element');
    await frames(12);
    expect(isContentSeen(entered)).to.equal(true);
    within(entered, 'summary').blur();
    await left(entered);
  });

  it('stays while a part of it is selected', async () => {
    const element = await pageWith({ element: 'kpi-jobs-value' });
    getSelection()?.selectAllChildren(within(element, '.samspill-summary'));
    await aWhile(element);
    expect(isContentSeen(element)).to.equal(true);
    getSelection()?.removeAllRanges();
    await left(element);
  });

  it('stays while the focus is in it, or a part that the reader has opened is in sight', async () => {
    const element = await pageWith({ element: 'focus-area-wheel' });
    const entry = within(element, 'summary.samspill-entry');
    entry.scrollIntoView();
    entry.focus({ preventScroll: true });
    entry.click();
    await aWhile(element);
    entry.blur();
    await frames(12);
    expect(isContentSeen(element)).to.equal(true);
    entry.click();
    entry.blur();
    await left(element);
  });

  it('does not stay where the page itself has opened a part', async () => {
    const [area = { id: '' }] = EXAMPLE_FEED.focusAreas;
    const options = { element: 'focus-area-wheel', selected: area.id } as const;
    const element = await pageWith(options, { attributes: { selected: area.id } });
    expect(element.querySelectorAll('details[open] > .samspill-entry').length).to.equal(1);
    await left(element);
  });

  it('leaves its open tables to the table view of the element, at the same place', async () => {
    const element = await pageWith({ element: 'kpi-jobs-value' }, { above: 400 });
    const page = element.parentElement;
    if (page) page.style.paddingBlockEnd = '3000px';
    const tables = within(element, '.samspill-tables') as HTMLDetailsElement;
    tables.open = true;
    tables.scrollIntoView();
    const { top } = within(element, '.samspill-tables table').getBoundingClientRect();
    await left(element);
    expect(element.view).to.equal('table');
    const now = (): number =>
      root(element).querySelector('[part="tables"] table')?.getBoundingClientRect().top ?? Number.NaN;
    await waitUntil(() => Math.abs(now() - top) <= 1, 'the table to be where it was');
  });

  it('gives way to newer figures after ten seconds, also to a reader who has the focus in it', async () => {
    const element = await pageWith({ element: 'kpi-jobs-value' }, { answer: json(NEWER_FEED) });
    within(element, 'summary').focus({ preventScroll: true });
    await aWhile(element);
    expect(isContentSeen(element)).to.equal(true);
    performance.now = () => now.call(performance) + 10_000;
    await left(element);
    await waitUntil(() => root(element).activeElement?.id === 'heading', 'the focus to go to the heading');
  });

  it('keeps its height for what follows and is in sight, as long as the element is as wide', async () => {
    const element = await pageWith({ element: 'kpi-jobs-value' });
    within(element, '.samspill').style.height = '9000px';
    element.scrollIntoView({ block: 'end' });
    const { height } = element.getBoundingClientRect();
    await left(element);
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
    element.style.inlineSize = '300px';
    await frames(4);
    expect(element.getBoundingClientRect().height).to.be.below(height - 100);
  });

  it('stands beside what is said when the feed cannot be had', async () => {
    const warnings = catchWarnings();
    try {
      const element = await pageWith({ element: 'kpi-jobs-value' }, { answer: status(404) });
      await waitUntil(() => root(element).querySelector('[part="status"] .summary'), 'what is said');
      await waitUntil(() => warnings.texts.some((text) => text.includes('404')), 'word to the keeper');
      expect(isContentSeen(element)).to.equal(true);
      expect(isHidden(element)).to.equal(false);
    } finally {
      warnings.restore();
    }
  });
});
