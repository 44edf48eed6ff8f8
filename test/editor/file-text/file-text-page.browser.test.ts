import { expect, fixture, html } from '@open-wc/testing';

import { FileTextPageElement } from '../../../src/editor/file-text/file-text-page.js';
import { expectAccessible } from '../../browser/accessible.js';
import { waitUntil } from '../../browser/waiting.js';

const BEFORE = Array.from({ length: 450 }, (_, index) => `  "line ${index + 1}": 1,`).join('\n');
const TEXT = BEFORE.replace('"line 3": 1', '"line 3": 2').replace('"line 420": 1', '"line 420": 2');

async function shown(fileText: string | undefined, text: string): Promise<FileTextPageElement> {
  const element = Object.assign(new FileTextPageElement(), { name: 'moss.json', fileText, text });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

function words(element: FileTextPageElement, selector: string): string {
  return (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('the text of the file', () => {
  it('is whole, numbered, and marks the lines that have changed', async () => {
    const element = await shown(BEFORE, TEXT);
    const lines = [...(element.shadowRoot?.querySelectorAll('.line') ?? [])];
    expect(lines.map((line) => line.textContent.trimEnd()).join('\n')).to.equal(TEXT);
    const changed = lines.filter((line) => line.localName === 'ins').map((line) => line.getAttribute('data-number'));
    expect(changed).to.deep.equal(['3', '420']);
    expect(words(element, '.told')).to.equal('2 linjer er endret. linje 3 linje 420');
    await expectAccessible(element);
  });

  it('leads to a line that has changed', async () => {
    const element = await shown(BEFORE, TEXT);
    const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('.told button');
    buttons?.[1]?.click();
    const frame = element.shadowRoot?.querySelector('.text');
    const line = element.shadowRoot?.querySelector('[data-number="420"]');
    if (!frame || !line) throw new Error('There is no such line');
    await waitUntil(() => {
      const [outer, inner] = [frame.getBoundingClientRect(), line.getBoundingClientRect()];
      return inner.top >= outer.top && inner.bottom <= outer.bottom;
    }, 'the line to be in sight');
    expect(element.shadowRoot?.activeElement).to.equal(frame);
  });

  it('says so when nothing has changed, and when the file is new', async () => {
    expect(words(await shown(BEFORE, BEFORE), '.told')).to.equal('Ingen linjer er endret.');
    expect(words(await shown(undefined, TEXT), '.told')).to.equal('Filen er ny, så alle linjer er det.');
  });
});
