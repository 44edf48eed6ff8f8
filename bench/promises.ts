/** What is promised about speed, held against what was measured. */
import { growthOf, librariesIn, ratioOf, shown, type Quantity } from './quantities.js';
import type { Leak, Results, Samples, Step } from './results.js';
import { estimate, verdictOf, type Verdict } from './statistics.js';

/** The ways in which `docs/embed.md` puts key figures on a page, from the code that it gives first. */
const FORMS = [
  { id: 'samspill-fallback', words: 'number between the tags as advised' },
  { id: 'samspill-ahead', words: 'from the feed, largest file named in the head' },
  { id: 'samspill', words: 'from the feed, script tag alone' },
] as const;

/** The limits: ratios without unit, times in milliseconds, leaks in bytes. */
const LIMITS = {
  numberToStatic: 1.35,
  takeover: 1.1,
  figureToChartJs: 1,
  figureToVegaEmbed: 0.55,
  growth: 1.2,
  firstNumbers: 100,
  regionChange: 50,
  leak: 1_024,
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
  return [
    // The code that `docs/embed.md` gives first has the newest number between the tags.
    ...ratioPromise(
      page,
      'First numbers at most 1.35 × the static page, number between the tags as advised',
      'number',
      'static',
      LIMITS.numberToStatic,
      'samspill-fallback',
    ),
    ...ratioPromise(page, 'The same without a number between the tags', 'number', 'static', LIMITS.numberToStatic),
    ...takeoverPromises(page),
    ...FORMS.flatMap(({ id, words }) => aheadPromise(page, id, words)),
    ...ratioPromise(page, 'Full figure at most 1.0 × Chart.js', 'figure', 'chartjs', LIMITS.figureToChartJs),
    ...ratioPromise(page, 'Full figure at most 0.55 × vega-embed', 'figure', 'vega-embed', LIMITS.figureToVegaEmbed),
  ];
}

/** An element that takes the place of static content costs its reader nothing. */
function takeoverPromises(page: Samples): Promised[] {
  const promise = (text: string, quantity: Quantity): Promised[] =>
    ratioPromise(page, text, quantity, 'samspill-static', LIMITS.takeover, 'samspill-takeover');
  return [
    ...promise('First numbers at most 1.1 × the rendered page without a script, with the element to come', 'number'),
    ...promise('Full figure likewise', 'figure'),
  ];
}

/** Ahead of all is whoever is ahead of the nearest. */
function aheadPromise(page: Samples, id: string, words: string): Promised[] {
  if (!page[id]) return [];
  const ratios = librariesIn(page).map(({ id: other, name }) => ({ name, ratio: ratioOf(page, 'number', id, other) }));
  const [nearest] = ratios.sort((one, other) => other.ratio.median - one.ratio.median);
  if (!nearest) return [];
  const verdicts = ratios.map(({ ratio }) => verdictOf(ratio, 1));
  const verdict = (['not held', 'unsure'] as const).find((found) => verdicts.includes(found)) ?? 'held';
  return [
    {
      text: `First numbers ahead of every chart library, ${words}`,
      found: `${shown(nearest.ratio, 2)} × ${nearest.name}`,
      verdict,
    },
  ];
}

function ratioPromise(
  page: Samples,
  text: string,
  quantity: Quantity,
  other: string,
  limit: number,
  id = 'samspill',
): Promised[] {
  if (!page[id] || !page[other]) return [];
  const ratio = ratioOf(page, quantity, id, other);
  return [{ text, found: `${shown(ratio, 2)} ×`, verdict: verdictOf(ratio, limit) }];
}

function growthPromises(steps: readonly Step[]): Promised[] {
  const growth = growthOf(steps, 'samspill');
  if (!growth) return [];
  const found = `one more costs ${shown(growth, 2)} × as much between 10 and 50 as between 1 and 10`;
  return [
    {
      text: `Many figures grow linearly (at most ${LIMITS.growth} ×)`,
      found,
      verdict: verdictOf(growth, LIMITS.growth),
    },
  ];
}

function feedPromises({
  municipalities,
  regionChanges,
}: Pick<Results, 'municipalities' | 'regionChanges'>): Promised[] {
  if (municipalities.length === 0) return [];
  const first = estimate(municipalities.map(({ toNumber }) => toNumber));
  const change = estimate(regionChanges.map(({ script }) => script));
  return [
    {
      text: '356 municipalities: script to first numbers under 100 ms',
      found: `${shown(first)} ms`,
      verdict: verdictOf(first, LIMITS.firstNumbers),
    },
    {
      text: '356 municipalities: region change under 50 ms of script',
      found: `${shown(change)} ms`,
      verdict: verdictOf(change, LIMITS.regionChange),
    },
  ];
}

function leakPromises(leaks: readonly Leak[]): Promised[] {
  if (leaks.length === 0) return [];
  const most = (quantity: 'nodes' | 'listeners' | 'bytes'): number => Math.max(...leaks.map((leak) => leak[quantity]));
  const isHeld =
    !leaks.some(({ hasFailed }) => hasFailed) &&
    most('nodes') <= 0 &&
    most('listeners') <= 0 &&
    most('bytes') <= LIMITS.leak;
  const found = `at most ${most('nodes')} nodes, ${most('listeners')} listeners, ${Math.round(most('bytes'))} bytes`;
  return [
    {
      text: 'Each time on a page and off: 0 nodes, 0 listeners, at most 1 KiB',
      found,
      verdict: isHeld ? 'held' : 'not held',
    },
  ];
}
