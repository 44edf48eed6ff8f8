/** What a keeper's large files need, as it runs in Node and in a browser: see `bench/keeper-files.ts`. */
import { withItem, withValue } from '../src/feed-file/edited-value.js';
import { openFeedFile, textWith, type FeedFile } from '../src/feed-file/feed-file.js';
import { readText } from '../src/import/formats/read-file.js';
import { proposalOf } from '../src/import/proposal/proposal.js';

/** Milliseconds of each round, by what was done. */
export type FileTimes = Readonly<Record<string, readonly number[]>>;

const REGIONS = 356;
const QUARTERS = 180;
const FIRST_YEAR = 1980;
/** Rows of four cells: a million cells. */
const ROWS = 250_000;

/**
 * Does all of it so many times.
 *
 * @param now milliseconds of a clock
 */
export function measureFiles(rounds: number, now: () => number): FileTimes {
  const times: Record<string, number[]> = {};
  const timed = <T>(name: string, work: () => T): T => {
    const start = now();
    const result = work();
    (times[name] ??= []).push(now() - start);
    return result;
  };
  const bytes = new TextEncoder().encode(largeFeed());
  const table = largeTable();
  for (let round = 0; round < rounds; round += 1) {
    const file = timed('open a feed of 64 080 figures', () => opened(bytes));
    const one = timed('add one figure to it', () => withNewFigures(file.value, 1));
    timed('its text with that one figure', () => textWith(file, one));
    const many = withNewFigures(file.value, REGIONS);
    timed('its text with a new figure in each of 356 series', () => textWith(file, many));
    const all = withOtherFigures(file.value);
    timed('its text with every figure changed', () => textWith(file, all));
    timed('understand a table of a million cells', () => understood(table, file.value));
  }
  return times;
}

function opened(bytes: Uint8Array): FeedFile {
  const file = openFeedFile(bytes);
  if ('problem' in file) throw new Error(file.problem.code);
  return file;
}

/** One observation a line, as the demo feeds are written. */
function largeFeed(): string {
  const regions = Array.from({ length: REGIONS }, (_, index) => `    { "id": "r${index}", "name": "Sted ${index}" }`);
  const series = regions.map((_, region) => {
    const observations = Array.from(
      { length: QUARTERS },
      (__, quarter) => `{ "period": "${periodOf(quarter)}", "value": ${1000 + region * 7 + quarter} }`,
    );
    return `{ "region": "r${region}", "observations": [\n${observations.join(',\n')}\n] }`;
  });
  const facts = '"id": "jobber", "title": "Jobber", "frequency": "quarter"';
  const indicator = `{ ${facts}, "series": [\n${series.join(',\n')}\n] }`;
  return `{\n"feedVersion": "1.1",\n"regions": [\n${regions.join(',\n')}\n],\n"indicators": [\n${indicator}\n]\n}\n`;
}

function periodOf(quarter: number): string {
  return `${FIRST_YEAR + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

function stepsTo(region: number): (string | number)[] {
  return ['indicators', 0, 'series', region, 'observations'];
}

function withNewFigures(value: unknown, count: number): unknown {
  const figure = { period: '2025-Q1', value: 1234 };
  let after = value;
  for (let region = 0; region < count; region += 1) after = withItem(after, stepsTo(region), QUARTERS, figure);
  return after;
}

function withOtherFigures(value: unknown): unknown {
  let after = value;
  for (let region = 0; region < REGIONS; region += 1) {
    const observations = Array.from({ length: QUARTERS }, (_, quarter) => ({
      period: periodOf(quarter),
      value: quarter,
    }));
    after = withValue(after, stepsTo(region), observations);
  }
  return after;
}

function largeTable(): string {
  const places = REGIONS * 2;
  const lines = Array.from(
    { length: ROWS },
    (_, row) => `Sted ${row % places};${periodOf(Math.floor(row / places))};Jobber;${row % 9973}`,
  );
  return `Kommune;Kvartal;Hva;Antall\n${lines.join('\n')}`;
}

function understood(text: string, feed: unknown): void {
  const read = readText(text);
  const [table] = read.kind === 'tables' ? read.tables : [];
  if (!table) throw new Error('The table was not read.');
  const { figures } = proposalOf(table, feed, { indicator: 'jobber' });
  if (figures.length < REGIONS) throw new Error('The table was not understood.');
}
