/** The measurements, each in rounds that visit everybody once, in random order. */
import type { Browser } from 'puppeteer-core';

import { contestantOf, type Contestant } from './contestants.js';
import { recordScript } from './profile.js';
import type { RegionChange, Sample, Samples, ScriptSample, Step } from './results.js';
import type { Random } from './statistics.js';
import { shuffled } from './statistics.js';
import { daysAddress, FIGURE_COUNTS, MUNICIPALITIES_ADDRESS, pageAddress, POINT_COUNTS } from './site.js';
import { visit, type Conditions, type Visit } from './visit.js';

/** What all measurements need. */
export interface Bench {
  readonly browser: Browser;
  readonly origin: string;
  readonly random: Random;
  /** Says how far the measurement has come. */
  readonly report: (text: string) => void;
}

/** A reader's phone. */
const PHONE: Conditions = { processor: 4, network: 'slow 4G' };
/** Without the network, so that what grows with the page is seen. */
const SLOW_PROCESSOR: Conditions = { processor: 4, network: 'unlimited' };
/** This machine as it is, with the profiler. */
const PROFILED: Conditions = { processor: 1, network: 'unlimited', isProfiled: true };

/** Milliseconds after a change of region until everything is certainly drawn. */
const SETTLED = 700;

interface Stop {
  readonly id: string;
  readonly size: number;
  readonly address: string;
  readonly figures: number;
}

/** One figure of 14 quarters on slow 4G. */
export async function measurePage(bench: Bench, contestants: readonly Contestant[], rounds: number): Promise<Samples> {
  const stops = contestants.map(({ id }) => ({ id, size: 1, address: pageAddress(id, 1), figures: 1 }));
  const [step] = await measureStops(bench, 'page', stops, rounds, PHONE);
  return step?.samples ?? {};
}

/** How much script the figure of 14 quarters takes. */
export async function measureScripts(
  bench: Bench,
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Record<string, ScriptSample[]>> {
  const samples = new Map<string, ScriptSample[]>(contestants.map(({ id }) => [id, []]));
  for (let round = 0; round <= rounds; round += 1) {
    bench.report(`scripts: ${round} of ${rounds}`);
    for (const { id, watched } of shuffled(contestants, bench.random)) {
      const address = bench.origin + pageAddress(id, 1);
      const scripts = await visit(
        bench.browser,
        address,
        { ...watched, count: 1 },
        PROFILED,
        (visited) => visited.scripts,
      );
      if (round > 0 && scripts) samples.get(id)?.push(scripts);
    }
  }
  return Object.fromEntries(samples);
}

/** From 1 to 50 figures on a page. */
export function measureFigures(bench: Bench, contestants: readonly Contestant[], rounds: number): Promise<Step[]> {
  const stops = contestants.flatMap(({ id }) =>
    FIGURE_COUNTS.map((size) => ({ id, size, address: pageAddress(id, size), figures: size })),
  );
  return measureStops(bench, 'figures', stops, rounds, SLOW_PROCESSOR);
}

/** From 14 to 2 000 points in a figure. */
export function measurePoints(bench: Bench, contestants: readonly Contestant[], rounds: number): Promise<Step[]> {
  const stops = contestants.flatMap(({ id }) =>
    POINT_COUNTS.map((size) => ({ id, size, address: daysAddress(id, size), figures: 1 })),
  );
  return measureStops(bench, 'points', stops, rounds, SLOW_PROCESSOR);
}

/** samspill with the municipalities of Norway in one feed, on this machine as it is. */
export async function measureMunicipalities(
  bench: Bench,
  rounds: number,
): Promise<{ municipalities: ScriptSample[]; regionChanges: RegionChange[] }> {
  const municipalities: ScriptSample[] = [];
  const regionChanges: RegionChange[] = [];
  const watched = { ...contestantOf('samspill').watched, count: 1 };
  for (let round = 0; round <= rounds; round += 1) {
    bench.report(`municipalities: ${round} of ${rounds}`);
    const { scripts, changes } = await visit(
      bench.browser,
      bench.origin + MUNICIPALITIES_ADDRESS,
      watched,
      PROFILED,
      async (visited) => ({
        scripts: visited.scripts,
        changes: [await changeRegion(visited, 100 + round), await changeRegion(visited, 200 + round)],
      }),
    );
    if (round === 0 || !scripts) continue;
    municipalities.push(scripts);
    regionChanges.push(...changes);
  }
  return { municipalities, regionChanges };
}

async function changeRegion({ page, client }: Visit, region: number): Promise<RegionChange> {
  const change = `(async () => {
    const element = document.querySelector('kpi-jobs-value');
    const paths = () => [...element.shadowRoot.querySelectorAll('[part~="chart"] .mark-line path')];
    const line = () => paths().map((path) => path.getAttribute('d')).join();
    const [before, start] = [line(), performance.now()];
    element.region = 'kommune-${region}';
    await element.updateComplete;
    const toNumber = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, ${SETTLED}));
    return line() !== '' && line() !== before ? toNumber : undefined;
  })()`;
  const stopRecording = await recordScript(client);
  const toNumber: unknown = await page.evaluate(change);
  const recording = await stopRecording();
  if (typeof toNumber !== 'number') throw new Error('The figure is not drawn again after a change of region.');
  return { toNumber: Math.round(toNumber * 10) / 10, script: Math.round(recording.until() * 10) / 10 };
}

/** Each round visits all stops in its own order; a first round that does not count warms machine and browser up. */
async function measureStops(
  { browser, origin, random, report }: Bench,
  name: string,
  stops: readonly Stop[],
  rounds: number,
  conditions: Conditions,
): Promise<Step[]> {
  const samples = new Map<Stop, Sample[]>(stops.map((stop) => [stop, []]));
  for (let round = 0; round <= rounds; round += 1) {
    report(`${name}: ${round} of ${rounds}`);
    for (const stop of shuffled(stops, random)) {
      const watched = { ...contestantOf(stop.id).watched, count: stop.figures };
      const sample = await visit(browser, origin + stop.address, watched, conditions, (visited) => visited.sample);
      if (round > 0) samples.get(stop)?.push(sample);
    }
  }
  const sizes = [...new Set(stops.map(({ size }) => size))];
  return sizes.map((size) => {
    const ofSize = stops.filter((stop) => stop.size === size);
    return { size, samples: Object.fromEntries(ofSize.map((stop) => [stop.id, samples.get(stop) ?? []])) };
  });
}
