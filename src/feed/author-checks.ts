import { checkContent } from './content-checks.js';
import type { Feed, Indicator, Observation } from './feed.js';
import { LIMITS } from './limits.js';
import { parseFeed, type ParsedFeed } from './parse-feed.js';
import { ProblemList } from './problem.js';
import { readFeedText, tooLarge } from './json-syntax.js';
import { parsePeriod } from './period.js';
import { isObject, shown } from './json-value.js';

/** How far a value may lie from its neighbours, and how alike those must be, before its keeper is asked to look again. */
const OUTLIER = { distance: 0.3, neighbours: 0.1 } as const;

/**
 * Reads a feed as its keeper should see it: everything `parseFeed` reports, and besides what is allowed but looks
 * like a slip: odd figures, unknown names, codes without their zeros, and anything about a person. Readers' browsers never run these checks.
 *
 * @param text the content of the file
 */
export function checkFeedText(text: string): ParsedFeed {
  const problems = new ProblemList();
  const bytes = byteLength(text);
  const large = tooLarge(bytes);
  if (large) return { problems: [large] };
  if (bytes > LIMITS.bytesToWarn) problems.warning('bytes-many', '', { bytes, limit: LIMITS.bytesToWarn });
  const read = readFeedText(text);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = parseFeed(read.value);
  if (parsed.feed) {
    checkContent(read.value, problems);
    checkFigures(parsed.feed, read.value, problems);
  }
  return { ...parsed, problems: [...parsed.problems, ...problems.all] };
}

/** The length of a text in UTF-8, counted without the encoder of the DOM. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** An item that was read, with the path of the place in the file that it was read from. */
interface Placed<T> {
  readonly item: T;
  readonly path: string;
}

/**
 * Where in the file the items of a list stand. Items that could not be read are absent from `items`, so an item is found
 * by the property that identifies it, first come first served, as the parser does.
 */
function placed<T>(items: readonly T[], written: unknown, path: string, key: string, keyOf: (item: T) => string): Placed<T>[] {
  const list: readonly unknown[] = Array.isArray(written) ? written : [];
  const keys = list.map((value) => (isObject(value) ? shown(value[key]).trim() : ''));
  return items.map((item, index) => {
    const place = keys.indexOf(keyOf(item));
    return { item, path: `${path}[${place < 0 ? index : place}]` };
  });
}

function checkFigures(feed: Feed, input: unknown, problems: ProblemList): void {
  const written = propertyOf(input, 'indicators');
  const indicators = placed(feed.indicators, written, 'indicators', 'id', ({ id }) => id);
  for (const { item: indicator, path } of indicators) {
    checkFractions(indicator, path, problems);
    checkPublished(indicator, path, problems);
    const source: unknown = Array.isArray(written) ? written[Number(/\d+/.exec(path)?.[0])] : undefined;
    const series = placed(indicator.series, propertyOf(source, 'series'), `${path}.series`, 'region', ({ region }) => region);
    for (const { item, path: place } of series) checkOutliers(item.observations, place, problems);
  }
}

function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function checkOutliers(observations: readonly Observation[], path: string, problems: ProblemList): void {
  observations.forEach((observation, index) => {
    const before = observations[index - 1]?.value;
    const after = observations[index + 1]?.value;
    if (!isOutlier(observation, before, after) || isSeason(observation, observations)) return;
    const values = { value: observation.value ?? '', before: before ?? '', after: after ?? '' };
    problems.warning('outlier', `${path}.observations (${observation.period})`, values);
  });
}

/**
 * A source cannot have published a figure before the period that it is for has ended, unless it is a forecast or an
 * estimate. A stock is counted on one day, which may be any day of the period.
 */
function checkPublished(indicator: Indicator, path: string, problems: ProblemList): void {
  const value = indicator.source?.published;
  const published = value === undefined ? undefined : parsePeriod(value);
  if (value === undefined || !published) return;
  const known = indicator.series.flatMap(({ observations }) => observations)
    .filter(({ value: figure, statuses }) => figure !== null && !statuses.includes('forecast') && !statuses.includes('estimated'));
  const newest = known.flatMap(({ period }) => parsePeriod(period) ?? []).sort((a, b) => b.end - a.end)[0];
  if (!newest) return;
  const isEarly = indicator.measure === 'stock' ? published.end <= newest.start : published.end < newest.end;
  if (isEarly) problems.warning('published-early', `${path}.source.published`, { value, period: newest.text });
}

function checkFractions(indicator: Indicator, path: string, problems: ProblemList): void {
  if (indicator.unit.id !== 'percent') return;
  const values = indicator.series.flatMap((series) => series.observations.flatMap(({ value }) => value ?? []));
  if (values.some((value) => value !== 0) && values.every((value) => Math.abs(value) <= 1)) {
    problems.warning('percent-fraction', `${path}.series`, {});
  }
}

function isOutlier(observation: Observation, before: number | null | undefined, after: number | null | undefined): boolean {
  const { value } = observation;
  if (value === null || !before || !after) return false;
  const middle = (before + after) / 2;
  const neighboursAgree = Math.abs(before - after) <= OUTLIER.neighbours * Math.abs(middle);
  return neighboursAgree && Math.abs(value - middle) > OUTLIER.distance * Math.abs(middle);
}

/** Whether the same season of another year looks alike: tourist municipalities double their jobs every winter. */
function isSeason(observation: Observation, all: readonly Observation[]): boolean {
  const { value } = observation;
  const sameSeason = all.filter((other) => other !== observation && seasonOf(other) === seasonOf(observation));
  return sameSeason.some((other) => value !== null && other.value !== null && Math.abs(value - other.value) <= OUTLIER.distance * other.value);
}

/** The part of the year that a period is, or the empty text for a whole year, which has no season. */
function seasonOf({ period }: Observation): string {
  return period.slice(5) || period;
}
