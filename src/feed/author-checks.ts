import type { Feed, Indicator, Observation } from './feed.js';
import { LIMITS } from './limits.js';
import { parseFeed, type ParsedFeed } from './parse-feed.js';
import { ProblemList } from './problem.js';
import { readFeedText, tooLarge } from './json-syntax.js';

/** How far a value may lie from its neighbours, and how alike those must be, before its keeper is asked to look again. */
const OUTLIER = { distance: 0.3, neighbours: 0.1 } as const;

/**
 * Reads a feed as its keeper should see it: everything `parseFeed` reports, and besides the figures that are allowed but
 * look like a slip. Readers' browsers never run these checks.
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
  if (parsed.feed) checkFigures(parsed.feed, problems);
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

function checkFigures(feed: Feed, problems: ProblemList): void {
  feed.indicators.forEach((indicator, place) => {
    checkFractions(indicator, `indicators[${place}]`, problems);
    indicator.series.forEach((series, number) => {
      const path = `indicators[${place}].series[${number}]`;
      series.observations.forEach((observation, index) => {
        const before = series.observations[index - 1]?.value;
        const after = series.observations[index + 1]?.value;
        if (!isOutlier(observation, before, after) || isSeason(observation, series.observations)) return;
        const values = { value: observation.value ?? '', before: before ?? '', after: after ?? '' };
        problems.warning('outlier', `${path}.observations (${observation.period})`, values);
      });
    });
  });
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
