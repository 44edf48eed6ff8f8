import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { EXAMPLE_FEED } from '../../browser/example-feed.js';

let number = 0;

/** Key figures with a drawn figure, in a box of a width. */
async function drawn(
  options: {
    readonly figure?: string;
    readonly compare?: string;
    readonly width?: number;
    readonly size?: string;
    readonly selected?: string;
  } = {},
): Promise<KpiJobsValueElement> {
  const { figure = 'trend', compare = '', width = 700, size = '', selected = '' } = options;
  number += 1;
  document.documentElement.style.fontSize = size;
  const box = await fixture<HTMLElement>(html`<div .style=${`width: ${width}px`}>
    <kpi-jobs-value .feed=${EXAMPLE_FEED} group=${`tooltip-${number}`} figure=${figure} compare=${compare} selected=${selected}></kpi-jobs-value></div>`);
  const element = box.querySelector('kpi-jobs-value')!;
  await waitUntil(() => find(element, '.drawing'), 'room for the figure', { timeout: 8000 });
  one(element, '.drawing').scrollIntoView({ block: 'center' });
  await waitUntil(() => find(element, '.drawing svg'), 'the figure to be drawn', { timeout: 8000 });
  return element;
}

function find<T extends Element = HTMLElement>(element: KpiJobsValueElement, selector: string): T | null {
  return element.shadowRoot?.querySelector<T>(selector) ?? null;
}

