/** What depends on the size of text in the map, its list and its matrix. */
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../browser/accessible.js';
import { all, announced, nodes, one, plain, press, root, settle, widget } from './shown-map.js';
import { largeFeed, SMALL_FEED } from './small-feeds.js';

describe('<five-factor-map>, in whatever text it is read', () => {
  it('stacks who does what where it is narrow: a block for each actor, a line for each filled cell', async () => {
    const focusAreas = [
      { id: 'bio', title: 'Bioøkonomi' },
      ...Array.from({ length: 7 }, (_, index) => ({ id: `omrade-${index}`, title: `Konkurransekraft ${index}` })),
    ];
    const { element } = await widget({ ...SMALL_FEED, focusAreas }, 320);
    await press(element, 'Hvem gjør hva');
    const box = one(element, '.matrix .table-scroll');
    expect(box.scrollWidth).to.equal(box.clientWidth);
    expect(box.scrollHeight).to.equal(box.clientHeight);
    const [actor, cell] = [one(element, '.matrix tbody th'), one(element, '.matrix td:not(:empty)')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(cell?.top).to.be.at.least(actor?.bottom ?? Infinity);
    expect(cell?.left).to.equal(actor?.left);
    // Engines tell of the content before or after they have looked the attribute up.
    expect(getComputedStyle(one(element, '.matrix td:not(:empty)'), '::before').content).to.match(
      /attr\(data-column\)|Bioøkonomi/,
    );
    expect(one(element, '.matrix td:not(:empty)').dataset['column']).to.equal('Bioøkonomi');
    for (const empty of all(element, '.matrix td:empty')) expect(empty.offsetHeight).to.equal(1);
    // It is still a table for those who hear it: styles alone would have undone that.
    const roles = ['.matrix table', '.matrix tr', '.matrix thead th', '.matrix tbody th', '.matrix td'].map((each) =>
      one(element, each).getAttribute('role'),
    );
    expect(roles).to.deep.equal(['table', 'row', 'columnheader', 'rowheader', 'cell']);
    await expectAccessible(element);
  });

  it('keeps the row that was pressed where it was when a long panel above it closes', async () => {
    const { element } = await widget(largeFeed(5, 300, 600), 320);
    element.style.setProperty('margin-block', '100vh');
    await press(element, 'Gruppe 1');
    const row = nodes(element)[1];
    row?.scrollIntoView({ block: 'center' });
    const before = row?.getBoundingClientRect().top ?? NaN;
    row?.dispatchEvent(new MouseEvent('click'));
    await settle(element);
    expect(row?.getAttribute('aria-expanded')).to.equal('true');
    expect(row?.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('fits from 240 to 1600 pixels without scrolling sideways', async () => {
    const focusAreas = [{ id: 'bio', title: 'Konkurransekraft og attraktivitet i hele fylket og omegn' }];
    const { element } = await widget({ ...SMALL_FEED, focusAreas });
    for (const width of [240, 320, 480, 768, 1024, 1600]) {
      element.style.setProperty('width', `${width}px`);
      await settle(element);
      const frame = one(element, '.frame');
      expect(frame.scrollWidth, String(width)).to.be.at.most(frame.clientWidth);
    }
  });

  it('leads to the first of the new rows of the matrix, and cuts none of those that show', async () => {
    const { element } = await widget(largeFeed(5, 300, 0));
    await press(element, 'Hvem gjør hva');
    await press(element, 'Vis flere (280)');
    const row = all(element, '.matrix tbody tr')[20];
    expect(root(element).activeElement).to.equal(row?.querySelector('th'));
    expect(announced(element)).to.equal('Viser 40 av 300');
    const box = one(element, '.matrix .table-scroll').getBoundingClientRect();
    const header = one(element, '.matrix thead th').getBoundingClientRect();
    const rows = all(element, '.matrix tbody tr').map((each) => each.getBoundingClientRect());
    expect(rows[20]?.top).to.be.within(0, innerHeight);
    // Every row that shows is whole: none is cut by the header or by the lower edge.
    for (const { top, bottom } of rows) {
      expect(
        bottom <= header.bottom + 1 || (top >= header.bottom - 1 && bottom <= box.bottom + 1) || top >= box.bottom - 1,
      ).to.equal(true);
    }
  });

  it('names groups without the hyphens that are only drawn', async () => {
    const factors = [
      'Gründermiljøer',
      'Frivillighetsorganisasjoner',
      'Virkemiddelapparatet',
      'Kulturinstitusjoner',
    ].map((label, place) => ({ id: `f${place}`, label }));
    const { element } = await widget({
      feedVersion: '1.0',
      factors,
      actors: [{ id: 'a', name: 'A', factors: ['f0'] }],
    });
    // How much room the names need is up to the font.
    for (let width = 1100; width > 400 && all(element, '.hyphen').length === 0; width -= 50) {
      element.style.setProperty('width', `${width}px`);
      await settle(element);
    }
    expect(all(element, '.hyphen')).not.to.deep.equal([]);
    expect(all(element, '.node .label').every((label) => !label.textContent?.includes('-'))).to.equal(true);
    expect(nodes(element).map((node) => node.getAttribute('aria-label')?.split(',')[0])).to.deep.equal(
      factors.map(({ label }) => label),
    );
    const { violations } = await window.axe.run(element, {
      runOnly: { type: 'rule', values: ['label-content-name-mismatch'] },
    });
    expect(violations).to.deep.equal([]);
  });

  it('has targets of at least 24 pixels', async () => {
    const { element } = await widget();
    nodes(element)[0]?.dispatchEvent(new MouseEvent('click'));
    await settle(element);
    for (const target of all(element, '[part~="panel"] button, [part~="toolbar"] button, [part~="node"]')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), plain(target)).to.be.at.least(24);
    }
  });
});
