import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/focus-area-wheel/focus-area-wheel.js';
import type { FocusAreaWheelElement } from '../../src/focus-area-wheel/focus-area-wheel.js';
import { expectAccessible } from '../browser/accessible.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { feedOfAreas, SIX, SIX_AREAS } from './small-feeds.js';
import { all, click, focused, one, root, shown, tabs, words } from './shown-wheel.js';
import { waitUntil } from '../browser/waiting.js';

describe('<focus-area-wheel> as a wheel', () => {
  it('is a list of tabs, hub first, each with a name that begins with what can be seen', async () => {
    const { element } = await shown(SIX);
    expect(one(element, '[role="tablist"]').getAttribute('aria-label')).to.equal('Fokusområder');
    expect(tabs(element).map((tab) => tab.getAttribute('aria-label'))).to.deep.equal([
      'Sammen får vi ting til å skje! visjon',
      'Grønt industriløft, sektor',
      'Bioøkonomi, sektor',
      'Digital omstilling, sektor',
      'Attraksjonskraft, støtteområde',
      'Kapital, støtteområde',
      'Kompetanse og inkludering, støtteområde',
    ]);
    for (const tab of tabs(element)) {
      const visible = [...tab.querySelectorAll('text')]
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
      expect(tab.getAttribute('aria-label')?.toLowerCase().startsWith(visible)).to.equal(true);
    }
  });

  it('has one tab stop, one selected tab and a panel that is named by it', async () => {
    const { element } = await shown(SIX);
    click(tabs(element)[2]);
    await element.updateComplete;
    expect(tabs(element).map((tab) => tab.getAttribute('aria-selected'))).to.deep.equal([
      'false',
      'false',
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    expect(tabs(element).map((tab) => tab.getAttribute('tabindex'))).to.deep.equal([
      '-1',
      '-1',
      '0',
      '-1',
      '-1',
      '-1',
      '-1',
    ]);
    const panel = one(element, '[role="tabpanel"]');
    expect(panel.tabIndex).to.equal(0);
    expect(tabs(element).every((tab) => tab.getAttribute('aria-controls') === panel.id)).to.equal(true);
    expect(one(element, `#${panel.getAttribute('aria-labelledby') ?? ''}`)).to.equal(tabs(element)[2]);
    expect(words(panel)).to.contain('Bioøkonomi').and.to.contain('Støttes av').and.to.contain('Kapital');
  });

  it('shows the hub first, tells nobody about it, and tells each choice once', async () => {
    const { element, events } = await shown(SIX);
    expect(words(one(element, '[part="panel-heading"]'))).to.equal('Strategisk fundament');
    expect(events).to.deep.equal([]);
    click(tabs(element)[5]);
    click(tabs(element)[5]);
    await element.updateComplete;
    click(tabs(element)[0]);
    await element.updateComplete;
    click(tabs(element)[0]);
    expect(events.map(({ kind, itemId }) => [kind, itemId])).to.deep.equal([
      ['area', 'kapital'],
      ['area', undefined],
    ]);
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
  });

  it('goes round with the arrow keys, to the ends with Home and End, and back with Escape', async () => {
    const { element, events } = await shown(SIX);
    (tabs(element)[0] as SVGElement).focus();
    for (const [press, name] of [
      ['ArrowRight', 'Grønt industriløft'],
      ['ArrowDown', 'Bioøkonomi'],
      ['ArrowLeft', 'Grønt industriløft'],
      ['ArrowUp', 'Sammen får vi ting til å skje'],
      ['ArrowUp', 'Kompetanse og inkludering'],
      ['ArrowRight', 'Sammen får vi ting til å skje'],
      ['End', 'Kompetanse og inkludering'],
      ['Home', 'Sammen får vi ting til å skje'],
      ['End', 'Kompetanse og inkludering'],
      ['Escape', 'Sammen får vi ting til å skje'],
    ] as const) {
      await sendKeys({ press });
      await waitUntil(() => focused(element)?.split(/[,!]/)[0] === name, `${press} to lead to ${name}`);
      await element.updateComplete;
      expect(root(element).activeElement?.getAttribute('aria-selected')).to.equal('true');
    }
    expect(events.map(({ itemId }) => itemId)).to.deep.equal([
      'industri',
      'bio',
      'industri',
      undefined,
      'kompetanse',
      undefined,
      'kompetanse',
      undefined,
      'kompetanse',
      undefined,
    ]);
  });

  it('follows a chip to another area and moves the focus to its panel', async () => {
    const { element, events } = await shown(SIX);
    click(tabs(element)[1]);
    await element.updateComplete;
    click(all(element, '.chip')[1]);
    await waitUntil(() => root(element).activeElement?.id === 'panel', 'the panel to have the focus');
    expect(words(one(element, '[part="panel-heading"]'))).to.equal('Kapital');
    expect(events.map(({ itemId }) => itemId)).to.deep.equal(['industri', 'kapital']);
  });

  it('marks what the chosen area supports, and what it is supported by', async () => {
    const { element } = await shown(SIX);
    click(tabs(element)[4]);
    await element.updateComplete;
    expect(all(element, '.related').map((tab) => tab.getAttribute('aria-label')?.split(',')[0])).to.deep.equal([
      'Grønt industriløft',
      'Bioøkonomi',
      'Digital omstilling',
    ]);
  });

  it('shares the choice with its group and shows what others chose, without an event', async () => {
    const { element } = await shown(SIX);
    const { element: friend, events } = await shown(SIX, 700, {});
    friend.group = element.group;
    await friend.updateComplete;
    click(tabs(element)[3]);
    await waitUntil(() => words(one(friend, '[part="panel-heading"]')) === 'Digital omstilling');
    expect(events).to.deep.equal([]);
  });

  it('wears the colours of the feed, made readable', async () => {
    const { element } = await shown(
      feedOfAreas([
        { id: 'a', title: 'A', color: 'teal' },
        { id: 'b', title: 'B', color: '#ffee00' },
      ]),
    );
    const [teal, own] = all(element, '.segment') as SVGElement[];
    expect([teal?.dataset['color'], own?.dataset['color']]).to.deep.equal(['teal', 'own']);
    expect(own?.style.getPropertyValue('--_own-light'))
      .to.match(/^#[0-9a-f]{6}$/)
      .and.to.not.equal('#ffee00');
    click(own);
    await element.updateComplete;
    expect(one(element, '#panel').dataset['color']).to.equal('own');
  });

  it('marks titles that have fallen back with their language', async () => {
    const { element } = await shown(EXAMPLE_FEED, 700, { lang: 'nn' });
    const foreign = tabs(element).find((tab) => tab.getAttribute('aria-label')?.startsWith('Arbetskraft'));
    expect(foreign?.getAttribute('lang')).to.equal('sv');
    expect(tabs(element).filter((tab) => tab.hasAttribute('lang')).length).to.equal(1);
  });

  for (const [language, label, kind] of [
    ['nn', 'Fokusområde', 'sektor'],
    ['sv', 'Fokusområden', 'sektor'],
    ['en', 'Focus areas', 'sector'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      const { element } = await shown(SIX, 700, { lang: language });
      expect(one(element, '[role="tablist"]').getAttribute('aria-label')).to.equal(label);
      expect(tabs(element)[1]?.getAttribute('aria-label')).to.match(new RegExp(`, ${kind}$`));
    });
  }

  it('has no violation that axe can find, whatever is chosen', async () => {
    const { element } = await shown(EXAMPLE_FEED);
    await expectAccessible(element);
    click(tabs(element)[1]);
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('shows the same rows in its table', async () => {
    const { element } = await shown(SIX, 700, { view: 'table' });
    expect(all(element, 'tbody th').map(words)).to.deep.equal([
      'Grønt industriløft',
      'Bioøkonomi',
      'Digital omstilling',
      'Attraksjonskraft',
      'Kapital',
      'Kompetanse og inkludering',
    ]);
  });
});

describe('<focus-area-wheel> as a list', () => {
  const entries = (element: FocusAreaWheelElement) => all(element, '.entry') as HTMLButtonElement[];
  const open = (element: FocusAreaWheelElement) => entries(element).map((entry) => entry.getAttribute('aria-expanded'));

  it('says of what kind each area is where there are several kinds, and not where all are of one', async () => {
    const lines = async (feed: object) => {
      const { element } = await shown(feed, 360);
      return entries(element)
        .slice(1)
        .map((entry) => words(entry.querySelector('.line')));
    };
    expect(new Set(await lines(SIX))).to.deep.equal(new Set(['Sektor', 'Støtteområde']));
    const alike = SIX_AREAS.map(({ id, title }) => ({ id, title }));
    expect(await lines(feedOfAreas(alike))).to.deep.equal(Array(6).fill(''));
  });

  it('opens entries in place, hub first, one at a time', async () => {
    const { element, events } = await shown(SIX, 360);
    expect(tabs(element)).to.deep.equal([]);
    expect(entries(element).map((entry) => words(entry.firstElementChild ? entry : null).split(' ')[0])).to.deep.equal([
      'Strategisk',
      'Grønt',
      'Bioøkonomi',
      'Digital',
      'Attraksjonskraft',
      'Kapital',
      'Kompetanse',
    ]);
    expect(open(element)).to.deep.equal(Array(7).fill('false'));
    entries(element)[2]?.click();
    await element.updateComplete;
    expect(open(element)[2]).to.equal('true');
    const panel = one(element, `#${entries(element)[2]?.getAttribute('aria-controls') ?? ''}`);
    expect(panel.hidden).to.equal(false);
    expect(words(panel)).to.contain('Støttes av');
    entries(element)[0]?.click();
    await element.updateComplete;
    expect([open(element)[0], open(element)[2]]).to.deep.equal(['true', 'false']);
    entries(element)[0]?.click();
    await element.updateComplete;
    expect(open(element)).to.deep.equal(Array(7).fill('false'));
    expect(events.map(({ itemId }) => itemId)).to.deep.equal(['bio', undefined]);
  });

  it('closes with Escape and gives the focus back', async () => {
    const { element, events } = await shown(SIX, 360);
    entries(element)[1]?.focus();
    entries(element)[1]?.click();
    await element.updateComplete;
    one<HTMLButtonElement>(element, '.chip').focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => root(element).activeElement === entries(element)[1], 'the focus to come back');
    expect(events.map(({ itemId }) => itemId)).to.deep.equal(['industri', undefined]);
  });

  it('becomes a wheel when there is room, and keeps the choice', async () => {
    const { element } = await shown(SIX, 360);
    entries(element)[3]?.click();
    element.parentElement?.style.setProperty('width', '760px');
    await waitUntil(() => tabs(element).length > 0);
    expect(tabs(element)[3]?.getAttribute('aria-selected')).to.equal('true');
  });
});

describe('<focus-area-wheel> without areas', () => {
  it('says so and shows the documents', async () => {
    const { element } = await shown({
      feedVersion: '1.0',
      title: 'Nedre Glomma',
      documents: [{ id: 'd', title: 'Sluttrapport' }],
    });
    expect(words(one(element, '[part="empty"]'))).to.equal('Ingen fokusområder er lagt inn.');
    await waitUntil(() => words(root(element).querySelector('[part="panel"]')).includes('Nedre Glomma'), 'the panel');
    expect(words(one(element, '[part="panel"]'))).to.contain('Sluttrapport');
    expect(root(element).querySelector('[role="tab"]')).to.equal(null);
    await expectAccessible(element);
  });
});
