/**
 * Compares samspill's speed with that of chart libraries: `npm run bench [-- --quick]`. Needs Chromium, and measures
 * true only on a machine that does nothing else. A complete run writes `bench/results.json` and `docs/benchmarks.md`;
 * every other one shows its report and keeps its results in `build/bench/`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import puppeteer from 'puppeteer-core';

import { findEngines } from '../tools/browsers/engines.mjs';
import { launchOptions } from '../tools/browsers/puppeteer.mjs';
import { root, run } from '../tools/process/run.mjs';
import { CONTESTANTS, DISTINCT } from './contestants.js';
import { measureLeaks } from './leaks.js';
import { FULL, isComplete, QUICK, readOptions, type Effort, type Options } from './options.js';
import { reportOf, updatePage } from './report.js';
import type { Machine, Results } from './results.js';
import {
  measureFigures,
  measureMunicipalities,
  measurePage,
  measurePoints,
  measureScripts,
  type Bench,
} from './rounds.js';
import { openSite } from './site.js';
import { seededRandom } from './statistics.js';

const SEED = 14_356;
const RESULTS = 'bench/results.json';
const DOCS = 'docs/benchmarks.md';
const TRIAL = 'build/bench';

const options = readOptions(process.argv.slice(2));
if (options.isReport) await writeDocs(await keptResults());
else await main(options);

async function main(asked: Options): Promise<void> {
  await prepare(asked);
  const results = await measure(asked);
  const text = `${JSON.stringify(results, undefined, 1)}\n`;
  if (isComplete(asked)) {
    await writeFile(path.join(root, RESULTS), text);
    await writeDocs(results);
  } else {
    await mkdir(path.join(root, TRIAL), { recursive: true });
    await writeFile(path.join(root, TRIAL, 'results.json'), text);
    console.log(`\n${reportOf(results)}`);
    console.log(`Kept in ${TRIAL}; only a complete run writes the docs.`);
  }
}

/** Installs the peers and builds the library. */
async function prepare({ contestants, isBuilt }: Options): Promise<void> {
  const hasOptional = contestants.some(({ id }) => id === 'highcharts');
  await succeed('npm', ['ci', ...(hasOptional ? [] : ['--omit=optional'])], 'bench');
  if (!isBuilt) await succeed(process.execPath, [path.join(root, 'tools/build/build.mjs')], '');
}

async function succeed(command: string, commandArguments: readonly string[], folder: string): Promise<void> {
  const { code } = await run(command, commandArguments, { cwd: path.join(root, folder) });
  if (code !== 0) throw new Error(`${command} ${commandArguments.join(' ')} failed.`);
}

async function measure(asked: Options): Promise<Results> {
  const engine = findEngines().find(({ name }) => name === 'chromium');
  if (!engine) throw new Error('The measurement needs Chromium, which is not on this machine.');
  const start = Date.now();
  const site = await openSite(asked.contestants);
  const browser = await puppeteer.launch({ ...launchOptions(engine), protocolTimeout: 3_600_000 });
  try {
    const report = (text: string): void => console.log(`${minutesSince(start)} min  ${text}`);
    const bench: Bench = { browser, origin: site.origin, random: seededRandom(SEED), report };
    const measured = await measureParts(bench, asked, asked.isQuick ? QUICK : FULL);
    const versions = {
      Chromium: (await browser.version()).replace(/^.*\//u, ''),
      'Node.js': process.versions.node,
      ...(await peerVersions(asked)),
    };
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      versions,
      seed: SEED,
      minutes: minutesSince(start),
      ...measured,
    };
  } finally {
    await browser.close();
    site.close();
  }
}

type Measured = Pick<Results, 'page' | 'scripts' | 'figures' | 'points' | 'municipalities' | 'regionChanges' | 'leaks'>;

async function measureParts(bench: Bench, { parts, contestants }: Options, effort: Effort): Promise<Measured> {
  const distinct = DISTINCT.filter((contestant) => contestants.includes(contestant));
  return {
    page: parts.includes('page') ? await measurePage(bench, contestants, effort.page) : {},
    scripts: parts.includes('scripts') ? await measureScripts(bench, distinct, effort.series) : {},
    figures: parts.includes('figures') ? await measureFigures(bench, distinct, effort.series) : [],
    points: parts.includes('points') ? await measurePoints(bench, distinct, effort.series) : [],
    ...(parts.includes('municipalities')
      ? await measureMunicipalities(bench, effort.municipalities)
      : { municipalities: [], regionChanges: [] }),
    leaks: parts.includes('leaks') ? await measureLeaks(bench, effort.cycles) : [],
  };
}

async function peerVersions({ contestants }: Options): Promise<Record<string, string>> {
  const names = [
    ...new Set(
      CONTESTANTS.filter((contestant) => contestants.includes(contestant)).flatMap(({ packages }) => packages),
    ),
  ];
  const own = ['samspill', await versionIn('package.json')] as const;
  const others = names.map(async (name) => [name, await versionIn(`bench/node_modules/${name}/package.json`)] as const);
  return Object.fromEntries([own, ...(await Promise.all(others))]);
}

async function versionIn(file: string): Promise<string> {
  return (JSON.parse(await readFile(path.join(root, file), 'utf8')) as { readonly version: string }).version;
}

function machine(): Machine {
  const [processor] = os.cpus();
  const gibibytes = Math.round(os.totalmem() / 2 ** 30);
  return {
    processor: processor?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memory: gibibytes,
    system: `${os.type()} ${os.arch()}`,
  };
}

function minutesSince(start: number): number {
  return Math.round((Date.now() - start) / 6_000) / 10;
}

/** Undefined when there has been no complete run yet. */
async function keptResults(): Promise<Results | undefined> {
  const text = await readFile(path.join(root, RESULTS), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Results);
}

async function writeDocs(results: Results | undefined): Promise<void> {
  const file = path.join(root, DOCS);
  await writeFile(file, updatePage(await readFile(file, 'utf8'), results));
  console.log(`Written: ${DOCS}`);
}
