import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/editor/figures/figures-page.js';
import type { FigureGridElement } from '../../../src/editor/figures/grid/figure-grid.js';
import type { FiguresPageElement } from '../../../src/editor/figures/figures-page.js';
import { FeedChangeEvent } from '../../../src/editor/feed-change-event.js';
import type { FeedProposalEvent } from '../../../src/editor/feed-proposal-event.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { expectAccessible } from '../../browser/accessible.js';
import { pressKey, typeText } from '../../browser/keys.js';
import { waitUntil } from '../../browser/waiting.js';
import { cellAt, focused, settled } from './grid/shown-grid.js';
import { asText, NEW_QUARTER } from './pasted.js';

const OSTFOLD = new URL('../../../demo/feeds/ostfold.json', import.meta.url);

/** The page with a history round it, as the editor has. */
interface ShownPage {
  readonly page: FiguresPageElement;
  readonly grid: FigureGridElement;
  /** Feeds, the newest last. */
  readonly feeds: unknown[];
  readonly actions: string[];
  readonly proposals: FeedProposalEvent['proposal'][];
  readonly goals: object[];
}

let ostfold: unknown;

before(async () => {
  ostfold = await (await fetch(OSTFOLD)).json();
});

async function showPage(feed: unknown = ostfold, properties: Partial<FiguresPageElement> = {}): Promise<ShownPage> {
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

/** Pastes where the focus is not in a field, as Ctrl and V do there. */
async function paste({ page, grid }: ShownPage, text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
  // Firefox takes none from those who make an event.
  Object.defineProperty(event, 'clipboardData', { value: data });
  document.body.dispatchEvent(event);
  await page.updateComplete;
  await settled(grid);
}

function buttons({ shadowRoot }: FiguresPageElement): HTMLButtonElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLButtonElement>('button, summary') ?? [])];
}

