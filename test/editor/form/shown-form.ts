import { fixture, html } from '@open-wc/testing';
import { FeedChangeEvent } from '../../../src/editor/events/feed-change-event.js';
import { GoToEvent } from '../../../src/editor/events/go-to-event.js';
import { ItemFormElement } from '../../../src/editor/form/item-form.js';
import { ItemListElement } from '../../../src/editor/form/item-list.js';
import type { Collection, EditorPlace } from '../../../src/editor/editor-place.js';
import { rootOf } from '../../browser/reading.js';
import { waitUntil } from '../../browser/waiting.js';

/** The colours and measures of the editor's page, which every part of it takes from there. */
const page = document.createElement('link');
page.rel = 'stylesheet';
page.href = '/src/editor/editor.css';
document.head.append(page);
await new Promise((resolve) => page.addEventListener('load', resolve));

/** A part of the editor on a page, which gets every feed back that it makes, as in the editor. */
export class Shown<T extends ItemFormElement | ItemListElement> {
  readonly changes: FeedChangeEvent[] = [];
  readonly places: EditorPlace[] = [];

  constructor(readonly element: T) {
    element.addEventListener(FeedChangeEvent.type, (event) => {
      if (!(event instanceof FeedChangeEvent)) return;
      this.changes.push(event);
      element.feed = event.value;
    });
    element.addEventListener(GoToEvent.type, (event) => {
      if (event instanceof GoToEvent) this.places.push(event.place);
    });
  }

  get root(): ShadowRoot {
    return rootOf(this.element);
  }

  /** What the keeper is at, by its id or its accessible name. */
  get focused(): string {
    const { activeElement } = this.root;
    if (!activeElement) return '';
    if (activeElement.id !== '') return activeElement.id;
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent.trim();
  }

  /** A control by its id. */
  control<E extends HTMLElement = HTMLInputElement>(id: string): E {
    const found = this.root.getElementById(id);
    if (!found) throw new Error(`There is no ${id}`);
    return found as E;
  }

  /** The button with a text or a name. */
  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name);
    if (!found)
      throw new Error(`There is no button «${name}» among ${buttons.map(({ textContent }) => textContent).join()}`);
    return found;
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.settled();
  }

  /** Writes a text as typing does: what was there is replaced. */
  async write(id: string, text: string): Promise<void> {
    const input = this.control<HTMLInputElement>(id);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /** Waits until a sentence is said to readers with a screen reader. */
  async heard(sentence: string): Promise<void> {
    const said = () => [...this.root.children].find((child) => child.role === 'status')?.textContent;
    await waitUntil(() => said() === sentence, sentence);
  }
}

/** A form, with all four languages. */
export async function shownForm(
  feed: unknown,
  steps: readonly (string | number)[],
  more: Partial<ItemFormElement> = {},
): Promise<Shown<ItemFormElement>> {
  const element = await fixture<ItemFormElement>(html`<item-form
    .feed=${feed} .steps=${steps} .contentLanguages=${more.contentLanguages ?? ['nb', 'nn', 'sv', 'en']}
    .problems=${more.problems ?? []} .language=${more.language ?? 'nb'}></item-form>`);
  return new Shown(element);
}

/** A list, with all four languages. */
export async function shownList(
  feed: unknown,
  collection: Collection,
  more: Partial<ItemListElement> = {},
): Promise<Shown<ItemListElement>> {
  const element = await fixture<ItemListElement>(html`<item-list
    .feed=${feed} .collection=${collection} .contentLanguages=${['nb', 'nn', 'sv', 'en']}
    .problems=${more.problems ?? []} .language=${more.language ?? 'nb'}></item-list>`);
  return new Shown(element);
}

/** The forms of a feed: one for each item, one for the strategy, and one for the file. */
export function formsOf(feed: Readonly<Record<string, unknown>>): readonly (readonly (string | number)[])[] {
  const lists = [
    ...['indicators', 'focusAreas', 'targets', 'goals', 'projects', 'documents', 'factors', 'actors', 'links'],
    'regions',
  ];
  const items = lists.flatMap((name) => {
    const list = feed[name];
    return Array.isArray(list) ? list.map((_, index) => [name, index]) : [];
  });
  return [[], ['strategy'], ...items];
}

/** A demo feed, as `JSON.parse` gives it. */
export async function demoFeed(name: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`/demo/feeds/${name}.json`);
  return (await response.json()) as Readonly<Record<string, unknown>>;
}
