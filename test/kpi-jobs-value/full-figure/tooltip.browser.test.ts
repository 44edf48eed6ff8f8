import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import { drawn, find, one, pointAt, said } from './pointed-figure.js';
import { waitUntil } from '../../browser/waiting.js';
import { timePasses } from '../../time-passes.js';

const GRACE = 'a pointer that leaves the figure has 350 ms to reach the tooltip before it goes';

const LATE = 'Nyere tall kan finnes hos kilden';
const ON_PATH = 'omtrent på banen';
const NEWEST = [
  ...['4. kvartal 2023', '70 474 jobber [nb]', '490 flere enn i 4. kvartal 2022 (+0,7 %)'],
  ...[ON_PATH, LATE],
];
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
    await timePasses(600, GRACE);
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
    await timePasses(600, GRACE);
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
      `Nedre Glomma: ${ON_PATH}`,
      LATE,
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
});
