import { isoRangeOf, periodFrom, type Period } from '../period.js';

const PART_OF_YEAR = /^(\d{4})-?([HQKMUW])(\d{1,2})(?=~?$)/i;
/** Statistics Norway's letters for what the feed's own spelling writes another way. */
const LETTERS: Readonly<Record<string, string>> = { K: 'Q', M: '', U: 'W' };
const MOST = { year: 1, 'half-year': 2, quarter: 4, month: 12, week: 53 } as const;
const DAY = 86_400_000;

/** Reads a period in the feed's own spelling or in Statistics Norway's (`2023K4`, `2025M04`, `2025U01`). */
export function parsePeriod(text: string): Period | undefined {
  const period = periodFrom(text.trim().replace(PART_OF_YEAR, normalised));
  return period && exists(period) ? period : undefined;
}

function normalised(_: string, year: string, written: string, part: string): string {
  const letter = LETTERS[written.toUpperCase()] ?? written.toUpperCase();
  const digits = letter === '' || letter === 'W' ? 2 : 1;
  return `${year}-${letter}${String(Number(part)).padStart(digits, '0')}`;
}

/** Whether the calendar has such a period. `2021/22` is one year, and `2019/2021` three: two years are none. */
function exists(period: Period): boolean {
  const { kind, year, part, text, start } = period;
  if (kind === 'years') return part >= 3;
  if (kind === 'split-year') return Number(text.slice(5, 7)) === (year + 1) % 100;
  // A day that a month does not have is one of the next month.
  if (kind === 'day') return isoRangeOf(period)[0].slice(4) === text.slice(4, 10);
  // A week is of the year that its Thursday is in.
  const isOfYear = kind !== 'week' || part < 53 || new Date(start + 3 * DAY).getUTCFullYear() === year;
  return part >= 1 && part <= MOST[kind] && isOfYear;
}
