import { expect, fixture, html } from '@open-wc/testing';

import { RegionMakerElement } from '../../../../src/editor/opening/new-dashboard/region-maker.js';
import type { OpenEvent, OpenWish } from '../../../../src/editor/opening/open-events.js';
import { expectAccessible } from '../../../browser/accessible.js';
import { pressKey, typeText } from '../../../browser/keys.js';
import { waitUntil } from '../../../browser/waiting.js';

async function shown(): Promise<{ readonly element: RegionMakerElement; readonly wishes: OpenWish[] }> {
  const wishes: OpenWish[] = [];
  const handle = ({ wish }: OpenEvent): void => void wishes.push(wish);
  const root = await fixture(html`<div @editor-open=${handle}>${new RegionMakerElement()}</div>`);
  const element = root.querySelector<RegionMakerElement>('region-maker');
  if (!element) throw new Error('There is no region maker');
  await element.updateComplete;
  return { element, wishes };
}

function all<T extends HTMLElement>(element: RegionMakerElement, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

function names(element: RegionMakerElement): string[] {
  return all(element, '.members button').map((chip) => chip.getAttribute('aria-label') ?? '');
}

async function choose(element: RegionMakerElement, ...places: readonly string[]): Promise<void> {
  all(element, 'place-field')[0]?.focus();
  for (const place of places) {
    const before = names(element).length;
    await typeText(place);
    await pressKey('Enter');
    await waitUntil(() => names(element).length === before + 1, `${place} among the members`);
  }
}

describe('a new region of municipalities', () => {
  it('is named, filled, and made with the keys alone', async () => {
    const { element, wishes } = await shown();
    all(element, '#name')[0]?.focus();
    await typeText('Mosseregionen');
    await choose(element, 'moss', '3112', '3114');
    expect(names(element)).to.deep.equal(['Fjern Moss', 'Fjern Råde', 'Fjern Våler (Østfold)']);
    await expectAccessible(element);
    const [county, neighbours] = all<HTMLInputElement>(element, 'input[type="checkbox"]');
    county?.focus();
    await pressKey('Space');
    expect(neighbours?.parentElement?.textContent).to.contain('Vestby');
    all(element, 'button[type="submit"]')[0]?.focus();
    await pressKey('Enter');
    const members = ['3103', '3112', '3114'];
    expect(wishes).to.deep.equal([{ kind: 'region', name: 'Mosseregionen', members, beside: ['31'] }]);
  });

  it('says what is missing, and leads there', async () => {
    const { element, wishes } = await shown();
    const [make] = all(element, 'button[type="submit"]');
    const told = (): string => all(element, '[role="alert"]')[0]?.textContent ?? '';
    make?.click();
    await waitUntil(() => told() === 'Skriv hva regionen heter.', 'the name to be asked for');
    expect(element.shadowRoot?.activeElement?.id).to.equal('name');
    await typeText('Mosseregionen');
    await choose(element, 'moss');
    make?.click();
    await waitUntil(() => told() === 'Velg minst to kommuner.', 'the members to be asked for');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('place-field');
    expect(wishes).to.deep.equal([]);
  });

  it('takes a municipality out again, and keeps the focus', async () => {
    const { element } = await shown();
    await choose(element, 'moss', '3112');
    all(element, '.members button')[0]?.click();
    await waitUntil(() => names(element).length === 1, 'the other one');
    expect(names(element)).to.deep.equal(['Fjern Råde']);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('place-field');
  });
});
