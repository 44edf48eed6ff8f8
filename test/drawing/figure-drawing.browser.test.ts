import { expect, fixture, html } from '@open-wc/testing';

import type { Spot } from '../../src/drawing/drawing.js';
import { FigureDrawing, type DrawingListener, type DrawingRequest } from '../../src/drawing/figure-drawing.js';
import { layoutOf } from '../../src/figures/doors.js';
import type { ChartFigure } from '../../src/figures/doors.js';
import { chartHeightOf } from '../../src/figures/figures.js';
import '../figures/every-figure.js';
import { endOf, jobsValue, middleOf, OSTFOLD_JOBS, seriesOf, trendOf, twenty } from '../figures/figures.js';
import { frames, tasks, waitUntil } from '../browser/waiting.js';

type Options = Partial<DrawingRequest<ChartFigure>> & DrawingListener;

const CHARTS = { layoutOf, heightOf: chartHeightOf };
const OPTIONS = { width: 600, height: 320, language: 'nb', fontFamily: 'sans-serif', fontSize: 13 } as const;

/** Wider than the font of the tests. */
const WIDE_FONT = new URL(
  '../../node_modules/@expo-google-fonts/montserrat/700Bold/Montserrat_700Bold.ttf',
  import.meta.url,
);

let container: HTMLElement;
let drawings: FigureDrawing<ChartFigure>[] = [];

/** A drawing in the container, and ways to ask it for something else. */
interface Drawn {
  readonly drawing: FigureDrawing<ChartFigure>;
  readonly update: (chart: ChartFigure) => Promise<boolean>;
  readonly resize: (width: number, height?: number) => Promise<boolean>;
  readonly typeset: (font: Pick<DrawingRequest<ChartFigure>, 'fontFamily' | 'fontSize'>) => Promise<boolean>;
  readonly highlight: (key: string | null) => Spot | null;
  readonly end: () => void;
}

async function draw(chart: ChartFigure, { point, fail, ...options }: Options = {}, place = container): Promise<Drawn> {
  const listener = { ...(point ? { point } : {}), ...(fail ? { fail } : {}) };
  const drawing = new FigureDrawing<ChartFigure>(place, CHARTS, listener);
  drawings.push(drawing);
  let request: DrawingRequest<ChartFigure> = { ...OPTIONS, chart, ...options };
  const ask = (more: Partial<DrawingRequest<ChartFigure>>): Promise<boolean> => {
    request = { ...request, ...more };
    return drawing.show(request);
  };
  await ask({});
  return {
    drawing,
    update: (next) => ask({ chart: next }),
    resize: (width, height) => ask(height === undefined ? { width } : { width, height }),
    typeset: (font) => ask(font),
    highlight: (key) => drawing.highlight(key),
    end: () => drawing.end(),
  };
}

function svg(): SVGSVGElement {
  return container.querySelector('svg')!;
}

function texts(): string[] {
  return [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
}

/** What a promise is rejected with. */
async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (reason) {
    return reason;
  }
  throw new Error('Was not rejected');
}

function pointAt(type: string, x: number, y: number, pointerType = 'mouse'): void {
  const { left, top } = container.getBoundingClientRect();
  const event = new PointerEvent(type, {
    clientX: left + x,
    clientY: top + y,
    bubbles: type !== 'pointerleave',
    pointerType,
  });
  container.firstElementChild!.dispatchEvent(event);
}

beforeEach(async () => {
  container = await fixture<HTMLElement>(html`<div><p>Tall kommer.</p></div>`);
});

afterEach(() => {
  for (const drawing of drawings) drawing.end();
  drawings = [];
});

