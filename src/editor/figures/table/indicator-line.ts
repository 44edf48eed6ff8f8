import { nameIn } from '../../../feed/checks/place.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import type { Indicator, Language } from '../../../feed/feed.js';
import { comparePeriodTexts, periodFrom } from '../../../feed/period.js';
import { say, type Entry } from '../../../locale/catalogue.js';
import { unitLabel } from '../../../locale/number.js';
import { formatPeriod } from '../../../locale/time.js';
import { wordsIn } from './figure-table.js';
import { periodAfter } from './period-steps.js';

/** What stands under the title of an indicator: «Per kvartal · jobber · Statistisk sentralbyrå, tabell 11657». */
export function indicatorLine(
  { unit, source }: Indicator,
  words: { readonly per: Entry; readonly table: Entry },
  language: Language,
): string {
  const producer = wordsIn(source?.producer, language);
  const number = source?.table;
  const table = number === undefined ? '' : say(words.table, language, { number });
  const parts = [say(words.per, language), unitLabel(unit, language), [producer, table].filter(isSaid).join(', ')];
  return parts.filter(isSaid).join(' · ');
}

/**
 * The period that comes after those of an indicator; where there is none yet, the one before today.
 *
 * @param today the keeper's date, as ISO
 */
export function nextPeriod(periods: readonly string[], indicator: Indicator, today: string): string {
  const newest = [...periods].sort(comparePeriodTexts).at(-1);
  const last = newest === undefined ? undefined : periodFrom(newest);
  if (last) return periodAfter(last, indicator);
  return firstPeriod(indicator, today);
}

function firstPeriod({ frequency }: Indicator, today: string): string {
  const [year = '', month = '1'] = today.split('-');
  const [number, before] = [Number(month), String(Number(year) - 1)];
  const parts = { quarter: 3, 'half-year': 6 } as const;
  if (frequency === 'year') return before;
  if (frequency === 'month') return number > 1 ? `${year}-${String(number - 1).padStart(2, '0')}` : `${before}-12`;
  if (frequency === 'week' || frequency === 'day') return today;
  const length = parts[frequency];
  const part = Math.ceil(number / length) - 1;
  const letter = frequency === 'quarter' ? 'Q' : 'H';
  return part > 0 ? `${year}-${letter}${part}` : `${before}-${letter}${12 / length}`;
}

function isSaid(text: string): boolean {
  return text !== '';
}

/** The key figures of a feed but one, by their ids. */
export function indicatorChoices(
  feed: unknown,
  but: number,
  language: Language,
): readonly { readonly id: string; readonly name: string }[] {
  const list: unknown = propertyOf(feed, 'indicators');
  return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((written, index) => {
    const id = propertyOf(written, 'id');
    const name = nameIn(propertyOf(written, 'title'), language);
    return index === but || typeof id !== 'string' ? [] : [{ id, name: name === '' ? id : name }];
  });
}

/** The periods that figures may be of, the next one first. */
export function periodChoices(
  periods: readonly string[],
  indicator: Indicator,
  today: string,
  language: Language,
): readonly { readonly id: string; readonly name: string }[] {
  const all = new Set([...periods, nextPeriod(periods, indicator, today)]);
  return [...all].reverse().map((id) => ({ id, name: formatPeriod(id, language) }));
}
