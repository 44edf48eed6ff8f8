/**
 * What the accessibility statement in docs/accessibility.md says of every widget and what no rule of axe can see:
 * focus, pointers, names, and that nothing happens by itself. Numbers are those of WCAG 2.1 and 2.2. What depends on
 * the size of text is in reading.layout.browser.test.ts.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf, plain, rootOf, seen, textSeenIn, walk } from '../browser/reading.js';
import { CHOICES, choose, CONTROLS, openAll, settled, shown } from '../browser/shown-widget.js';
import { atRest, frames, waitUntil } from '../browser/waiting.js';
import { TAGS, type Widget } from '../browser/widgets.js';

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
      const moving = () => rootOf(element).querySelector('.frame')?.getAnimations({ subtree: true }) ?? [];
      const lengths = moving().map(({ effect }) => Number(effect?.getComputedTiming().endTime));
      expect(lengths.filter((length) => !(length < 5_000))).to.deep.equal([]);
      await atRest(rootOf(element));
      await frames(10);
      expect(moving()).to.deep.equal([]);
    });

    it('moves only for readers who want motion, and asks nowhere how the screen is held', async () => {
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
