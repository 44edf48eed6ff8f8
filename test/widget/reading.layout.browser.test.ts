/**
 * What the accessibility statement in docs/accessibility.md says of text that is enlarged or spaced out, of narrow
 * pages, targets and the focus, in every font. Numbers are those of WCAG 2.1 and 2.2.
 */
import { expect } from '@open-wc/testing';
import { nameOf, rootOf, seen, walk } from '../browser/reading.js';
import { choose, CONTROLS, lost, openAll, shown } from '../browser/shown-widget.js';
import { TAGS } from '../browser/widgets.js';

/** The smallest spacing that text must bear (1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { ' +
  'margin-block-end: 2em !important; }';

for (const tag of TAGS) {
  describe(`<${tag}>, in whatever text it is read`, () => {
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
  });
}
