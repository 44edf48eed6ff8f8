import { expect, fixture, html } from '@open-wc/testing';
import { answerWith, json, status, type Network } from '../browser/answers.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { atRest, waitUntil } from '../browser/waiting.js';
import { catchWarnings, type Warnings } from '../browser/warnings.js';
import { create, type Widget } from '../browser/widgets.js';

let network: Network | undefined;
let warnings: Warnings | undefined;
let number = 0;

/** A widget with all its parts. */
async function shown(src: string, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> {
  const parent = await fixture<HTMLElement>(html`<div lang="nb"></div>`);
  const element = create('kpi-jobs-value');
  for (const [name, value] of Object.entries({ src, ...attributes })) element.setAttribute(name, value);
  parent.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.frame.ready [part~="downloads"]'), 'the widget');
  return element;
}

function address(): string {
  number += 1;
  return `https://example.org/upkeep-${number}.json`;
}

const part = (element: Widget, name: string): Element | null =>
  element.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null;
const kept = (): readonly string[] => Object.keys(localStorage).filter((key) => key.startsWith('samspill'));

describe('what a page asks for, to keep its figures fresh and at hand', () => {
  beforeEach(() => {
    warnings = catchWarnings();
  });

  afterEach(() => {
    network?.restore();
    warnings?.restore();
    localStorage.clear();
  });

  it('refresh() takes a newer feed, keeps what is chosen, and moves nothing', async () => {
    const newer = { ...EXAMPLE_FEED, title: 'Nye tall', updated: '2026-11-01' };
    network = answerWith(json(EXAMPLE_FEED), json(newer));
    const element = await shown(address());
    element.region = 'moss';
    await atRest(element.shadowRoot ?? element);
    const [heading, tile] = [part(element, 'heading'), part(element, 'tile')];
    const { top, height } = element.getBoundingClientRect();
    const states: string[] = [];
    const watching = new MutationObserver(() => {
      states.push(element.shadowRoot?.querySelector('.frame')?.className ?? 'none');
      states.push(part(element, 'tile') === tile ? 'same tile' : 'another tile');
    });
    watching.observe(element.shadowRoot ?? element, { subtree: true, childList: true, characterData: true });
    await element.refresh();
    await waitUntil(() => part(element, 'updated')?.textContent.includes('november'), 'the new date');
    await atRest(element.shadowRoot ?? element);
    watching.disconnect();
    expect([...new Set(states)]).to.deep.equal(['frame ready', 'same tile']);
    expect([element.region, part(element, 'heading') === heading]).to.deep.equal(['moss', true]);
    const after = element.getBoundingClientRect();
    expect([after.top, after.height]).to.deep.equal([top, height]);
  });

  it('refresh looks again after some time, as long as the attribute says so', async () => {
    network = answerWith(json(EXAMPLE_FEED), json({ ...EXAMPLE_FEED, updated: '2026-11-01' }));
    const { setTimeout: later, clearTimeout: clear } = window;
    const waits: number[] = [];
    const cleared: unknown[] = [];
    let look: () => void = () => undefined;
    window.setTimeout = ((work: () => void, wait = 0, ...rest: unknown[]) => {
      if (wait < 60_000) return later(work, wait, ...rest);
      look = work;
      return -waits.push(wait);
    }) as typeof window.setTimeout;
    window.clearTimeout = (timer) => {
      cleared.push(timer);
      clear(timer);
    };
    const element = await shown(address(), { refresh: '5' });
    await waitUntil(() => waits.length === 1, 'the first wait');
    // Without chance it is the shortest: half of the time.
    expect(waits).to.deep.equal([150_000]);
    look();
    await waitUntil(() => part(element, 'updated')?.textContent.includes('november'), 'the new date');
    await waitUntil(() => waits.length === 2, 'the second wait');
    element.removeAttribute('refresh');
    await waitUntil(() => cleared.includes(-2), 'the end of the second wait');
    expect([network.asked.length, waits.length]).to.deep.equal([2, 2]);
    Object.assign(window, { setTimeout: later, clearTimeout: clear });
  });

  it('keep-feed shows what was there on the last visit, with its day, until the attribute is gone', async () => {
    const src = address();
    network = answerWith(json(EXAMPLE_FEED));
    const first = await shown(src);
    await atRest(first.shadowRoot ?? first);
    expect(kept()).to.deep.equal([]);
    first.setAttribute('keep-feed', '');
    await waitUntil(() => kept().length === 1, 'the feed to be kept');
    first.remove();
    network.restore();
    // Another address of the same page has a source of its own, and what was kept of the first.
    const other = address();
    localStorage.setItem(`samspill-feed:${other}`, localStorage.getItem(`samspill-feed:${src}`) ?? '');
    network = answerWith(status(404));
    const second = await shown(other, { 'keep-feed': '' });
    expect(part(second, 'notice')?.textContent).to.match(
      /^Dette er tallene slik de var .+ Vi får ikke hentet nye nå\.$/,
    );
    expect(part(second, 'tile')).to.not.equal(null);
    second.removeAttribute('keep-feed');
    await waitUntil(() => kept().length === 1, 'it to be forgotten');
    expect(kept()).to.deep.equal([`samspill-feed:${src}`]);
    network.restore();
    network = answerWith(json(EXAMPLE_FEED));
    await shown(src, { 'keep-feed': 'off' });
    await waitUntil(() => kept().length === 0, 'the rest to be forgotten');
  });
});
