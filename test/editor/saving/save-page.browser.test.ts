import { expect, fixture, html } from '@open-wc/testing';

import { SavePageElement } from '../../../src/editor/saving/save-page.js';
import type { SaveEvent } from '../../../src/editor/saving/save-event.js';

type Given = Partial<
  Pick<SavePageElement, 'way' | 'changes' | 'errors' | 'outcome' | 'savedAt' | 'isFirst' | 'snippets'>
>;

async function shown(given: Given): Promise<{ readonly page: SavePageElement; readonly saves: SaveEvent[] }> {
  const saves: SaveEvent[] = [];
  const page = Object.assign(new SavePageElement(), { today: '2026-11-30', name: 'moss.json' }, given);
  await fixture(html`<div @editor-save=${(event: SaveEvent) => saves.push(event)}>${page}</div>`);
  await page.updateComplete;
  return { page, saves };
}

function button(page: SavePageElement, name: string): HTMLButtonElement | undefined {
  return [...page.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
}

describe('the page of saving', () => {
  it('names no old file where there was none', async () => {
    const { page } = await shown({ savedAt: '13.20', isFirst: true });
    expect(page.renderRoot.textContent).to.contain('Legg filen på nettsiden.');
    expect(page.renderRoot.textContent).not.to.contain('den gamle');
    const { page: later } = await shown({ savedAt: '13.20' });
    expect(later.renderRoot.textContent).to.contain('der den gamle lå');
  });

  it('leads on to the website when the file has been saved, and not before', async () => {
    const snippets = 'snippets.html?file=moss.json&lang=nb';
    const { page } = await shown({ changes: 1, snippets });
    expect(page.renderRoot.querySelector('a')).to.equal(null);
    page.savedAt = '13.20';
    await page.updateComplete;
    const link = page.renderRoot.querySelector('a');
    expect(link?.textContent).to.equal('Sett inn på nettsiden');
    expect(link?.getAttribute('href')).to.equal(snippets);
  });

  it('saves with errors in the way that was asked for', async () => {
    const { page, saves } = await shown({ way: 'same', changes: 1, errors: 2 });
    button(page, 'Lagre som ny fil')?.click();
    page.outcome = 'errors';
    await page.updateComplete;
    expect(button(page, 'Lagre i moss.json')).to.equal(undefined);
    button(page, 'Lagre likevel')?.click();
    button(page, 'Last ned moss.json')?.click();
    expect(saves.map(({ way, isSure }) => `${way} ${String(isSure)}`)).to.deep.equal([
      ...['new false', 'new true', 'download true'],
    ]);
  });
});
