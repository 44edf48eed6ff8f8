import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { RegionChangeEvent } from '../../../src/widget/events.js';
import { expectAccessible } from '../../browser/accessible.js';
import { nameOf, rootOf, seen } from '../../browser/reading.js';
import { waitUntil } from '../../browser/waiting.js';

const NAMES = [
  'Aremark',
  'Asker',
  'Bærum',
  'Drammen',
  'Eidsvoll',
  'Fredrikstad',
  'Frogn',
  'Halden',
  'Hvaler',
  'Indre Østfold',
  'Lillestrøm',
  'Lørenskog',
  'Marker',
  'Moss',
  'Nesodden',
  'Oslo',
  'Rakkestad',
  'Råde',
  'Sarpsborg',
  'Skiptvet',
  'Ullensaker',
  'Våler',
  'Ås',
];
const REGIONS = NAMES.map((name) => ({ id: `kommune-${name}`, name, type: 'municipality' }));
const ALL = [{ id: 'fylket', name: 'Fylket', type: 'county' }, ...REGIONS];

function feedOf(regions: typeof ALL): object {
  const series = regions.map(({ id }, index) => ({
    region: id,
    observations: [
      { period: '2022', value: 1000 + index },
      { period: '2023', value: 1100 + index },
    ],
  }));
  return {
    feedVersion: '1.0',
    region: 'fylket',
    regions,
    indicators: [{ id: 'jobber', title: 'Jobber', unit: { id: 'jobs', decimals: 0 }, measure: 'stock', series }],
  };
}

let number = 0;

async function widget(regions = ALL): Promise<KpiJobsValueElement> {
  number += 1;
  const element = await fixture<KpiJobsValueElement>(
    html`<kpi-jobs-value lang="nb" .feed=${feedOf(regions)} group=${`search-${number}`}></kpi-jobs-value>`,
  );
  await waitUntil(
    () => rootOf(element).querySelector(regions === ALL ? '#region' : '.chooser select'),
    'the search field',
  );
  return element;
}

