/** What is promised about speed, held against what was measured. */
import { growthOf, known, ratioOf, shown, type Quantity } from './quantities.js';
import type { Leak, Results, Samples, Step } from './results.js';
import { estimate, verdictOf, type Verdict } from './statistics.js';

/** The limits: ratios without unit, times in milliseconds, leaks in bytes. */
const LIMITS = {
  numberToStatic: 1.35, figureToChartJs: 1, figureToVegaEmbed: 0.55, growth: 1.2, firstNumbers: 100, regionChange: 50, leak: 1_024,
};

/** A promise with what was found about it. */
export interface Promised {
  readonly text: string;
  readonly found: string;
  readonly verdict: Verdict;
}

/** The promises that the parts of a run can say something about. */
export function promisesOf({ page, figures, leaks, ...results }: Results): Promised[] {
  return [...pagePromises(page), ...growthPromises(figures), ...feedPromises(results), ...leakPromises(leaks)];
}

function pagePromises(page: Samples): Promised[] {
  if (!page['samspill']) return [];
  const peers = known(page).filter(({ script }) => script !== undefined);
  return [
    // The code that `docs/embed.md` gives first has the newest number between the tags.
    ...ratioPromise(page, 'First numbers at most 1.35 × the static page, number between the tags as advised', 'number', 'static', LIMITS.numberToStatic, 'samspill-fallback'),
    ...ratioPromise(page, 'The same without a number between the tags', 'number', 'static', LIMITS.numberToStatic),
    ...peers.flatMap(({ id, name }) => ratioPromise(page, `First numbers ahead of ${name}`, 'number', id, 1)),
    ...ratioPromise(page, 'Full figure at most 1.0 × Chart.js', 'figure', 'chartjs', LIMITS.figureToChartJs),
    ...ratioPromise(page, 'Full figure at most 0.55 × vega-embed', 'figure', 'vega-embed', LIMITS.figureToVegaEmbed),
  ];
}

function ratioPromise(page: Samples, text: string, quantity: Quantity, other: string, limit: number, id = 'samspill'): Promised[] {
  if (!page[id] || !page[other]) return [];
  const ratio = ratioOf(page, quantity, id, other);
  return [{ text, found: `${shown(ratio, 2)} ×`, verdict: verdictOf(ratio, limit) }];
}

function growthPromises(steps: readonly Step[]): Promised[] {
  const growth = growthOf(steps, 'samspill');
  if (!growth) return [];
  const found = `one more costs ${shown(growth, 2)} × as much between 10 and 50 as between 1 and 10`;
  return [{ text: `Many figures grow linearly (at most ${LIMITS.growth} ×)`, found, verdict: verdictOf(growth, LIMITS.growth) }];
}

function feedPromises({ municipalities, regionChanges }: Pick<Results, 'municipalities' | 'regionChanges'>): Promised[] {
  if (municipalities.length === 0) return [];
  const first = estimate(municipalities.map(({ toNumber }) => toNumber));
  const change = estimate(regionChanges.map(({ script }) => script));
  return [
    { text: '356 municipalities: script to first numbers under 100 ms', found: `${shown(first)} ms`, verdict: verdictOf(first, LIMITS.firstNumbers) },
    { text: '356 municipalities: region change under 50 ms of script', found: `${shown(change)} ms`, verdict: verdictOf(change, LIMITS.regionChange) },
  ];
}

function leakPromises(leaks: readonly Leak[]): Promised[] {
  if (leaks.length === 0) return [];
  const most = (quantity: 'nodes' | 'listeners' | 'bytes'): number => Math.max(...leaks.map((leak) => leak[quantity]));
  const isHeld = !leaks.some(({ hasFailed }) => hasFailed) && most('nodes') <= 0 && most('listeners') <= 0 && most('bytes') <= LIMITS.leak;
  const found = `at most ${most('nodes')} nodes, ${most('listeners')} listeners, ${Math.round(most('bytes'))} bytes`;
  return [{ text: 'Each time on a page and off: 0 nodes, 0 listeners, at most 1 KiB', found, verdict: isHeld ? 'held' : 'not held' }];
}
