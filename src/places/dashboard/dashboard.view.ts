import type { Language } from '../../feed/feed.js';
import { listOf, say } from '../../locale/catalogue.js';
import { formatNumber, formatSigned } from '../../locale/number.js';
import { signedShare } from '../../view/key-figure/change-text.js';
import { growthOf, rankOf, type Growth, type Rank } from '../growth.js';
import { jobsSentence, newestQuarter } from '../jobs-words.js';
import { isOneMunicipality, nameOf } from '../place-name.js';
import type { Municipality } from '../place.js';
import { countyWith, municipalities } from '../places.js';
import { DIVIDED_NOTE } from '../starter-feed.words.js';
import { besideOf, type BesideView } from './beside.view.js';
import { GROWTH, HEADINGS, REMARKS, TILES } from './dashboard.words.js';
import { everyoneOf, type EveryoneView } from './everyone.view.js';

/** Below so many jobs a single employer moves the percentages. */
const FEW_JOBS = 500;

/** The whole dashboard of a municipality in a reader's language: everything that is shown, and nothing to work out. */
export interface DashboardView {
  readonly number: string;
  readonly name: string;
  /** How many jobs, how many more or fewer, and how that is among all municipalities. */
  readonly sentence: string;
  /** What a reader must know to read the figures right. */
  readonly remarks: readonly string[];
  readonly tiles: readonly TileView[];
  readonly trendHeading: string;
  readonly beside: BesideView;
  readonly everyone: EveryoneView;
}

/** A number with what it is of. */
export interface TileView {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly direction?: 'up' | 'down';
}

/**
 * The dashboard of a municipality.
 *
 * @param all the municipalities among which it is ranked; all that there are by default
 */
export function dashboardOf(
  place: Municipality,
  language: Language,
  all: readonly Municipality[] = municipalities(),
): DashboardView {
  const growth = growthOf(place.jobs);
  const ranks = ranksOf(place, all);
  return {
    number: place.number,
    name: nameOf(place),
    sentence: [jobsSentence(place, language), ...growthSentence(growth, ranks.growth, language)].join(' '),
    remarks: remarksOf(place, ranks, all.length, language),
    tiles: [
      jobsTile(place, language),
      changeTile(growth, language),
      countyTile(place, all, language),
      rankTile(say(TILES.inCountry, language), ranks, language),
    ],
    trendHeading: say(HEADINGS.trend, language),
    beside: besideOf(place, language, all),
    everyone: everyoneOf(place, language, all),
  };
}

/** Where a municipality stands among others; without a rank where it has no figure. */
interface Ranks {
  readonly growth: Rank | undefined;
  readonly size: Rank | undefined;
}

function ranksOf(place: Municipality, among: readonly Municipality[]): Ranks {
  const growth = growthOf(place.jobs)?.share;
  const size = place.jobs.at(-1) ?? undefined;
  const growths = among.flatMap(({ jobs }) => growthOf(jobs)?.share ?? []);
  const sizes = among.flatMap(({ jobs }) => jobs.at(-1) ?? []);
  return {
    growth: growth === undefined ? undefined : rankOf(growth, growths),
    size: size === undefined ? undefined : rankOf(size, sizes),
  };
}

function growthSentence(growth: Growth | undefined, rank: Rank | undefined, language: Language): readonly string[] {
  if (!growth || !rank || rank.of < 2) return [];
  const values = { of: rank.of, below: rank.below, above: rank.rank - 1 };
  if (growth.share < 0) return [say(GROWTH.below, language, values)];
  if (growth.share === 0) return [];
  return [say(rank.rank === 1 ? GROWTH.first : GROWTH.above, language, values)];
}

function remarksOf(place: Municipality, ranks: Ranks, all: number, language: Language): readonly string[] {
  const { parts } = place;
  const isFew = (place.jobs.at(-1) ?? FEW_JOBS) < FEW_JOBS;
  const isSome = ranks.growth !== undefined && ranks.growth.of < all;
  return [
    ...(isFew ? [say(REMARKS.few, language, { place: nameOf(place) })] : []),
    ...(parts.length === 0 ? [] : [dividedRemark(place, language)]),
    ...(isSome ? [say(REMARKS.notAll, language, { of: ranks.growth.of, all })] : []),
  ];
}

function dividedRemark({ parts }: Municipality, language: Language): string {
  return say(DIVIDED_NOTE, language, {
    parts: listOf(
      parts.map(({ name }) => name),
      language,
    ),
  });
}

function jobsTile({ jobs }: Municipality, language: Language): TileView {
  const newest = jobs.at(-1);
  return {
    label: say(TILES.jobs, language),
    value: typeof newest === 'number' ? formatNumber(newest, 0, language) : say(TILES.none, language),
    note: newestQuarter(language),
  };
}

function changeTile(growth: Growth | undefined, language: Language): TileView {
  const label = say(TILES.change, language);
  if (!growth) return { label, value: say(TILES.none, language), note: '' };
  const value = formatSigned(growth.change, 0, language);
  const note = signedShare(growth.share, language);
  if (growth.change === 0) return { label, value, note };
  return { label, value, note, direction: growth.change > 0 ? 'up' : 'down' };
}

function countyTile(place: Municipality, all: readonly Municipality[], language: Language): TileView {
  const county = countyWith(place.county);
  const label = say(TILES.inCounty, language, { place: county?.name ?? '' });
  const among = all.filter((each) => each.county === place.county);
  if (county && isOneMunicipality(county)) {
    return { label, value: '–', note: say(TILES.alone, language, { place: place.name }) };
  }
  return rankTile(label, ranksOf(place, among), language);
}

function rankTile(label: string, { growth, size }: Ranks, language: Language): TileView {
  if (!growth) return { label, value: say(TILES.none, language), note: '' };
  const note = say(TILES.rankNote, language, { of: growth.of, size: size ? rankText(size, language) : '–' });
  return { label, value: rankText(growth, language), note };
}

function rankText({ rank, isShared }: Rank, language: Language): string {
  return say(isShared ? TILES.sharedRank : TILES.rank, language, { rank });
}
