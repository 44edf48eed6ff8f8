import { expect, fixture, html } from '@open-wc/testing';
import '../../src/focus-area-wheel/focus-area-wheel.js';
import type { FocusAreaWheelElement } from '../../src/focus-area-wheel/focus-area-wheel.js';
import { selectionGroup, type SelectionGroup } from '../../src/store/selection-group.js';
import { expectAccessible } from '../browser/accessible.js';
import { feedOfAreas, HERE, hundredMore, jobs, SIX_AREAS } from './small-feeds.js';
import { waitUntil } from '../browser/waiting.js';

let number = 0;

const FEED = feedOfAreas(
  SIX_AREAS.map((area) =>
    area.id === 'digital' ? { ...area, status: 'archived', title: 'Digital om\u00adstilling' } : area,
  ),
  {
    ...HERE,
    indicators: [
      jobs('i', ['industri'], [1000, 1048]),
      jobs('b', ['bio'], [1000, 950]),
      jobs('k', ['kapital'], [1000, 1120]),
    ],
    targets: [
      hundredMore('ti', 'i', { region: 'her' }),
      hundredMore('tb', 'b', { region: 'her' }),
      hundredMore('tk', 'k', { region: 'her', operator: 'between', min: 100, max: 150, value: undefined }),
    ],
  },
);

/** A wheel, and the group through which other widgets would choose. */
async function shown(width = 800): Promise<{ readonly wheel: FocusAreaWheelElement; readonly group: SelectionGroup }> {
  number += 1;
  const box = await fixture<HTMLElement>(html`<div lang="nb" .style=${`width: ${width}px`}></div>`);
  const wheel = document.createElement('focus-area-wheel');
  wheel.group = `emphasis-${number}`;
  wheel.feed = FEED;
  box.append(wheel);
  await waitUntil(
    () => wheel.shadowRoot?.querySelector('.wheel, .areas') && wheel.shadowRoot.querySelector('[part~="table"]'),
  );
  return { wheel, group: selectionGroup(wheel.group) };
}

function all(element: HTMLElement, selector: string): SVGElement[] {
  return [...(element.shadowRoot?.querySelectorAll<SVGElement>(selector) ?? [])];
}

function names(element: HTMLElement, selector: string): (string | undefined)[] {
  return all(element, selector).map((tab) => tab.getAttribute('aria-label')?.split(',')[0]);
}

async function click(wheel: FocusAreaWheelElement, place: number): Promise<void> {
  all(wheel, '[role="tab"]')[place]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await wheel.updateComplete;
}

/** Luminance contrast is a test of its own; here it only matters whether a line is there. */
function widthOf(shape: Element | null | undefined): number {
  return shape ? Number.parseFloat(getComputedStyle(shape).strokeWidth) : 0;
}