function one<T extends Element = HTMLElement>(element: KpiJobsValueElement, selector: string): T {
  const found = find<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** The lines of the tooltip, empty when there is none to see. */
function said(element: KpiJobsValueElement): string[] {
  const box = find(element, '[part="tooltip"]');
  return box?.checkVisibility()
    ? [...box.children].map(({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' '))
    : [];
}

/** Points at a share of the drawing's width and height. */
function pointAt(
  element: KpiJobsValueElement,
  across: number,
  down: number,
  type = 'pointermove',
  pointerType = 'mouse',
): void {
  const box = one(element, '.drawing > div > div');
  const { left, top, width, height } = box.getBoundingClientRect();
  box.dispatchEvent(
    new PointerEvent(type, {
      clientX: left + across * width,
      clientY: top + down * height,
      pointerType,
      bubbles: type !== 'pointerleave',
      composed: true,
    }),
  );
}

const NEWEST = ['4. kvartal 2023', '70 474 jobber [nb]', '490 opp fra 4. kvartal 2022 (+0,7 %)'];
const OLDEST = ['4. kvartal 2022', '69 984 jobber [nb]'];

describe('the tooltip of <kpi-jobs-value>', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  it('says what the mouse is on, and goes when it leaves', async () => {
    const element = await drawn();
    expect(said(element)).to.deep.equal([]);
    pointAt(element, 0.15, 0.5);
    expect(said(element)).to.deep.equal(OLDEST);
    pointAt(element, 0.99, 0.5);
    expect(said(element)).to.deep.equal(NEWEST);
    pointAt(element, 1.1, 0.5, 'pointerleave');
    await waitUntil(() => said(element).length === 0);
  });

  it('says the same as the line under the figure and the slider', async () => {
    const element = await drawn();
    pointAt(element, 0.15, 0.5);
    await element.updateComplete;
    expect(one(element, '.reading').textContent).to.equal(
      said(element).join(': ').replaceAll(' jobber', '\u00a0jobber').replace('69 984', '69\u00a0984'),
    );
    expect(one<HTMLInputElement>(element, '.reader input').value).to.equal('0');
    expect(one(element, '[part="tooltip"]').getAttribute('aria-hidden')).to.equal('true');
  });

  it('stays while the mouse is on it', async () => {
    const element = await drawn();
    pointAt(element, 0.15, 0.5);
    pointAt(element, 0.15, -0.1, 'pointerleave');
    const box = one(element, '[part="tooltip"]');
    box.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await aTimeout(600);
    expect(said(element)).to.deep.equal(OLDEST);
    box.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await waitUntil(() => said(element).length === 0);
  });

  it('goes with Escape, which takes no choice back', async () => {
    const element = await drawn({ selected: 'jobber' });
    one(element, '.tile-button').focus();
    pointAt(element, 0.15, 0.5);
    expect(said(element)).to.deep.equal(OLDEST);
    await sendKeys({ press: 'Escape' });
    expect([said(element), element.selected]).to.deep.equal([[], 'jobber']);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => element.selected === '');
  });

  it('stands by a finger that is lifted, until the page is touched elsewhere', async () => {
    const element = await drawn();
    pointAt(element, 0.15, 0.5, 'pointerdown', 'touch');
    pointAt(element, 0.15, 0.5, 'pointerleave', 'touch');
    await aTimeout(600);
    expect(said(element)).to.deep.equal(OLDEST);
    document.body.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }),
    );
    expect(said(element)).to.deep.equal([]);
    pointAt(element, 0.15, 0.5, 'pointerdown', 'touch');
    expect(said(element)).to.deep.equal(OLDEST);
    pointAt(element, 0.15, 0.5, 'pointercancel', 'touch');
    await waitUntil(() => said(element).length === 0);
  });

  it('follows the slider while that has the focus, also from key to key', async () => {
    const element = await drawn();
    const slider = one<HTMLInputElement>(element, '.reader input');
    one(element, '.figures button[aria-pressed="true"]').focus();
    slider.focus();
    await sendKeys({ press: 'Home' });
    await waitUntil(() => said(element)[0] === OLDEST[0], `the first point, not ${said(element).join()}`);
    await sendKeys({ press: 'End' });
    await waitUntil(() => said(element)[0] === NEWEST[0]);
    await sendKeys({ press: 'Escape' });
    expect(said(element)).to.deep.equal([]);
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => said(element)[0] === '3. kvartal 2023');
    slider.blur();
    expect(said(element)).to.deep.equal([]);
  });

  it('goes when the figure is scrolled away', async () => {
    const element = await drawn();
    const space = document.createElement('div');
    Object.assign(space.style, { height: '3000px' });
    element.after(space);
    pointAt(element, 0.15, 0.5);
    expect(said(element)).to.deep.equal(OLDEST);
    globalThis.scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => said(element).length === 0);
  });

  it('names every region that is compared, the one pointed at in bold', async () => {
    const element = await drawn({ compare: 'fredrikstad sarpsborg' });
    pointAt(element, 0.8, 0.99);
    const lines = said(element);
    expect(lines.slice(1).map((line) => line.replace(/ [\d ]+ .*/, ''))).to.deep.equal([
      'Nedre Glomma',
      'Fredrikstad',
      'Sarpsborg',
    ]);
    const bold = [...one(element, '[part="tooltip"]').children].filter(
      (line) => Number(getComputedStyle(line).fontWeight) >= 600,
    );
    expect(bold.map(({ textContent }) => textContent?.split(' ')[0])).to.deep.equal(['Sarpsborg']);
  });

  it('says which bar of a ranking is meant', async () => {
    const element = await drawn({ figure: 'ranking' });
    pointAt(element, 0.5, 0.1);
    expect(said(element)).to.deep.equal(['Fredrikstad', '38 103 jobber [nb]']);
  });

  it('goes when another figure is drawn, and with the element', async () => {
    const element = await drawn();
    pointAt(element, 0.15, 0.5);
    element.figure = 'ranking';
    await element.updateComplete;
    expect(said(element)).to.deep.equal([]);
    await waitUntil(() => find(element, '.drawing svg')?.textContent?.includes('Sarpsborg'));
    pointAt(element, 0.5, 0.1);
    expect(said(element).length).to.equal(2);
    element.view = 'table';
    await element.updateComplete;
    expect(find(element, '[part="tooltip"]')).to.equal(null);
  });

  it('is left out of print', async () => {
    const element = await drawn();
    pointAt(element, 0.15, 0.5);
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const printed = rules
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap(({ cssRules }) => [...cssRules]);
    const hidden = printed.filter(
      (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.style.display === 'none',
    );
    expect(hidden.some(({ selectorText }) => one(element, '[part="tooltip"]').matches(selectorText))).to.equal(true);
  });

  for (const [width, size] of [
    [240, '100%'],
    [360, '100%'],
    [360, '200%'],
    [768, '100%'],
    [1600, '100%'],
  ] as const) {
    it(`lies in the element and beside its point at ${width} px with text of ${size}`, async () => {
      const element = await drawn({ width, size, compare: 'fredrikstad sarpsborg' });
      const outer = element.getBoundingClientRect();
      for (const across of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
        for (const down of [0.05, 0.5, 0.95]) {
          pointAt(element, across, down);
          const { left, right, top, bottom } = one(element, '[part="tooltip"]').getBoundingClientRect();
          expect(left, `left at ${across}, ${down}`).to.be.at.least(outer.left);
          expect(right, `right at ${across}, ${down}`).to.be.at.most(outer.right + 0.5);
          expect(top).to.be.at.least(outer.top);
          expect(bottom).to.be.at.most(outer.bottom + 0.5);
        }
      }
    });
  }
});
