import { periodFrom } from '../period.js';

/** Periods that show a rhythm: two have one distance, which may be a gap as well. */
const ENOUGH = 3;

/**
 * The years from one figure to the next in an annual series, where the feed does not say it: four between municipal
 * elections. It is the least distance, when every other is a multiple of it and there are periods enough to tell.
 * Otherwise it is one year, or the length of what spans several years; several years that overlap are averages that
 * move on by the distance.
 *
 * @param texts the periods of all regions, as the feed writes them
 */
export function yearsBetween(texts: Iterable<string>): number {
  const periods = [...new Set(texts)].flatMap((text) => periodFrom(text) ?? []);
  const [first] = periods;
  const isAlike = periods.every(({ kind, part }) => kind === first?.kind && (kind === 'day' || part === first.part));
  if (!first || !isAlike) return 1;
  const years = [...new Set(periods.map(({ year }) => year))].sort((a, b) => a - b);
  const distances = years.slice(1).map((year, index) => year - (years[index] ?? year));
  const least = Math.min(...distances);
  const isRegular = years.length >= ENOUGH && distances.every((distance) => distance % least === 0);
  return isRegular ? least : Math.min(least, first.kind === 'years' ? first.part : 1);
}
