/** The figure in which each municipality is a dot. Readers who cannot see it have the table under it. */
import { element } from './elements.js';

/** @typedef {typeof import('../../src/places/index.js')} Places */
/** @typedef {import('../../src/places/index.js').DashboardView['everyone']} EveryoneView */
/** @typedef {import('../../src/places/index.js').DotsDrawing} DotsDrawing */

/** The radius of a dot, in that of most. */
const SIZES = { other: 1, county: 1.15, chosen: 1.6 };

/**
 * Draws the figure, and draws it again in each width that it gets.
 * @param {HTMLElement} room
 * @param {Places} places
 * @param {EveryoneView} view
 */
export function drawDots(room, places, view) {
  let drawn = 0;
  const observer = new ResizeObserver(() => {
    const { width } = room.getBoundingClientRect();
    if (width === 0 || width === drawn) return;
    drawn = width;
    // What is drawn makes the room higher, which an observer must not do while it is told of the width.
    requestAnimationFrame(() => {
      const fontSize = Number.parseFloat(window.getComputedStyle(room).fontSize);
      room.replaceChildren(drawing(places.dotsIn(view.dots, view.scale, { width, fontSize }), view));
    });
  });
  observer.observe(room);
}

/**
 * @param {DotsDrawing} drawn
 * @param {EveryoneView} view
 */
function drawing({ width, height, radius, dots, baseline, zero, ticks, label }, view) {
  const circles = view.dots.map(({ kind, label: name }, index) => {
    const { x, y } = dots[index] ?? { x: 0, y: 0 };
    const attributes = { class: kind, cx: `${x}`, cy: `${y}`, r: `${radius * SIZES[kind]}` };
    return { kind, circle: element('circle', attributes, element('title', {}, name)) };
  });
  const texts = ticks.map(({ x, y, text, anchor }) => element('text', { x: `${x}`, y: `${y}`, class: anchor }, text));
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    line('zero', zero, 0, zero, baseline),
    line('base', 0, baseline, width, baseline),
    ...circles.filter(({ kind }) => kind !== 'chosen').map(({ circle }) => circle),
    ...(label ? labelled(label) : []),
    ...circles.filter(({ kind }) => kind === 'chosen').map(({ circle }) => circle),
    ...texts,
  );
}

/** @param {NonNullable<DotsDrawing['label']>} label */
function labelled({ x, y, text, anchor, to }) {
  const words = element('text', { x: `${x}`, y: `${y}`, class: `label ${anchor}` }, text);
  return [line('leader', to.x, 0, to.x, to.y), words];
}

/**
 * @param {string} name
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 */
function line(name, x1, y1, x2, y2) {
  return element('line', { class: name, x1: `${x1}`, y1: `${y1}`, x2: `${x2}`, y2: `${y2}` });
}
