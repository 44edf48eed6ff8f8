/** The menu of downloads, as far as it depends on whether there is a drawing. */
import { expect } from '@open-wc/testing';
import { rootOf, seen } from '../../browser/reading.js';
import { shown } from '../../browser/shown-widget.js';
import { frames } from '../../browser/waiting.js';
import type { Widget } from '../../browser/widgets.js';

const WHY = 'Det er ingen figur å laste ned her. Bruk tallene i tabellen.';

/** Opens the menu, and tells which of its forms cannot be had. */
async function disabledIn(element: Widget): Promise<string[]> {
  const menu = rootOf(element).querySelector<HTMLDetailsElement>('[part~="downloads"]');
  const opened = new Promise((resolve) => menu?.addEventListener('toggle', resolve, { once: true }));
  menu?.querySelector('summary')?.click();
  await opened;
  await element.updateComplete;
  return seen<HTMLButtonElement>(element, '.menu li > button:disabled').map(({ value }) => value);
}

describe('the menu of downloads', () => {
  it('offers pictures where there is a drawing', async () => {
    const element = await shown('kpi-jobs-value');
    expect(await disabledIn(element)).to.deep.equal([]);
    expect(seen(element, '.menu .why').length).to.equal(0);
  });

  it('says in sight why there are none', async () => {
    const element = await shown('kpi-jobs-value', 1000, { view: 'table' });
    expect(await disabledIn(element)).to.deep.equal(['svg', 'png']);
    expect(seen(element, '.menu .why').map(({ innerText }) => innerText)).to.deep.equal([WHY]);
  });

  it('offers pictures again when the reader goes back to the figure', async () => {
    const element = await shown('focus-area-wheel', 1000, { view: 'table' });
    expect(await disabledIn(element)).to.deep.equal(['svg', 'png']);
    rootOf(element).querySelector('[part~="downloads"]')?.removeAttribute('open');
    await frames(2);
    element.view = 'figure';
    await element.updateComplete;
    expect(await disabledIn(element)).to.deep.equal([]);
  });
});
