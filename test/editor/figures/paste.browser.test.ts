import { expect } from '@open-wc/testing';
import '../../../src/editor/figures/figures-page.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { expectAccessible } from '../../browser/accessible.js';
import { pressKey } from '../../browser/keys.js';
import { waitUntil } from '../../browser/waiting.js';
import { putOnClipboard } from './grid/real-clipboard.js';
import { cellAt, focused, settled } from './grid/shown-grid.js';
import { asText, NEW_QUARTER } from './pasted.js';
import { buttons, ostfoldFeed, paste, press, showPage, textOf } from './shown-page.js';

let ostfold: unknown;

before(async () => {
  ostfold = await ostfoldFeed();
});

function headline(feed: unknown): number | null | undefined {
  const sums = parseFeed(feed).feed?.indicators[0]?.sums.find(({ region }) => region === 'ostfold');
  return sums?.observations.at(-1)?.value;
}

describe('figures that are pasted', () => {
  it('takes a new quarter in from a spreadsheet, in one step that is one step back', async () => {
    const shown = await showPage(ostfold);
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

  it('takes what is really pasted, wherever the keeper stands on the page', async () => {
    const { page } = await showPage(ostfold);
    await putOnClipboard(asText(NEW_QUARTER));
    buttons(page)[0]?.focus();
    await pressKey('Control+v');
    await waitUntil(() => textOf(page, '.chip').includes('12 kommuner'), 'the block to be understood');
  });

  it('follows the answers, and changes nothing when the keeper gives up', async () => {
    const shown = await showPage(ostfold);
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
    const shown = await showPage(ostfold);
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
    const shown = await showPage(ostfold);
    const { page, feeds } = shown;
    // Thousands in the source, and units in the feed.
    const inThousands = NEW_QUARTER.map(([name = '', text = '']) => {
      const number = String(Number.parseInt(text, 10) / 1000).replace('.', ',');
      return [name, text.startsWith('2024') ? text : number];
    });
    await paste(shown, asText(inThousands));
    const button = buttons(page).find(({ textContent }) => textContent.includes('Ta inn'));
    expect(button?.disabled).to.equal(true);
    expect(textOf(page, '.question.notice')).to.contain('tusen ganger lavere');
    expect(textOf(page, '.actions')).to.contain('Svar på spørsmålene over først.');
    button?.click();
    expect(feeds).to.have.length(1);
  });

  it('shows what was pasted, and lets the keeper say what its columns are', async () => {
    const shown = await showPage(ostfold);
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
    const shown = await showPage(ostfold);
    const { page, grid, actions } = shown;
    grid.choose({ row: 1, column: 12 });
    grid.focus();
    await settled(grid);
    await paste(shown, '1\t2\r\n3\t4,5\r\n');
    expect(textOf(page, '.preview')).to.equal('');
    expect(actions).to.deep.equal(['4 tall limt inn']);
    expect(grid.table.cellAt(2, 13).typed).to.equal('4,5');
  });

  it('has the same block, with its answers, after the page was loaded again', async () => {
    const first = await showPage(ostfold);
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
    const { page, grid } = await showPage(ostfold);
    page.openFile('tabell.csv', new TextEncoder().encode(NEW_QUARTER.map((row) => row.join(';')).join('\n')));
    await page.updateComplete;
    await settled(grid);
    expect(textOf(page, '.chip')).to.contain('12 kommuner');
    page.openFile('brev.pdf', new TextEncoder().encode('%PDF-1.7'));
    await page.updateComplete;
    expect(textOf(page, 'p.notice')).not.to.equal('');
  });

  it('takes a block in a field, for those who cannot paste on a cell', async () => {
    const shown = await showPage(ostfold);
    const { page } = shown;
    await press(shown, 'Lim inn');
    const field = page.shadowRoot?.querySelector('textarea');
    expect(page.shadowRoot?.querySelector('dialog')?.open).to.equal(true);
    if (field) field.value = asText(NEW_QUARTER);
    await press(shown, 'Bruk');
    expect(textOf(page, '.chip')).to.contain('12 kommuner');
  });

  it('is accessible, with and without a preview', async () => {
    const shown = await showPage(ostfold);
    await expectAccessible(shown.page);
    await paste(shown, asText(NEW_QUARTER));
    expect(shown.page.shadowRoot?.querySelector('.preview')).not.to.equal(null);
    await expectAccessible(shown.page);
  });

  for (const language of ['nn', 'sv', 'en'] as const)
    it(`has its words in ${language}`, async () => {
      const shown = await showPage(ostfold, { language });
      await paste(shown, asText(NEW_QUARTER));
      const words = textOf(shown.page, 'h2, button, .subtle, .chip, legend');
      expect(words).not.to.match(/\{|undefined|Slik ble|Ta inn 12 tall|Avbryt\b.*Lim inn$/);
      expect(words).to.contain({ nn: 'Slik vart det', sv: 'Så förstods det', en: 'How it was understood' }[language]);
    });
});
