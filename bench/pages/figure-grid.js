/** The page on which `bench/figure-grid.ts` measures: the figures of all municipalities in the editor's grid. */
import '../../src/editor/figures/grid/figure-grid.js';
import { figureTable } from '../../src/editor/figures/table/figure-table.js';

const REGIONS = 356;
const STEPS = 120;

const { periods } = settings;
const names = Array.from({ length: periods }, (_, index) => `${1965 + Math.floor(index / 4)}-Q${1 + (index % 4)}`);
const regions = Array.from({ length: REGIONS }, (_, index) => ({
  id: `r${index}`,
  type: 'municipality',
  name: `Kommune ${index}`,
}));
const feed = {
  feedVersion: '1.1',
  title: 'Jobber',
  regions,
  indicators: [
    {
      id: 'jobber',
      title: 'Jobber',
      unit: { id: 'jobs', label: 'jobber', decimals: 0 },
      measure: 'stock',
      frequency: 'quarter',
      series: regions.map(({ id }, row) => ({
        region: id,
        observations: names.map((period, column) => ({ period, value: 1000 * row + 7 * column })),
      })),
    },
  ],
};

const begin = performance.now();
const grid = document.createElement('figure-grid');
grid.table = figureTable(feed, 0, { language: 'nb' })?.grid;
document.body.append(grid);
await frame();
// The second frame comes when the first has been painted.
await frame();
const first = performance.now() - begin;
benchReport({ first, frames: await scroll(grid.shadowRoot.querySelector('.scroller')) });

/** Scrolls down and across, a step in each frame, and gives the milliseconds that they took. */
async function scroll(scroller) {
  scroller.scrollTo(0, 0);
  const times = [];
  let last = performance.now();
  for (let step = 0; step < STEPS; step += 1) {
    scroller.scrollBy(57, 100);
    await frame();
    times.push(performance.now() - last);
    last = performance.now();
  }
  return times;
}

function frame() {
  return new Promise(requestAnimationFrame);
}
