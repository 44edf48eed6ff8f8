import type { Indicator, Language } from '../../feed/feed.js';
import type { Change, NoChange } from '../../feed/derive/change.js';
import { periodFrom } from '../../feed/period.js';
import { periodWords } from '../../locale/indicator-period.js';
import { say } from '../../locale/catalogue.js';
import { relativeText } from './change-text.js';
import { SHORT_CHANGE_WORDS as WORDS } from './short-change.words.js';

/**
 * A change in one line of a small tile, or why there is none: «+0,9 % på ett år», «ikke sammenlignbart». Undefined
 * where only the whole sentence says enough: a change within the uncertainty, in percentage points, or from zero.
 */
export function shortChange(indicator: Indicator, change: Change | NoChange, language: Language): string | undefined {
  if (change.kind === 'no-change') {
    const { reason } = change;
    if (reason === 'break') return say(WORDS.notComparable, language);
    return reason === 'no-earlier' ? say(WORDS.noEarlier, language) : undefined;
  }
  const share = relativeText(change, language);
  if (share === '') return undefined;
  const { period } = change.from;
  if (isYearBefore(period, indicator)) return say(WORDS.inAYear, language, { share });
  return say(WORDS.from, language, { share, period: periodWords(period, indicator, language).name });
}

/** Where figures come every fourth year, or span several, the figure before is not of the year before. */
export function isYearBefore(from: string, { every }: Indicator): boolean {
  const period = periodFrom(from);
  return every === 1 && period?.kind !== 'years' && period?.isApproximate !== true;
}
