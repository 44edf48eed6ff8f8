import { expect, fixture, html } from '@open-wc/testing';

import { FigureDrawing } from '../../src/drawing/figure-drawing.js';
import { layoutOf } from '../../src/figures/doors.js';
import type { ChartFigure } from '../../src/figures/doors.js';
import { chartHeightOf } from '../../src/figures/figures.js';
import './every-figure.js';
import { annotated, endOf, FIGURES, fiveRegions, middleOf, provisional, rankingOf, trendOf } from './figures.js';

const WIDTHS = [240, 280, 320, 400, 479, 480, 600, 768, 900, 1200];

const LONG = 'Samarbeidsrådet for Indre Østfold, Nordre Follo og Aurskog-Høland kommuner';

/** Figures whose labels want more room than there is. */
const CROWDED: Readonly<Record<string, ChartFigure>> = {
  'long names': { ...fiveRegions, ends: fiveRegions.ends.map((end) => ({ ...end, label: `${LONG} ${end.series}` })) },
  'one endless word': trendOf({ ends: [endOf(0, 'Kommune'.repeat(12), 139985)] }),
  'targets on each other': trendOf({
    references: [139000, 139500, 140000].map((value) => ({
      value,
      label: `Mål ${value}: flere jobber i hele regionen`,
    })),
    bands: [{ from: 139000, to: 140000, label: 'Målområde' }],
  }),
  'breaks beside each other': {
    ...provisional,
    breaks: [5, 6, 7].map((at) => ({ time: middleOf(at), label: 'Brudd i serien' })),
  },
  'many events': {
    ...fiveRegions,
    breaks: [{ time: middleOf(6), label: 'Brudd i serien' }],
    annotations: Array.from({ length: 60 }, (_, index) => {
      const from = middleOf(0) + ((middleOf(13) - middleOf(0)) * index) / 59;
      return { number: index + 1, from, to: from };
    }),
  },
  'events and long breaks': { ...annotated, breaks: [{ time: middleOf(5), label: `Brudd i serien: ${LONG}` }] },
  'long names of bars': rankingOf([
    [LONG, 38103],
    ['Aurskog-Høland', 30000],
    ['Kommune'.repeat(12), 20],
  ]),
  'great numbers': trendOf({ points: fiveRegions.points.map((point) => ({ ...point, value: point.value * 1e7 })) }),
};

/** What can be seen of a text: the box of a line of text is higher than its letters. */
function inkOf(text: Element): DOMRect {
  const { x, y, width, height } = text.getBoundingClientRect();
  return new DOMRect(x + 0.5, y + height * 0.22, Math.max(0, width - 1), height * 0.58);
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Texts that lie on another or reach out of the figure. The halo under a label is the label itself. */
function clashes(container: HTMLElement): string[] {
  const texts = [...container.querySelectorAll('text')].filter(
    (text) => text.textContent !== '' && !text.hasAttribute('stroke'),
  );
  const frame = container.querySelector('svg')!.getBoundingClientRect();
  const inks = texts.map((text) => ({ text: text.textContent, ink: inkOf(text) }));
  return inks.flatMap(({ text, ink }, index) => {
    const isOut =
      ink.left < frame.left - 1 ||
      ink.right > frame.right + 1 ||
      ink.top < frame.top - 1 ||
      ink.bottom > frame.bottom + 1;
    const covered = inks
      .slice(index + 1)
      .filter((other) => meet(ink, other.ink))
      .map((other) => `"${text}" on "${other.text}"`);
    return isOut ? [`"${text}" reaches out`, ...covered] : covered;
  });
}

describe('labels neither cover each other nor leave the figure', () => {
  for (const [name, figure] of Object.entries({ ...FIGURES, ...CROWDED })) {
    it(`from ${WIDTHS[0]} to ${WIDTHS.at(-1)} pixels (${name})`, async () => {
      const container = await fixture<HTMLElement>(html`<div></div>`);
      const { fontFamily } = getComputedStyle(document.body);
      const size = (width: number) => ({ width, height: chartHeightOf(figure, width) });
      const drawing = new FigureDrawing<ChartFigure>(container, { layoutOf, heightOf: chartHeightOf });
      const request = { chart: figure, language: 'nb', fontFamily, fontSize: 13 } as const;
      await drawing.show({ ...request, ...size(1300) });
      const found: string[] = [];
      for (const width of WIDTHS) {
        container.style.width = `${width}px`;
        await drawing.show({ ...request, ...size(width) });
        expect(container.querySelector('svg')!.getAttribute('width')).to.equal(String(width));
        found.push(...clashes(container).map((clash) => `${width}: ${clash}`));
      }
      drawing.end();
      expect(found).to.deep.equal([]);
    });
  }
});
