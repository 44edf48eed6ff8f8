import { changeTo, type Change } from '../feed/derive/change.js';
import { regionSeries } from '../feed/derive/regions/region-series.js';
import type { Feed, Indicator, Language } from '../feed/feed.js';
import { listOf, say } from '../locale/catalogue.js';
import { formatShare } from '../locale/number.js';
import { differenceText, directionWord, relativeText } from '../view/key-figure/change-text.js';
import type { ChangedObservation } from './changed-observations.js';
import { JUMP_WORDS as WORDS } from './changes.words.js';
import { nameOf } from './headlines.js';

/** A change over a year from which on it is a jump, as a share. */
const JUMP = 0.1;

/** Jumps that are named. */
const MOST_NAMED = 5;

/** The change over a year of a figure that is new or corrected. */
interface RegionJump {
  readonly region: string;
  readonly change: Change;
  readonly size: number;
}

/**
 * The new and corrected figures that have moved much in a year, or which of them has moved most; empty where none of
 * them has a change in per cent.
 */
export function jumpSentence(
  changed: readonly ChangedObservation[],
  indicator: Indicator,
  feed: Feed,
  language: Language,
): string {
  const moves = changed.flatMap((each) => jumpOf(each, indicator, feed)).sort((a, b) => b.size - a.size);
  const [most] = moves;
  if (!most) return '';
  const limit = formatShare(JUMP, language, 0);
  const wordsOf = ({ region, change }: RegionJump) =>
    say(WORDS.jump, language, {
      region: nameOf(feed, region, language),
      change: moveText(indicator, change, language),
    });
  const jumps = moves.filter(({ size }) => size >= JUMP);
  if (jumps.length === 0) return say(WORDS.none, language, { limit, most: wordsOf(most) });
  const named = jumps.slice(0, MOST_NAMED).map(wordsOf);
  const others = jumps.length - named.length;
  const all = others === 0 ? named : [...named, say(WORDS.others, language, { count: others })];
  return say(WORDS.some, language, { limit, jumps: listOf(all, language) });
}

function jumpOf({ kind, region, after }: ChangedObservation, indicator: Indicator, feed: Feed): RegionJump[] {
  const isNews = kind === 'new' || kind === 'corrected';
  const series = isNews ? regionSeries(feed, indicator, region) : undefined;
  if (!after || !series) return [];
  const change = changeTo(indicator, series.observations, after);
  if (change.kind !== 'change' || change.relative === null) return [];
  return [{ region, change, size: Math.abs(change.relative) }];
}

/** «27 flere (+8,4 %)» */
function moveText(indicator: Indicator, change: Change, language: Language): string {
  const word = directionWord(indicator, change);
  const share = relativeText(change, language);
  if (!word) return share;
  const difference = differenceText(indicator, change.absolute, language);
  return `${difference} ${say(word, language)}${share === '' ? '' : ` (${share})`}`;
}
