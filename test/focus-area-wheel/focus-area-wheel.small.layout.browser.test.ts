/** The wheel above its list on phones: a picture for fingers, in whatever text it is read. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { FocusAreaWheelElement } from '../../src/focus-area-wheel/focus-area-wheel.js';
import { selectionGroup } from '../../src/store/selection-group.js';
import { expectAccessible } from '../browser/accessible.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { waitUntil } from '../browser/waiting.js';
import { all, click, one, root, shown, tabs, words } from './shown-wheel.js';
import { feedOfAreas, SIX, SIX_AREAS } from './small-feeds.js';

/** Pixels of a widget on phones of 320 and 390, and in a column of 240. */
const PHONES = [240, 304, 374];
const PHONE = 374;
const TWELVE = feedOfAreas(
  Array.from({ length: 12 }, (_, index) => ({
    id: `a${index}`,
    title: `Næringsutvikling og samarbeid ${index + 1}`,
    kind: index < 8 ? 'sector' : 'support',
    supports: index < 8 ? [] : [`a${index - 8}`, `a${index - 7}`],
  })),
);

const entries = (element: FocusAreaWheelElement) => all(element, '.entry') as HTMLButtonElement[];
const parts = (element: FocusAreaWheelElement) => all(element, '.small .tab');
const open = (element: FocusAreaWheelElement) =>
  entries(element).findIndex((entry) => entry.getAttribute('aria-expanded') === 'true');
const chosen = (element: FocusAreaWheelElement) =>
  parts(element).findIndex((part) => part.classList.contains('chosen'));

/** A point in the middle of a part, where no other lies over it. */
function middleOf(element: FocusAreaWheelElement, place: number): readonly [number, number] {
  const shape = parts(element)[place]?.querySelector<SVGGeometryElement>('.shape');
  if (!shape) throw new Error(`There is no part ${place}`);
  const { left, top, width, height } = shape.getBoundingClientRect();
  const grid = Array.from({ length: 81 }, (_, index) => ({ x: (index % 9) + 1, y: Math.floor(index / 9) + 1 }));
  const found = grid
    .map(({ x, y }) => [left + (width * x) / 10, top + (height * y) / 10] as const)
    .filter(([x, y]) => root(element).elementFromPoint(x, y)?.closest('.tab') === parts(element)[place]);
  const middle = found[Math.floor(found.length / 2)];
  if (!middle) throw new Error(`Nothing of part ${place} can be reached`);
  return [Math.round(middle[0]), Math.round(middle[1])];
}

/** Whether a square of so many pixels has room in a part. */
function hasRoomFor(side: number, part: Element): boolean {
  const shape = part.querySelector<SVGGeometryElement>('.shape');
  const drawing = part.closest('svg');
  const matrix = shape?.getScreenCTM();
  if (!shape || !drawing || !matrix) return false;
  const { left, top, right, bottom } = shape.getBoundingClientRect();
  const isInside = (x: number, y: number): boolean => {
    const { x: atX, y: atY } = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    const point = drawing.createSVGPoint();
    [point.x, point.y] = [atX, atY];
    return shape.isPointInFill(point);
  };
  for (let x = left; x <= right - side; x += 2) {
    for (let y = top; y <= bottom - side; y += 2) {
      const steps = [0, side / 2, side];
      if (steps.every((across) => steps.every((down) => isInside(x + across, y + down)))) return true;
    }
  }
  return false;
}

