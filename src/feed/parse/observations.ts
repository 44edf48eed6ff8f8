import { comparePeriods, type Period } from '../period.js';
import { MOST_OBSERVATIONS } from '../shape/limits.js';
import type { Observation as WrittenObservation } from '../shape/objects.js';
import {
  OBSERVATION_STATUSES,
  WITHHELD_STATUSES,
  type Frequency,
  type ObservationStatus,
} from '../shape/vocabulary.js';
import { parseNumber } from './number.js';
import type { Reader, ReadingContext } from './reader.js';
import { splitYearOf } from './tolerated-period.js';

/** One observation. `value` is null when there is none, and the status then says why. */
export interface Observation extends Omit<WrittenObservation, 'status'> {
  /** Every status except `normal`; empty for an ordinary observation. */
  readonly statuses: readonly ObservationStatus[];
}

const NORMAL: readonly ObservationStatus[] = [];

interface Dated {
  readonly period: Pick<Period, 'text' | 'start' | 'end'>;
  readonly observation: Observation;
}

/** Reads the observations of a series and puts them in time order. */
export function parseObservations(series: Reader, frequency: Frequency): Observation[] {
  const seen = new Set<string>();
  const dated = series.list(
    'observations',
    MOST_OBSERVATIONS,
    (reader) => {
      const found = parseObservation(reader);
      if (!found) return undefined;
      const { text } = found.period;
      if (seen.has(text)) {
        reader.context.problems.error('duplicate-period', reader.at('period'), { value: text });
        return undefined;
      }
      seen.add(text);
      return found;
    },
    (source) => {
      const found = plainObservation(source, series.context);
      if (!found || seen.has(found.period.text)) return undefined;
      seen.add(found.period.text);
      return found;
    },
  );
  const read = withSplitYears(series, dated, frequency);
  warnOfOtherFrequency(series, read, frequency);
  return read.sort((a, b) => comparePeriods(a.period, b.period)).map((item) => item.observation);
}

/**
 * Years that go over New Year are often written as `2011-12`, which is a month. In an annual series of such years, or
 * of nothing but months that would each be such a year, they are read as years.
 */
function withSplitYears(series: Reader, dated: Dated[], frequency: Frequency): Dated[] {
  if (frequency !== 'year' || dated.length < 2 || !dated.some(({ period }) => isMonth(period))) return dated;
  const years = dated.map(({ period }) => {
    const known = series.context.periodOf(period.text);
    return known && (known.kind === 'split-year' ? known : splitYearOf(known));
  });
  if (new Set(years.flatMap((year) => year?.text ?? [])).size < dated.length) return dated;
  return dated.map((item, index) => {
    const period = years[index];
    if (!period || period.text === item.period.text) return item;
    const { text } = period;
    series.context.problems.warning('period-spelling', series.at('observations'), {
      value: item.period.text,
      read: text,
    });
    return { period, observation: { ...item.observation, period: text } };
  });
}

/** What nearly all observations are: a period and a number, and nothing to report. */
function plainObservation(
  { period: text, value, lower, upper, status, note }: Readonly<Record<string, unknown>>,
  { periodOf }: ReadingContext,
): Dated | undefined {
  if (typeof text !== 'string' || !Number.isFinite(value)) return undefined;
  if ([lower, upper, status, note].some((more) => more !== undefined)) return undefined;
  const period = periodOf(text);
  return period && { period, observation: { period: period.text, value: value as number, statuses: NORMAL } };
}

function parseObservation(reader: Reader): Dated | undefined {
  if (!reader.has('period')) reader.context.problems.error('required', reader.at('period'), {});
  const period = reader.period('period');
  if (!period) return undefined;
  const { value: found, status } = parseNumber(reader, 'value');
  const statuses: ObservationStatus[] = reader
    .words('status', OBSERVATION_STATUSES)
    .filter((known) => known !== 'normal');
  if (status) statuses.push(status);
  const withheld = statuses.find((candidate) => WITHHELD_STATUSES.some((known) => known === candidate));
  // A confidential figure that slipped into the file must be neither shown nor downloadable.
  const value = withheld === undefined ? found : null;
  if (found !== null && withheld !== undefined)
    reader.context.problems.error('status-value', reader.at('value'), { status: withheld });
  if (value === null && withheld === undefined) statuses.push('missing');
  const note = reader.text('note');
  const each = statuses.length > 1 ? [...new Set(statuses)] : statuses;
  const interval = parseInterval(reader, value);
  return {
    period,
    observation: { period: period.text, value, ...interval, statuses: each, ...(note ? { note } : {}) },
  };
}

/** The bounds of a value: both or neither, with the value between them. A value that is not shown has none. */
function parseInterval(reader: Reader, value: number | null): Pick<Observation, 'lower' | 'upper'> {
  if (!reader.has('lower') && !reader.has('upper')) return {};
  const { problems } = reader.context;
  const lower = parseNumber(reader, 'lower').value;
  const upper = parseNumber(reader, 'upper').value;
  if (value === null) problems.error('interval-withheld', reader.at(reader.has('lower') ? 'lower' : 'upper'));
  else if (lower !== null && upper !== null) {
    if (lower <= value && value <= upper) return { lower, upper };
    if (lower > upper) problems.error('interval-swapped', reader.at('lower'), { lower, upper });
    else problems.error('interval-order', reader.at('value'), { value, lower, upper });
  } else if (lower !== upper) problems.error('interval-half', reader.at(lower === null ? 'lower' : 'upper'));
  return {};
}

function isMonth({ text }: Dated['period']): boolean {
  return /^\d{4}-\d{2}$/.test(text);
}

/** An annual series may be spelled in quarters or months when each year has one; any other mixture is a mistake. */
function warnOfOtherFrequency(series: Reader, dated: readonly Dated[], frequency: Frequency): void {
  const { problems, periodOf } = series.context;
  const given = dated.flatMap(({ period: { text } }) => periodOf(text) ?? []);
  const [first] = given;
  const fits = (period: Period) =>
    frequency === 'year'
      ? period.kind === first?.kind && (period.kind === 'day' || period.part === first.part)
      : period.kind === frequency;
  const other = given.find((period) => !fits(period));
  if (!other) return;
  problems.warning('period-frequency', series.at('observations'), {
    value: other.text,
    frequency,
    ...(first && first !== other ? { first: first.text } : {}),
  });
}
