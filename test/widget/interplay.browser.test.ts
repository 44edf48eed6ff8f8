import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { ItemSelectEvent } from '../../src/widget/events.js';
import type { SamspillElement } from '../../src/widget/samspill-element.js';
import type { View } from '../../src/view/view.js';
import { answerWith, json, type Network } from '../browser/answers.js';
import { catchCopies } from '../browser/clipboard.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { tasks, waitUntil } from '../browser/waiting.js';

type Widget = SamspillElement<View>;

let network: Network | undefined;
let number = 0;
const start = location.href;

interface Page {
  readonly wheel: Widget;
  readonly map: Widget;
  readonly figures: Widget;
  readonly events: string[];
}

/**
 * The three widgets on one page, 1000 px wide, from one feed, and what they tell the page; drawn unless it shows
 * something else.
 */
async function page(attributes: Readonly<Record<string, string>> = {}, isDrawn = true): Promise<Page> {
  network = answerWith(json(EXAMPLE_FEED));
  number += 1;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.style.width = '1000px';
  const events: string[] = [];
  parent.addEventListener('item-select', ({ kind, itemId }: ItemSelectEvent) =>
    events.push(`${kind} ${itemId ?? 'taken back'}`),
  );
  parent.addEventListener('region-change', ({ region }) => events.push(`region ${region}`));
  const [wheel, map, figures] = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'].map((tag) => {
    const element = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries({ src: `https://example.org/interplay-${number}.json`, ...attributes }))
      element.setAttribute(name, value);
    parent.append(element);
    return element;
  });
  if (!wheel || !map || !figures) throw new Error('There are three widgets');
  for (const element of [wheel, map, figures])
    await waitUntil(
      () => element.shadowRoot?.querySelector('.frame.ready [part~="downloads"]'),
      'the widget to be ready',
    );
  if (isDrawn) await waitUntil(() => all(wheel, '[role="tab"]').length > 0 && all(map, '[part~="node"]').length > 0);
  return { wheel, map, figures, events };
}

function all(element: Widget, selector: string): (HTMLElement | SVGElement)[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(selector) ?? [])];
}

