/** What page tests of the editor press and read. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from '../../../tools/process/run.mjs';
import type { Page } from '../page.js';
import type { PageServer } from '../server.js';

/** Where keepers open the editor, and its address there; of the server when there is one. */
export function placesOfEditor(server: () => PageServer): readonly (readonly [where: string, address: () => string])[] {
  return [
    ['from a server', () => `${server().origin}/dist/editor.html`],
    ['from a disk', () => pathToFileURL(path.join(root, 'dist/editor.html')).href],
  ];
}

/** Presses the first button that says so, wherever it lies; waits for it. */
export async function press(tested: Page, name: string): Promise<void> {
  await tested.waitFor((wanted: string) => {
    const find = (parent: ParentNode): HTMLElement | undefined => {
      for (const element of parent.querySelectorAll('*')) {
        const isIt = element.localName === 'button' && element.textContent.trim().startsWith(wanted);
        if (isIt) return element as HTMLElement;
        const inside = element.shadowRoot ? find(element.shadowRoot) : undefined;
        if (inside) return inside;
      }
      return undefined;
    };
    const button = find(document);
    button?.click();
    return button !== undefined;
  }, name);
}

/** Waits until it is said somewhere on the page. */
export async function isShown(tested: Page, words: string): Promise<void> {
  await tested.waitFor((wanted: string) => {
    const textOf = (parent: Document | ShadowRoot | Element): string =>
      [...parent.querySelectorAll('*')].reduce(
        (text, element) =>
          text + (element.shadowRoot ? `${element.shadowRoot.textContent}${textOf(element.shadowRoot)}` : ''),
        '',
      );
    return textOf(document).replaceAll('\u00a0', ' ').includes(wanted);
  }, words);
}
