import { expect, fixture, html } from '@open-wc/testing';
import '../../src/five-factor-map/five-factor-map.js';
import type { FiveFactorMapElement } from '../../src/five-factor-map/five-factor-map.js';
import { selectionGroup } from '../../src/store/selection-group.js';
import { expectAccessible } from '../browser/accessible.js';
import {
  all,
  announced,
  filters,
  key,
  nodes,
  one,
  panelTitle,
  pick,
  plain,
  press,
  root,
  settle,
  widget,
} from './shown-map.js';
import { groupListOf } from '../../src/five-factor-map/groups/groups.view.js';
import { largeFeed, OPTIONS, read, SMALL_FEED, mapOf } from './small-feeds.js';
import { waitUntil } from '../browser/waiting.js';

const PAYLOAD = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{x}}${x}';
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

  it('marks the name of a source alone with its language', async () => {
    const { element } = await widget(SMALL_FEED, 1000, 'en');
    const source = one(element, '[part~="source"]');
    expect([...source.querySelectorAll('[lang="nb"]')].map(plain)).to.deep.equal(['Eksempelpartnerskapet', 'Reve']);
    expect(plain(source)).to.contain('model: factors of business development (Reve 2018)');
    const { element: norwegian } = await widget();
    expect(one(norwegian, '[part~="source"]').querySelector('[lang]')).to.equal(null);
  });

  it('chooses focus area and region for the whole group, and follows what is chosen there', async () => {
    const { element, told, group } = await widget();
    const regions: string[] = [];
    element.addEventListener('region-change', ({ region }) => regions.push(region));
    expect(filters(element)).to.deep.equal([
      ['Velg fokusområde', 'Alle', 'Bioøkonomi (2)'],
      ['Velg kommune', 'Hele Fylket', 'Byen (4)', 'Bygda (4)'],
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
});
