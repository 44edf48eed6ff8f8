import type { Indicator, Language } from '../../feed/feed.js';
import { comparePeriodTexts, periodFrom } from '../../feed/period.js';
import { say } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { formatPeriod } from '../../locale/time.js';
import { PERIOD_WORDS as WORDS } from './period.words.js';

/** A period as a reader can choose it. */
export interface PeriodChoice {
  /** As the feed spells it. */
  readonly period: string;
  readonly name: string;
}

/** The periods that a figure can be of, the newest first, and which of them it is of. */
export interface PeriodChoices {
  readonly shown: string;
  /** The one that it is of where nobody has chosen. */
  readonly usual: string;
  readonly all: readonly PeriodChoice[];
}

/** Periods as a reader can choose them, the newest first, the shown and the usual one among them in any case. */
export function periodChoices(
  { shown, usual }: Pick<PeriodChoices, 'shown' | 'usual'>,
  periods: readonly string[],
  indicator: Indicator,
  language: Language,
): PeriodChoices {
  const all = [...new Set([...periods, usual, shown])].sort((one, other) => comparePeriodTexts(other, one));
  return { shown, usual, all: all.map((period) => ({ period, name: periodWords(period, indicator, language).label })) };
}

/**
 * The period among some that a text means: itself, or the newest that shares time with it, so that `2020` is the last
 * quarter of that year, and a quarter is its year where figures are annual. Undefined where there is none.
 */
export function periodMeant(text: string | undefined, periods: readonly string[]): string | undefined {
  const asked = periodFrom(text ?? '');
  if (!asked) return undefined;
  if (periods.includes(asked.text)) return asked.text;
  const sharing = periods.filter((each) => {
    const period = periodFrom(each);
    return period !== undefined && period.start < asked.end && asked.start < period.end;
  });
  return sharing.sort(comparePeriodTexts).at(-1);
}

/** What is said where the period that is asked for has no figures; nothing where none is asked for. */
export function noPeriodText(
  asked: string | undefined,
  shown: string,
  indicator: Indicator,
  language: Language,
): string | undefined {
  if (!periodFrom(asked ?? '')) return undefined;
  return say(WORDS.noPeriod, language, {
    period: formatPeriod(asked ?? '', language),
    shown: periodWords(shown, indicator, language).name,
  });
}
