import { parsePeriod } from '../../../feed/parse/written-period.js';
import { comparePeriods, isoRangeOf, periodFrom, type Period } from '../../../feed/period.js';
import type { Frequency } from '../../../feed/shape/vocabulary.js';
import type { FeedIndicator } from '../../matching/feed/feed-indicator.js';

/** The periods of a table, each as the indicator spells it. */
export interface AlignedPeriods {
  /** By the period of the table; what has no place in the indicator is absent. */
  readonly byGiven: ReadonlyMap<string, string>;
  /** The kinds that do not fit, as periods of the table. */
  readonly misfits: readonly string[];
  /** How many were spelled otherwise, with the first of them. */
  readonly converted: number;
  readonly example?: { readonly from: string; readonly to: string };
}

const MONTHS: Partial<Record<Frequency, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/**
 * Puts the periods of a table down to those of an indicator. Days, as spreadsheets have them for quarters, become the
 * period that they lie in, and a year of an annual series that stands for fourth quarters becomes one.
 */
export function alignPeriods(given: readonly string[], indicator: FeedIndicator): AlignedPeriods {
  const periods = given.flatMap((text) => periodFrom(text) ?? []).sort(comparePeriods);
  const byGiven = new Map<string, string>();
  const misfits: string[] = [];
  const spell = spellingFor(periods, indicator);
  for (const period of periods) {
    const spelled = spell(period);
    if (spelled === undefined) misfits.push(period.text);
    else byGiven.set(period.text, spelled);
  }
  const changed = [...byGiven].filter(([from, to]) => from !== to);
  // Two days of a quarter cannot both be the quarter.
  if (new Set(byGiven.values()).size < byGiven.size) return { byGiven: new Map(), misfits: given, converted: 0 };
  const [example] = changed;
  return {
    byGiven,
    misfits,
    converted: changed.length,
    ...(example && { example: { from: example[0], to: example[1] } }),
  };
}

type Spelling = (period: Period) => string | undefined;

function spellingFor(given: readonly Period[], { frequency, periods }: FeedIndicator): Spelling {
  const own = periods.flatMap((text) => periodFrom(text) ?? []);
  if (frequency === 'year') return annualSpelling(given, own);
  return (period) => {
    if (period.kind === frequency) return period.text;
    return period.kind === 'day' ? periodWith(period, frequency) : undefined;
  };
}

/** An annual series has years, or one quarter, month or day of each year. */
function annualSpelling(given: readonly Period[], own: readonly Period[]): Spelling {
  const [first] = own;
  const isOneAYear = new Set(given.map(({ year }) => year)).size === given.length;
  return (period) => {
    if (!first) return isOneAYear || isYear(period) ? period.text : undefined;
    if (period.kind === first.kind)
      return period.kind === 'day' || period.part === first.part || isYear(period) ? period.text : undefined;
    if (isYear(first)) return period.kind === 'day' && isOneAYear ? String(period.year) : undefined;
    const isSteady = own.every(({ kind, part }) => kind === first.kind && part === first.part);
    if (period.kind === 'year' && isSteady) return parsePeriod(`${period.year}${first.text.slice(4)}`)?.text;
    return undefined;
  };
}

function isYear({ kind }: Period): boolean {
  return kind === 'year' || kind === 'split-year' || kind === 'years';
}

/** The half-year, quarter or month that a day lies in. */
function periodWith(day: Period, frequency: Frequency): string | undefined {
  const months = MONTHS[frequency];
  const [iso] = isoRangeOf(day);
  const month = Number(iso.slice(5, 7));
  if (months === undefined) return undefined;
  const part = Math.ceil(month / months);
  const letter = frequency === 'quarter' ? 'Q' : 'H';
  return frequency === 'month' ? iso.slice(0, 7) : `${iso.slice(0, 4)}-${letter}${part}`;
}

/** The period after one, in a series of this frequency. */
export function periodAfter({ kind, year, part, text, end }: Period): string | undefined {
  if (kind === 'year') return String(year + 1);
  if (kind === 'split-year') return parsePeriod(`${year + 1}/${String((year + 2) % 100).padStart(2, '0')}`)?.text;
  const most = { quarter: 4, month: 12, 'half-year': 2 } as const;
  if (kind === 'quarter' || kind === 'month' || kind === 'half-year') {
    const [nextYear, next] = part === most[kind] ? [year + 1, 1] : [year, part + 1];
    const letter = { quarter: 'Q', 'half-year': 'H', month: '' }[kind];
    return `${nextYear}-${letter}${kind === 'month' ? String(next).padStart(2, '0') : next}`;
  }
  if (kind === 'day') return new Date(end).toISOString().slice(0, 10);
  if (kind === 'week') return parsePeriod(`${year}-W${part + 1}`)?.text ?? parsePeriod(`${year + 1}-W01`)?.text;
  return text;
}