describe('a chart that is drawn', () => {
  it('draws in the size that was asked for, hidden from assistive technology', async () => {
    await draw(trendOf({}));
    expect(svg().getAttribute('width')).to.equal('600');
    expect(svg().getAttribute('height')).to.equal('320');
    expect(container.children.length).to.equal(1);
    expect(container.firstElementChild!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('takes the height that suits the figure when none is given', async () => {
    const { height: _, ...options } = OPTIONS;
    const drawing = new FigureDrawing<ChartFigure>(container, CHARTS);
    drawings.push(drawing);
    await drawing.show({ ...options, chart: trendOf({}) });
    expect(Number(svg().getAttribute('height'))).to.be.closeTo(chartHeightOf(trendOf({}), 600), 0.01);
    await drawing.show({ ...options, chart: twenty });
    expect(Number(svg().getAttribute('height'))).to.be.closeTo(chartHeightOf(twenty, 600), 0.01);
  });

  it('leaves the data as they were', async () => {
    const figure = trendOf({ bands: [{ from: 1, to: 2, label: 'x' }] });
    const before = JSON.stringify(figure);
    for (const row of [...figure.points, ...figure.ticks, ...figure.bands, ...figure.ends]) Object.freeze(row);
    await draw(figure);
    expect(JSON.stringify(figure)).to.equal(before);
  });

  it('lets two languages live on one page', async () => {
    const other = document.createElement('div');
    container.after(other);
    const figure = trendOf({ points: seriesOf(0, 'x', [1000, 4000]), ends: [] });
    const norwegian = await draw(figure);
    const english = await draw(figure, { language: 'en' }, other);
    await norwegian.update(trendOf({ points: seriesOf(0, 'x', [1000, 3000]), ends: [] }));
    expect(texts()).to.include('3\u00a0000');
    expect([...other.querySelectorAll('text')].map(({ textContent }) => textContent)).to.include('4,000');
    english.end();
    other.remove();
  });

  it('is drawn again in another language', async () => {
    const { drawing } = await draw(trendOf({ points: seriesOf(0, 'x', [1000, 4000]), ends: [] }));
    expect(texts()).to.include('4\u00a0000');
    const chart = trendOf({ points: seriesOf(0, 'x', [1000, 4000]), ends: [] });
    await drawing.show({ ...OPTIONS, chart, language: 'en' });
    expect(texts()).to.include('4,000');
  });

  it('is not widened by the spacing of the host page', async () => {
    await draw(trendOf({}));
    const width = container.querySelector('text')!.getBoundingClientRect().width;
    container.style.letterSpacing = '0.5em';
    expect(container.querySelector('text')!.getBoundingClientRect().width).to.equal(width);
  });

  it('is given up before it has begun', async () => {
    const drawing = new FigureDrawing<ChartFigure>(container, CHARTS);
    drawing.end();
    expect(await drawing.show({ ...OPTIONS, chart: trendOf({}) })).to.equal(false);
    expect(container.textContent).to.equal('Tall kommer.');
  });

  for (const wait of [0, 1, 2, 4, 16]) {
    it(`is given up ${wait} tasks later and leaves nothing`, async () => {
      const drawing = new FigureDrawing<ChartFigure>(container, CHARTS);
      const shown = drawing.show({ ...OPTIONS, chart: trendOf({}) });
      await tasks(wait);
      const wasDrawn = container.querySelector('svg') !== null;
      drawing.end();
      expect(await shown).to.equal(wasDrawn);
      expect(container.querySelectorAll('svg').length).to.equal(0);
      if (!wasDrawn) expect(container.textContent).to.equal('Tall kommer.');
    });
  }

  it('rejects and leaves the container when it cannot be drawn', async () => {
    const reason = await reasonOf(draw({ kind: 'pie' } as unknown as ChartFigure));
    expect(reason).to.be.instanceOf(Error);
    expect((reason as Error).message).to.include('pie');
    expect(container.textContent).to.equal('Tall kommer.');
  });
});

describe('a drawn chart', () => {
  it('takes other data', async () => {
    const handle = await draw(trendOf({}));
    await handle.update(trendOf({ ends: [endOf(0, 'Follo', 1)] }));
    expect(texts()).to.include('Follo').and.not.include('Østfold');
  });

  it('takes another kind of figure', async () => {
    const handle = await draw(trendOf({}));
    await handle.update(twenty);
    await handle.update(jobsValue);
    expect(texts()).to.include('2018').and.not.include('Moss');
    expect(container.querySelectorAll('svg').length).to.equal(1);
  });

  it('shows the last of many updates', async () => {
    const handle = await draw(trendOf({}));
    const updates = ['a', 'b', 'c'].map((label) => handle.update(trendOf({ ends: [endOf(0, label, 1)] })));
    await Promise.all([...updates, handle.update(twenty), handle.update(trendOf({ ends: [endOf(0, 'last', 1)] }))]);
    expect(texts()).to.include('last');
  });

  it('rejects an update that cannot be drawn and takes the next', async () => {
    const handle = await draw(trendOf({}));
    expect(await reasonOf(handle.update({ kind: 'pie' } as unknown as ChartFigure))).to.be.instanceOf(Error);
    expect(texts()).to.include('Østfold');
    await handle.update(twenty);
    expect(texts()).to.include('Fredrikstad');
  });

  it('follows its container without disturbing the observation', async () => {
    const handle = await draw(trendOf({}));
    const observer = new ResizeObserver(([entry]) => void handle.resize(entry!.contentRect.width));
    observer.observe(container);
    for (const width of [400, 0, 250, 800]) {
      container.style.width = `${width}px`;
      if (width > 0) await waitUntil(() => svg().getAttribute('width') === String(width), `a drawing of ${width} px`);
      await frames(3);
      if (width > 0) expect(svg().getAttribute('width')).to.equal(String(width));
    }
    observer.disconnect();
  });

  it('is scaled instead of cut until it is drawn anew', async () => {
    await draw(trendOf({}));
    container.style.width = '300px';
    const { width, height } = svg().getBoundingClientRect();
    expect(width).to.be.closeTo(300, 0.5);
    expect(height).to.be.closeTo(160, 0.5);
    expect(container.scrollWidth).to.equal(300);
  });

  it('does nothing for a size of zero or the same size', async () => {
    const handle = await draw(trendOf({}));
    await handle.resize(0);
    await handle.resize(600, 320);
    expect(svg().getAttribute('width')).to.equal('600');
    await handle.resize(300, 280);
    expect(svg().getAttribute('height')).to.equal('280');
  });

  it('leaves no nodes when it is finalized, also twice and in the midst of work', async () => {
    const handle = await draw(trendOf({}));
    const pending = [handle.update(twenty), handle.resize(300), handle.update(jobsValue)];
    handle.end();
    handle.end();
    await Promise.all(pending);
    expect(handle.highlight('Østfold 3')).to.equal(null);
    expect(await handle.update(trendOf({}))).to.equal(false);
    expect(container.childNodes.length).to.equal(0);
  });

  it('does not empty a container that another chart has taken', async () => {
    const first = await draw(trendOf({}));
    await draw(twenty);
    first.end();
    expect(texts()).to.include('Fredrikstad');
  });
});

describe('pointing at a chart', () => {
  it('highlights by key and tells where the point is', async () => {
    const handle = await draw(trendOf({}));
    const position = handle.highlight('Østfold 4')!;
    const find = () =>
      [...container.querySelectorAll('path')].find(
        (path) => path.getAttribute('stroke-width') === '2.5' && path.hasAttribute('transform'),
      );
    await waitUntil(find, 'the mark of the point');
    const mark = find()!;
    const [drawn, box] = [mark.getBoundingClientRect(), container.getBoundingClientRect()];
    expect(position.x).to.be.closeTo((drawn.left + drawn.right) / 2 - box.left, 1);
    expect(position.y).to.be.closeTo((drawn.top + drawn.bottom) / 2 - box.top, 1);
    expect(handle.highlight('no such key')).to.equal(null);
    expect(handle.highlight(null)).to.equal(null);
  });

  it('tells the nearest point under the mouse, once, and when it leaves', async () => {
    const told: unknown[] = [];
    const handle = await draw(trendOf({}), { point: (key, position) => told.push([key, position]) });
    const place = handle.highlight('Østfold 7')!;
    pointAt('pointermove', place.x + 3, 20);
    pointAt('pointermove', place.x - 3, 200);
    pointAt('pointerleave', 0, -10);
    expect(told).to.deep.equal([
      ['Østfold 7', { x: place.x, y: place.y }],
      [null, undefined],
    ]);
  });

  it('keeps the point of a finger that is lifted', async () => {
    const told: unknown[] = [];
    await draw(twenty, { height: 600, point: (key) => told.push(key) });
    pointAt('pointerdown', 300, 20, 'touch');
    pointAt('pointerleave', 300, 20, 'touch');
    expect(told).to.deep.equal(['Lillestrøm']);
    document.body.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }),
    );
    expect(told).to.deep.equal(['Lillestrøm', null]);
  });

  it('emphasises what was asked for last, by the pointer or by the page', async () => {
    const told: unknown[] = [];
    const handle = await draw(trendOf({}), { point: (key) => told.push(key) });
    const place = handle.highlight('Østfold 7')!;
    pointAt('pointermove', place.x, 20);
    handle.highlight('Østfold 2');
    pointAt('pointermove', place.x + 1, 20);
    expect(told).to.deep.equal(['Østfold 7', 'Østfold 7']);
  });

  it('does not listen any more when it is finalized', async () => {
    const told: unknown[] = [];
    const handle = await draw(trendOf({}), { point: (key) => told.push(key) });
    const box = container.firstElementChild!;
    handle.end();
    box.dispatchEvent(new PointerEvent('pointermove', { clientX: 300, clientY: 100 }));
    expect(told).to.deep.equal([]);
  });

  it('keeps the highlight through an update and a change of size', async () => {
    const handle = await draw(trendOf({}));
    handle.highlight('Østfold 4');
    await handle.update(
      trendOf({
        points: seriesOf(
          0,
          'Østfold',
          OSTFOLD_JOBS.map((value) => value + 1000),
        ),
      }),
    );
    await handle.resize(500);
    const rules = [...container.querySelectorAll('line')].filter(
      (line) => line.getAttribute('stroke-dasharray') === '2,3',
    );
    expect(rules.length).to.equal(1);
    expect(middleOf(4)).to.be.greaterThan(0);
  });
});

