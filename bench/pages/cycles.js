/** Puts an element on the page and takes it away again, over and over. */

const FEED = '/feeds/example.json';

/** Milliseconds after which an element that has not drawn everything is given up. */
const PATIENCE = 20_000;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What `<indicator-chart>` draws: the same object each time, as on a page of its own. */
const SPEC = {
  data: { name: 'observations' },
  params: [{ name: 'size', value: 30, bind: { input: 'range', min: 10, max: 60 } }],
  mark: { type: 'line', point: { size: { expr: 'size' } }, tooltip: true },
  encoding: {
    x: { field: 'date', type: 'temporal', scale: { type: 'utc' } },
    y: { field: 'value', type: 'quantitative' },
    detail: { field: 'indicator' },
  },
};

/** Elements whose figure is drawn by a chart library, when it comes near. */
const WITH_CHART = ['kpi-jobs-value', 'indicator-chart'];

/** Done when everything has been fetched and drawn, charts too. */
function isDone({ localName, shadowRoot }) {
  if (!shadowRoot?.querySelector('.frame.ready [part~="downloads"]')) return false;
  return !WITH_CHART.includes(localName) || shadowRoot.querySelector('[part~="chart"] svg .mark-line path') !== null;
}

/** False when the element has not drawn everything in time. */
async function cycle(element) {
  const start = performance.now();
  document.body.append(element);
  while (!isDone(element) && performance.now() - start < PATIENCE) await nextFrame();
  const wasDone = isDone(element);
  element.remove();
  // What an element puts away after it has left the page belongs to the cycle.
  await nextFrame();
  return wasDone;
}

function create(tag) {
  const element = document.createElement(tag);
  element.setAttribute('src', FEED);
  if (tag === 'indicator-chart') element.spec = SPEC;
  return element;
}

let kept;

/**
 * Runs cycles with a new element each time, or with one that comes back; gives how many went well before one did not.
 */
globalThis.runCycles = async (tag, comesBack, count) => {
  if (kept?.localName !== tag) kept = create(tag);
  for (let done = 0; done < count; done += 1) if (!(await cycle(comesBack ? kept : create(tag)))) return done;
  return count;
};
