import { hasFigures, regionSeries } from '../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Language, Observation, Region } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { isSameTime } from '../feed/period.js';
import { listOf, sentenceCase } from '../locale/catalogue.js';
import { numberCell, regionCell, textCell, type TableCell } from '../view/data-table.js';
import { gathered, missingText } from '../view/missing.js';

/** A region that belongs in a figure and has nothing to draw there, and why, as a sentence. */
export interface MissingRegion {
  readonly region: Region;
  readonly reason: string;
}

/**
 * The regions among some that have no value in a period, each with the reason that the feed gives. A region that has no
 * figures of any kind is not missing: the source does not count it.
 */
export function missingAmong(
  feed: Feed,
  indicator: Indicator,
  regions: readonly Region[],
  period: string,
  language: Language,
): MissingRegion[] {
  return regions.flatMap((region) => {
    const found = observationAt(regionSeries(feed, indicator, region.id)?.observations ?? [], period);
    return found.value !== null || !hasFigures(feed, region) ? [] : { region, reason: reasonOf(found, language) };
  });
}

/** The observation of a period, or one that says that it is missing. */
export function observationAt(observations: readonly Observation[], period: string): Observation {
  const found = observations.find((observation) => isSameTime(observation.period, period));
  return found ?? { period, value: null, statuses: ['missing'] };
}

/** Why a value is not there, as a sentence, with what the feed notes about it. */
export function reasonOf(observation: Observation, language: Language): string {
  const note = observation.note ? ` ${phraseIn(observation.note, language).text}` : '';
  return `${missingText(observation, language)}.${note}`;
}

/** The regions gathered by why they are not drawn: «Bergheim og Dalby: tall mangler.» */
export function missingRegionNotes(missing: readonly MissingRegion[], language: Language): string[] {
  const names = missing.map(({ region, reason }) => [reason, phraseIn(region.name, language).text] as const);
  return gathered(names).map(([reason, regions]) => `${listOf(regions, language)}: ${reason}`);
}

/** Rows for a table whose first column is the region and whose last is the remark; what lies between is empty. */
export function missingRows(missing: readonly MissingRegion[], columns: number, language: Language): TableCell[][] {
  return missing.map(({ region, reason }) => [
    regionCell(phraseIn(region.name, language).text),
    ...Array.from({ length: columns - 2 }, () => numberCell('', null)),
    textCell(sentenceCase(reason)),
  ]);
}
