/**
 * What the accessibility statement in docs/accessibility.md says of every widget and what no rule of axe can see: text
 * that is enlarged or spaced out, focus, pointers, names, and that nothing happens by itself. Numbers are those of WCAG
 * 2.1 and 2.2.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lostIn, nameOf, plain, rootOf, seen, textSeenIn, walk } from '../browser/reading.js';
import { create, TAGS, type Widget } from '../browser/widgets.js';

/** Real words in real lengths, with everything that a feed can hold. */
const OSTFOLD = new URL('../../demo/feeds/ostfold.json', import.meta.url);

/** Those whose figure is drawn by a chart library, when it comes near. */
const WITH_CHART: readonly string[] = ['kpi-jobs-value', 'indicator-chart'];
const CONTROLS = 'a[href], button, summary, select, input, textarea, [role="tab"], [role="button"]';
/** What a reader can choose in each widget, as drawing and as list. */
const CHOICES = '[part~="segment"], .entry, [part~="node"], .tile:first-child .tile-button';
/** The smallest spacing that text must bear (1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { ' +
  'margin-block-end: 2em !important; }';

let number = 0;
let feed: unknown;

before(async () => {
  feed = await (await fetch(OSTFOLD)).json();
});

/** A widget in a box of a width in pixels, with a button before and after it, and a group of its own. */
async function shown(tag: string, width = 1000, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> {
  number += 1;
  const box = await fixture<HTMLElement>(
    html`<div lang="nb" .style=${`width: ${width}px`}><button>Før</button><button>Etter</button></div>`,
  );
  const element = create(tag, 'antall-jobber');
  element.group = `accessibility-${number}`;
  element.feed = feed;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.lastElementChild?.before(element);
  const has = (selector: string): boolean => rootOf(element).querySelector(selector) !== null;
  const isDrawn = (): boolean => {
    rootOf(element).querySelector('[part~="chart"]')?.scrollIntoView();
    // Long tables come when the browser has time.
    return (
      !has('.pending') &&
      has('[part~="tables"] table') &&
      (!WITH_CHART.includes(tag) || element.view === 'table' || has('[part~="chart"] svg'))
    );
  };
  await waitUntil(() => has('.frame.ready [part~="downloads"]') && isDrawn(), 'the widget to be ready', {
    timeout: 8000,
  });
  await settled(element);
  return element;
}

/** Sizes are observed, and what depends on them is drawn in a later frame. */
async function settled(element: Widget): Promise<void> {
  for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

async function choose(element: Widget): Promise<void> {
  const choices = seen(element, CHOICES);
  (choices[1] ?? choices[0])?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled(element);
}

/** Opens every menu and explanation. */
async function openAll(element: Widget): Promise<void> {
  for (const details of seen<HTMLDetailsElement>(element, 'details')) details.open = true;
  await settled(element);
}

/** What is lost when a widget has had time to draw itself anew. */
async function lost(element: Widget): Promise<string[]> {
  await settled(element);
  for (let attempt = 0; attempt < 20 && lostIn(element).length > 0; attempt += 1) await settled(element);
  return lostIn(element);
}

/** Everything a widget tells the page, and its words, while something is done to it. */
async function effectsOf(element: Widget, work: () => Promise<void> | void): Promise<string[]> {
  const [before, address] = [rootOf(element).textContent, location.href];
  const effects: string[] = [];
  const listen = ({ type }: Event): void => void effects.push(type);
  const types = ['item-select', 'region-change', 'submit'];
  for (const type of types) element.addEventListener(type, listen);
  await work();
  await settled(element);
  for (const type of types) element.removeEventListener(type, listen);
  if (rootOf(element).textContent !== before) effects.push('other words');
  if (location.href !== address) effects.push('another address');
  return effects;
}

for (const tag of TAGS) {
  describe(`<${tag}>, whoever reads it`, () => {
    for (const width of [320, 1000]) {
      it(`loses no text with the spacing of WCAG 1.4.12, at ${width} px`, async () => {
        const element = await shown(tag, width);
        await choose(element);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(SPACING);
        rootOf(element).adoptedStyleSheets.push(sheet);
        expect(await lost(element)).to.deep.equal([]);
      });
    }

    it('loses no text when text is twice as large', async () => {
      const element = await shown(tag);
      await choose(element);
      document.documentElement.style.fontSize = '200%';
      const missing = await lost(element);
      document.documentElement.style.fontSize = '';
      expect(missing).to.deep.equal([]);
    });

    for (const view of ['figure', 'table']) {
      it(`fits 320 px without scrolling sideways, but for its tables, as ${view}`, async () => {
        const element = await shown(tag, 320, { view });
        await choose(element);
        await openAll(element);
        expect(await lost(element)).to.deep.equal([]);
        expect(seen(element, '.table-scroll').every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
      });
    }

    for (const width of [320, 1000]) {
      it(`has targets of 24 px or more, but for links in text, at ${width} px`, async () => {
        const element = await shown(tag, width);
        await choose(element);
        await openAll(element);
        const small = seen(element, CONTROLS.replace('a[href], ', '')).filter((node) => {
          const boxes = [node, node.closest('label') ?? node].map((each) => each.getBoundingClientRect());
          return Math.max(...boxes.map(({ width: across, height }) => Math.min(across, height))) < 24;
        });
        expect(small.map(nameOf)).to.deep.equal([]);
      });
    }

    it('shows the focus at every stop of the Tab key, in reading order, and lets it go again', async () => {
      const element = await shown(tag);
      await choose(element);
      const stops = await walk(element);
      expect(document.activeElement).to.equal(element.nextElementSibling);
      expect(stops.length).to.be.greaterThan(3);
      expect(stops.filter((stop) => !stop.hasMark).map(({ node }) => nameOf(node))).to.deep.equal([]);
      expect(stops.filter((stop) => !stop.isUncovered).map(({ node }) => nameOf(node))).to.deep.equal([]);
      const isLater = (one: Element, other: Element | undefined): boolean =>
        !other || (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      expect(
        stops.filter(({ node }, place) => !isLater(node, stops[place + 1]?.node)).map(({ node }) => nameOf(node)),
      ).to.deep.equal([]);
    });

    it('does nothing because something gets the focus', async () => {
      const element = await shown(tag);
      expect(await effectsOf(element, async () => void (await walk(element)))).to.deep.equal([]);
    });

    it('keeps the focus where it is when something is set, and stays on the page', async () => {
      const element = await shown(tag);
      await openAll(element);
      const address = location.href;
      for (const control of seen<HTMLInputElement | HTMLSelectElement>(element, 'select, input')) {
        // Another region has other regions to be compared with.
        if (!control.isConnected || control.disabled) continue;
        control.focus();
        if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
        else if (control.type === 'checkbox') control.click();
        else control.value = '0';
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
        await settled(element);
        expect(rootOf(element).activeElement, nameOf(control)).to.equal(control);
      }
      expect(location.href).to.equal(address);
    });

    it('acts when a pointer is lifted, not when it is pressed', async () => {
      const element = await shown(tag);
      await openAll(element);
      expect(
        await effectsOf(element, () => {
          // Fields belong to the browser, and WebKit answers them even when a script has made the press.
          for (const node of seen<Element>(element, 'a[href], button, summary, [role="tab"], [role="button"]')) {
            for (const type of ['pointerdown', 'mousedown'])
              node.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
          }
        }),
      ).to.deep.equal([]);
    });

    it('shows nothing new because a pointer rests on it', async () => {
      const element = await shown(tag);
      expect(
        await effectsOf(element, () => {
          for (const node of seen<Element>(element, `${CONTROLS}, svg *`)) {
            for (const type of ['pointerover', 'mouseover', 'mouseenter'])
              node.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          }
        }),
      ).to.deep.equal([]);
    });

    it('takes no letter or digit for a command', async () => {
      const element = await shown(tag);
      const target = seen<Element>(element, CHOICES)[0];
      expect(
        await effectsOf(element, () => {
          for (const key of 'abcdefghijklmnopqrstuvwxyzæøå0123456789?/') {
            const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
            target?.dispatchEvent(event);
            expect(event.defaultPrevented, key).to.equal(false);
          }
        }),
      ).to.deep.equal([]);
    });

    it('is called what it shows', async () => {
      const element = await shown(tag);
      await choose(element);
      await openAll(element);
      const named = seen<Element>(element, CONTROLS).filter((node) => node.hasAttribute('aria-label'));
      // A word that is broken between two lines of a drawing is one word in its name.
      const letters = (text: string): string => text.replaceAll(' ', '');
      const isCalledSo = (node: Element): boolean =>
        letters(plain(node.getAttribute('aria-label') ?? '')).includes(letters(textSeenIn(node)));
      expect(named.filter((node) => !isCalledSo(node)).map(nameOf)).to.deep.equal([]);
      const nameless = seen<Element>(element, 'a[href], button, summary').filter(
        (node) => !node.hasAttribute('aria-label') && textSeenIn(node) === '',
      );
      expect(nameless.map(nameOf)).to.deep.equal([]);
      const fields = seen<HTMLInputElement>(element, 'input, select, textarea');
      expect(fields.filter(({ labels }) => !labels?.[0] || textSeenIn(labels[0]) === '').map(nameOf)).to.deep.equal([]);
    });

    it('has ids that are used once, and references that lead somewhere', async () => {
      const element = await shown(tag);
      await choose(element);
      const ids = [...rootOf(element).querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.length).to.equal(new Set(ids).size);
      for (const attribute of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for']) {
        const wanted = [...rootOf(element).querySelectorAll(`[${attribute}]`)].flatMap(
          (node) => node.getAttribute(attribute)?.split(' ') ?? [],
        );
        expect(
          wanted.filter((id) => !ids.includes(id)),
          attribute,
        ).to.deep.equal([]);
      }
    });

    it('has headings without gaps, from the level that the page has chosen', async () => {
      const element = await shown(tag, 1000, { 'heading-level': '3' });
      await choose(element);
      const levels = seen(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      expect(levels[0]).to.equal(3);
      expect(levels.slice(1).every((level, place) => level > 3 && level <= (levels[place] ?? 0) + 1)).to.equal(true);
    });

    it('has nothing that sounds, blinks or goes on moving', async () => {
      const element = await shown(tag);
      await choose(element);
      expect(seen(element, 'audio, video, object, marquee, blink, animate')).to.deep.equal([]);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(rootOf(element).querySelector('.frame')?.getAnimations({ subtree: true })).to.deep.equal([]);
    });

    it('moves only for readers who have not asked for less motion, and asks nowhere how the screen is held', async () => {
      const element = await shown(tag);
      const rules = rootOf(element).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      expect(rules.length).to.be.greaterThan(50);
      expect(rules.map(({ cssText }) => cssText).filter((rule) => rule.includes('orientation'))).to.deep.equal([]);
      const isAsked = (rule: CSSRule): boolean =>
        rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion: no-preference');
      const moving = rules.filter(
        (rule) => !isAsked(rule) && !(rule instanceof CSSKeyframesRule) && /transition|animation/.test(rule.cssText),
      );
      expect(moving.map(({ cssText }) => cssText)).to.deep.equal([]);
    });

    it('has one live region, which is there before it is needed and silent until then', async () => {
      const element = await shown(tag);
      const regions = [...rootOf(element).querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
      expect(regions.map(({ role, textContent }) => [role, textContent])).to.deep.equal([['status', '']]);
    });

    it('closes its menus with Escape and gives the focus back', async () => {
      const element = await shown(tag);
      for (const menu of seen<HTMLDetailsElement>(element, 'details.menu')) {
        menu.open = true;
        menu.querySelector<HTMLElement>('button, input')?.focus();
        await sendKeys({ press: 'Escape' });
        // WebKit may deliver a key after the command has been answered.
        await waitUntil(() => !menu.open, 'the menu to be closed');
        expect(rootOf(element).activeElement).to.equal(menu.querySelector('summary'));
      }
    });
  });
}
