import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber, formatSigned, SPACE, withUnit } from '../../locale/number.js';
import { formatPeriod } from '../../locale/time.js';
import { signedShare } from '../../view/key-figure/change-text.js';
import { growthOf, type Growth } from '../growth.js';
import { QUARTERS } from '../municipality-table.js';
import { countyNameOf, isOneMunicipality, nameOf } from '../place-name.js';
import type { Municipality } from '../place.js';
import { countyWith } from '../places.js';
import { COLUMNS, EVERYONE, HEADINGS } from './dashboard.words.js';

/** All municipalities by their growth, as a figure of dots and as a table of the same. */
export interface EveryoneView {
  readonly heading: string;
  readonly explanation: string;
  /** By growth, the least first. */
  readonly dots: readonly Dot[];
  readonly scale: GrowthScale;
  readonly table: EveryoneTable;
}

/** A municipality in the figure. */
export interface Dot {
  readonly share: number;
  readonly kind: 'chosen' | 'county' | 'other';
  /** `Rakkestad +1,8 %` */
  readonly label: string;
}

/** What part of all growth is drawn to scale; what lies beyond is gathered at its ends. */
export interface GrowthScale {
  readonly low: EndTick;
  readonly high: EndTick;
  /** Between the ends, zero among them. */
  readonly ticks: readonly Tick[];
}

/** A place on the scale with what is written there. */
export interface Tick {
  readonly share: number;
  readonly text: string;
}

/** An end of the scale, where all that lies beyond it is gathered. */
export interface EndTick extends Tick {
  /** The same where there is little room: `≤ −6 %`. */
  readonly shortText: string;
}

/** The table that says the same as the dots. */
export interface EveryoneTable {
  /** What opens it. */
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly [rank: string, place: string, county: string, jobs: string, growth: string];
  /** The greatest growth first. */
  readonly rows: readonly EveryoneRow[];
}

export interface EveryoneRow {
  readonly rank: string;
  readonly number: string;
  readonly name: string;
  readonly county: string;
  readonly jobs: string;
  readonly growth: string;
  readonly isChosen: boolean;
}

/** A municipality that has figures for both quarters. */
interface Grown {
  readonly place: Municipality;
  readonly growth: Growth;
}

/** No more than this share of all is gathered at each end of the scale. */
const MOST_BEYOND = 0.05;
/** The scale is marked and ends at every second per cent. */
const STEP = 2;

export function everyoneOf(place: Municipality, language: Language, all: readonly Municipality[]): EveryoneView {
  const grown = all
    .flatMap((each): Grown[] => {
      const growth = growthOf(each.jobs);
      return growth ? [{ place: each, growth }] : [];
    })
    .sort((a, b) => a.growth.share - b.growth.share);
  const shares = grown.map(({ growth }) => growth.share);
  const scale = scaleOf(shares, language);
  return {
    heading: say(HEADINGS.everyone, language),
    explanation: explanationOf(place, shares, scale, language),
    dots: grown.map((each) => dotOf(each, place, language)),
    scale,
    table: tableOf(grown, place, language),
  };
}

/** The quarters that are compared. */
function quartersIn(language: Language): Readonly<Record<'before' | 'newest', string>> {
  const [before = '', newest = ''] = [QUARTERS.at(-5), QUARTERS.at(-1)];
  return { before: formatPeriod(before, language), newest: formatPeriod(newest, language) };
}

function explanationOf(
  place: Municipality,
  shares: readonly number[],
  { low, high }: GrowthScale,
  language: Language,
): string {
  const tails = {
    low: shares.filter((share) => share <= low.share).length,
    high: shares.filter((share) => share >= high.share).length,
    from: percentText(low.share, language),
    to: percentText(high.share, language),
  };
  const county = countyWith(place.county);
  const sentences = [
    say(EVERYONE.dots, language),
    ...(county && !isOneMunicipality(county) ? [say(EVERYONE.county, language, { county: county.name })] : []),
    say(EVERYONE.change, language, quartersIn(language)),
    say(EVERYONE.tails, language, tails),
  ];
  return sentences.join(' ');
}

/** From the least share sorted first: a scale of whole steps with few beyond it, and zero on it. */
function scaleOf(sorted: readonly number[], language: Language): GrowthScale {
  const beyond = Math.floor(sorted.length * MOST_BEYOND);
  const steps = (share: number): number => (share * 100) / STEP;
  const low = Math.min(-1, Math.ceil(steps(sorted[beyond] ?? 0)) - 1);
  const high = Math.max(1, Math.floor(steps(sorted.at(-1 - beyond) ?? 0)) + 1);
  const tick = (step: number): Tick => {
    const share = (step * STEP) / 100;
    return { share, text: percentText(share, language) };
  };
  const end = (step: number, entry: (typeof EVERYONE)['lower' | 'higher']): EndTick => {
    const { share, text } = tick(step);
    const shortText = `${step < 0 ? '≤' : '≥'}${SPACE}${text}`;
    return { share, text: say(entry, language, { share: text }), shortText };
  };
  const between = Array.from({ length: high - low - 1 }, (_, index) => tick(low + 1 + index));
  return { low: end(low, EVERYONE.lower), high: end(high, EVERYONE.higher), ticks: between };
}

/** A whole per cent on the scale: `+2 %`, `0`. */
function percentText(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  return percent === 0 ? '0' : withUnit(formatSigned(percent, 0, language), { id: 'percent', decimals: 0 }, language);
}

function dotOf({ place, growth }: Grown, chosen: Municipality, language: Language): Dot {
  const isChosen = place.number === chosen.number;
  return {
    share: growth.share,
    kind: isChosen ? 'chosen' : place.county === chosen.county ? 'county' : 'other',
    label: `${nameOf(place)} ${signedShare(growth.share, language)}`,
  };
}

function tableOf(grown: readonly Grown[], chosen: Municipality, language: Language): EveryoneTable {
  const falling = [...grown].reverse();
  // Those that are equal stand together, and have the place of the first of them.
  const firsts = new Map<number, number>();
  falling.forEach(({ growth }, index) => firsts.set(growth.share, firsts.get(growth.share) ?? index));
  const rows = falling.map(
    ({ place, growth }): EveryoneRow => ({
      rank: String((firsts.get(growth.share) ?? 0) + 1),
      number: place.number,
      name: nameOf(place),
      county: countyNameOf(place),
      jobs: formatNumber(growth.jobs, 0, language),
      growth: signedShare(growth.share, language),
      isChosen: place.number === chosen.number,
    }),
  );
  const { rank, municipality, county, jobs, growth } = COLUMNS;
  return {
    title: say(EVERYONE.show, language),
    caption: say(EVERYONE.caption, language, quartersIn(language)),
    columns: [
      say(rank, language),
      say(municipality, language),
      say(county, language),
      say(jobs, language),
      say(growth, language),
    ],
    rows,
  };
}
