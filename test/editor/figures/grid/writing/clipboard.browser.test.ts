import { expect } from '@open-wc/testing';
import '../../../../../src/editor/figures/grid/figure-grid.js';
import type { FigureGridElement } from '../../../../../src/editor/figures/grid/figure-grid.js';
import type { BlockPasteEvent } from '../../../../../src/editor/figures/grid/grid-events.js';
import { pressKey } from '../../../../browser/keys.js';
import { waitUntil } from '../../../../browser/waiting.js';
import { putOnClipboard } from '../real-clipboard.js';
import { chosen, focused, listenTo, numbered, settled, showGrid } from '../shown-grid.js';

/** A clipboard event such as the browser makes, with what it holds. */
function clipboardEvent(type: string, content: Readonly<Record<string, string>> = {}): ClipboardEvent {
  const clipboardData = new DataTransfer();
  for (const [kind, text] of Object.entries(content)) clipboardData.setData(kind, text);
  const event = new ClipboardEvent(type, { bubbles: true, composed: true, cancelable: true });
  // Firefox takes none from those who make an event.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return event;
}

async function paste(grid: FigureGridElement, text: string, html = ''): Promise<ClipboardEvent> {
  const event = clipboardEvent('paste', { 'text/plain': text, ...(html === '' ? {} : { 'text/html': html }) });
  // Browsers send it to the body, since no text is chosen in the cell that has the focus.
  document.body.dispatchEvent(event);
  await settled(grid);
  return event;
}

describe('the clipboard of the grid', () => {
  it('takes what is really pasted with the keyboard', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    await putOnClipboard('12,5\t7\r\n1\u00a0234\t..\r\n');
    grid.choose({ row: 1, column: 0 });
    grid.focus();
    await settled(grid);
    await pressKey('Control+v');
    await waitUntil(() => changes.length > 0, 'the block to be pasted');
    await settled(grid);
    // WebKitGTK hands on a space for a space that does not break.
    expect(changes[0]?.replace('\u00a0', ' ')).to.equal('pasted 1,0=12,5 1,1=7 2,0=1 234 2,1=..');
    expect(chosen(grid)).to.equal('1,0–2,1');
    expect(focused(grid)).to.equal('cell 1,0');
  });

  it('really copies and cuts, so that it can be pasted again', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 0, column: 0 });
    grid.focus();
    await settled(grid);
    await pressKey('Shift+ArrowRight');
    await pressKey('Control+x');
    await waitUntil(() => changes.length > 0, 'the cells to be cut');
    expect(changes).to.deep.equal(['cleared 0,0= 0,1=']);
    grid.choose({ row: 2, column: 1 });
    await settled(grid);
    await pressKey('Control+v');
    await waitUntil(() => changes.length > 1, 'the cells to be pasted');
    expect(changes[1]).to.equal('pasted 2,1=11 2,2=12');
    const said = listenTo(grid);
    await pressKey('Control+c');
    await waitUntil(() => said.includes('2 celler er kopiert'));
  });

  it('copies text for spreadsheets and a table for word processors', async () => {
    const { grid } = await showGrid(numbered(2, 2));
    grid.choose({ row: 0, column: 0 });
    grid.focus();
    await settled(grid);
    const event = clipboardEvent('copy');
    document.body.dispatchEvent(event);
    expect(event.clipboardData?.getData('text/plain')).to.equal('11');
    expect(event.clipboardData?.getData('text/html')).to.equal('<table><tr><td>11</td></tr></table>');
    expect(event.defaultPrevented).to.equal(true);
  });

  it('lets its page take a block in another way', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    const blocks: string[] = [];
    grid.addEventListener('block-paste', (event: BlockPasteEvent) => {
      event.preventDefault();
      blocks.push(`${event.row},${event.column}: ${event.text} ${event.html}`);
    });
    grid.choose({ row: 1, column: 1 });
    grid.focus();
    await settled(grid);
    await paste(grid, 'a\tb', '<table></table>');
    expect(blocks).to.deep.equal(['1,1: a\tb <table></table>']);
    expect(changes).to.deep.equal([]);
  });

  it('says what found no room', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 3, column: 2 });
    grid.focus();
    await settled(grid);
    const said = listenTo(grid);
    await paste(grid, '1\t2\n3\t4');
    expect(changes).to.deep.equal(['pasted 3,2=1']);
    await waitUntil(() => said.some((text) => text.includes('3 verdier fikk ikke')));
  });

  it('does not press a block into the field of one cell', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 0, column: 0 });
    grid.focus();
    await settled(grid);
    await pressKey('F2');
    const single = await paste(grid, '12');
    expect(single.defaultPrevented).to.equal(false);
    await paste(grid, '1\t2\r\n');
    expect(changes).to.deep.equal(['pasted 0,0=1 0,1=2']);
  });

  it('leaves the clipboard alone while the focus is elsewhere', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    (grid.nextElementSibling as HTMLElement | null)?.focus();
    const event = await paste(grid, '1');
    expect([event.defaultPrevented, changes.length]).to.deep.equal([false, 0]);
  });
});
