import {
  areAdjacent,
  comparePeriods,
  comparePeriodTexts,
  exactly,
  periodFrom,
  yearBefore,
  type Period,
} from '../../../feed/period.js';
import { parsePeriod } from '../../../feed/parse/written-period.js';
import type { Frequency } from '../../../feed/shape/vocabulary.js';

/** How often an indicator has figures. */
export interface Rhythm {
  readonly frequency: Frequency;
  /** Years from one figure to the next in an annual series. */
  readonly every: number;
}

/** Periods that may be missing in a row and be shown as columns; what is longer is a gap that nobody will fill. */
const MOST_MISSING = 12;

/** The period after another in a series of this rhythm, in the normalised spelling. */
export function periodAfter(period: Period, { frequency, every }: Rhythm): string {
  const isByYear = frequency === 'year' || ['year', 'split-year', 'years'].includes(period.kind);
  if (isByYear) return yearBefore(period, -(period.kind === 'years' && every === 1 ? period.part : every));
  const day = new Date(period.end).toISOString().slice(0, 10);
  if (period.kind === 'day') return day;
  const [next = '', first = ''] = spellingsAfter(period);
  return (parsePeriod(next) ?? parsePeriod(first))?.text ?? exactly(period.text);
}

/** The next part of the same year, and the first of the year after. */
function spellingsAfter({ kind, year, part }: Period): readonly string[] {
  const letter = { 'half-year': 'H', quarter: 'Q', month: 'M', week: 'U' }[kind as string] ?? '';
  return [`${year}${letter}${part + 1}`, `${year + 1}${letter}1`];
}

/**
 * Periods in time order, with those that are missing between them. What is no period comes first.
 *
 * @param texts in the normalised spelling, each once or more
 */
export function withMissing(texts: Iterable<string>, rhythm: Rhythm): string[] {
  const sorted = [...new Set(texts)].sort(comparePeriodTexts);
  return sorted.flatMap((text, index) => [...between(sorted[index - 1], text, rhythm), text]);
}

/** What is missing between two periods that follow each other in the file. */
function between(earlier: string | undefined, later: string, rhythm: Rhythm): string[] {
  const [from, to] = [periodFrom(earlier ?? ''), periodFrom(later)];
  const missing: string[] = [];
  let here = from;
  while (here && to && missing.length <= MOST_MISSING) {
    if (areAdjacent(here, to, rhythm.frequency, rhythm.every)) return missing;
    const next = periodFrom(periodAfter(here, rhythm));
    // Of periods of different kinds none leads to the other.
    if (!next || comparePeriods(next, to) >= 0 || next.kind !== to.kind) return [];
    missing.push(next.text);
    here = next;
  }
  return [];
}
