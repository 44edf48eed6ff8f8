import { expect } from '@open-wc/testing';
import '../../../src/editor/figures/figures-page.js';
import { pressKey, typeText } from '../../browser/keys.js';
import { waitUntil } from '../../browser/waiting.js';
import { cellAt, focused, settled } from './grid/shown-grid.js';
import { ostfoldFeed, press, showPage, textOf } from './shown-page.js';

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
    await typeText('14.520');
    await pressKey('Enter');
    await settled(grid);
    expect(cellAt(grid, 1, 13)?.textContent).to.contain('14.520');
    expect(cellAt(grid, 1, 13)?.getAttribute('aria-invalid')).to.equal('true');
    await waitUntil(() => textOf(page, '[role="status"]').includes('kan være'), 'the question to be said');
    await press(shown, '14\u00a0520');
    expect(grid.table.cellAt(1, 13).text).to.equal('14\u00a0520');
    expect(actions).to.deep.equal(['Halden, 4. kvartal 2023 endret', 'Halden, 4. kvartal 2023 endret']);
    expect(textOf(page, '.doubt')).to.equal('');
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
    expect(actions.at(-1)).to.equal('1. kvartal 2024 slettet');
    expect(grid.table.columns).to.have.length(15);
    await press(shown, '+ Område');
    await press(shown, 'Oslo');
    expect(actions.at(-1)).to.equal('Oslo lagt til');
    expect(grid.table.rows.some(({ text }) => text === 'Oslo')).to.equal(true);
    expect(page.shadowRoot?.querySelector('details[open]')).to.equal(null);
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
});
