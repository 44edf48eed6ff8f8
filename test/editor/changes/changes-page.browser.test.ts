import { expect, fixture, html } from '@open-wc/testing';

import { ChangesPageElement } from '../../../src/editor/changes/changes-page.js';
import type { FeedChangeEvent } from '../../../src/editor/events/feed-change-event.js';
import { valueAt } from '../../../src/feed/checks/place.js';
import { withItem, withValue } from '../../../src/feed-file/edited-value.js';
import { expectAccessible } from '../../browser/accessible.js';
import { waitUntil } from '../../browser/waiting.js';

const FEED = (await (await fetch('/demo/feeds/ostfold.json')).json()) as unknown;
const OBSERVATIONS = ['indicators', 0, 'series', 0, 'observations'];
const NOTE = ['indicators', 0, 'source', 'note'];

async function shown(
  feed: unknown,
): Promise<{ readonly page: ChangesPageElement; readonly changes: FeedChangeEvent[] }> {
  const changes: FeedChangeEvent[] = [];
  const given = { fileFeed: FEED, feed, today: '2026-11-30', name: 'ostfold.json', count: 1, actions: ['Endret'] };
  const page = Object.assign(new ChangesPageElement(), given);
  await fixture(html`<div @feed-change=${(event: FeedChangeEvent) => changes.push(event)}>${page}</div>`);
  await page.updateComplete;
  return { page, changes };
}

function text(page: ChangesPageElement, selector: string): string {
  return (page.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('the page of changes', () => {
  it('shows texts that name the quarter before in every language, and mends them when it is told to', async () => {
    const newer = withItem(FEED, OBSERVATIONS, 99, { period: '2024-Q1', value: 14_417 });
    const { page, changes } = await shown(newer);
    expect(text(page, '.outdated li > p del')).to.equal('4. kvartal 2023');
    expect(text(page, '.outdated li > p ins')).to.equal('1. kvartal 2024');
    expect(page.shadowRoot?.querySelectorAll('.outdated li > p').length).to.equal(4);
    await expectAccessible(page);
    const button = page.shadowRoot?.querySelector<HTMLElement>('.outdated button');
    expect(button?.textContent.trim()).to.equal('Rett til 1. kvartal 2024 på 4 språk');
    button?.click();
    const [change] = changes;
    if (!change) throw new Error('Nothing was changed');
    expect(change.action).to.equal('Perioden rettet i tekst');
    const note = valueAt(change.value, NOTE) as Record<string, string>;
    expect(note['en']).to.match(/from Q3 2020 to Q1 2024\.$/);
    Object.assign(page, { feed: change.value });
    await page.updateComplete;
    expect(page.shadowRoot?.querySelector('.outdated')).to.equal(null);
    expect(page.shadowRoot?.activeElement?.localName).to.equal('h1');
  });

  it('copies the texts that still name the quarter before, and moves nothing when it says so', async () => {
    const { page } = await shown(withItem(FEED, OBSERVATIONS, 99, { period: '2024-Q1', value: 14_417 }));
    const { clipboard } = navigator;
    let copied = '';
    const writeText = (lines: string): Promise<void> => Promise.resolve(void (copied = lines));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const top = () => page.shadowRoot?.querySelector('.headline')?.getBoundingClientRect().top;
    const before = top();
    page.shadowRoot?.querySelector<HTMLElement>('.head button')?.click();
    await waitUntil(() => text(page, '[role=status]') === 'Kopiert.');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(copied).to.contain('Tekster som fortsatt nevner perioden før\n');
    expect(copied).to.contain('Rett til 1. kvartal 2024 på 4 språk');
    expect(top()).to.equal(before);
  });

  it('leads to the errors that are left', async () => {
    const { page } = await shown(FEED);
    Object.assign(page, { problems: { errors: [{}], remarks: [], accepted: [] } });
    await page.updateComplete;
    const link = page.shadowRoot?.querySelector<HTMLAnchorElement>('.head a');
    expect(link?.textContent.trim()).to.equal('Feil igjen: 1.');
    expect(link?.getAttribute('href')).to.equal('#problems');
  });

  it('does not say that readers see nothing when a text has changed', async () => {
    const { page } = await shown(withValue(withValue(FEED, ['title', 'nb'], 'Ny'), ['updated'], '2026-11-30'));
    expect(text(page, '.columns')).to.contain('Tekster');
    expect(page.shadowRoot?.textContent).not.to.contain('Leserne vil ikke merke noe');
  });
});
