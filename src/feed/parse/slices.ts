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

/** The figures of a region that has published none, as the sum over the members that it lists. */
export interface SummedSeries {
  readonly region: string;
  /** The regions added up. */
  readonly summed: readonly Region[];
  readonly observations: readonly Observation[];
}

/** What has been counted in the regions. */
export interface Figures {
  /** As they are published. */
  readonly series: readonly Series[];
  /** The sums for regions that are not among those, where they can be added up. */
  readonly sums: readonly SummedSeries[];
}

/** The figures of one category of each dimension. */
export interface Slice extends Figures {
  /** Their ids, in the order of the dimensions. */
  readonly categories: readonly string[];
}

/** The category that is shown before anybody chooses: the total, or the first where there is none. */
export function firstCategory({ total, categories }: Dimension): string {
  return categories.find(({ id }) => id === total)?.id ?? categories[0]?.id ?? '';
}

/** The figures of a part of an indicator, by the category of each of its dimensions. */
export function figuresOfSlice(slices: readonly Slice[], categories: readonly string[]): Figures {
  const found = slices.find((slice) => slice.categories.every((id, index) => id === categories[index]));
  return { series: found?.series ?? [], sums: found?.sums ?? [] };
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