describe('<focus-area-wheel> on a phone', () => {
  afterEach(() => resetMouse());

  it('has a wheel above its list, as wide as there is room', async () => {
    for (const width of PHONES) {
      const { element } = await shown(SIX, width);
      const [drawing, list] = ['.small svg', '.areas'].map((part) => one(element, part).getBoundingClientRect());
      const room = one(element, '.figure').getBoundingClientRect();
      expect(drawing!.width).to.be.closeTo(room.width, 1);
      expect(drawing!.height).to.be.closeTo(drawing!.width, 1);
      expect(list!.top).to.be.greaterThan(drawing!.bottom);
      expect(parts(element).length).to.equal(entries(element).length);
    }
  });

  it('keeps its room from the first moment on', async () => {
    for (const feed of [SIX, TWELVE, EXAMPLE_FEED]) {
      const { element } = await shown(feed, PHONE);
      const room = one(element, '.small');
      const { height, width } = room.getBoundingClientRect();
      room.querySelector('svg')?.style.setProperty('display', 'none');
      expect([room.getBoundingClientRect().height, room.getBoundingClientRect().width]).to.deep.equal([height, width]);
    }
  });

  it('has targets of 44 pixels for six areas, of 32 where some lie round the others, of 24 for twelve', async () => {
    for (const [feed, width, side] of [
      [feedOfAreas(SIX_AREAS.map(({ id, title }) => ({ id, title }))), PHONE, 44],
      [SIX, PHONE, 32],
      [SIX, 304, 24],
      [TWELVE, PHONE, 24],
      [TWELVE, 304, 24],
    ] as const) {
      const { element } = await shown(feed, width);
      const small = parts(element).flatMap((part, place) => (hasRoomFor(side, part) ? [] : place));
      expect(small, `${side} in ${width}`).to.deep.equal([]);
    }
  });

  it('has every label inside its part, no smaller than 11 pixels on phones', async () => {
    for (const width of PHONES) {
      for (const feed of [SIX, TWELVE, EXAMPLE_FEED]) {
        const { element } = await shown(feed, width);
        const { size, scale } = {
          size: one(element, '.small svg').getBoundingClientRect(),
          scale: one<SVGSVGElement>(element, '.small svg').getScreenCTM()?.a ?? 0,
        };
        for (const text of all(element, '.small text')) {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          expect(Math.min(left - size.left, size.right - right, top - size.top, size.bottom - bottom)).to.be.above(0);
          const least = width < 300 ? 10 : 11;
          expect(scale * Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(least);
        }
      }
    }
  });

  it('shows the numbers of its parts on their entries, where titles have no room', async () => {
    const { element } = await shown(TWELVE, PHONE);
    const numbers = parts(element)
      .slice(1)
      .map((part) => words(part));
    expect(numbers).to.deep.equal(Array.from({ length: 12 }, (_, index) => String(index + 1)));
    const counted = entries(element).map((entry) => getComputedStyle(entry, '::before').content);
    expect([counted[0], new Set(counted.slice(1)).size]).to.deep.equal(['none', 1]);
    expect(counted[1]).to.contain('counter(area)');
    const named = await shown(
      feedOfAreas([
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ]),
      PHONE,
    );
    expect(getComputedStyle(entries(named.element)[1]!, '::before').content).to.equal('none');
  });

  it('opens the entry of what is pressed, brings it into sight, and tells it once', async () => {
    const { element, events } = await shown(SIX, PHONE);
    one(element, '.small').scrollIntoView({ block: 'start' });
    await sendMouse({ type: 'click', position: [...middleOf(element, 2)] });
    await waitUntil(() => open(element) === 2, 'the entry to open');
    expect([chosen(element), events.map(({ itemId }) => itemId)]).to.deep.equal([2, ['bio']]);
    const panel = one(element, `#${entries(element)[2]?.getAttribute('aria-controls') ?? ''}`);
    expect(words(panel)).to.contain('Støttes av');
    await waitUntil(() => entries(element)[2]!.getBoundingClientRect().top < innerHeight, 'the entry to be in sight');
    expect(entries(element)[2]!.getBoundingClientRect().top).to.be.at.least(-1);
    click(parts(element)[2]);
    await element.updateComplete;
    expect([open(element), events.length]).to.deep.equal([2, 1]);
    scrollTo(0, 0);
  });

  it('takes the choice back in its middle, and shows the strategy', async () => {
    const { element, events } = await shown(SIX, PHONE);
    expect([open(element), chosen(element)]).to.deep.equal([-1, -1]);
    click(parts(element)[1]);
    await element.updateComplete;
    click(parts(element)[0]);
    await element.updateComplete;
    expect([open(element), chosen(element)]).to.deep.equal([0, 0]);
    expect(events.map(({ itemId }) => itemId)).to.deep.equal(['industri', undefined]);
    scrollTo(0, 0);
  });

  it('shows what was chosen in the list, what that supports, and what others chose', async () => {
    const { element, events } = await shown(SIX, PHONE);
    entries(element)[2]?.click();
    await element.updateComplete;
    expect(chosen(element)).to.equal(2);
    expect(parts(element).map((part) => part.classList.contains('related'))).to.deep.equal([
      ...[false, false, false, false],
      ...[true, true, true],
    ]);
    selectionGroup(element.group).choose({ kind: 'area', id: 'kapital' });
    await waitUntil(() => chosen(element) === 5, 'the choice of another widget');
    expect([open(element), events.length]).to.deep.equal([5, 1]);
    entries(element)[5]?.click();
    await element.updateComplete;
    expect([open(element), chosen(element)]).to.deep.equal([-1, -1]);
  });

  it('is a picture to keys and screen readers, which have the list', async () => {
    const { element } = await shown(SIX, PHONE);
    expect(tabs(element)).to.deep.equal([]);
    expect(one(element, '.small').getAttribute('aria-hidden')).to.equal('true');
    const inPicture = all(element, '.small :is([tabindex], [role="tab"], a, button, [aria-label], [aria-selected])');
    expect(inPicture).to.deep.equal([]);
    expect(entries(element).map((entry) => words(entry))).to.deep.equal([
      'Strategisk fundament Sammen får vi ting til å skje!',
      'Grønt industriløft Sektor',
      'Bioøkonomi Sektor',
      'Digital omstilling Sektor',
      'Attraksjonskraft Støtteområde',
      'Kapital Støtteområde',
      'Kompetanse og inkludering Støtteområde',
    ]);
    entries(element)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => open(element) === 1, 'the entry to open');
    expect(root(element).activeElement).to.equal(entries(element)[1]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => open(element) === -1, 'the entry to close');
    expect(root(element).activeElement).to.equal(entries(element)[1]);
  });

  it('fits every phone without scrolling sideways, and has no violation that axe can find', async () => {
    for (const width of PHONES) {
      for (const feed of [TWELVE, EXAMPLE_FEED]) {
        const { element } = await shown(feed, width);
        click(parts(element)[1]);
        await element.updateComplete;
        const frame = one(element, '.frame');
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        await expectAccessible(element);
      }
    }
    scrollTo(0, 0);
  });
});
