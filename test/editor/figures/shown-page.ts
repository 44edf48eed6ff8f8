/** The page of figures on a page of its own, with a history round it, for the tests in browsers. */
import { fixture, html } from '@open-wc/testing';
import '../../../src/editor/figures/figures-page.js';
import type { FigureGridElement } from '../../../src/editor/figures/grid/figure-grid.js';
import type { FiguresPageElement } from '../../../src/editor/figures/figures-page.js';
import { FeedChangeEvent } from '../../../src/editor/events/feed-change-event.js';
import type { FeedProposalEvent } from '../../../src/editor/events/feed-proposal-event.js';
import { settled } from './grid/shown-grid.js';

const OSTFOLD = new URL('../../../demo/feeds/ostfold.json', import.meta.url);

/** The page with a history round it, as the editor has. */
export interface ShownPage {
  readonly page: FiguresPageElement;
  readonly grid: FigureGridElement;
  /** Feeds, the newest last. */
  readonly feeds: unknown[];
  readonly actions: string[];
  readonly proposals: FeedProposalEvent['proposal'][];
  readonly goals: object[];
}

/** The published feed. */
export async function ostfoldFeed(): Promise<unknown> {
  return (await fetch(OSTFOLD)).json();
}

export async function showPage(feed: unknown, properties: Partial<FiguresPageElement> = {}): Promise<ShownPage> {
  const box = await fixture<HTMLElement>(html`<div lang="nb"></div>`);
  const page = document.createElement('figures-page');
  Object.assign(page, { feed, today: '2024-05-30', ...properties });
  const [feeds, actions, proposals, goals]: [unknown[], string[], ShownPage['proposals'], object[]] = [
    [feed],
    [],
    [],
    [],
  ];
  page.addEventListener('feed-change', ({ value, action }: FeedChangeEvent) => {
    feeds.push(value);
    actions.push(action);
    page.feed = value;
  });
  page.addEventListener('feed-proposal', ({ proposal }) => proposals.push(proposal));
  page.addEventListener('go-to', ({ place }) => goals.push(place));
  box.append(page);
  await page.updateComplete;
  const grid = page.shadowRoot?.querySelector('figure-grid');
  if (!grid) throw new Error('The page has no grid');
  await settled(grid);
  return { page, grid, feeds, actions, proposals, goals };
}

/** What is pasted or dropped, by its kinds. */
export function dataOf(texts: Readonly<Record<string, string>>, files: readonly File[] = []): DataTransfer {
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  for (const file of files) data.items.add(file);
  return data;
}

export function pasteEvent(texts: Readonly<Record<string, string>>, files: readonly File[] = []): ClipboardEvent {
  const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
  // Firefox takes none from those who make an event.
  Object.defineProperty(event, 'clipboardData', { value: dataOf(texts, files) });
  return event;
}

/** Pastes where the focus is not in a field, as Ctrl and V do there. */
export async function paste({ page, grid }: ShownPage, text: string): Promise<void> {
  document.body.dispatchEvent(pasteEvent({ 'text/plain': text }));
  await page.updateComplete;
  await settled(grid);
}

export function buttons({ shadowRoot }: FiguresPageElement): HTMLButtonElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLButtonElement>('button, summary') ?? [])];
}

export async function press({ page, grid }: ShownPage, name: string): Promise<void> {
  const button = buttons(page).find(({ textContent }) => textContent.trim() === name);
  if (!button)
    throw new Error(
      `No button ${name} among ${buttons(page)
        .map((each) => each.textContent.trim())
        .join(' | ')}`,
    );
  button.click();
  await page.updateComplete;
  await settled(grid);
}

export function textOf({ shadowRoot }: FiguresPageElement, selector: string): string {
  const elements = [...(shadowRoot?.querySelectorAll(selector) ?? [])];
  return elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
}
