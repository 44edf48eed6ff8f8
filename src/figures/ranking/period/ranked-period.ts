import { periodWords } from '../../../locale/indicator-period.js';
import type { FigureRequest, FullFigure } from '../../figure.js';
import { noPeriodText, periodChoices, periodMeant } from '../../periods/period-choice.js';
import { rankedPeriods, type HasRanked } from './ranked-periods.js';

/** The period of a ranking, and what the reader is offered and told of it. */
export interface RankedPeriod extends Pick<FullFigure, 'periods' | 'instead'> {
  readonly period: string;
  /** When that was, where there are newer figures: «i 4. kvartal 2020». */
  readonly when?: string;
}

/** The period that is asked for among those in which regions can be ranked, else the newest of the chosen region. */
export function rankedPeriodOf({ feed, basis, language, period: asked }: FigureRequest, has: HasRanked): RankedPeriod {
  const { indicator, latest, series } = basis;
  const all = rankedPeriods(feed, indicator, series.region, latest.period, has);
  const found = periodMeant(asked, all);
  const period = found ?? latest.period;
  const choices = periodChoices({ shown: period, usual: latest.period }, all, indicator, language);
  const instead = found === undefined ? noPeriodText(asked, period, indicator, language) : undefined;
  return {
    period,
    ...(period === latest.period ? {} : { when: periodWords(period, indicator, language).when }),
    ...(choices.all.length > 1 ? { periods: choices } : {}),
    ...(instead === undefined ? {} : { instead }),
  };
}
