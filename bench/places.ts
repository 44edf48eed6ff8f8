/**
 * What the feeds of all municipalities need: `node --import tsx bench/places.ts`. Each part runs three times, each time
 * in a process of its own, so that its memory is its own; the middle of the three is printed, as a row of the table in
 * docs/benchmarks.md.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { WrittenFeed, WrittenIndicator, WrittenObservation } from '../src/feed/shape/written.js';
import { feedText } from '../src/places/feed-text.js';
import type { FunctionalRegion, Place } from '../src/places/place.js';
import { municipalities } from '../src/places/places.js';
import { feedFileOf } from '../src/places/place-snippet.js';
import { starterFeed } from '../src/places/starter-feed.js';

const INDICATORS = 20;
const QUARTERS = 60;
const FIRST_YEAR = 2010;
const RUNS = 3;
const TODAY = '2026-11-30';

/** What a part has made. */
interface Made {
  readonly files: number;
  readonly bytes: number;
  readonly observations: number;
}

const WHOLE_COUNTRY: FunctionalRegion = { type: 'functional', name: 'Norge', members: municipalities() };

/** The parts, by what stands in the table. */
const PARTS: Readonly<Record<string, (folder: string) => Promise<Made>>> = {
  'nothing: Node and the table alone': () => Promise.resolve({ files: 0, bytes: 0, observations: 0 }),
  '356 feeds, as `samspill new --all` makes them': (folder) => writeAll(folder, municipalities(), (feed) => feed),
  '356 feeds of 20 indicators and 60 quarters': (folder) => writeAll(folder, municipalities(), enlarged),
  'the first 36 of these': (folder) => writeAll(folder, municipalities().slice(0, 36), enlarged),
  'one feed of 356 municipalities, as it is': (folder) => writeAll(folder, [WHOLE_COUNTRY], (feed) => feed),
  'one feed of 356 municipalities, 20 indicators and 60 quarters': (folder) =>
    writeAll(folder, [WHOLE_COUNTRY], enlarged),
};

/** Makes, writes and forgets one feed after the other. */
async function writeAll(
  folder: string,
  places: readonly Place[],
  change: (feed: WrittenFeed) => WrittenFeed,
): Promise<Made> {
  let [bytes, observations] = [0, 0];
  for (const place of places) {
    const feed = change(starterFeed(place, TODAY));
    const file = path.join(folder, feedFileOf(place));
    await writeFile(file, feedText(feed));
    bytes += (await stat(file)).size;
    const series = feed.indicators?.flatMap((indicator) => indicator.series ?? []) ?? [];
    observations += series.reduce((sum, each) => sum + (each.observations?.length ?? 0), 0);
  }
  return { files: places.length, bytes, observations };
}

/** The same feed with its figures as many times over as a keeper might have them one day. */
function enlarged(feed: WrittenFeed): WrittenFeed {
  const [jobs] = feed.indicators ?? [];
  if (!jobs) throw new Error('A starter feed has an indicator.');
  return { ...feed, indicators: Array.from({ length: INDICATORS }, (_, index) => longer(jobs, index)) };
}

function longer(indicator: WrittenIndicator, index: number): WrittenIndicator {
  const series = indicator.series?.map((each) => {
    const known = each.observations ?? [];
    const observations = Array.from({ length: QUARTERS }, (_, quarter): WrittenObservation => {
      const period = `${FIRST_YEAR + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
      return { period, value: (known[quarter % known.length]?.value ?? 0) + index };
    });
    return { ...each, observations };
  });
  return { ...indicator, id: `${indicator.id}-${index + 1}`, ...(series ? { series } : {}) };
}

/** How one run went. */
interface Run extends Made {
  /** What the processor worked, which does not depend on what else the machine does. */
  readonly seconds: number;
  /** The most memory that the process had, in MiB. */
  readonly memory: number;
}

async function runPart(name: string): Promise<Run> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samspill-places-'));
  try {
    const made = await PARTS[name]?.(folder);
    if (!made) throw new Error(`There is no part ${name}.`);
    const { user, system } = process.cpuUsage();
    return { ...made, seconds: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(name: string): Promise<Run> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const command = [...process.execArgv, fileURLToPath(import.meta.url), name];
    const { stdout } = await promisify(execFile)(process.execPath, command);
    runs.push(JSON.parse(stdout) as Run);
  }
  const [, middle] = runs.sort((a, b) => a.seconds - b.seconds);
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

const [asked] = process.argv.slice(2);
if (asked !== undefined) console.log(JSON.stringify(await runPart(asked)));
else {
  for (const name of Object.keys(PARTS)) {
    const { files, bytes, observations, seconds, memory } = await measure(name);
    const size = (bytes / 1024 / 1024).toFixed(1);
    console.log(`| ${name} | ${files} | ${observations} | ${size} | ${seconds.toFixed(2)} | ${memory.toFixed(0)} |`);
  }
}
