/** What depends on the size of text in the key figures. */
import { expect, fixture, html } from '@open-wc/testing';
import { atRest, waitUntil } from '../browser/waiting.js';
import { drawn, one, plain, root, widget } from './shown-key-figures.js';

describe('<kpi-jobs-value>, in whatever text it is read', () => {
  it('keeps the space of the figure free, so that nothing moves when it arrives', async () => {
    // A scroll bar that came while the page grew would make everything narrower, and the figure lower.
    document.documentElement.style.overflowY = 'scroll';
    const element = await widget();
    await waitUntil(
      () =>
        (root(element).querySelector('.drawing')?.getBoundingClientRect().height ?? 0) > 100 &&
        root(element).querySelector('[part~="downloads"]'),
    );
    await document.fonts.ready;
    const before = one(element, '.foot').getBoundingClientRect().top - element.getBoundingClientRect().top;
    await drawn(element);
    await atRest(root(element));
    const after = one(element, '.foot').getBoundingClientRect().top - element.getBoundingClientRect().top;
    document.documentElement.style.overflowY = '';
    expect(Math.abs(after - before)).to.be.lessThan(2);
  });

  it('stays under the finger while the sentence above grows by each region', async () => {
    const spacer = await fixture(html`<div .style=${'height: 200vh'}></div>`);
    const element = await widget();
    spacer.before(element);
    const [first] = root(element).querySelectorAll<HTMLInputElement>('.check input');
    const menu = first?.closest('details');
    if (!first || !menu) throw new Error('There is nothing to compare with.');
    menu.open = true;
    element.parentElement?.style.setProperty('max-width', '280px');
    await atRest(root(element));
    scrollBy(0, 60);
    const [before, height] = [
      first.getBoundingClientRect().top,
      one(element, '.summary').getBoundingClientRect().height,
    ];
    first.click();
    await waitUntil(
      () => one(element, '.summary').getBoundingClientRect().height > height + 10,
      'the sentence to become longer',
    );
    await atRest(root(element));
    expect(first.getBoundingClientRect().top).to.be.closeTo(before, 1);
    scrollTo(0, 0);
  });

  it('brings the tables into sight that the reader has asked for at its foot', async () => {
    const element = await widget();
    await drawn(element);
    const spacer = await fixture(html`<div .style=${'height: 200vh'}></div>`);
    spacer.before(element);
    element.style.setProperty('max-width', '300px');
    await atRest(root(element));
    const button = [...root(element).querySelectorAll<HTMLElement>('.actions button')].find(
      (each) => plain(each) === 'Vis som tabell',
    );
    button?.scrollIntoView({ block: 'start' });
    expect(one(element, '[part~="figure"]').getBoundingClientRect().bottom).to.be.lessThan(10);
    button?.click();
    await waitUntil(() => {
      const { top } = one(element, '[part="tables"]').getBoundingClientRect();
      return top >= -1 && top < innerHeight;
    }, 'the tables');
    scrollTo(0, 0);
  });
});
