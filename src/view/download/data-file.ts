import type { Feed, Indicator, Language, Observation, Region } from '../../feed/feed.js';
import { summedBefore } from '../../feed/derive/regions/past-sum.js';
import { regionsWith, type RegionSeries } from '../../feed/derive/regions/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { isoRangeOf, periodFrom } from '../../feed/period.js';
import { unitLabel } from '../../locale/number.js';
import { spreadsheetText } from './spreadsheet-text.js';

/** The columns, by names that stay the same in every language; docs/kpi-jobs-value.md describes them. */
const COLUMNS = [
  'indicator_id',
  'indicator',
  'categories',
  'unit',
  'region_id',
  'region',
  'region_code',
  'region_code_system',
  'period',
  'period_start',
  'period_end',
  'value',
  'lower',
  'upper',
  'confidence_level',
  'status',
  'origin',
  'source',
  'source_table',
  'published',
  'license',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * The figures of indicators as data for programs: one row for each observation of each region, with commas, decimal
 * points, codes and ISO dates (RFC 4180). A figure that is missing has an empty value, and says why in its status.
 */
export function dataFileOf(feed: Feed, indicators: readonly Indicator[], language: Language): string {
  const rows = indicators.flatMap((shown) => {
    const whole = feed.indicators.find(({ id }) => id === shown.id) ?? shown;
    return partsOf(whole).flatMap((part) =>
      regionsWith(feed, part.indicator).flatMap((series) => rowsOf(feed, part, series, language)),
    );
  });
  const lines = rows.map((row) => COLUMNS.map((column) => row[column]).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** An indicator, or a part of it: `sex=women;age=15-24`. */
interface Part {
  readonly indicator: Indicator;
  readonly categories: string;
}

/** All that an indicator is broken down into, the totals too. */
function partsOf(indicator: Indicator): Part[] {
  if (indicator.slices.length === 0) return [{ indicator, categories: '' }];
  return indicator.slices.map(({ categories, series, sums }) => ({
    indicator: { ...indicator, series, sums },
    categories: indicator.dimensions.map(({ id }, index) => `${id}=${categories[index] ?? ''}`).join(';'),
  }));
}

function rowsOf(feed: Feed, { indicator, categories }: Part, series: RegionSeries, language: Language): Row[] {
  const { source, unit } = indicator;
  const text = (words: Parameters<typeof phraseIn>[0] | undefined): string =>
    words === undefined ? '' : spreadsheetText(phraseIn(words, language).text);
  const common = {
    indicator_id: spreadsheetText(indicator.id),
    indicator: text((indicator.titles ?? indicator).title),
    categories: spreadsheetText(categories),
    unit: spreadsheetText(unitLabel(unit, language)),
    region_id: spreadsheetText(series.region.id),
    region: text(series.region.name),
    ...codeOf(series.region),
    source: text(source?.producer),
    source_table: spreadsheetText(source?.table ?? ''),
    published: source?.published ?? '',
    license: source?.license === undefined ? text(feed.license?.name) : spreadsheetText(source.license),
  };
  return series.observations.map((observation) => ({
    ...common,
    ...observationColumns(observation, indicator),
    origin: summedBefore(series, observation).length > 0 ? 'sum' : series.origin,
  }));
}

function observationColumns(observation: Observation, { reportingYear, confidenceLevel }: Indicator) {
  const { period, value, lower, upper, statuses } = observation;
  const time = periodFrom(period);
  const [start, end] = time ? isoRangeOf(time, reportingYear) : ['', ''];
  const number = (given: number | null | undefined): string => (typeof given === 'number' ? String(given) : '');
  return {
    period,
    period_start: start,
    period_end: end,
    value: number(value),
    lower: number(lower),
    upper: number(upper),
    confidence_level: number(upper === undefined ? undefined : confidenceLevel),
    status: statuses.length === 0 ? 'normal' : statuses.join(' '),
  };
}

/** The code that is valid now, or else the last one. */
function codeOf({ codes }: Region): Pick<Row, 'region_code' | 'region_code_system'> {
  const code = codes.find(({ validTo }) => validTo === undefined) ?? codes.at(-1);
  return {
    region_code: spreadsheetText(code?.code ?? ''),
    region_code_system: spreadsheetText(code?.system ?? ''),
  };
}
