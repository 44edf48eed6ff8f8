import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/five-factor-map/five-factor-map.js';
import type { FiveFactorMapElement } from '../../src/five-factor-map/five-factor-map.js';
import { selectionGroup } from '../../src/store/selection-group.js';
import type { ItemSelectEvent } from '../../src/widget/events.js';
import { expectAccessible } from '../browser/accessible.js';
import { groupListOf } from '../../src/five-factor-map/groups/groups.view.js';
import { largeFeed, OPTIONS, read, SMALL_FEED, mapOf } from './small-feeds.js';

const PAYLOAD = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{x}}${x}';
let number = 0;

/** A widget in a box of a width, with its panel and tables loaded, and what it told the page since. */
async function widget(feed: unknown = SMALL_FEED, width = 1000, lang = 'nb') {
  number += 1;
  const group = `map-${number}`;
  const box = await fixture(
    html`<div lang=${lang}><five-factor-map .feed=${feed} group=${group}></five-factor-map></div>`,
  );
  const element = box.querySelector('five-factor-map');
  if (!element) throw new Error('There is no widget');
  element.style.setProperty('width', `${width}px`);
  const told: [string, string | undefined][] = [];
  element.addEventListener('item-select', (event: ItemSelectEvent) => told.push([event.kind, event.itemId]));
  await waitUntil(() => root(element).querySelector('[part~="panel"], [part~="empty"]'), 'the panel');
  await settle(element);
  return { element, told, group };
}

