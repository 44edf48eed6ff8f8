import type { Indicator } from '../feed.js';
import { firstCategory, figuresOfSlice, titlesOfSlice } from '../parse/slices.js';

/** Categories that somebody has chosen: the id of a dimension, and of one of its categories. */
export type ChosenCategories = readonly (readonly [dimension: string, category: string])[];

/** The category of each dimension: the chosen one if it has it. */
export function categoriesOf({ dimensions }: Indicator, chosen: ChosenCategories = []): string[] {
  return dimensions.map((dimension) => {
    const { id, categories } = dimension;
    const pair = chosen.find(([of, category]) => of === id && categories.some((each) => each.id === category));
    return pair?.[1] ?? firstCategory(dimension);
  });
}

/**
 * The part of an indicator that has been chosen, as an indicator whose title names the categories. What is about the
 * whole does not go along: its parts and its targets. The first categories are the indicator itself.
 */
export function sliceOf(indicator: Indicator, chosen?: ChosenCategories): Indicator {
  const { dimensions, slices, titles = indicator } = indicator;
  const categories = categoriesOf(indicator, chosen);
  if (dimensions.every((dimension, index) => categories[index] === firstCategory(dimension))) return indicator;
  const named = titlesOfSlice(titles, dimensions, categories) ?? titles;
  return { ...indicator, ...named, isSlice: true, parts: [], ...figuresOfSlice(slices, categories) };
}
