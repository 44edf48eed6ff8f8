/** A keeper at the built editor: clicks with the mouse, pastes with the keys, and is counted. */
import assert from 'node:assert/strict';

import type { Page } from '../page.js';

/** What a keeper has copied elsewhere: a table of texts. */
export type CopiedTable = readonly (readonly string[])[];

/** Keeps count of what a keeper does, and refuses more than they are to need. */
export class Keeper {
  readonly #page: Page;
  readonly #most: number;
  /** What was done, one entry for each click, paste or key. */
  readonly actions: string[] = [];

  /** @param most how many actions the work may take */
  constructor(page: Page, most: number) {
    this.#page = page;
    this.#most = most;
  }

  /** Clicks in the middle of the button, link or choice with this name, once it is there. */
  async click(name: string): Promise<void> {
    await this.#act(`click «${name}»`, async () => {
      await this.#page.waitFor(placeOf, name);
      const place = await this.#page.evaluate(placeOf, name);
      assert.ok(place, name);
      await this.#page.click(place.x, place.y);
    });
  }

  /** Pastes where the focus is. */
  async paste(): Promise<void> {
    await this.#act('paste', () => this.#page.press('Control+v'));
  }

  /** Waits until the page shows some words; spaces of any kind are alike. */
  async sees(words: string): Promise<void> {
    await this.#page.waitFor(isShown, words);
  }

  async #act(action: string, act: () => Promise<void>): Promise<void> {
    this.actions.push(action);
    assert.ok(this.actions.length <= this.#most, `more than ${this.#most} actions: ${this.actions.join(', ')}`);
    await act();
    assert.equal(await this.#page.evaluate(shownCode), '', `${action} shows the keeper code`);
  }
}

/** Puts a table on the clipboard as a spreadsheet does without its formats: cells between tabs. */
export async function copyAsText(page: Page, table: CopiedTable): Promise<void> {
  await page.evaluate(
    (text: string) => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.value = text;
      field.select();
    },
    table.map((row) => `${row.join('\t')}\r\n`).join(''),
  );
  await page.press('Control+c');
}

/** Puts a table on the clipboard as it is copied from a web page: HTML, and the text of it. */
export async function copyAsTable(page: Page, rows: CopiedTable): Promise<void> {
  await page.evaluate((copied: CopiedTable) => {
    const table = document.createElement('table');
    for (const cells of copied) {
      const row = table.insertRow();
      for (const text of cells) row.insertCell().textContent = text;
    }
    document.body.append(table);
    getSelection()?.selectAllChildren(table);
  }, rows);
  await page.press('Control+c');
}

/** The middle of what can be clicked and has this name, in a page whose parts have shadow roots. */
function placeOf(name: string): { readonly x: number; readonly y: number } | undefined {
  const nameOf = (element: Element): string => (element.textContent || '').replace(/\s+/g, ' ').trim();
  const find = (parent: ParentNode): Element | undefined => {
    for (const element of parent.querySelectorAll('*')) {
      const isControl = element.matches('button, a, label, summary');
      if (isControl && nameOf(element) === name && element.getClientRects().length > 0) return element;
      const inside = element.shadowRoot ? find(element.shadowRoot) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  const found = find(document);
  found?.scrollIntoView({ block: 'nearest' });
  const box = found?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function isShown(words: string): boolean {
  const textOf = (parent: Document | ShadowRoot): string =>
    [...parent.querySelectorAll('*')].reduce(
      (text, { shadowRoot }) => text + (shadowRoot ? `${shadowRoot.textContent ?? ''}${textOf(shadowRoot)}` : ''),
      '',
    );
  return textOf(document).replace(/\s+/g, ' ').includes(words);
}

/** What is on the page that looks like the inside of the file. */
function shownCode(): string {
  const textOf = (parent: Document | ShadowRoot | Element): string =>
    [...parent.querySelectorAll('*')].reduce((text, element) => {
      const own = element.matches('textarea, input') ? (element as HTMLInputElement).value : '';
      const inside = element.shadowRoot ? `${element.shadowRoot.textContent ?? ''}${textOf(element.shadowRoot)}` : '';
      return `${text}${own}${inside}`;
    }, '');
  return (/.{0,20}("\s*:|[{}[\]]).{0,20}/.exec(textOf(document)) ?? [''])[0];
}
