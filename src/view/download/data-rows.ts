import type { Feed, Indicator, Language, Observation, Region } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../../feed/localized-text.js';
import { isoRangeOf, periodFrom } from '../../feed/period.js';
import { unitLabel } from '../../locale/number.js';

/** The columns, by names that stay the same in every language; docs/kpi-jobs-value.md describes them. */
export const DATA_COLUMNS = [
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
  'note',
] as const;

/** A cell of data for programs: a text or a number; empty where there is none. */
export type DataCell = string | number;

/** An observation as a row of data. */
export type DataRow = Readonly<Record<(typeof DATA_COLUMNS)[number], DataCell>>;

/** An indicator, or a part of it: `sex=women;age=15-24`. */
export interface IndicatorPart {
  readonly indicator: Indicator;
  readonly categories: string;
}

/** All that an indicator is broken down into, the totals too. */
export function indicatorParts(indicator: Indicator): IndicatorPart[] {
  if (indicator.slices.length === 0) return [{ indicator, categories: '' }];
  return indicator.slices.map(({ categories, series, sums }) => ({
    indicator: { ...indicator, series, sums },
    categories: indicator.dimensions.map(({ id }, index) => `${id}=${categories[index] ?? ''}`).join(';'),
  }));
}

/** What the rows of a region have in common. */
export type RegionRow = Omit<DataRow, keyof ObservationCells | 'origin'>;

export function regionRowOf(
  feed: Feed,
  { indicator, categories }: IndicatorPart,
  region: Region,
  language: Language,
): RegionRow {
  const { source, unit } = indicator;
  const text = (words: Parameters<typeof phraseIn>[0] | undefined): string =>
    words === undefined ? '' : withoutSoftHyphens(phraseIn(words, language).text);
  return {
    indicator_id: indicator.id,
    indicator: text((indicator.titles ?? indicator).title),
    categories,
    unit: withoutSoftHyphens(unitLabel(unit, language)),
    region_id: region.id,
    region: text(region.name),
    ...codeOf(region),
    source: text(source?.producer),
    source_table: source?.table ?? '',
    published: source?.published ?? '',
    license: source?.license ?? text(feed.license?.name),
  };
}

type ObservationCells = Readonly<
  Record<
    'period' | 'period_start' | 'period_end' | 'value' | 'lower' | 'upper' | 'confidence_level' | 'status' | 'note',
    DataCell
  >
>;

/** What a row says of the observation. */
export function observationCells(
  { period, value, lower, upper, statuses, note }: Observation,
  { reportingYear, confidenceLevel }: Indicator,
  language: Language,
): ObservationCells {
  const time = periodFrom(period);
  const [start, end] = time ? isoRangeOf(time, reportingYear) : ['', ''];
  return {
    period,
    period_start: start,
    period_end: end,
    value: value ?? '',
    lower: lower ?? '',
    upper: upper ?? '',
    confidence_level: (upper === undefined ? undefined : confidenceLevel) ?? '',
    status: statuses.length === 0 ? 'normal' : statuses.join(' '),
    note: note === undefined ? '' : phraseIn(note, language).text,
  };
}

/** The code that is valid now, or else the last one. */
function codeOf({ codes }: Region): Pick<DataRow, 'region_code' | 'region_code_system'> {
  const code = codes.find(({ validTo }) => validTo === undefined) ?? codes.at(-1);
  return { region_code: code?.code ?? '', region_code_system: code?.system ?? '' };
}