describe('<focus-area-wheel> with something chosen', () => {
  it('draws a line in the chosen colour along the edge of what is related, and lets the others step back', async () => {
    const { wheel } = await shown();
    expect(all(wheel, '.edge, .aside')).to.deep.equal([]);
    await click(wheel, 5);
    expect(names(wheel, '.related')).to.deep.equal(['Grønt industriløft', 'Bioøkonomi', 'Digital omstilling']);
    expect(names(wheel, '.aside')).to.deep.equal(['Attraksjonskraft', 'Kompetanse og inkludering']);
    const chosen = getComputedStyle(all(wheel, '[aria-selected="true"] .shape')[0] ?? wheel).fill;
    for (const edge of all(wheel, '.edge')) {
      expect(getComputedStyle(edge).stroke).to.equal(chosen);
      expect(widthOf(edge)).to.be.greaterThan(4);
    }
    expect(
      [...(wheel.shadowRoot?.querySelectorAll('[part="notes"] li') ?? [])].map(({ textContent }) => textContent),
    ).to.include('Feltene med tykk strek langs kanten støttes av Kapital.');
    await expectAccessible(wheel);
  });

  it('lifts the chosen segment out, and no other', async () => {
    const { wheel } = await shown();
    await click(wheel, 2);
    const lifts = (): number[] =>
      all(wheel, '.segment').map((segment) => {
        const { transform } = getComputedStyle(segment);
        const { e, f } = new DOMMatrix(transform === 'none' ? '' : transform);
        return Math.round(10 * Math.hypot(e, f)) / 10;
      });
    await waitUntil(() => lifts()[1] === 3);
    expect(lifts()).to.deep.equal([0, 3, 0, 0, 0, 0]);
  });

  it('moves nothing gradually for readers who want no motion', async () => {
    const { wheel } = await shown();
    const rules = [...(wheel.shadowRoot?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules]);
    const isAllowed = (rule: CSSRule): boolean =>
      rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion: no-preference');
    expect(
      rules
        .filter((rule) => /transition|animation/.test(rule.cssText) && !isAllowed(rule))
        .map(({ cssText }) => cssText),
    ).to.deep.equal([]);
    expect(rules.some((rule) => isAllowed(rule) && rule.cssText.includes('transform'))).to.equal(true);
  });

  it('leaves the labels where they are', async () => {
    const { wheel } = await shown();
    const places = (): (string | null)[] =>
      all(wheel, '.tab text').map(
        (text) => text.getAttribute('x') ?? text.firstElementChild?.getAttribute('href') ?? null,
      );
    const before = places();
    const [first] = all(wheel, '.tab text');
    await click(wheel, 3);
    expect(places()).to.deep.equal(before);
    expect(all(wheel, '.tab text')[0]).to.equal(first);
  });
});

describe('<focus-area-wheel> with something chosen in another widget', () => {
  it('marks what belongs to it in the drawing, in names and in the frame, and takes it back', async () => {
    const { wheel, group } = await shown();
    group.choose({ kind: 'indicator', id: 'b' });
    await waitUntil(() => all(wheel, '.marked').length > 0);
    expect(all(wheel, '.marked').map((tab) => tab.getAttribute('aria-label'))).to.deep.equal([
      'Bioøkonomi, sektor, under utgangspunktet (\u221250\u00a0% av veien til målet), uthevet',
    ]);
    expect(all(wheel, '.marked .mark').length).to.equal(1);
    expect(all(wheel, '.aside').length).to.equal(5);
    await expectAccessible(wheel);
    group.drop({ kind: 'indicator', id: 'b' });
    await waitUntil(() => all(wheel, '.marked, .aside').length === 0);
  });

  it('says so in the list as well', async () => {
    const { wheel, group } = await shown(360);
    group.choose({ kind: 'indicator', id: 'b' });
    await waitUntil(() => wheel.shadowRoot?.querySelector('.marked'));
    expect(wheel.shadowRoot?.querySelector('.marked .line')?.textContent)
      .to.contain('Uthevet')
      .and.to.contain('Sektor');
  });
});

describe('<focus-area-wheel> with progress and statuses', () => {
  it('draws each kind of progress in a form of its own', async () => {
    const { wheel } = await shown();
    expect(
      all(wheel, '.way').map((way) => [
        way.classList[1],
        ...['bar', 'arrow', 'range', 'dot'].filter((name) => way.querySelector(`.${name}`)),
      ]),
    ).to.deep.equal([
      ['share', 'bar'],
      ['setback', 'arrow', 'dot'],
      ['range', 'range', 'dot'],
    ]);
  });

  it('tells an archived area by line, word and text colour', async () => {
    const { wheel } = await shown();
    const [archived] = all(wheel, '.archived');
    expect(archived?.getAttribute('aria-label')).to.equal('Digital omstilling, avsluttet, sektor');
    expect([...(archived?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent?.trim())).to.include(
      'Avsluttet',
    );
    expect(widthOf(archived?.querySelector('.shape'))).to.be.lessThan(
      widthOf(all(wheel, '.sector:not(.archived) .shape')[0]),
    );
  });

  it('has no soft hyphen in any name or table', async () => {
    const { wheel } = await shown();
    const texts = [
      ...all(wheel, '[aria-label]').map((node) => node.getAttribute('aria-label')),
      ...all(wheel, 'table').map(({ textContent }) => textContent),
    ];
    expect(texts.join('')).to.contain('Digital omstilling').and.to.not.contain('\u00ad');
  });
});
