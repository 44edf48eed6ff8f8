/** Tables on paper and on narrow pages, in every font. Paper is the page with the rules for print in force. */
import { expect } from '@open-wc/testing';
import { rootOf, seen } from '../../../browser/reading.js';
import { settled, shown } from '../../../browser/shown-widget.js';
import { TAGS, type Widget } from '../../../browser/widgets.js';

/** A4 between margins of 10 mm, and A5, in pixels. */
const A4 = 718;
const A5 = 483;
/** So much browsers make a page smaller for a table that is wider than the paper, without making it hard to read. */
const SHRINKING = 1.15;
/** What stays together on a line; a hyphen or a soft hyphen is a place to break at. */
const WORDS = /[^\s\u00ad-]+/g;

let screens: MediaList[] = [];

/** The sheets are shared by all widgets, and are put back as they were. */
async function print(element: Widget): Promise<void> {
  const rules = rootOf(element).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  screens = rules.flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [rule.media] : [],
  );
  for (const media of screens) media.mediaText = 'all';
  await settled(element);
}

function wordsOn(element: Widget): string[] {
  return seen(element, '[part~="tables"] :is(caption, th, td)').flatMap((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
      for (const { index, 0: word } of node.data.matchAll(WORDS)) if (isBroken(node, index, word)) broken.push(word);
    return broken;
  });
}

function isBroken(text: Text, start: number, word: string): boolean {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  // Before a word that begins a line, WebKit also gives the empty end of the line above.
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  return new Set(boxes.map(({ top }) => Math.round(top))).size > 1;
}

/** By how much the widest table is wider than its room. */
function excess(element: Widget): number {
  return Math.max(
    ...seen(element, '[part~="tables"] .table-scroll').map((box) => box.scrollWidth / Math.max(1, box.clientWidth)),
  );
}

for (const tag of TAGS) {
  describe(`tables of <${tag}>`, () => {
    afterEach(() => {
      for (const media of screens) media.mediaText = 'print';
      screens = [];
    });

    for (const width of [A4, A5]) {
      it(`break no word on paper of ${width} px, and fit it`, async () => {
        const element = await shown(tag, width, { print: 'tables' });
        // Firefox and WebKit know where Norwegian words may be divided, and do so with a hyphen.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { hyphens: manual !important; }');
        rootOf(element).adoptedStyleSheets.push(sheet);
        await print(element);
        expect(seen(element, '[part~="tables"] td').length).to.be.greaterThan(0);
        expect(wordsOn(element)).to.deep.equal([]);
        expect(excess(element)).to.be.at.most(SHRINKING);
      });
    }

    it('show at their edges that there is more, and can be scrolled with keys', async () => {
      const element = await shown(tag, 240, { view: 'table' });
      const boxes = seen(element, '[part~="tables"] .table-scroll');
      for (const box of boxes) {
        expect(box.tabIndex).to.equal(0);
        // Shadows stay at the edges, and covers that hide them move with what is scrolled.
        const { backgroundAttachment, backgroundImage } = getComputedStyle(box);
        expect(backgroundImage).to.contain('linear-gradient');
        expect(backgroundAttachment).to.equal('local, local, local, scroll, scroll, scroll');
      }
      expect(boxes.some((box) => box.scrollWidth > box.clientWidth)).to.equal(true);
    });
  });
}
