import { expect } from '@open-wc/testing';
import '../../../src/editor/figures/figures-page.js';
import { parseFeed } from '../../../src/feed/parse/parse-feed.js';
import { expectAccessible } from '../../browser/accessible.js';
import { pressKey } from '../../browser/keys.js';
import { waitUntil } from '../../browser/waiting.js';
import { putOnClipboard } from './grid/real-clipboard.js';
import { cellAt, focused, listenTo, settled } from './grid/shown-grid.js';
import { asText, NEW_QUARTER } from './pasted.js';
import { buttons, ostfoldFeed, paste, pasteEvent, press, showPage, textOf } from './shown-page.js';
import { workbook } from './workbook.js';

let ostfold: unknown;

before(async () => {
  ostfold = await ostfoldFeed();
});

/** A clipboard in place of the browser's; undefined for a browser that has none. */
async function withClipboard(clipboard: object | undefined, act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

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

  it('has no answer pressed that nobody has given, and keeps the focus on the one that was', async () => {
    const shown = await showPage(ostfold);
    const { page, grid } = shown;
    const pressed = (of = page): string[] =>
      [...(of.shadowRoot?.querySelectorAll('.question') ?? [])].map((question) => {
        const name = question.querySelector('input')?.name ?? '';
        return `${name}: ${question.querySelector(':checked')?.parentElement?.textContent.trim() ?? ''}`;
      });
    // Thousands of a quarter that has figures, all of which are another number now.
    const older = NEW_QUARTER.slice(0, 13).map(([name = '', text = '']) => [
      name,
      text === '2024K1' ? '2023K4' : String((Number.parseInt(text, 10) + 1) / 1000).replace('.', ','),
    ]);
    await paste(shown, asText(older));
    expect(pressed()).to.deep.equal(['scale: ', 'changed: ', 'separator-in-doubt: Les som 14,418']);
    const input = page.shadowRoot?.querySelector<HTMLInputElement>('.question input');
    input?.focus();
    input?.click();
    await page.updateComplete;
    await settled(grid);
    expect(pressed()[0]?.replace('\u00a0', ' ')).to.equal('scale: Gang med 1 000');
    expect(page.shadowRoot?.activeElement).to.equal(input);
    const again = await showPage(ostfold, { pasted: shown.proposals.at(-1)?.pasted });
    expect(pressed().sort()).to.deep.equal(pressed(again.page).sort());
    again.page.remove();
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
    expect(textOf(page, '#replaced')).to.equal('4 tall som finnes fra før, blir byttet ut. Du kan angre etterpå.');
    expect(actions).to.deep.equal([]);
    await expectAccessible(page);
    await press(shown, 'Bytt ut');
    await waitUntil(() => focused(grid).startsWith('cell'), 'the focus on the table');
    expect(actions).to.deep.equal(['4 tall limt inn']);
    expect(grid.table.cellAt(2, 13).typed).to.equal('4,5');
  });

  it('keeps the figures that a block of cells would replace, when the keeper gives up', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, feeds } = shown;
    grid.choose({ row: 1, column: 12 });
    grid.focus();
    await settled(grid);
    await paste(shown, '1\t2\r\n');
    const box = page.shadowRoot?.querySelector<HTMLDialogElement>('.replacement-box');
    expect(box?.open).to.equal(true);
    await pressKey('Escape');
    await waitUntil(() => box?.open === false, 'the box to close');
    expect(feeds).to.have.length(1);
    expect(focused(grid)).to.match(/^cell 1,1[23]$/);
    // What is there already, and one single figure, need no question.
    grid.choose({ row: 1, column: 12 });
    await settled(grid);
    await paste(shown, grid.table.cellAt(1, 12).typed ?? '');
    await paste(shown, '7');
    expect(box?.open).to.equal(false);
    expect(grid.table.cellAt(1, 12).typed).to.equal('7');
  });

  it('fills empty cells without a question', async () => {
    const shown = await showPage(ostfold);
    const { grid, actions } = shown;
    await press(shown, '+ Nytt kvartal');
    const column = grid.table.columns.length - 2;
    grid.choose({ row: 1, column });
    grid.focus();
    await settled(grid);
    await paste(shown, '1\r\n2\r\n');
    expect(actions).to.deep.equal(['2 tall limt inn']);
    expect([1, 2].map((row) => grid.table.cellAt(row, column).typed)).to.deep.equal(['1', '2']);
  });

  it('writes no text in the table that is no figure, and says why', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, feeds } = shown;
    grid.choose({ row: 1, column: 12 });
    grid.focus();
    await settled(grid);
    await paste(shown, 'Kommunen vokser.\r\nDet sier ordføreren.\r\n');
    expect(feeds).to.have.length(1);
    expect(textOf(page, 'p.notice')).to.equal(
      '«Kommunen vokser.» er ikke et tall, så ingenting er limt inn i tabellen.',
    );
  });

  it('says that sums and changes cannot be pasted into', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, feeds } = shown;
    for (const place of [
      { row: 0, column: 12 },
      { row: 1, column: 14 },
    ]) {
      grid.choose(place);
      grid.focus();
      await settled(grid);
      await paste(shown, '12');
      expect(textOf(page, 'p.notice')).to.equal('1 verdi ble ikke satt inn, for cellen regnes ut.');
    }
    expect(feeds).to.have.length(1);
  });

  it('fills the table with bare numbers also while another block is shown', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, actions } = shown;
    await paste(shown, asText(NEW_QUARTER));
    grid.choose({ row: 1, column: 12 });
    grid.focus();
    await settled(grid);
    await paste(shown, '7');
    await waitUntil(() => actions.length === 1, 'the number to be written');
    expect(textOf(page, '.preview')).to.equal('');
    expect(grid.table.cellAt(1, 12).typed).to.equal('7');
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
    await withClipboard({ read: () => Promise.reject(new DOMException('', 'NotAllowedError')) }, async () => {
      await press(shown, 'Lim inn');
      await waitUntil(() => page.shadowRoot?.querySelector<HTMLDialogElement>('.paste-box')?.open === true);
    });
    const field = page.shadowRoot?.querySelector('textarea');
    if (field) field.value = asText(NEW_QUARTER);
    await press(shown, 'Bruk');
    expect(textOf(page, '.chip')).to.contain('12 kommuner');
  });

  it('takes the table of a web page from the clipboard, at the press of a button', async () => {
    const shown = await showPage(ostfold);
    const html = `<table>${NEW_QUARTER.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) });
    await withClipboard({ read: () => Promise.resolve([item]) }, async () => {
      await press(shown, 'Lim inn');
      await waitUntil(() => textOf(shown.page, '.chip').includes('12 kommuner'));
    });
  });

  it('takes a table of HTML that is pasted in the box', async () => {
    const shown = await showPage(ostfold);
    const { page } = shown;
    await withClipboard(undefined, () => press(shown, 'Lim inn'));
    await waitUntil(() => page.shadowRoot?.querySelector<HTMLDialogElement>('.paste-box')?.open === true);
    const field = page.shadowRoot?.querySelector('textarea');
    const rows = NEW_QUARTER.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('');
    field?.dispatchEvent(pasteEvent({ 'text/html': `<table>${rows}</table>` }));
    await page.updateComplete;
    expect(page.shadowRoot?.querySelector<HTMLDialogElement>('.paste-box')?.open).to.equal(false);
    expect(textOf(page, '.chip')).to.contain('12 kommuner');
  });

  it('takes a file that is pasted anywhere on the page', async () => {
    const { page } = await showPage(ostfold);
    const content = NEW_QUARTER.map((row) => row.join(';')).join('\n');
    document.body.dispatchEvent(pasteEvent({}, [new File([content], 'tabell.csv')]));
    await waitUntil(() => textOf(page, '.chip').includes('12 kommuner'), 'the pasted file');
  });

  it('has no use for what is dropped while it has no table', async () => {
    const box = document.createElement('figures-page');
    box.feed = {};
    document.body.append(box);
    await box.updateComplete;
    expect(box.takeDropped({ kind: 'mistake', mistake: 'several' })).to.equal(false);
    box.remove();
  });

  it('calmly refuses a file that no browser can work with', async () => {
    const { page } = await showPage(ostfold);
    page.openFile('stor.csv', new Uint8Array(20_000_001));
    await page.updateComplete;
    expect(textOf(page, 'p.notice')).to.contain('større enn 20 MB');
    expect(textOf(page, '.preview')).to.equal('');
  });

  it('lets the keeper choose among the sheets of a workbook', async () => {
    const { page, grid } = await showPage(ostfold);
    const older = NEW_QUARTER.map(([name = '', text = '']) => [name, text === '2024K1' ? '2023K4' : text]);
    page.openFile('tall.xlsx', workbook({ Eldre: older, Nyeste: NEW_QUARTER }));
    await page.updateComplete;
    const field = page.shadowRoot?.querySelector<HTMLSelectElement>('.preview > .pick select');
    expect([...(field?.options ?? [])].map(({ text }) => text)).to.deep.equal(['Eldre', 'Nyeste']);
    expect(textOf(page, '.chip')).not.to.contain('1. kvartal 2024');
    if (field) field.value = '1';
    field?.dispatchEvent(new Event('change'));
    await page.updateComplete;
    await settled(grid);
    expect(textOf(page, '.chip')).to.contain('1 nytt kvartal (1. kvartal 2024)');
  });

  it('fills the table from a cell with the bare cells of a web page that gives HTML alone', async () => {
    const shown = await showPage(ostfold);
    const { page, grid, actions } = shown;
    grid.choose({ row: 1, column: 12 });
    grid.focus();
    await settled(grid);
    const html = '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4,5</td></tr></table>';
    document.body.dispatchEvent(pasteEvent({ 'text/html': html }));
    await page.updateComplete;
    await settled(grid);
    await press(shown, 'Bytt ut');
    expect(actions).to.deep.equal(['4 tall limt inn']);
    expect(grid.table.cellAt(2, 13).typed).to.equal('4,5');
  });

  it('lets nothing be written while a block is looked at, and says why', async () => {
    const shown = await showPage(ostfold);
    const { grid, feeds } = shown;
    await paste(shown, asText(NEW_QUARTER));
    grid.focus();
    await settled(grid);
    const said = listenTo(grid);
    await pressKey('5');
    await settled(grid);
    expect(focused(grid)).to.match(/^cell/);
    await waitUntil(() => said.some((text) => text !== ''), 'the reason to be said');
    expect(feeds).to.have.length(1);
  });

  it('lets the keeper say what a sign means', async () => {
    const shown = await showPage(ostfold);
    const { page, grid } = shown;
    await paste(shown, asText(NEW_QUARTER.map(([name = '', text = '']) => [name, name === 'Hvaler' ? ':' : text])));
    await press(shown, 'Endre');
    const pick = [...(page.shadowRoot?.querySelectorAll('.question .pick') ?? [])].find(({ textContent }) =>
      textContent.trim().startsWith('«:» betyr'),
    );
    const field = pick?.querySelector('select');
    expect([...(field?.options ?? [])].map(({ text }) => text)).to.contain('Ikke aktuelt');
    if (field) field.value = 'not-applicable';
    field?.dispatchEvent(new Event('change'));
    await page.updateComplete;
    await settled(grid);
    expect(textOf(page, '.question')).to.contain('«:» som «ikke aktuelt»');
    expect(grid.table.cellAt(5, 14).text).to.equal('ikke aktuelt');
  });

  it('offers the key figures that the block is likeliest for first', async () => {
    const shown = await showPage(ostfold);
    const { page } = shown;
    // Years, where the page has quarters.
    await paste(
      shown,
      asText([
        ['', 'Verdiskaping per sysselsatt 2022'],
        ['Halden', '1'],
      ]),
    );
    await press(shown, 'Velg et annet nøkkeltall');
    const options = [...(page.shadowRoot?.querySelector<HTMLSelectElement>('.question select')?.options ?? [])];
    expect(options.map(({ text }) => text).find((text) => text !== '')).to.equal('Bruttoprodukt per sysselsatt');
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
