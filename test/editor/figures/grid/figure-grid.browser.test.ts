import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../../src/editor/figures/grid/figure-grid.js';
import type { FigureGridElement } from '../../../../src/editor/figures/grid/figure-grid.js';
import { expectAccessible } from '../../../browser/accessible.js';
import { pressKey, typeText } from '../../../browser/keys.js';
import { frames, waitUntil } from '../../../browser/waiting.js';
import { cellAt, chosen, focused, listenTo, numbered, settled, showGrid } from './shown-grid.js';

/** Presses keys one after the other, each with what is held beside it: `Control+ArrowDown`. */
async function press(grid: FigureGridElement, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await pressKey(key);
    await settled(grid);
  }
}

function centre(element: Element | undefined): [number, number] {
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('the grid', () => {
  it('has one cell in the order of the Tab key, and lets the Tab key out', async () => {
    const { grid } = await showGrid(numbered(4, 3));
    (grid.previousElementSibling as HTMLElement | null)?.focus();
    await pressKey('Tab');
    expect(focused(grid)).to.equal('cell 0,2');
    await pressKey('Tab');
    expect(document.activeElement).to.equal(grid.nextElementSibling);
  });

  it('goes where the keys lead', async () => {
    const { grid } = await showGrid(numbered(30, 40));
    grid.focus();
    await settled(grid);
    expect(focused(grid)).to.equal('cell 0,39');
    const ways: readonly (readonly [string, string])[] = [
      ['ArrowDown', 'cell 1,39'],
      ['ArrowLeft', 'cell 1,38'],
      ['Control+ArrowLeft', 'cell 1,0'],
      ['Control+ArrowDown', 'cell 29,0'],
      ['End', 'cell 29,39'],
      ['Home', 'cell 29,0'],
      ['Control+Home', 'cell 0,0'],
      ['Control+End', 'cell 29,39'],
    ];
    for (const [key, place] of ways) {
      await press(grid, key);
      expect([key, focused(grid)]).to.deep.equal([key, place]);
    }
    await press(grid, 'PageUp');
    const page = 29 - Number(/cell (\d+)/.exec(focused(grid))?.[1]);
    expect(page).to.be.greaterThan(3);
    await press(grid, 'PageDown');
    expect(focused(grid)).to.equal('cell 29,39');
  });

  it('draws the focused cell wholly inside the part that is seen', async () => {
    const { grid } = await showGrid(numbered(30, 40));
    grid.focus();
    for (const key of ['Control+End', 'Control+Home', 'Control+ArrowRight', 'PageDown', 'Control+ArrowLeft']) {
      await press(grid, key);
      const cell = grid.shadowRoot?.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const view = grid.shadowRoot?.querySelector('.view')?.getBoundingClientRect() ?? new DOMRect();
      expect(cell.width, key).to.be.greaterThan(20);
      expect([cell.left >= view.left, cell.right <= view.right + 1, cell.bottom <= view.bottom + 1], key).to.deep.equal(
        [true, true, true],
      );
    }
  });

  it('chooses with Shift, and everything with Ctrl and A', async () => {
    const { grid } = await showGrid(numbered(4, 3));
    grid.choose({ row: 1, column: 0 });
    grid.focus();
    await press(grid, 'Shift+ArrowRight', 'Shift+ArrowDown');
    expect(chosen(grid)).to.equal('1,0–2,1');
    expect(focused(grid)).to.equal('cell 2,1');
    await press(grid, 'Control+a');
    expect(chosen(grid)).to.equal('0,0–3,2');
    expect(focused(grid)).to.equal('cell 2,1');
    await press(grid, 'ArrowUp');
    expect(chosen(grid)).to.equal('1,1');
    await press(grid, 'Shift+Space');
    expect(chosen(grid)).to.equal('1,0–1,2');
  });

  it('writes over a cell, and goes on as a spreadsheet does', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 0, column: 0 });
    grid.focus();
    await settled(grid);
    await typeText('12,5');
    expect(focused(grid)).to.equal('field 0,0 «12,5»');
    await press(grid, 'Enter');
    expect(focused(grid)).to.equal('cell 1,0');
    await typeText('-3');
    await press(grid, 'Tab');
    expect(focused(grid)).to.equal('cell 1,1');
    await typeText('7');
    await press(grid, 'ArrowLeft');
    expect(focused(grid)).to.equal('cell 1,0');
    expect(changes).to.deep.equal(['typed 0,0=12,5', 'typed 1,0=-3', 'typed 1,1=7']);
    expect(cellAt(grid, 0, 0)?.textContent).to.equal('12,5');
  });

  it('is written in after a press on the cell that is active already, from anywhere on the page', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    expect(chosen(grid)).to.equal('0,2');
    (grid.previousElementSibling as HTMLElement | null)?.focus();
    await sendMouse({ type: 'click', position: centre(cellAt(grid, 0, 2)) });
    await settled(grid);
    expect(focused(grid)).to.equal('cell 0,2');
    await typeText('15000');
    await press(grid, 'Enter');
    expect(changes).to.deep.equal(['typed 0,2=15000']);
  });

  it('changes what stands in a cell, or leaves it', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 2, column: 1 });
    grid.focus();
    await press(grid, 'F2');
    expect(focused(grid)).to.equal('field 2,1 «32»');
    await typeText('5');
    expect(focused(grid)).to.equal('field 2,1 «325»');
    await press(grid, 'Escape');
    expect(focused(grid)).to.equal('cell 2,1');
    expect(changes).to.deep.equal([]);
    // Nothing written is no change.
    await press(grid, 'Enter', 'Enter');
    expect(focused(grid)).to.equal('cell 3,1');
    expect(changes).to.deep.equal([]);
  });

  it('takes what was written when the keeper goes elsewhere', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 0, column: 0 });
    grid.focus();
    await settled(grid);
    await typeText('99');
    (grid.nextElementSibling as HTMLElement | null)?.focus();
    await settled(grid);
    expect(changes).to.deep.equal(['typed 0,0=99']);
    expect(document.activeElement).to.equal(grid.nextElementSibling);
  });

  it('leaves undoing to the history of the page, and to the field while it is open', async () => {
    const { grid } = await showGrid(numbered(4, 3));
    const heard: string[] = [];
    const listen = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key.length === 1) heard.push(`${key} ${defaultPrevented}`);
    };
    addEventListener('keydown', listen);
    grid.focus();
    await press(grid, 'Control+z', 'Control+y');
    await press(grid, 'F2', 'Control+z');
    removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['z false', 'y false']);
  });

  it('empties, and fills down', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3), { readonlyRows: [3] });
    grid.choose({ row: 1, column: 0 });
    grid.focus();
    await press(grid, 'Shift+ArrowDown', 'Control+d');
    expect(changes.at(-1)).to.equal('filled 2,0=21');
    await press(grid, 'Delete');
    expect(changes.at(-1)).to.equal('cleared 1,0= 2,0=');
    expect(chosen(grid)).to.equal('1,0–2,0');
  });

  it('does not let sums be written in, and says so', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3), { readonlyRows: [0] });
    const said = listenTo(grid);
    grid.focus();
    await press(grid, 'Control+Home', 'Enter', '5', 'Delete');
    expect(focused(grid)).to.equal('cell 0,0');
    expect(changes).to.deep.equal([]);
    await waitUntil(() => said.some((text) => text.includes('regnes ut')));
    expect(cellAt(grid, 0, 0)?.getAttribute('aria-readonly')).to.equal('true');
  });

  it('keeps the focus when the cell is scrolled away, and brings the cell back with the next key', async () => {
    const { grid } = await showGrid(numbered(60, 8));
    grid.focus();
    await press(grid, 'Control+Home');
    const scroller = grid.shadowRoot?.querySelector('.scroller');
    scroller?.scrollTo({ top: 1200 });
    await waitUntil(() => cellAt(grid, 0, 0) === undefined, 'the first row to be gone');
    await settled(grid);
    expect(focused(grid)).to.equal('scroller');
    await press(grid, 'ArrowDown');
    expect(focused(grid)).to.equal('cell 1,0');
  });

  it('keeps the focus and the place when a new table comes', async () => {
    const { grid } = await showGrid(numbered(30, 12));
    grid.focus();
    await press(grid, 'Control+Home', 'ArrowDown', 'ArrowDown');
    grid.table = { ...grid.table, caption: 'Ny' };
    await settled(grid);
    expect(focused(grid)).to.equal('cell 2,0');
    // A table with fewer rows has its last row in their place.
    grid.table = { ...grid.table, rows: grid.table.rows.slice(0, 2) };
    await settled(grid);
    expect(focused(grid)).to.equal('cell 1,0');
  });

  it('begins a new table with its newest column, and says how many are older', async () => {
    const { grid } = await showGrid(numbered(5, 30));
    expect(cellAt(grid, 0, 29)).not.to.equal(undefined);
    expect(cellAt(grid, 0, 0)).to.equal(undefined);
    expect(grid.shadowRoot?.querySelector('.hint')?.textContent).to.match(/‹ 2\d eldre kvartaler/);
  });

  it('is chosen in with the mouse, also over its edge', async () => {
    const { grid } = await showGrid(numbered(60, 8), { width: 400 });
    grid.choose({ row: 0, column: 0 });
    await settled(grid);
    await sendMouse({ type: 'move', position: centre(cellAt(grid, 1, 0)) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: centre(cellAt(grid, 3, 1)) });
    await frames(2);
    expect(chosen(grid)).to.equal('1,0–3,1');
    const { bottom, left } = grid.shadowRoot?.querySelector('.scroller')?.getBoundingClientRect() ?? new DOMRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 200), Math.round(bottom + 8)] });
    await waitUntil(() => grid.selection.active.row > 25, 'the grid to scroll');
    await sendMouse({ type: 'up' });
    await settled(grid);
    expect(grid.selection.anchor).to.deep.equal({ row: 1, column: 0 });
    const { row } = grid.selection.active;
    await frames(20);
    expect(grid.selection.active.row).to.equal(row);
  });

  it('is chosen in from right to left and from below, and has the active cell where the mouse was let go', async () => {
    const { grid } = await showGrid(numbered(6, 5));
    grid.focus();
    await settled(grid);
    await sendMouse({ type: 'move', position: centre(cellAt(grid, 4, 4)) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: centre(cellAt(grid, 2, 3)) });
    await sendMouse({ type: 'up' });
    await settled(grid);
    expect(chosen(grid)).to.equal('2,3–4,4');
    expect(focused(grid)).to.equal('cell 2,3');
  });

  it('says how many cells are chosen, with a space in thousands, and takes empty cells along', async () => {
    const { grid, changes } = await showGrid(
      numbered(60, 20).map((row, index) => (index % 2 ? row.map(() => '') : row)),
    );
    grid.focus();
    await settled(grid);
    const said = listenTo(grid);
    await press(grid, 'Control+a');
    await waitUntil(() => said.some((text) => text.includes('1\u00a0200 celler valgt')), 'the count to be said');
    await press(grid, 'Delete');
    expect(changes.length).to.equal(1);
    // Only what there was is taken away.
    expect(changes[0]?.split(' ').length).to.equal(1 + 600);
  });

  it('keeps an open field with what is written when the page takes back what was done elsewhere', async () => {
    const { grid } = await showGrid(numbered(4, 3));
    grid.choose({ row: 1, column: 1 });
    grid.focus();
    await settled(grid);
    await typeText('99');
    // The page takes back what was done elsewhere: another table of the same name comes.
    grid.table = { ...grid.table };
    await settled(grid);
    expect(focused(grid)).to.equal('field 1,1 «99»');
    await press(grid, 'Escape');
    expect(focused(grid)).to.equal('cell 1,1');
    expect(cellAt(grid, 1, 1)?.textContent.trim()).to.equal('22');
  });

  it('opens a cell that is pressed twice, and chooses whole rows and columns at their heads', async () => {
    const { grid } = await showGrid(numbered(4, 3));
    const [x, y] = centre(cellAt(grid, 1, 1));
    await sendMouse({ type: 'click', position: [x, y] });
    expect(focused(grid)).to.equal('cell 1,1');
    cellAt(grid, 1, 1)?.dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, composed: true, clientX: x, clientY: y }),
    );
    await settled(grid);
    expect(focused(grid)).to.equal('field 1,1 «22»');
    const head = grid.shadowRoot?.querySelector('th[aria-colindex="4"]') ?? undefined;
    await sendMouse({ type: 'click', position: centre(head) });
    await settled(grid);
    expect(chosen(grid)).to.equal('0,2–3,2');
  });

  it('opens the chosen cell at the second tap of a finger, and moves nothing while it scrolls', async () => {
    const { grid } = await showGrid(numbered(4, 3));
    grid.choose({ row: 0, column: 0 });
    await settled(grid);
    const [clientX, clientY] = centre(cellAt(grid, 2, 1));
    const point = { bubbles: true, composed: true, clientX, clientY, pointerType: 'touch', isPrimary: true };
    const touch = (type: string): unknown => cellAt(grid, 2, 1)?.dispatchEvent(new PointerEvent(type, point));
    touch('pointerdown');
    touch('pointercancel');
    expect(grid.selection.active).to.deep.equal({ row: 0, column: 0 });
    touch('pointerdown');
    touch('pointerup');
    touch('click');
    await settled(grid);
    expect(focused(grid)).to.equal('cell 2,1');
    touch('pointerdown');
    touch('pointerup');
    touch('click');
    await settled(grid);
    expect(focused(grid)).to.equal('field 2,1 «32»');
  });

  it('leaves keys to an input method while it composes', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 0, column: 0 });
    grid.focus();
    await settled(grid);
    const begin = new KeyboardEvent('keydown', { key: 'Process', bubbles: true, composed: true, cancelable: true });
    grid.shadowRoot?.activeElement?.dispatchEvent(begin);
    // At once, since the first letter is put in as soon as the key has been handled.
    expect(focused(grid)).to.equal('field 0,0 «»');
    expect(begin.defaultPrevented).to.equal(false);
    const field = grid.shadowRoot?.querySelector('input');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    await settled(grid);
    expect(focused(grid)).to.equal('field 0,0 «»');
    if (field) field.value = '12';
    await press(grid, 'Enter');
    expect(changes).to.deep.equal(['typed 0,0=12']);
  });

  it('takes what stands in the field before the page is saved with the keyboard', async () => {
    const { grid, changes } = await showGrid(numbered(4, 3));
    grid.choose({ row: 0, column: 0 });
    grid.focus();
    await settled(grid);
    await typeText('5');
    let seen = '';
    const listen = (event: KeyboardEvent): void => {
      event.preventDefault();
      seen = changes.join();
    };
    grid.shadowRoot?.querySelector('input')?.addEventListener('keydown', () => undefined);
    addEventListener('keydown', listen);
    grid.shadowRoot
      ?.querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, composed: true }));
    removeEventListener('keydown', listen);
    expect(seen).to.equal('typed 0,0=5');
  });

  it('is a grid to assistive technology, and tells of problems beside their cells', async () => {
    const { grid } = await showGrid(numbered(30, 12), {
      change: (table) => ({
        ...table,
        cellAt: (row, column) => ({
          ...table.cellAt(row, column),
          ...(row === 1 && column === 11
            ? { problem: 'Dette er ikke et tall.', isError: true, marks: ['foreløpig'] }
            : {}),
        }),
      }),
    });
    const table = grid.shadowRoot?.querySelector('table');
    expect(table?.getAttribute('role')).to.equal('grid');
    expect([table?.getAttribute('aria-rowcount'), table?.getAttribute('aria-colcount')]).to.deep.equal(['31', '13']);
    const cell = cellAt(grid, 1, 11);
    expect(cell?.getAttribute('aria-invalid')).to.equal('true');
    const description = grid.shadowRoot?.getElementById(cell?.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).to.equal('Dette er ikke et tall.');
    expect(cell?.textContent).to.contain('212, foreløpig'.slice(-11));
    grid.choose({ row: 1, column: 11 });
    await settled(grid);
    expect(grid.shadowRoot?.querySelector('.about')?.textContent).to.equal(
      'Kommune 1, Kvartal 11: 212, foreløpig. Dette er ikke et tall.',
    );
    await expectAccessible(grid);
  });

  it('has rows as high as the text, and as many as there is room for', async () => {
    const { grid } = await showGrid(numbered(60, 4));
    const heightOfRow = (): number => cellAt(grid, 0, 3)?.getBoundingClientRect().height ?? 0;
    const [before, rows] = [heightOfRow(), grid.shadowRoot?.querySelectorAll('tbody tr').length ?? 0];
    grid.style.fontSize = '200%';
    await settled(grid);
    expect(heightOfRow()).to.be.closeTo(2 * before, 3);
    expect(grid.shadowRoot?.querySelectorAll('tbody tr').length).to.be.lessThan(rows);
    // WCAG 1.4.12.
    grid.style.letterSpacing = '0.12em';
    grid.style.wordSpacing = '0.16em';
    await settled(grid);
    const cell = cellAt(grid, 0, 3);
    expect(cell?.scrollWidth).to.be.at.most(cell?.clientWidth ?? 0);
  });

  it('is printed whole', async () => {
    const { grid } = await showGrid(numbered(60, 30));
    dispatchEvent(new Event('beforeprint'));
    const printed = grid.shadowRoot?.querySelectorAll('.printed table') ?? [];
    const cells = [...printed].flatMap((table) =>
      [...table.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(printed.length).to.be.greaterThan(1);
    expect([...cells].sort()).to.deep.equal(numbered(60, 30).flat().sort());
    dispatchEvent(new Event('afterprint'));
    await settled(grid);
    expect(grid.shadowRoot?.querySelector('.printed')).to.equal(null);
  });
});
