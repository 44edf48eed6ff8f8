/** The key figures on a phone: small tiles, and the full figure under the row of the chosen one. */
import { expect } from '@open-wc/testing';
import { rootOf, seen } from '../browser/reading.js';
import { shown, settled } from '../browser/shown-widget.js';
import { waitUntil } from '../browser/waiting.js';
import type { Widget } from '../browser/widgets.js';

/** Inside a page of 390 pixels, and its screen. */
const PHONE = 358;
const SCREEN = 844;

/** The tiles and the full figure in the order in which they are read. */
const inOrder = (element: Widget): string[] =>
  seen(element, '.tile, .drawing').map((part) => (part.matches('.tile') ? 'tile' : 'figure'));

function tile(element: Widget, place: number): HTMLElement {
  const found = rootOf(element).querySelectorAll<HTMLElement>('.tile-button')[place];
  if (!found) throw new Error(`There is no tile ${place}`);
  return found;
}

async function choose(element: Widget, place: number): Promise<void> {
  tile(element, place).focus();
  tile(element, place).click();
  await waitUntil(
    () => tile(element, place).ariaPressed === 'true' && rootOf(element).querySelector('.drawing'),
    'the figure of the tile',
  );
  // Under large text the room of the drawing may lie so far below the screen that it is not drawn yet.
  const isNear = (rootOf(element).querySelector('.drawing')?.getBoundingClientRect().top ?? 0) < innerHeight;
  if (isNear) await waitUntil(() => rootOf(element).querySelector('.drawing svg'), 'the drawing');
  await settled(element);
}

describe('<kpi-jobs-value> on a phone', () => {
  it('has two tiles in a row, and all that it says in three screens', async () => {
    const element = await shown('kpi-jobs-value', PHONE);
    // With twice the text a tile takes the whole row.
    if (parseFloat(getComputedStyle(document.documentElement).fontSize) > 20) return;
    const tops = seen(element, '.tile').map((each) => Math.round(each.getBoundingClientRect().top));
    expect([tops[0] === tops[1], tops[2] === tops[3], tops[4] === tops[5]]).to.deep.equal([true, true, true]);
    expect(new Set(tops).size).to.equal(3);
    expect(element.getBoundingClientRect().height).to.be.lessThan(3 * SCREEN);
  });

  it('says a change in few words, and has what a number means where its figure is', async () => {
    const element = await shown('kpi-jobs-value', PHONE);
    const [first] = seen(element, '.tile');
    expect(first!.innerText.replaceAll('\u00a0', ' ')).to.contain('+0,9 % på ett år');
    expect(seen(element, '.definition').map((each) => each.parentElement?.className)).to.deep.equal(['open']);
  });

  it('opens the figure under the row of the tile, in the order in which it is read and reached', async () => {
    const element = await shown('kpi-jobs-value', PHONE);
    expect(inOrder(element)).to.deep.equal(['tile', 'tile', 'figure', 'tile', 'tile', 'tile', 'tile']);
    await choose(element, 2);
    expect(inOrder(element)).to.deep.equal(['tile', 'tile', 'tile', 'tile', 'figure', 'tile', 'tile']);
    const boxes = seen(element, '.tile, .open').map((part) => part.getBoundingClientRect());
    const isAfter = boxes.every((box, place) => place === 0 || box.top >= (boxes[place - 1]?.top ?? 0));
    expect(isAfter).to.equal(true);
  });

  it('keeps the tile that was pressed where it was, with the focus', async () => {
    const element = await shown('kpi-jobs-value', PHONE);
    element.parentElement?.style.setProperty('margin-block', '100vh');
    tile(element, 4).scrollIntoView({ block: 'center' });
    const before = tile(element, 4).getBoundingClientRect().top;
    await choose(element, 4);
    expect(tile(element, 4).getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect(rootOf(element).activeElement).to.equal(tile(element, 4));
    scrollTo(0, 0);
  });

  it('has controls for fingers', async () => {
    const element = await shown('kpi-jobs-value', PHONE);
    const low = seen(element, 'select, .button, .reader input, .actions button, summary')
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 60));
    expect(low).to.deep.equal([]);
  });

  it('has the figure below all tiles again where there is room', async () => {
    const element = await shown('kpi-jobs-value', PHONE);
    element.parentElement?.style.setProperty('width', '900px');
    await waitUntil(() => !rootOf(element).querySelector('.open') && rootOf(element).querySelector('.drawing svg'));
    expect(inOrder(element).indexOf('figure')).to.equal(6);
    expect(seen(element, '.in-short').length).to.equal(0);
  });
});
