import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { signedShare } from '../../view/key-figure/change-text.js';
import { growthOf, type Growth } from '../growth.js';
import { isOneMunicipality, nameOf } from '../place-name.js';
import type { Municipality } from '../place.js';
import { countyWith, jobsTogether } from '../places.js';
import { BESIDE, COLUMNS, HEADINGS, TILES } from './dashboard.words.js';

/** A municipality beside its neighbours, its county and the country. */
export interface BesideView {
  readonly heading: string;
  readonly columns: readonly [place: string, jobs: string, growth: string];
  /** The municipality and its neighbours, the greatest growth first; then the sums. */
  readonly rows: readonly BesideRow[];
  /** What counts as a neighbour, or that there is none. */
  readonly note: string;
}

/** A row of the table. */
export interface BesideRow {
  readonly name: string;
  /** The number of a municipality that has a dashboard of its own to go to. */
  readonly number?: string;
  readonly kind: 'chosen' | 'neighbour' | 'sum';
  readonly jobs: string;
  readonly growth: string;
  /** The growth as a bar: where it begins and ends, as shares of the width that all rows have. */
  readonly bar?: readonly [start: number, end: number];
}

/** What a row is about. */
interface Compared extends Pick<BesideRow, 'name' | 'number' | 'kind'> {
  readonly jobs: readonly (number | null)[];
}

export function besideOf(place: Municipality, language: Language, all: readonly Municipality[]): BesideView {
  const neighbours = all.filter(({ number }) => place.neighbours.includes(number));
  const places = [place, ...neighbours].sort((a, b) => shareOf(b) - shareOf(a));
  const compared = [...places.map((each) => comparedPlace(each, place)), ...sumsFor(place, language, all)];
  const growths = compared.map(({ jobs }) => growthOf(jobs));
  const scale = scaleOf(growths);
  return {
    heading: say(HEADINGS.beside, language),
    columns: [say(COLUMNS.municipality, language), say(COLUMNS.jobs, language), say(COLUMNS.growth, language)],
    rows: compared.map((each, index) => rowOf(each, growths[index], scale, language)),
    note: say(neighbours.length === 0 ? BESIDE.noNeighbours : BESIDE.onLand, language, { place: nameOf(place) }),
  };
}

/** Those without a figure stand last. */
function shareOf({ jobs }: Municipality): number {
  return growthOf(jobs)?.share ?? -Infinity;
}

function comparedPlace(each: Municipality, place: Municipality): Compared {
  const { number, jobs } = each;
  if (number === place.number) return { name: nameOf(each), kind: 'chosen', jobs };
  return { name: nameOf(each), number, kind: 'neighbour', jobs };
}

/** The county, where it is more than the municipality, and all municipalities together. */
function sumsFor(place: Municipality, language: Language, all: readonly Municipality[]): readonly Compared[] {
  const county = countyWith(place.county);
  const members = all.filter((each) => each.county === place.county);
  const country = {
    name: say(BESIDE.all, language, { count: all.length }),
    kind: 'sum',
    jobs: jobsTogether(all),
  } as const;
  if (!county || isOneMunicipality(county)) return [country];
  return [{ name: county.name, kind: 'sum', jobs: jobsTogether(members) }, country];
}

/** From where the bars go to the left and to the right: the least and the greatest growth, zero between them. */
function scaleOf(growths: readonly (Growth | undefined)[]): readonly [least: number, most: number] {
  const shares = growths.flatMap((growth) => growth?.share ?? []);
  return [Math.min(0, ...shares), Math.max(0, ...shares)];
}

function rowOf(
  { name, number, kind, jobs }: Compared,
  growth: Growth | undefined,
  [least, most]: readonly [least: number, most: number],
  language: Language,
): BesideRow {
  const newest = jobs.at(-1);
  const none = say(TILES.none, language);
  const at = (share: number): number => (most === least ? 0 : (share - least) / (most - least));
  return {
    name,
    ...(number === undefined ? {} : { number }),
    kind,
    jobs: typeof newest === 'number' ? formatNumber(newest, 0, language) : none,
    growth: growth ? signedShare(growth.share, language) : none,
    ...(growth ? { bar: [at(Math.min(0, growth.share)), at(Math.max(0, growth.share))] as const } : {}),
  };
}
