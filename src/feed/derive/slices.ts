import type { Indicator } from '../feed.js';
import type { LocalizedText } from '../localized-text.js';
import { firstCategory, seriesOfSlice } from '../parse/slices.js';
import { LANGUAGES } from '../shape/widget-words.js';

/** Categories that somebody has chosen: the id of a dimension, and of one of its categories. */
export type ChosenCategories = readonly (readonly [dimension: string, category: string])[];

/** The category of each dimension: the chosen one if it has it. */
export function categoriesOf({ dimensions }: Indicator, chosen: ChosenCategories = []): string[] {
  return dimensions.map((dimension) => {
    const id = chosen.find(([of]) => of === dimension.id)?.[1];
    return dimension.categories.some((category) => category.id === id) ? (id ?? '') : firstCategory(dimension);
  });
}

/**
 * The part of an indicator that has been chosen, as an indicator whose title names the categories: «Sysselsatte
 * (Kvinner, 15–24 år)». What is about the whole does not go along: its parts and what it is compared as.
 */
export function sliceOf(indicator: Indicator, chosen?: ChosenCategories): Indicator {
  const categories = categoriesOf(indicator, chosen);
  const series = seriesOfSlice(indicator.slices, categories) ?? [];
  const named = indicator.dimensions.flatMap(({ total, categories: all }, index) => {
    const category = all.find(({ id }) => id === categories[index]);
    return category && category.id !== total ? [category.label] : [];
  });
  if (named.length === 0) return indicator;
  const titled = (title: LocalizedText): LocalizedText => withLabels(title, named);
  return {
    ...indicator,
    title: titled(indicator.title),
    ...(indicator.shortTitle ? { shortTitle: titled(indicator.shortTitle) } : {}),
    isSlice: true,
    parts: [],
    series,
  };
}

function withLabels(title: LocalizedText, labels: readonly LocalizedText[]): LocalizedText {
  const languages = LANGUAGES.filter((language) => title[language] !== undefined);
  const said = languages.map((language) => {
    const words = labels.map((label) => label[language] ?? Object.values(label)[0] ?? '');
    return [language, `${title[language] ?? ''} (${words.join(', ')})`] as const;
  });
  return Object.fromEntries(said);
}
