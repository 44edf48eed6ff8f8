import { expect } from '@open-wc/testing';
import '../../../src/editor/figures/figures-page.js';
import { pressKey, typeText } from '../../browser/keys.js';
import { waitUntil } from '../../browser/waiting.js';
import { cellAt, focused, listenTo, settled } from './grid/shown-grid.js';
import { buttons, ostfoldFeed, press, showPage, textOf } from './shown-page.js';

let ostfold: unknown;

before(async () => {
  ostfold = await ostfoldFeed();
});

describe('the page of figures', () => {
  it('keeps what cannot be read, asks, and takes the answer', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, actions } = shown;
    grid.choose({ row: 1, column: 13 });
    grid.focus();
    await settled(grid);
    const said = listenTo(page);
    await typeText('14.520');
    await pressKey('Enter');
    await settled(grid);
    expect(cellAt(grid, 1, 13)?.textContent).to.contain('14.520');
    expect(cellAt(grid, 1, 13)?.getAttribute('aria-invalid')).to.equal('true');
    await waitUntil(() => said.some((text) => text.includes('kan være')), 'the question to be said');
    await press(shown, '14\u00a0520');
    expect(grid.table.cellAt(1, 13).text).to.equal('14\u00a0520');
    expect(actions).to.deep.equal(['Halden, 4. kvartal 2023 endret', 'Halden, 4. kvartal 2023 endret']);
    expect(textOf(page, '.doubt')).to.equal('');
  });

  it('keeps a whole column chosen, so that what is seen is what is marked', async () => {
    const shown = await showPage(ostfold);
    const { grid, feeds } = shown;
    grid.point({ row: -1, column: 13 }, false);
    await settled(grid);
    const chosen = (): number => grid.shadowRoot?.querySelectorAll('td[aria-selected="true"]').length ?? 0;
    expect(chosen()).to.equal(grid.table.rows.length);
    await press(shown, 'Merk valgte tall');
    await press(shown, 'Foreløpig tall');
    expect(chosen()).to.equal(grid.table.rows.length);
    await press(shown, 'Merk valgte tall');
    await press(shown, 'Foreløpig tall');
    expect(feeds.at(-1)).to.deep.equal(ostfold);
  });

  it('adds a quarter, a region, and marks and deletes what is chosen', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, actions, feeds } = shown;
    await press(shown, '+ Nytt kvartal');
    expect(focused(grid)).to.equal('cell 1,14');
    expect(feeds).to.have.length(1);
    await typeText('14417');
    await pressKey('Enter');
    await settled(grid);
    expect(actions).to.deep.equal(['Halden, 1. kvartal 2024 endret']);
    // The sum never takes an old number for a new one.
    expect(grid.table.cellAt(0, 14).text).to.equal('mangler 11');
    grid.choose({ row: 1, column: 14 });
    await settled(grid);
    await press(shown, 'Merk valgte tall');
    await press(shown, 'Foreløpig tall');
    expect(grid.table.cellAt(1, 14).marks).to.deep.equal(['foreløpig']);
    expect(actions.at(-1)).to.equal('Merket «foreløpig tall»');
    await press(shown, 'Slett 1. kvartal 2024');
    const asked = '1 tall blir borte: 1. kvartal 2024. Du kan angre etterpå.';
    expect(textOf(page, '.removal-box[open] p')).to.equal(asked);
    await press(shown, 'Behold');
    expect(actions.at(-1)).to.equal('Merket «foreløpig tall»');
    await press(shown, 'Slett 1. kvartal 2024');
    const agree = page.shadowRoot?.querySelector<HTMLButtonElement>('.removal-box .primary');
    agree?.click();
    await settled(grid);
    expect(actions.at(-1)).to.equal('1. kvartal 2024 slettet');
    expect(grid.table.columns).to.have.length(15);
    await press(shown, '+ Område');
    await press(shown, 'Oslo');
    expect(actions.at(-1)).to.equal('Oslo lagt til');
    expect(grid.table.rows.some(({ text }) => text === 'Oslo')).to.equal(true);
    expect(page.shadowRoot?.querySelector('details[open]')).to.equal(null);
  });

  it('removes a region with the keyboard, after it has said what goes, and goes back to the table', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, actions, feeds } = shown;
    grid.choose({ row: 1, column: 13 });
    await settled(grid);
    const button = buttons(page).find(({ textContent }) => textContent.trim() === 'Fjern Halden');
    button?.focus();
    await pressKey('Enter');
    await waitUntil(() => textOf(page, '.removal-box[open] p').startsWith('14 tall blir borte: Halden.'));
    await pressKey('Escape');
    await waitUntil(() => page.shadowRoot?.querySelector('.removal-box[open]') === null);
    expect(page.shadowRoot?.activeElement).to.equal(button);
    expect(actions).to.deep.equal([]);
    await pressKey('Enter');
    await waitUntil(() => page.shadowRoot?.querySelector('.removal-box[open]') !== null);
    await pressKey('Enter');
    await waitUntil(() => actions.length > 0);
    await settled(grid);
    expect(actions).to.deep.equal(['Halden fjernet']);
    expect(grid.table.rows.some(({ text }) => text === 'Halden')).to.equal(false);
    expect(focused(grid)).to.match(/^cell/);
    // One step back.
    [page.feed] = feeds;
    await settled(grid);
    expect(grid.table.rows[1]?.text).to.equal('Halden');
  });

  it('offers no removal of what is worked out', async () => {
    const { page, grid } = await showPage(ostfold);
    grid.choose({ row: 0, column: 14 });
    await settled(grid);
    expect(buttons(page).filter(({ textContent }) => /Fjern|Slett/.test(textContent))).to.deep.equal([]);
  });

  it('says above the table, and aloud, that readers do not get the file', async () => {
    const { page } = await showPage(ostfold);
    const said = listenTo(page);
    page.warning = 'Filen er på 3,5\u00a0MB.';
    await waitUntil(() => said.includes(page.warning), 'the warning to be said');
    expect(textOf(page, '.warning')).to.contain('3,5\u00a0MB'.replace('\u00a0', ' '));
  });

  it('goes to a cell that a problem is about, and to the form of the key figure', async () => {
    const shown = await showPage(ostfold, { cell: { region: 'skiptvet', period: '2023-Q2' } });
    const { page, grid, goals } = shown;
    await settled(grid);
    expect(focused(grid)).to.equal('cell 8,11');
    await press(shown, 'Om nøkkeltallet');
    expect(goals).to.deep.equal([{ page: 'item', steps: ['indicators', 0] }]);
    page.cell = { region: 'moss', period: '2023-Q4' };
    await page.updateComplete;
    await settled(grid);
    expect(focused(grid)).to.equal('cell 2,13');
  });

  it('has a field for what the figures are broken down by', async () => {
    const categories = ['alle', 'kvinner'].map((id) => ({ id, label: id }));
    const series = [{ region: 'halden', categories: ['kvinner'], observations: [{ period: '2023', value: 4 }] }];
    const feed = {
      feedVersion: '1.1',
      title: 'Tall',
      regions: [{ id: 'halden', type: 'municipality', name: 'Halden' }],
      indicators: [
        {
          ...{ id: 'a', title: 'Sysselsatte', unit: { id: 'persons' }, measure: 'stock', frequency: 'year' },
          dimensions: [{ id: 'kjonn', label: 'Kjønn', total: 'alle', categories }],
          series,
        },
      ],
    };
    const { page, grid } = await showPage(feed);
    expect(textOf(page, '.empty')).to.contain('ingen tall her ennå');
    const field = page.shadowRoot?.querySelector<HTMLSelectElement>('.pick select');
    if (field) field.value = 'kvinner';
    field?.dispatchEvent(new Event('change'));
    await page.updateComplete;
    await settled(grid);
    expect(cellAt(grid, 0, 0)?.textContent).to.equal('4');
  });
  it('cuts no head and no mark, however short the figures are', async () => {
    const feed = structuredClone(await ostfoldFeed()) as {
      indicators: { series: { observations: { value: number; status?: string }[] }[] }[];
    };
    for (const { observations } of feed.indicators[0]?.series ?? [])
      for (const observation of observations) Object.assign(observation, { value: 1, status: 'low-reliability' });
    const mixed = structuredClone(feed);
    for (const { observations } of mixed.indicators[0]?.series ?? [])
      for (const observation of observations) delete observation.status;
    for (const each of [feed, mixed]) {
      const { grid } = await showPage(each);
      const parts = [...(grid.shadowRoot?.querySelectorAll('thead th:not(:first-child, :last-child), .mark') ?? [])];
      expect(parts).to.have.length.above(3);
      for (const part of parts) {
        expect(part.scrollWidth, part.textContent).to.be.at.most(part.clientWidth);
        if (part.localName !== 'th') continue;
        const text = new Range();
        text.selectNodeContents(part);
        const { paddingLeft, paddingRight } = getComputedStyle(part);
        const room = part.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        // Bold letters are wider in the fonts of other machines.
        expect(text.getBoundingClientRect().width * 1.12, part.textContent).to.be.at.most(room);
      }
    }
  });
});
