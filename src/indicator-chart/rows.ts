import type { Feed, Indicator, Language, Observation, Region, RegionType } from '../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../feed/localized-text.js';
import { isoRangeOf, periodFrom } from '../feed/period.js';
import { formatValue, unitLabel } from '../locale/number.js';
import { periodWords } from '../locale/indicator-period.js';
import { badgesOf } from '../view/key-figure/key-figure.js';
import { missingText } from '../view/missing.js';

/**
 * A row of the dataset `observations`: one observation of the feed, with everything a chart may want to say about it.
 * The columns are part of the public interface and described in `docs/indicator-chart.md`. Texts are in the reader's
 * language.
 */
export interface ObservationRow {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly indicatorTitle: string;
  /** The unit as text; empty when there is none. */
  readonly unit: string;
  /** Id of the region. */
  readonly region: string;
  readonly regionName: string;
  readonly regionType: RegionType;
  /** Whether the row belongs to the region that the reader, or the page, has chosen. */
  readonly isChosenRegion: boolean;
  /** The period as the feed writes it: `2023`, `2023-Q4`, `2023-04`. */
  readonly period: string;
  /** The period in words: `4. kvartal 2023`. */
  readonly periodLabel: string;
  readonly year: number;
  /** First day of the period, as an ISO date; the year alone where the day is not known. */
  readonly date: string;
  /** Where it begins on a time axis, as milliseconds since 1970-01-01 UTC, for scales of type `utc`. */
  readonly time: number;
  /** The number, or null for a missing one: never 0 in its place. */
  readonly value: number | null;
  /** The bounds of the interval that the feed gives with the number; null where it gives none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Number and unit in words, or why there is no number. */
  readonly valueLabel: string;
  /** Statuses of the feed with spaces between them; `normal` when there are none. */
  readonly status: string;
  /** The statuses in words that readers must be told, with commas between them; empty when there are none. */
  readonly statusLabel: string;
  /** Whether the number is provisional, estimated, a forecast or invented as an example. */
  readonly isEstimate: boolean;
  /** Whether the series is interrupted here, so that no line may join it to what comes before. */
  readonly isBreak: boolean;
}

/** Which rows take part. */
export interface RowOptions {
  readonly language: Language;
  /** Ids of the indicators, in the order wanted; all of the feed's when it is empty. */
  readonly indicators: readonly string[];
  /** Id of the region that is shown. */
  readonly region: string;
  /** Further choice by the page's own code. */
  readonly filter?: ((row: ObservationRow) => boolean) | undefined;
}

const ESTIMATES = ['provisional', 'estimated', 'forecast', 'illustrative'] as const;
const BREAKS = ['break', 'definition'] as const;

/**
 * The observations of a feed as rows, by indicator, region and time. Only what the feed says: no sums, nothing derived.
 */
export function rowsOf(feed: Feed, options: RowOptions): readonly ObservationRow[] {
  const regions = new Map(feed.regions.map((region) => [region.id, region]));
  const rows = indicatorsOf(feed, options.indicators).flatMap((indicator) =>
    indicator.series.flatMap((series) => {
      const region = regions.get(series.region);
      return region ? series.observations.flatMap((observation) => rowOf(indicator, region, observation, options)) : [];
    }),
  );
  const { filter } = options;
  return filter ? rows.filter((row) => filter(row)) : rows;
}

/**
 * The indicators with these ids, in this order; all when none is named. Ids that the feed does not have are passed
 * over.
 */
export function indicatorsOf(feed: Feed, ids: readonly string[]): readonly Indicator[] {
  return ids.length === 0
    ? feed.indicators
    : ids.flatMap((id) => feed.indicators.find((indicator) => indicator.id === id) ?? []);
}

function rowOf(
  indicator: Indicator,
  region: Region,
  observation: Observation,
  { language, region: chosen }: RowOptions,
): ObservationRow[] {
  const period = periodFrom(observation.period);
  if (!period) return [];
  const { value, lower = null, upper = null, statuses } = observation;
  return [
    {
      indicator: indicator.id,
      indicatorTitle: withoutSoftHyphens(phraseIn(indicator.title, language).text),
      unit: unitLabel(indicator.unit, language),
      region: region.id,
      regionName: withoutSoftHyphens(phraseIn(region.name, language).text),
      regionType: region.type,
      isChosenRegion: region.id === chosen,
      period: period.text,
      periodLabel: periodWords(period.text, indicator, language).label,
      year: period.year,
      date: isoRangeOf(period, indicator.reportingYear)[0],
      time: period.start,
      value,
      lower,
      upper,
      valueLabel: value === null ? missingText(observation, language) : formatValue(value, indicator.unit, language),
      status: statuses.length === 0 ? 'normal' : statuses.join(' '),
      statusLabel: badgesOf(observation, language).join(', '),
      isEstimate: ESTIMATES.some((status) => statuses.includes(status)),
      isBreak: BREAKS.some((status) => statuses.includes(status)),
    },
  ];
}
