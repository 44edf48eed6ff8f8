import { intervalsMeet, type Interval } from '../../feed/derive/interval.js';
import type { Language } from '../../feed/feed.js';
import { countWord, say } from '../../locale/catalogue.js';
import type { RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { withStatus } from '../reading.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** What must be known of a bar to say where it stands. */
export interface RankedBar {
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly emphasised: boolean;
  readonly certain: boolean;
  readonly interval?: Interval;
  readonly remarks?: readonly string[];
}

/** What the region at an end has, as it is said after "har", and how much in words. */
export type EndOf<Bar> = (bar: Bar, isFirst: boolean) => readonly [what: string, value: string];

/**
 * Who stands first, as a title; and in a sentence who stands last, where the chosen region is, and what all of them are
 * read against.
 */
export interface RankingFinding {
  readonly text: string;
  readonly rest: string;
}

/** How a finding is told. */
export interface FindingTold {
  /** When it was so, where that is not now. */
  readonly when?: string | undefined;
  /** Sentences about what the bars are read against. */
  readonly against?: readonly string[];
}

/**
 * Who has most among how many: «Fredrikstad har flest jobber av de fire kommunene: 38 103». Undefined where nobody is
 * first alone, as far as the numbers that are shown and their intervals tell.
 *
 * @param bars all of them, largest first
 */
export function rankingFinding<Bar extends RankedBar>(
  bars: readonly Bar[],
  kind: RegionKind,
  endOf: EndOf<Bar>,
  language: Language,
  { when, against = [] }: FindingTold = {},
): RankingFinding | undefined {
  const [first, second] = bars;
  const last = bars.at(-1);
  if (!first || !second || !last || first.valueLabel === second.valueLabel || mayBeAlike(first, second))
    return undefined;
  const [most, highest] = endOf(first, true);
  const isPast = when !== undefined;
  const how = { isPast, language };
  const text = say(isPast ? WORDS.findingThen : WORDS.finding, language, {
    when: when ?? '',
    ...{ first: first.label, most, highest },
    count: countWord(bars.length, language),
    regions: regionWord(kind, 'these', language),
  });
  return {
    text: withStatus(text, first.certain ? [] : first.remarks?.map((remark) => remark.toLowerCase())),
    rest: [...lastText(bars, last, endOf, how), ...placeText(bars, how), ...against].join(' '),
  };
}

/** In which tense and language. */
interface Wording {
  readonly isPast: boolean;
  readonly language: Language;
}

function mayBeAlike(one: RankedBar, other: RankedBar): boolean {
  const boundsOf = ({ value, interval }: RankedBar) => ({ period: '', statuses: [], value, ...interval });
  return intervalsMeet(boundsOf(one), boundsOf(other));
}

function lastText<Bar extends RankedBar>(
  bars: readonly Bar[],
  last: Bar,
  endOf: EndOf<Bar>,
  { isPast, language }: Wording,
): string[] {
  if (bars.length > 2 && bars.at(-2)?.valueLabel === last.valueLabel) return [];
  const [least, lowest] = endOf(last, false);
  return [say(isPast ? WORDS.lastThen : WORDS.last, language, { last: last.label, least, lowest })];
}

/** Where the chosen region stands, unless that has been said. Those with the same number share a place. */
function placeText(bars: readonly RankedBar[], { isPast, language }: Wording): string[] {
  const chosen = bars.find(({ emphasised }) => emphasised);
  const isAtEnd = [bars[0], bars.at(-1)].some((bar) => bar?.valueLabel === chosen?.valueLabel);
  if (!chosen || isAtEnd) return [];
  const place = 1 + bars.findIndex(({ valueLabel }) => valueLabel === chosen.valueLabel);
  const words = { chosen: chosen.label, place, count: bars.length, value: chosen.valueLabel };
  return [say(isPast ? WORDS.placeThen : WORDS.place, language, words)];
}
