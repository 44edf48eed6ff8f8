import { LazyCode } from '../../widget/controls/watching/when-loaded.js';

/** Regions that a reader can still look through; more are searched. */
const MANY = 20;

/** The search field for regions. Only feeds with many of them make readers fetch it. */
export const regionSearch = new LazyCode(() => import('../../widget/search/search-field.js'));

/** Whether a choice of regions is so long that readers need to search it. */
export function isLong(count: number): boolean {
  return count > MANY;
}
