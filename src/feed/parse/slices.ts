import type { Dimension } from '../shape/objects.js';
import type { Observation } from './observations.js';

/** The observations of one indicator for one region, in time order. */
export interface Series {
  readonly region: string;
  readonly observations: readonly Observation[];
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
