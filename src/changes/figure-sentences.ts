import type { Indicator, Language } from '../feed/feed.js';
import { listOf, sayCount } from '../locale/catalogue.js';
import { periodWords } from '../locale/indicator-period.js';
import type { ChangedObservation } from './changed-observations.js';
import { FIGURE_SENTENCES as WORDS } from './changes.words.js';
import type { FigureChangeKind } from './feed-changes.js';

/** Periods that are named; of more there is only a count. */
const MOST_NAMED = 3;

/** How many figures are new, corrected, marked and gone: «12 nye tall for 1. kvartal 2024». */
export function figureSentences(
  indicator: Indicator,
  changed: readonly ChangedObservation[],
  language: Language,
): readonly string[] {
  return (Object.keys(WORDS) as FigureChangeKind[]).flatMap((kind) => {
    const of = changed.filter((each) => each.kind === kind);
    if (of.length === 0) return [];
    const count = of.length;
    return [sayCount(WORDS[kind], count, language, { count, periods: periodsIn(of, indicator, language) })];
  });
}

function periodsIn(changed: readonly ChangedObservation[], indicator: Indicator, language: Language): string {
  const periods = [...new Set(changed.flatMap(({ before, after }) => (after ?? before)?.period ?? []))];
  const names = periods.map((period) => periodWords(period, indicator, language).name);
  if (names.length <= MOST_NAMED) return listOf(names, language);
  return sayCount(PERIOD_COUNT, names.length, language, { count: names.length });
}

const PERIOD_COUNT = {
  one: { nb: 'én periode', nn: 'éin periode', sv: 'en period', en: 'one period' },
  other: { nb: '{count} perioder', nn: '{count} periodar', sv: '{count} perioder', en: '{count} periods' },
} as const;
