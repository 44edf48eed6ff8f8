import { phraseIn, type LocalizedText } from '../localized-text.js';
import type { Dimension } from '../shape/objects.js';
import { LANGUAGES } from '../shape/widget-words.js';
import type { Observation } from './observations.js';
import type { Region } from './regions.js';

/** What the figures of a region say about the time before it was as it is now. */
export interface Past {
  /**
   * `sum`: the figures before `period` are those of the regions added up. `break`: they cannot be, and the series is
   * interrupted at `period`.
   */
  readonly kind: 'sum' | 'break';
  /** The regions that it came of. */
  readonly regions: readonly Region[];
  /** The first period of the region as it is now. */
  readonly period: string;
}

/** A series with its past. */
export interface ContinuedSeries {
  readonly observations: readonly Observation[];
  readonly past: Past;
}

/** The observations of one indicator for one region, in time order. */
export interface Series {
  readonly region: string;
  /** As they are published. */
  readonly observations: readonly Observation[];
  /** The same with what the predecessors of the region have before them, where they have something. */
  readonly continued?: ContinuedSeries;
}

/** The series of one category of each dimension. */
export interface Slice {
  /** Their ids, in the order of the dimensions. */
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** The category that is shown before anybody chooses: the total, or the first where there is none. */
export function firstCategory({ total, categories }: Dimension): string {
  return categories.find(({ id }) => id === total)?.id ?? categories[0]?.id ?? '';
}

/** The series of a part of an indicator, by the category of each of its dimensions; undefined where there are none. */
export function seriesOfSlice(slices: readonly Slice[], categories: readonly string[]): readonly Series[] | undefined {
  return slices.find((slice) => slice.categories.every((id, index) => id === categories[index]))?.series;
}

/** What an indicator is called. */
export interface Titles {
  readonly title: LocalizedText;
  readonly shortTitle?: LocalizedText;
}

/**
 * What a part of an indicator is called: «Sysselsatte (Kvinner, 15–24 år)». Totals go without saying; undefined where
 * there is nothing else to say.
 */
export function titlesOfSlice(
  { title, shortTitle }: Titles,
  dimensions: readonly Dimension[],
  categories: readonly string[],
): Titles | undefined {
  const labels = dimensions.flatMap(({ total, categories: all }, index) => {
    const category = all.find(({ id }) => id === categories[index]);
    return category && category.id !== total ? [category.label] : [];
  });
  if (labels.length === 0) return undefined;
  return {
    title: withLabels(title, labels),
    ...(shortTitle ? { shortTitle: withLabels(shortTitle, labels) } : {}),
  };
}

function withLabels(title: LocalizedText, labels: readonly LocalizedText[]): LocalizedText {
  const said = LANGUAGES.flatMap((language) => {
    const words = labels.map((label) => phraseIn(label, language).text);
    return title[language] === undefined ? [] : [[language, `${title[language]} (${words.join(', ')})`] as const];
  });
  return Object.fromEntries(said);
}
