import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../../feed/feed.js';
import { comparePeriods, periodFrom, type Period } from '../../../feed/period.js';
import { periodWords } from '../../../locale/indicator-period.js';
import { formatPeriod } from '../../../locale/time.js';
import type { SpanChoice, SpanEnd } from '../../periods/span-choice.js';

/** The periods between which a development can be narrowed. */
export interface SpanSteps {
  /** In time order, all as long as that of the newest figure. */
  readonly periods: readonly Period[];
  /** Places among them at which the chosen region has a figure. */
  readonly own: readonly number[];
}

/** The periods of figures, in time order. What has no value, or no place in time, is not drawn. */
export function drawnPeriods(all: readonly RegionSeries[]): Period[] {
  const periods = all.flatMap(({ observations }) =>
    observations.flatMap(({ period, value }) => (value === null ? [] : (periodFrom(period) ?? []))),
  );
  return [...new Map(periods.map((period) => [period.text, period])).values()].sort(comparePeriods);
}

/** The steps of some series, the chosen region first. Longer and shorter periods go along with what they lie in. */
export function stepsOf(all: readonly RegionSeries[]): SpanSteps {
  const main = drawnPeriods(all.slice(0, 1));
  const texts = new Set(main.map(({ text }) => text));
  const periods = drawnPeriods(all).filter(({ kind }) => kind === main.at(-1)?.kind);
  return { periods, own: periods.flatMap(({ text }, place) => (texts.has(text) ? [place] : [])) };
}

/**
 * What can be chosen where some periods are shown, all or a part; undefined where no line can be drawn between figures
 * of the chosen region.
 */
export function choiceOf(
  { periods, own }: SpanSteps,
  shown: readonly Period[],
  indicator: Indicator,
  language: Language,
): Omit<SpanChoice, 'isNarrowed'> | undefined {
  const texts = new Set(shown.map(({ text }) => text));
  const places = periods.flatMap(({ text }, place) => (texts.has(text) ? [place] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const [nearestFrom, nearestTo] = [
    own.filter((place) => place <= last).at(-2) ?? -1,
    own.filter((place) => place >= first)[1] ?? -1,
  ];
  if (nearestFrom < first || nearestTo < 0 || nearestTo > last) return undefined;
  const endOf = (place: number, nearest: number, isOpen: boolean, outermost: Period | undefined): SpanEnd => {
    const { text = '' } = (isOpen ? outermost : periods[place]) ?? {};
    const name = periodWords(text, indicator, language).name;
    return { place, nearest, name, short: formatPeriod(text, language, 'short') };
  };
  return {
    periods: periods.map(({ text }) => text),
    from: endOf(first, nearestFrom, first === 0, shown[0]),
    to: endOf(last, nearestTo, last === periods.length - 1, lastOf(shown)),
  };
}

/** The period that ends last: a year does so after its first quarters. */
export function lastOf(periods: readonly Period[]): Period | undefined {
  return [...periods].sort((one, other) => one.end - other.end).at(-1);
}