/** The widget is measured in the next frame. */
async function settle(element: FiveFactorMapElement): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  // Colours that change slowly would be judged half-way.
  await Promise.allSettled(
    root(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

function root(element: FiveFactorMapElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no content');
  return element.shadowRoot;
}

function all<T extends Element = HTMLElement>(element: FiveFactorMapElement, selector: string): T[] {
  return [...root(element).querySelectorAll<T>(selector)];
}

function one<T extends Element = HTMLElement>(element: FiveFactorMapElement, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

const nodes = (element: FiveFactorMapElement) => all<SVGElement>(element, '[part~="node"]');
const plain = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const panelTitle = (element: FiveFactorMapElement): string => plain(one(element, '[part~="panel-heading"]'));
const announced = (element: FiveFactorMapElement): string => plain(one(element, '[role="status"]'));

async function key(element: FiveFactorMapElement, name: string): Promise<void> {
  const target = root(element).activeElement;
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
  await settle(element);
}

async function press(element: FiveFactorMapElement, name: string): Promise<void> {
  const button = all(element, 'button').find((candidate) => plain(candidate).startsWith(name));
  if (!button) throw new Error(`There is no button «${name}»`);
  button.focus();
  button.click();
  await settle(element);
}

function filters(element: FiveFactorMapElement): string[][] {
  return all(element, '[part~="toolbar"] label').map((label) => [
    plain(label).split(' ')[0] ?? '',
    ...[...label.querySelectorAll('option')].map(({ text }) => text),
  ]);
}

async function pick(element: FiveFactorMapElement, place: number, text: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, 'select')[place];
  if (!select) throw new Error('There is no such filter');
  select.selectedIndex = [...select.options].findIndex((option) => option.text === text);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}

describe('<five-factor-map>', () => {
  it('shows the groups as buttons of one toolbar, named by label and counts', async () => {
    const { element } = await widget();
    expect(one(element, '.drawing').getAttribute('role')).to.equal('toolbar');
    expect(one(element, '.drawing').getAttribute('aria-label')).to.equal('Grupper');
    expect(nodes(element).map((node) => node.getAttribute('aria-label'))).to.deep.equal([
      'Offentlig myndighet, 2 aktører, 3 koblinger',
      'Forskning, 1 aktør, 3 koblinger',
      'Næringsliv, 2 aktører, 4 koblinger',
      'Kapital, ingen ennå, 0 koblinger',
    ]);
    expect(nodes(element).map((node) => node.getAttribute('tabindex'))).to.deep.equal(['0', '-1', '-1', '-1']);
    expect(nodes(element).every((node) => node.getAttribute('role') === 'button')).to.equal(true);
  });

  it('moves round the ring with arrow keys, Home and End, as one tab stop', async () => {
    const { element } = await widget();
    nodes(element)[0]?.focus();
    const places: number[] = [];
    for (const name of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'ArrowUp', 'ArrowRight', 'End']) {
      await key(element, name);
      places.push(nodes(element).indexOf(root(element).activeElement as SVGElement));
    }
    expect(places).to.deep.equal([1, 2, 1, 0, 3, 0, 3]);
    expect(nodes(element).map((node) => node.getAttribute('tabindex'))).to.deep.equal(['-1', '-1', '-1', '0']);
  });

  it('leaves the shortcuts of the browser alone', async () => {
    const { element } = await widget();
    nodes(element)[0]?.focus();
    const back = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    nodes(element)[0]?.dispatchEvent(back);
    expect(back.defaultPrevented).to.equal(false);
    expect(root(element).activeElement).to.equal(nodes(element)[0]);
  });

  it('chooses with Enter and Space, says so once, and takes back with Escape', async () => {
    const { element, told } = await widget();
    nodes(element)[1]?.focus();
    await key(element, 'Enter');
    expect(panelTitle(element)).to.equal('Forskning');
    expect(nodes(element)[1]?.getAttribute('aria-pressed')).to.equal('true');
    expect(announced(element)).to.equal(
      'Forskning. 1 aktør · 3 koblinger: 2 mellom aktører og 1 gjennom et felles prosjekt',
    );
    expect(root(element).activeElement).to.equal(nodes(element)[1]);
    await key(element, 'ArrowRight');
    await key(element, ' ');
    expect(panelTitle(element)).to.equal('Næringsliv');
    await key(element, 'Escape');
    expect(panelTitle(element)).to.equal('Oversikt');
    expect(told).to.deep.equal([
      ['factor', 'forskning'],
      ['factor', 'naering'],
      ['factor', undefined],
    ]);
  });

  it('leaves Escape to the page when nothing is chosen', async () => {
    const { element, told } = await widget();
    let reached = 0;
    element.addEventListener('keydown', () => {
      reached += 1;
    });
    nodes(element)[0]?.focus();
    await key(element, 'Escape');
    expect(reached).to.equal(1);
    expect(told).to.deep.equal([]);
  });

  it('goes from the panel to actors and links, and takes the focus along', async () => {
    const { element, told } = await widget();
    nodes(element)[0]?.dispatchEvent(new MouseEvent('click'));
    await settle(element);
    await press(element, 'Kommunen');
    expect(panelTitle(element)).to.equal('Kommunen');
    expect(root(element).activeElement).to.equal(one(element, '[part~="panel"]'));
    expect(one(element, '[part~="panel"]').getAttribute('aria-label')).to.equal('Kommunen. Legger til rette');
    await press(element, 'Offentlig myndighet');
    await press(element, 'Næringsliv (3)');
    expect(panelTitle(element)).to.equal('Offentlig myndighet – Næringsliv');
    expect(told).to.deep.equal([
      ['factor', 'stat'],
      ['actor', 'Kommunen'],
      ['factor', 'stat'],
      ['link', 'stat+naering'],
    ]);
    await key(element, 'Escape');
    expect(panelTitle(element)).to.equal('Offentlig myndighet');
    expect(root(element).activeElement).to.equal(one(element, '[part~="panel"]'));
    await key(element, 'Escape');
    expect(panelTitle(element)).to.equal('Oversikt');
    expect(root(element).activeElement).to.equal(nodes(element)[0]);
  });

  it('goes from an actor back to the overview when it was opened from there', async () => {
    const { element } = await widget();
    one(element, '.dot .hit').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle(element);
    expect(panelTitle(element)).to.equal('Kommunen');
    nodes(element)[0]?.focus();
    await key(element, 'Escape');
    expect(panelTitle(element)).to.equal('Oversikt');
  });

  it('lets a pointer choose lines and dots, and take a choice back', async () => {
    const { element, told } = await widget();
    const click = async (selector: string): Promise<void> => {
      one(element, selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settle(element);
    };
    await click('.line-to .hit');
    expect(panelTitle(element)).to.equal('Offentlig myndighet – Forskning');
    await click('.dot .hit');
    expect(panelTitle(element)).to.equal('Kommunen');
    await click('.dot .hit');
    expect(panelTitle(element)).to.equal('Oversikt');
    expect(told).to.deep.equal([
      ['link', 'stat+forskning'],
      ['actor', 'Kommunen'],
      ['actor', undefined],
    ]);
  });

  it('tells nobody when properties are set', async () => {
    const { element, told } = await widget();
    Object.assign(element, { mode: 'matrix', view: 'table', region: 'byen', heading: 'Ny' });
    await settle(element);
    Object.assign(element, { mode: 'map', view: 'figure', feed: largeFeed(3, 9, 3) });
    await settle(element);
    expect(told).to.deep.equal([]);
  });

  it('marks the actors of a focus area that is chosen elsewhere, and lets the reader take that away', async () => {
    const { element, told, group } = await widget();
    selectionGroup(group).choose({ kind: 'area', id: 'bio' });
    await settle(element);
    expect(plain(one(element, '[part~="filter"]'))).to.contain('Bioøkonomi');
    expect(nodes(element)[0]?.getAttribute('aria-label')).to.contain('1 av 2 aktører');
    await press(element, 'Vis alle');
    expect(all(element, '[part~="filter"]')).to.deep.equal([]);
    expect(nodes(element)[0]?.getAttribute('aria-label')).to.contain(', 2 aktører,');
    expect(told).to.deep.equal([['area', undefined]]);
  });

  it('lists the actors of a focus area when nothing is chosen, and says how many there are', async () => {
    const { element, told } = await widget();
    await pick(element, 0, 'Bioøkonomi (2)');
    expect(announced(element)).to.equal('2 aktører i Bioøkonomi');
    expect(plain(one(element, '[part~="panel-part"]'))).to.equal('Bioøkonomi: 2 aktører');
    await press(element, 'Instituttet');
    expect(panelTitle(element)).to.equal('Instituttet');
    expect(told).to.deep.equal([
      ['area', 'bio'],
      ['actor', 'Instituttet'],
    ]);
  });

  it('chooses focus area and region for the whole group, and follows what is chosen there', async () => {
    const { element, told, group } = await widget();
    const regions: string[] = [];
    element.addEventListener('region-change', ({ region }) => regions.push(region));
    expect(filters(element)).to.deep.equal([
      ['Fokusområde', 'Alle', 'Bioøkonomi (2)'],
      ['Region', 'Hele Fylket', 'Byen (4)', 'Bygda (4)'],
    ]);
    await pick(element, 0, 'Bioøkonomi (2)');
    await pick(element, 1, 'Byen (4)');
    expect(selectionGroup(group).selection).to.deep.equal({ region: 'byen', items: [{ kind: 'area', id: 'bio' }] });
    expect(plain(one(element, '[part~="notes"]'))).to.contain('Viser aktører som hører til Byen.');
    selectionGroup(group).chooseRegion('bygda');
    await settle(element);
    expect(all<HTMLSelectElement>(element, 'select').map(({ value }) => value)).to.deep.equal(['bio', 'bygda']);
    await pick(element, 1, 'Hele Fylket');
    await pick(element, 0, 'Alle');
    expect(selectionGroup(group).selection).to.deep.equal({ region: 'fylket', items: [] });
    expect([told, regions]).to.deep.equal([
      [
        ['area', 'bio'],
        ['area', undefined],
      ],
      ['byen', 'fylket'],
    ]);
  });

  it('shares its choice with a second map of the group, and takes one from the page', async () => {
    const { element, group, told } = await widget();
    const second = await fixture<FiveFactorMapElement>(
      html`<five-factor-map .feed=${SMALL_FEED} group=${group}></five-factor-map>`,
    );
    await waitUntil(() => second.shadowRoot?.querySelector('[part~="panel"]'), 'the second panel');
    nodes(element)[1]?.dispatchEvent(new MouseEvent('click'));
    await settle(second);
    expect(panelTitle(second)).to.equal('Forskning');
    second.selected = 'stat+naering';
    await settle(second);
    await settle(element);
    expect([panelTitle(element), element.selected]).to.deep.equal(['Offentlig myndighet – Næringsliv', 'stat+naering']);
    expect(told).to.deep.equal([['factor', 'forskning']]);
  });

  it('shows an actor of several groups in each of them, and joins its dots when it is chosen', async () => {
    const { element } = await widget();
    expect(all(element, '.dot.shared')).to.have.length(2);
    expect(all(element, '.curve')).to.have.length(0);
    all(element, '.dot.shared .hit')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle(element);
    expect(all(element, '.dot.chosen')).to.have.length(2);
    expect(all(element, '.curve')).to.have.length(1);
  });

  it('keeps exactly the room of the drawing until its code is there', async () => {
    const { element } = await widget();
    const drawing = one(element, '.drawing');
    const width = one(element, '[part~="figure"]').clientWidth;
    const { layout } = groupListOf(read(SMALL_FEED), { ...OPTIONS, width });
    expect(layout && [layout.width, layout.height].map(String)).to.deep.equal(
      ['width', 'height'].map((name) => drawing.getAttribute(name)),
    );
  });

  it('moves nothing before the reader chooses, and lets the links of a group gather then', async () => {
    const { element } = await widget();
    element.selected = 'stat';
    await settle(element);
    expect(all(element, '.lively')).to.have.length(0);
    nodes(element)[1]?.dispatchEvent(new MouseEvent('click'));
    await settle(element);
    expect(all(element, '.lively .line-to.chosen.to')).to.have.length(1);
    expect(all(element, '.lively .line-to.chosen.from')).to.have.length(1);
  });

  it('shows who does what as a table in a region that the keyboard can scroll', async () => {
    const { element, told } = await widget(SMALL_FEED, 768);
    await press(element, 'Hvem gjør hva');
    expect(element.mode).to.equal('matrix');
    expect(one(element, '.matrix .table-scroll').tabIndex).to.equal(0);
    expect(all(element, '.matrix thead th').map(plain)).to.deep.equal(['Aktør', 'Bioøkonomi', 'Industri']);
    expect(getComputedStyle(one(element, '.matrix tbody th')).position).to.equal('sticky');
    expect(getComputedStyle(one(element, '.matrix thead th')).position).to.equal('sticky');
    await expectAccessible(element);
    await press(element, 'Kart');
    expect(all(element, '.matrix')).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

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

  it('has every row of the view in its tables', async () => {
    const { element } = await widget();
    const rows = all(element, '[part~="tables"] tbody tr').map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).to.deep.equal(
      mapOf(SMALL_FEED).tables.flatMap((table) => table.rows.map((row) => row.map(({ text }) => text))),
    );
    await press(element, 'Vis som tabell');
    expect(one(element, '[part~="figure"]').hidden).to.equal(true);
    expect(one(element, '[part~="tables"]').hidden).to.equal(false);
  });

  it('becomes a list that opens in place where it is narrow', async () => {
    const { element, told } = await widget(SMALL_FEED, 320);
    expect(all(element, '.drawing')).to.deep.equal([]);
    await press(element, 'Forskning');
    expect(nodes(element).map((node) => node.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(one(element, 'li:nth-child(2) [part~="panel"]')).to.equal(one(element, '[part~="panel"]'));
    await press(element, 'Instituttet');
    expect(nodes(element)[1]?.getAttribute('aria-expanded')).to.equal('true');
    expect(panelTitle(element)).to.equal('Instituttet');
    await key(element, 'Escape');
    expect(nodes(element)[1]?.getAttribute('aria-expanded')).to.equal('true');
    await key(element, 'Escape');
    expect(root(element).activeElement).to.equal(nodes(element)[1]);
    expect(nodes(element).map((node) => node.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'false',
      'false',
      'false',
    ]);
    expect(told).to.deep.equal([
      ['factor', 'forskning'],
      ['actor', 'Instituttet'],
      ['factor', 'forskning'],
      ['factor', undefined],
    ]);
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

  it('cuts long lists, searches them and shows more', async () => {
    const { element } = await widget(largeFeed(5, 300, 600));
    nodes(element)[0]?.dispatchEvent(new MouseEvent('click'));
    await settle(element);
    const shown = (): number => one(element, '.items').children.length;
    expect(shown()).to.equal(20);
    for (const [left, expected] of [
      [40, 40],
      [20, 60],
    ] as const) {
      await press(element, `Vis flere (${left})`);
      expect(shown()).to.equal(expected);
      expect(announced(element)).to.equal(`Viser ${expected} av 60`);
      expect(root(element).activeElement).to.equal(all(element, '.items > li')[expected - 20]?.querySelector('button'));
    }
    const search = one<HTMLInputElement>(element, 'input[type="search"]');
    const find = async (query: string, said: string): Promise<void> => {
      search.value = query;
      search.dispatchEvent(new Event('input'));
      await waitUntil(() => announced(element) === said, said);
      expect(plain(one(element, '.cut'))).to.equal(said);
    };
    await find('Aktør 291', '1 treff av 60');
    expect(shown()).to.equal(1);
    await find('kapitalzzz', 'Ingen treff på «kapitalzzz».');
    expect(shown()).to.equal(0);
    await expectAccessible(element);
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
    const { element } = await widget(
      { feedVersion: '1.0', factors, actors: [{ id: 'a', name: 'A', factors: ['f0'] }] },
      700,
    );
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

  it('stays small with 300 actors', async () => {
    const { element } = await widget(largeFeed(8, 300, 600));
    const figureNodes = (): number => one(element, '[part~="figure"]').querySelectorAll('*').length;
    expect(figureNodes()).to.be.below(1500);
    nodes(element)[0]?.dispatchEvent(new MouseEvent('click'));
    await settle(element);
    expect(figureNodes()).to.be.below(1500);
    await press(element, 'Hvem gjør hva');
    expect(figureNodes()).to.be.below(1500);
  });

  it('says usefully that there is nothing to show', async () => {
    const { element } = await widget({
      feedVersion: '1.0',
      actors: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    });
    expect(plain(one(element, '[part~="empty"]'))).to.equal('Ingen faktorer er lagt inn.');
    expect(all(element, '.drawing, [part~="toolbar"]')).to.deep.equal([]);
    expect(all(element, '[part~="tables"] tbody tr')).to.have.length(2);
  });

  it('speaks the language of the page', async () => {
    for (const [lang, title, button] of [
      ['nb', 'Hvem skaper utviklingen?', 'Hvem gjør hva'],
      ['nn', 'Kven skaper utviklinga?', 'Kven gjer kva'],
      ['sv', 'Vem skapar utvecklingen?', 'Vem gör vad'],
      ['en', 'Who drives development?', 'Who does what'],
    ] as const) {
      const { element } = await widget(SMALL_FEED, 1000, lang);
      expect(plain(one(element, '[part~="heading"]'))).to.equal(title);
      expect(all(element, '[part~="toolbar"] button').map(plain)[1]).to.equal(button);
    }
  });

  it('marks text that is not in the reader’s language', async () => {
    const { element } = await widget(SMALL_FEED, 1000, 'en');
    expect(all<SVGElement>(element, '[part~="node"] g').every((label) => label.getAttribute('lang') === 'nb')).to.equal(
      true,
    );
  });

  it('shows hostile strings as text', async () => {
    const hostile = JSON.parse(
      JSON.stringify(SMALL_FEED)
        .replaceAll('"Kommunen"', JSON.stringify(`K ${PAYLOAD}`))
        .replaceAll('"Forskning"', JSON.stringify(`F ${PAYLOAD}`)),
    ) as unknown;
    const { element } = await widget(hostile, 320);
    await press(element, 'F <img');
    await press(element, 'Hvem gjør hva');
    expect(plain(one(element, '.matrix tbody th'))).to.equal(`K ${PAYLOAD}`);
    expect(all(element, 'img, script, iframe')).to.deep.equal([]);
    expect('hacked' in window).to.equal(false);
  });

  it('has nothing that axe objects to, as map, list and with each kind of panel', async () => {
    const { element } = await widget();
    await expectAccessible(element);
    nodes(element)[0]?.dispatchEvent(new MouseEvent('click'));
    await settle(element);
    await expectAccessible(element);
    await press(element, 'Kommunen');
    await expectAccessible(element);
    element.style.setProperty('width', '320px');
    await settle(element);
    await expectAccessible(element);
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
