import { changeTo } from '../feed/derive/change.js';
import { regionSeries } from '../feed/derive/regions/region-series.js';
import { sliceOf, type ChosenCategories } from '../feed/derive/slices.js';
import type { Feed, Indicator, Language, Observation } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { periodWords } from '../locale/indicator-period.js';
import { formatSigned } from '../locale/number.js';
import { relativeText } from '../view/key-figure/change-text.js';
import { unitBeside, valueText } from '../view/key-figure/interval-text.js';
import { badgesOf } from '../view/key-figure/key-figure.js';
import { missingText } from '../view/missing.js';
import { changedObservations, type ChangedObservation } from './changed-observations.js';
import { figureSentences } from './figure-sentences.js';
import type { FigureChange, FigureChangeKind, IndicatorChanges } from './feed-changes.js';
import { nameOf } from './headlines.js';

/** The figures of every key figure that somebody wrote otherwise. Sums follow from them, and are not told here. */
export function changedFigures(before: Feed | undefined, after: Feed, language: Language): readonly IndicatorChanges[] {
  return after.indicators.flatMap(wholeAndSlices).flatMap(([indicator, categories]) => {
    const earlier = before && sameIn(before, indicator, categories);
    const changed = changedObservations(earlier, indicator);
    if (changed.length === 0) return [];
    return [
      {
        indicator: indicator.id,
        title: phraseIn(indicator.title, language).text,
        sentences: figureSentences(indicator, changed, language),
        figures: changed.map((each) => figureChange(each, indicator, after, language)).sort(byKindAndGrowth),
      },
    ];
  });
}

/** An indicator and the parts of it that have figures of their own, each with its categories. */
function wholeAndSlices(indicator: Indicator): readonly (readonly [Indicator, ChosenCategories])[] {
  const slices = indicator.slices.map(({ categories }) => chosenOf(indicator, categories));
  const parts = slices.map((chosen) => [sliceOf(indicator, chosen), chosen] as const);
  return [[indicator, []], ...parts.filter(([part]) => part !== indicator)];
}

function chosenOf({ dimensions }: Indicator, categories: readonly string[]): ChosenCategories {
  return dimensions.map(({ id }, index) => [id, categories[index] ?? '']);
}

function sameIn(feed: Feed, { id }: Indicator, categories: ChosenCategories): Indicator | undefined {
  const indicator = feed.indicators.find((each) => each.id === id);
  return indicator && sliceOf(indicator, categories);
}

function figureChange(
  { kind, region, before, after }: ChangedObservation,
  indicator: Indicator,
  feed: Feed,
  language: Language,
): FigureChange {
  const shown = after ?? before;
  const series = regionSeries(feed, indicator, region);
  const change = after && series && changeTo(indicator, series.observations, after);
  const isChange = change?.kind === 'change';
  return {
    kind,
    region: nameOf(feed, region, language),
    period: shown ? periodWords(shown.period, indicator, language).label : '',
    value: shown ? wordsOf(shown, indicator, language) : '',
    ...(kind === 'corrected' && before ? { before: wordsOf(before, indicator, language) } : {}),
    difference: isChange ? formatSigned(change.absolute, indicator.unit.decimals, language) : '',
    share: isChange ? relativeText(change, language) : '',
    relative: isChange ? change.relative : null,
    badges: after ? badgesOf(after, language) : [],
  };
}

function wordsOf(observation: Observation, indicator: Indicator, language: Language): string {
  const { value } = observation;
  if (value === null) return missingText(observation, language);
  return valueText(value, observation, { ...unitBeside(indicator), label: {} }, language);
}

const KINDS: readonly FigureChangeKind[] = ['new', 'corrected', 'marked', 'removed'];

function byKindAndGrowth(one: FigureChange, other: FigureChange): number {
  const kind = KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  return kind === 0 ? (other.relative ?? -Infinity) - (one.relative ?? -Infinity) || 0 : kind;
}