function one(element: Widget, selector: string): HTMLElement | SVGElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no ${selector} in <${element.localName}>`);
  return found;
}

function filter(element: Widget): string {
  return (all(element, '[part~="filter"]')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function chosenTab(wheel: Widget): string | null {
  return one(wheel, '[role="tab"][aria-selected="true"]').getAttribute('aria-label');
}

function press(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

function click(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

async function settled({ wheel, map, figures }: Page): Promise<void> {
  for (const element of [wheel, map, figures, wheel, map, figures]) await element.updateComplete;
}

describe('widgets of one feed', () => {
  afterEach(() => {
    network?.restore();
    history.replaceState(null, '', start);
  });

  it('mark what belongs to the area chosen in the wheel, and say so', async () => {
    const widgets = await page();
    const { wheel, map, figures, events } = widgets;
    click(one(wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    await settled(widgets);
    expect(filter(map)).to.equal('Uthevet: Bioøkonomi [nb]. Vis alle');
    expect(filter(figures)).to.equal('Uthevet: Bioøkonomi [nb]. Vis alle');
    expect(filter(wheel)).to.equal('');
    expect(all(figures, '.tile.marked').map((tile) => tile.querySelector('button')?.textContent.trim())).to.deep.equal([
      'Jobber [nb]',
    ]);
    expect(events).to.deep.equal(['area bio']);
  });

  it('say where the choice was made what it has marked, and lead there and back', async () => {
    const widgets = await page();
    const { wheel, map, figures } = widgets;
    expect(all(wheel, '[part~="interplay"]')).to.have.length(0);
    click(one(wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    await settled(widgets);
    const counts = [all(map, '[part~="panel"] .items > li').length, all(figures, '.tile.marked').length];
    expect(one(wheel, '.marked').textContent).to.equal(`${counts[0]} aktører og ${counts[1]} nøkkeltall er uthevet.`);
    expect([map, figures].flatMap((element) => all(element, '[part~="interplay"]'))).to.have.length(0);
    await waitUntil(
      () => (one(wheel, '[role="status"]').textContent ?? '').endsWith('er uthevet.'),
      'the choice to be announced',
    );

    const way = all(wheel, '[part~="interplay"] button').find(({ textContent }) => textContent === 'Vis nøkkeltallene');
    if (!way) throw new Error('There is no way to the key figures');
    way.focus();
    click(way);
    await waitUntil(() => figures.shadowRoot?.activeElement?.matches('[part~="filter"]'), 'the focus to go there');
    const back = all(figures, '[part~="filter"] button').at(-1);
    expect(back?.textContent).to.equal('Tilbake til valget');
    if (back) click(back);
    expect(wheel.shadowRoot?.activeElement).to.equal(way);

    click(one(wheel, '[role="tab"][aria-label*="Visjon" i]'));
    await settled(widgets);
    expect(all(wheel, '[part~="interplay"]')).to.have.length(0);
    expect(filter(figures)).to.equal('');
  });

  it('tell a screen reader too when a widget that came after the choice marks more', async () => {
    const widgets = await page();
    const { wheel, figures } = widgets;
    const parent = figures.parentElement;
    figures.remove();
    click(one(wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    await settled(widgets);
    const heard = (): string => one(wheel, '[role="status"]').textContent ?? '';
    await waitUntil(() => /\d aktører er uthevet\.$/u.test(heard()), 'what the map marks');
    parent?.append(figures);
    await waitUntil(() => /\d aktører og 1 nøkkeltall er uthevet\.$/u.test(heard()), 'what the key figures mark');
  });

  it('take the choice back with Escape, or one click, wherever the reader is', async () => {
    const widgets = await page();
    const { wheel, map, figures, events } = widgets;
    click(one(wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    await settled(widgets);
    const undo = one(figures, '[part~="filter"] button');
    undo.focus();
    click(undo);
    await settled(widgets);
    expect([filter(map), filter(figures)]).to.deep.equal(['', '']);
    expect(chosenTab(wheel)).to.contain('Visjon');
    await waitUntil(() => figures.shadowRoot?.activeElement?.id === 'heading', 'the focus to be kept');
    expect(one(figures, '[role="status"]').textContent).to.equal('Ingenting er uthevet lenger.');

    click(one(wheel, '[role="tab"][aria-label^="Industri"]'));
    await settled(widgets);
    press(one(map, '[part~="node"]'), 'Escape');
    await settled(widgets);
    expect(filter(map)).to.equal('');
    expect(chosenTab(wheel)).to.contain('Visjon');
    expect(events).to.deep.equal(['area bio', 'area taken back', 'area industri', 'area taken back']);
  });

  it('mark the areas and the figures of an actor chosen in the map, and give way to what is chosen next', async () => {
    const widgets = await page();
    const { wheel, map, figures, events } = widgets;
    map.selected = 'kommunen';
    await settled(widgets);
    expect(filter(wheel)).to.equal('Uthevet: Kommunen [nb]. Vis alle');
    expect(filter(figures)).to.equal('Uthevet: Kommunen [nb]. Vis alle');
    expect(
      all(wheel, '.marked [part~="segment"], [part~="segment"].marked, [part~="segment"][aria-label$="uthevet"]')
        .length,
    ).to.equal(1);
    expect(events).to.deep.equal([]);
    click(one(figures, '.tile-button'));
    await settled(widgets);
    expect(filter(wheel)).to.equal('Uthevet: Jobber [nb]. Vis alle');
    expect(filter(figures)).to.equal('Uthevet: Kommunen [nb]. Vis alle');
    expect(map.selected).to.equal('kommunen');
    expect(events).to.deep.equal(['indicator jobber']);
  });

  it('show everything again at once, however much was chosen', async () => {
    const widgets = await page();
    const { wheel, map, figures } = widgets;
    wheel.selected = 'bio';
    await settled(widgets);
    map.selected = 'instituttet';
    await settled(widgets);
    expect(filter(figures)).to.contain('Instituttet');
    click(one(figures, '[part~="filter"] button'));
    await settled(widgets);
    expect([filter(wheel), filter(map), filter(figures), wheel.selected, map.selected]).to.deep.equal([
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('say which region the reader has chosen, and go back to their own with one click, or Escape', async () => {
    const widgets = await page();
    const { wheel, figures, events } = widgets;
    const select = one(figures, 'select') as HTMLSelectElement;
    for (const back of ['click', 'key']) {
      select.value = 'sarpsborg';
      select.dispatchEvent(new Event('change'));
      await settled(widgets);
      expect(filter(wheel)).to.equal('Viser Sarpsborg. Vis Nedre Glomma');
      if (back === 'click') click(one(wheel, '[part~="filter"] button'));
      else press(one(wheel, '[role="tab"]'), 'Escape');
      await settled(widgets);
      expect([filter(wheel), figures.region]).to.deep.equal(['', '']);
    }
    expect(events).to.deep.equal([
      'region sarpsborg',
      'region nedre-glomma',
      'region sarpsborg',
      'region nedre-glomma',
    ]);
  });

  it('follow a region that the page sets again after the reader has chosen another', async () => {
    const widgets = await page({ region: 'fredrikstad' });
    const { wheel, figures, events } = widgets;
    const select = one(figures, 'select') as HTMLSelectElement;
    select.value = 'sarpsborg';
    select.dispatchEvent(new Event('change'));
    await settled(widgets);
    expect([figures.region, wheel.region]).to.deep.equal(['sarpsborg', 'sarpsborg']);
    figures.setAttribute('region', 'fredrikstad');
    await settled(widgets);
    expect([figures.region, wheel.region, select.value]).to.deep.equal(['fredrikstad', 'fredrikstad', 'fredrikstad']);
    expect(events).to.deep.equal(['region sarpsborg']);
  });

  it('let the page steer the choice, and tell nobody of it', async () => {
    const widgets = await page();
    const { wheel, map, figures, events } = widgets;
    wheel.selected = 'bio';
    await settled(widgets);
    expect(chosenTab(wheel)).to.contain('Bioøkonomi');
    expect(filter(map)).to.contain('Bioøkonomi');
    figures.setAttribute('selected', 'andel');
    await settled(widgets);
    expect(one(figures, '.tile.chosen').textContent).to.contain('Andel');
    wheel.removeAttribute('selected');
    wheel.selected = '';
    await settled(widgets);
    expect(chosenTab(wheel)).to.contain('Visjon');
    map.selected = 'government+research';
    await settled(widgets);
    expect(map.selected).to.equal('government+research');
    map.selected = 'nobody';
    await settled(widgets);
    expect(map.selected).to.equal('');
    expect(events).to.deep.equal([]);
  });

  it('begin with what the page has chosen', async () => {
    const widgets = await page({ selected: 'bio' });
    await settled(widgets);
    expect(chosenTab(widgets.wheel)).to.contain('Bioøkonomi');
    expect(filter(widgets.figures)).to.contain('Bioøkonomi');
  });

  it('leave the address of the page alone unless they are asked to keep it', async () => {
    const widgets = await page();
    click(one(widgets.wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    await settled(widgets);
    expect(location.href).to.equal(start);
  });

  it('keep choices in the address with deep-link, and bring them back from it', async () => {
    const first = await page({ 'deep-link': '' });
    const isKept = (...names: readonly string[]): boolean => names.every((name) => location.search.includes(name));
    click(one(first.wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    await waitUntil(() => isKept('item='), 'the address to follow');
    first.figures.setAttribute('figure', 'ranking');
    first.map.setAttribute('mode', 'matrix');
    first.wheel.view = 'table';
    await settled(first);
    await waitUntil(() => isKept('item=', 'figure=', 'mode=', 'view='), 'the address to follow');
    const { searchParams } = new URL(location.href);
    expect(searchParams.getAll('samspill.item')).to.deep.equal(['area:bio']);
    expect(searchParams.get('samspill.kpi-jobs-value.figure')).to.equal('ranking');
    expect(searchParams.get('samspill.five-factor-map.mode')).to.equal('matrix');
    expect(searchParams.get('samspill.focus-area-wheel.view')).to.equal('table');
    const copied = location.href;
    for (const element of [first.wheel, first.map, first.figures]) element.remove();
    network?.restore();
    history.replaceState(null, '', copied);

    const second = await page({ 'deep-link': '' }, false);
    await waitUntil(() => second.wheel.selected === 'bio', 'the choice to come back from the address');
    await settled(second);
    expect(second.map.getAttribute('mode')).to.equal('matrix');
    expect(second.figures.getAttribute('figure')).to.equal('ranking');
    expect(second.wheel.view).to.equal('table');
    await waitUntil(() => filter(second.figures).includes('Bioøkonomi'), 'the frame to say what is marked');
    expect(second.events).to.deep.equal([]);
  });

  it('give a link to what is shown, which works on a page that does not keep choices in its address', async () => {
    const clipboard = catchCopies();
    const first = await page({});
    click(one(first.wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    first.figures.setAttribute('figure', 'ranking');
    await settled(first);
    click(one(first.figures, '[part~="downloads"] button[value="link"]'));
    await waitUntil(() => one(first.figures, '[role="status"]').textContent.includes('Lenken er kopiert.'), 'the copy');
    clipboard.restore();
    expect(location.href).to.equal(start);
    const [link = ''] = clipboard.copied;
    const { searchParams } = new URL(link);
    expect(searchParams.getAll('samspill.item')).to.deep.equal(['area:bio']);
    expect(searchParams.get('samspill.kpi-jobs-value.figure')).to.equal('ranking');
    for (const element of [first.wheel, first.map, first.figures]) element.remove();
    network?.restore();
    history.replaceState(null, '', link);

    const second = await page({}, false);
    await waitUntil(() => second.wheel.selected === 'bio', 'the choice to come back from the address');
    await waitUntil(
      () => second.figures.getAttribute('figure') === 'ranking',
      'the figure to come back from the address',
    );
    second.figures.setAttribute('figure', 'trend');
    await settled(second);
    expect(location.href).to.equal(link);
  });

  it('leave the address alone once they have left the page', async () => {
    const { wheel, map, figures } = await page({ 'deep-link': '' });
    click(one(wheel, '[role="tab"][aria-label^="Bioøkonomi"]'));
    await waitUntil(() => location.search.includes('item='), 'the address to follow');
    const copied = location.href;
    wheel.requestUpdate();
    for (const element of [wheel, map, figures]) element.remove();
    await wheel.updateComplete;
    await tasks(5);
    expect(location.href).to.equal(copied);
  });
});