describe('the font of a chart', () => {
  /** Where the plot begins: the numbers of the axis have their measured room to the left of it. */
  const leftEdge = (): number =>
    Number(/translate\(([\d.]+)/u.exec(svg().querySelector('[transform]')!.getAttribute('transform')!)?.[1]);

  /** How often the drawing changes while something is done and a little longer. */
  async function changesDuring(act: () => unknown): Promise<number> {
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(container, { subtree: true, childList: true, attributes: true });
    await act();
    await frames(10);
    observer.disconnect();
    return changes;
  }

  it('is measured again when it arrives after the first drawing', async () => {
    const font = { fontFamily: '"Late face", Inter', fontSize: 13 };
    const handle = await draw(trendOf({}), font);
    const before = leftEdge();
    const face = new FontFace('Late face', `url(${WIDE_FONT.href})`);
    document.fonts.add(face);
    await face.load();
    // WebKit tells nobody that a font has arrived; widgets notice by a line of text of their own, and call this.
    await handle.typeset(font);
    await waitUntil(() => leftEdge() > before, 'the wider numbers to have their room');
    // A slow machine may still have a redraw under way: it ends, and then nothing happens any more.
    await waitUntil(async () => (await changesDuring(() => undefined)) === 0, 'the drawing to come to rest');
    expect(await changesDuring(() => undefined)).to.equal(0);
    document.fonts.delete(face);
  });

  it('is another when the page says so, and the same font is not drawn twice', async () => {
    const handle = await draw(trendOf({}));
    const before = leftEdge();
    await handle.typeset({ fontFamily: 'sans-serif', fontSize: 26 });
    expect(leftEdge()).to.be.greaterThan(before * 1.5);
    expect(container.querySelector('text')!.getAttribute('font-size')).to.equal('26px');
    expect(await changesDuring(() => handle.typeset({ fontFamily: 'sans-serif', fontSize: 26 }))).to.equal(0);
  });

  it('stays when the figure or its kind changes', async () => {
    const handle = await draw(trendOf({}));
    await handle.typeset({ fontFamily: 'monospace', fontSize: 20 });
    await handle.update(twenty);
    const families = new Set([...container.querySelectorAll('text')].map((text) => text.getAttribute('font-family')));
    expect([...families]).to.deep.equal(['monospace']);
  });
});