function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = rootOf(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

const field = (element: Element) => one<HTMLInputElement>(element, '#region');
const rows = (element: Element) => seen(element, '#region-list [role="option"]').map(({ textContent }) => textContent);
const active = (element: Element) =>
  rootOf(element).getElementById(field(element).getAttribute('aria-activedescendant') ?? '')?.textContent;
const status = (element: Element) => one(element, '.search [role="status"]').textContent.trim();

describe('a search field for many regions', () => {
  it('is a combobox with its label and the name of the chosen region', async () => {
    const element = await widget();
    const input = field(element);
    expect([input.value, input.labels?.[0]?.textContent, input.getAttribute('role')]).to.deep.equal([
      'Fylket',
      'Velg region',
      'combobox',
    ]);
    expect([input.ariaExpanded, input.ariaAutoComplete]).to.deep.equal(['false', 'list']);
    expect(rootOf(element).getElementById(input.getAttribute('aria-controls') ?? '')?.role).to.equal('listbox');
    expect(rootOf(element).querySelector('.chooser select')).to.equal(null);
    await expectAccessible(element);
  });

  it('is a select of the browser when there are few', async () => {
    const few = await widget(ALL.slice(0, 20));
    expect(rootOf(few).querySelector('[role="combobox"]')).to.equal(null);
  });

  it('opens with all choices in their groups, at the chosen one', async () => {
    const element = await widget();
    field(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(field(element).ariaExpanded).to.equal('true');
    expect(rows(element)).to.deep.equal(['Fylket', ...NAMES]);
    expect(active(element)).to.equal('Fylket');
    const groups = [...rootOf(element).querySelectorAll('#region-list [role="group"]')];
    expect(
      groups.map((group) => rootOf(element).getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent),
    ).to.deep.equal(['Fylker', 'Kommuner']);
    expect(one(element, '[aria-selected="true"]').textContent).to.equal('Fylket');
    await expectAccessible(element);
  });

  it('narrows the list while the reader writes, and says how many are left', async () => {
    const element = await widget();
    field(element).focus();
    await sendKeys({ type: 'FR' });
    expect(rows(element)).to.deep.equal(['Fredrikstad', 'Frogn']);
    expect([active(element), status(element)]).to.deep.equal(['Fredrikstad', '2 treff']);
    await sendKeys({ type: 'x' });
    expect([field(element).ariaExpanded, status(element), active(element)]).to.deep.equal([
      'false',
      'Ingen treff',
      undefined,
    ]);
    expect(seen(element, '.search [role="status"]').map(nameOf)).to.deep.equal(['p «Ingen treff»']);
  });

  it('chooses with Enter, tells the page once, and keeps the focus', async () => {
    const element = await widget();
    const regions: string[] = [];
    element.addEventListener('region-change', (event: RegionChangeEvent) => regions.push(event.region));
    field(element).focus();
    await sendKeys({ type: 'ås' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([regions, field(element).value, field(element).ariaExpanded]).to.deep.equal([['kommune-Ås'], 'Ås', 'false']);
    expect(rootOf(element).activeElement).to.equal(field(element));
  });

  it('walks with arrows, Home and End, and brings the row into sight', async () => {
    const element = await widget();
    field(element).focus();
    const walked: (string | null | undefined)[] = [];
    for (const press of ['ArrowDown', 'End', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home']) {
      await sendKeys({ press });
      walked.push(active(element));
      const [row, list] = [one(element, '.search-row.active'), one(element, '#region-list')].map((node) =>
        node.getBoundingClientRect(),
      );
      expect(row!.bottom).to.be.at.most(list!.bottom + 1);
      expect(row!.top).to.be.at.least(list!.top - 1);
    }
    expect(walked).to.deep.equal(['Fylket', 'Ås', 'Fylket', 'Aremark', 'Fylket', 'Ås', 'Fylket']);
  });

  it('closes with Escape and brings the name back; a second Escape is not its own', async () => {
    const element = await widget();
    const passed: boolean[] = [];
    element.addEventListener('keydown', (event) => passed.push(event.key === 'Escape'));
    field(element).focus();
    await sendKeys({ type: 'mo' });
    await sendKeys({ press: 'Escape' });
    expect([field(element).value, field(element).ariaExpanded, passed.includes(true)]).to.deep.equal([
      'Fylket',
      'false',
      false,
    ]);
    await sendKeys({ press: 'Escape' });
    expect(passed.includes(true)).to.equal(true);
  });

  it('closes without choosing when the focus moves on', async () => {
    const element = await widget();
    field(element).focus();
    await sendKeys({ type: 'moss' });
    await sendKeys({ press: 'Tab' });
    expect([field(element).value, rows(element)]).to.deep.equal(['Fylket', []]);
  });

  it('chooses with a click or a tap on a row that is large enough', async () => {
    const element = await widget();
    field(element).click();
    await element.updateComplete;
    const row = seen(element, '[role="option"]').find(({ textContent }) => textContent === 'Moss');
    expect(row?.getBoundingClientRect().height).to.be.at.least(24);
    row?.click();
    await element.updateComplete;
    expect([field(element).value, rows(element)]).to.deep.equal(['Moss', []]);
  });

  it('finds regions to compare with, up to five', async () => {
    const element = await widget();
    one(element, 'details.menu.below > summary').click();
    const input = await waitUntil(() => rootOf(element).querySelector<HTMLInputElement>('#compared')).then(() =>
      one<HTMLInputElement>(element, '#compared'),
    );
    for (const name of ['moss', 'oslo', 'ås', 'asker', 'halden']) {
      input.focus();
      await sendKeys({ type: name });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    }
    expect(seen(element, '.check').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Asker',
      'Halden',
      'Moss',
      'Oslo',
      'Ås',
    ]);
    expect([input.disabled, input.value]).to.deep.equal([true, '']);
    expect(element.compare).to.equal('kommune-Moss kommune-Oslo kommune-Ås kommune-Asker kommune-Halden');
    seen<HTMLInputElement>(element, '.check input')[0]?.click();
    await element.updateComplete;
    expect(input.disabled).to.equal(false);
  });
});