async function press({ page, grid }: ShownPage, name: string): Promise<void> {
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

function textOf({ shadowRoot }: FiguresPageElement, selector: string): string {
  const elements = [...(shadowRoot?.querySelectorAll(selector) ?? [])];
  return elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
}

function headline(feed: unknown): number | null | undefined {
  const sums = parseFeed(feed).feed?.indicators[0]?.sums.find(({ region }) => region === 'ostfold');
  return sums?.observations.at(-1)?.value;
}

describe('the page of figures', () => {
  it('takes a new quarter in from a spreadsheet, in one step that is one step back', async () => {
    const shown = await showPage();
    const { page, grid, feeds, actions, proposals } = shown;
    await paste(shown, asText(NEW_QUARTER));
    expect(textOf(page, '.chip')).to.equal(
      '✓ 12 kommuner | ✓ 1 nytt kvartal (1. kvartal 2024) | 2 foreløpige tall | ' +
        '? 1 rad ble ikke kjent igjen: «Hele landet»',
    );
    expect(feeds).to.have.length(1);
    expect(textOf(page, '.actions')).to.contain('Ingenting i filen er endret ennå.');
    // The table shows the new column, and what is not taken in stays in sight.
    expect(grid.table.columns.at(-2)?.text.replace(/\s/g, ' ')).to.equal('Nytt: 1. kv. 2024');
    expect(grid.table.rows.at(-1)?.kind).to.equal('unknown');
    expect(grid.table.cellAt(0, 14).text.replace(/\s/g, ' ')).to.equal('139 004');
    expect(headline(proposals.at(-1)?.value)).to.equal(139_004);
    expect(page.shadowRoot?.activeElement?.textContent).to.equal('Slik ble det forstått');
    await press(shown, 'Ta inn 12 tall');
    expect(actions).to.deep.equal(['12 tall tatt inn']);
    expect(headline(page.feed)).to.equal(139_004);
    expect(proposals.at(-1)).to.equal(undefined);
    expect(textOf(page, '.preview')).to.equal('');
    expect(focused(grid)).to.equal('cell 1,14');
    expect(cellAt(grid, 2, 14)?.textContent.replace(/\s/g, ' ')).to.contain('23 619');
    // One step back.
    [page.feed] = feeds;
    await settled(grid);
    expect(grid.table.columns).to.have.length(15);
  });

  it('follows the answers, and changes nothing when the keeper gives up', async () => {
    const shown = await showPage();
    const { page, grid, feeds } = shown;
    await paste(shown, asText(NEW_QUARTER));
    const all = [...(page.shadowRoot?.querySelectorAll('label') ?? [])].find((label) =>
      label.textContent.includes('Alle i'),
    );
    all?.click();
    await page.updateComplete;
    await settled(grid);
    expect(grid.table.cellAt(1, 14).marks).to.deep.equal(['foreløpig']);
    await press(shown, 'Avbryt');
    expect(feeds).to.have.length(1);
    expect(grid.table.columns).to.have.length(15);
    expect(focused(grid)).to.match(/^cell/);
  });

  it('asks which region a row is, among all of the file', async () => {
    const shown = await showPage();
    const { page, grid } = shown;
    await paste(shown, asText([...NEW_QUARTER.slice(0, 12), ['Aremarkk og omegn', '348']]));
    await press(shown, 'Et annet område');
    const field = page.shadowRoot?.querySelector<HTMLSelectElement>('.question select');
    if (field) field.value = 'aremark';
    field?.dispatchEvent(new Event('change'));
    await page.updateComplete;
    await settled(grid);
    expect(textOf(page, '.chip')).to.contain('12 kommuner');
    expect(page.shadowRoot?.querySelector<HTMLSelectElement>('.question select')?.value).to.equal('aremark');
  });

  it('takes nothing in before an open question is answered', async () => {
    const shown = await showPage();
    const { page, feeds } = shown;
    // Thousands in the source, and units in the feed.
    const inThousands = NEW_QUARTER.map(([name = '', text = '']) => {
      const number = String(Number.parseInt(text, 10) / 1000).replace('.', ',');
      return [name, text.startsWith('2024') ? text : number];
    });
    await paste(shown, asText(inThousands));
    const button = buttons(page).find(({ textContent }) => textContent.includes('Ta inn'));
    expect(button?.disabled).to.equal(true);
    expect(textOf(page, '.question.notice')).to.contain('1 000 ganger lavere');
    expect(textOf(page, '.actions')).to.contain('Svar på spørsmålene over først.');
    button?.click();
    expect(feeds).to.have.length(1);
  });

  it('shows what was pasted, and lets the keeper say what its columns are', async () => {
    const shown = await showPage();
    const { page, grid } = shown;
    await paste(
      shown,
      asText([
        ['x', 'y'],
        ['Halden', '14417'],
        ['Moss', '23619'],
      ]),
    );
    await press(shown, 'Vis det du limte inn');
    expect(textOf(page, '.raw td')).to.equal('x | y | Halden | 14417 | Moss | 23619');
    const fields = [...(page.shadowRoot?.querySelectorAll<HTMLSelectElement>('.raw select') ?? [])];
    const period = fields[1];
    if (period) period.value = '2024-Q1';
    period?.dispatchEvent(new Event('change'));
    await page.updateComplete;
    await settled(grid);
    expect(textOf(page, '.chip')).to.contain('1 nytt kvartal (1. kvartal 2024)');
  });

  it('fills the table from a cell with bare numbers', async () => {
    const shown = await showPage();
    const { page, grid, actions } = shown;
    grid.choose({ row: 1, column: 12 });
    grid.focus();
    await settled(grid);
    await paste(shown, '1\t2\r\n3\t4,5\r\n');
    expect(textOf(page, '.preview')).to.equal('');
    expect(actions).to.deep.equal(['4 tall limt inn']);
    expect(grid.table.cellAt(2, 13).typed).to.equal('4,5');
  });

  it('keeps what cannot be read, asks, and takes the answer', async () => {
    const shown = await showPage();
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
    const shown = await showPage();
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

  it('has the same block, with its answers, after the page was loaded again', async () => {
    const first = await showPage();
    await paste(first, asText(NEW_QUARTER));
    const labels = [...(first.page.shadowRoot?.querySelectorAll('label') ?? [])];
    labels.find((label) => label.textContent.includes('Alle i'))?.click();
    await first.page.updateComplete;
    const kept = first.proposals.at(-1)?.pasted;
    first.page.remove();
    const second = await showPage(ostfold, { pasted: kept });
    expect(textOf(second.page, '.chip')).to.contain('12 foreløpige tall');
    expect(second.proposals).to.have.length(1);
  });

  it('reads a file of figures, and says what another file is', async () => {
    const { page, grid } = await showPage();
    page.openFile('tabell.csv', new TextEncoder().encode(NEW_QUARTER.map((row) => row.join(';')).join('\n')));
    await page.updateComplete;
    await settled(grid);
    expect(textOf(page, '.chip')).to.contain('12 kommuner');
    page.openFile('brev.pdf', new TextEncoder().encode('%PDF-1.7'));
    await page.updateComplete;
    expect(textOf(page, 'p.notice')).not.to.equal('');
  });

  it('takes a block in a field, for those who cannot paste on a cell', async () => {
    const shown = await showPage();
    const { page } = shown;
    await press(shown, 'Lim inn');
    const field = page.shadowRoot?.querySelector('textarea');
    expect(page.shadowRoot?.querySelector('dialog')?.open).to.equal(true);
    if (field) field.value = asText(NEW_QUARTER);
    await press(shown, 'Bruk');
    expect(textOf(page, '.chip')).to.contain('12 kommuner');
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

  for (const language of ['nb', 'nn', 'sv', 'en'] as const)
    it(`is accessible, with and without a preview, in ${language}`, async () => {
      const shown = await showPage(ostfold, { language });
      await expectAccessible(shown.page);
      await paste(shown, asText(NEW_QUARTER));
      expect(shown.page.shadowRoot?.querySelector('.preview')).not.to.equal(null);
      await expectAccessible(shown.page);
    });
});
