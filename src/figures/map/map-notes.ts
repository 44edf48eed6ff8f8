import type { Change } from '../../feed/derive/change.js';
import type { Indicator, Language } from '../../feed/feed.js';
import { listOf, say } from '../../locale/catalogue.js';
import { formatSigned, withUnit } from '../../locale/number.js';
import { gathered } from '../../view/missing.js';
import type { RankingBar } from '../ranking/ranking-figure.js';
import { MAP_WORDS as WORDS } from './map.words.js';

/** Names that a note lists. */
const MOST_NAMED = 12;

/** Of what a region had a year ago, against the middle of all: below this share a change in per cent says little. */
const SMALL = 0.25;

/** Which regions have no outline; of very many how they begin. */
export function withoutNote(names: readonly string[], language: Language): string[] {
  return names.length === 0 ? [] : [say(WORDS.notOnMap, language, { regions: namesIn(names, language) })];
}

/** The statuses of the figures, which a colour cannot show, with their regions. */
export function statusNotes(bars: readonly RankingBar[], language: Language): string[] {
  const pairs = bars.flatMap(({ label, remarks = [] }) =>
    remarks.map((remark) => [remark.toLowerCase(), label] as const),
  );
  return gathered(pairs).map(([status, names]) =>
    names.length === bars.length
      ? say(WORDS.allUncertain, language, { status })
      : say(WORDS.uncertain, language, { status, regions: namesIn(names, language) }),
  );
}

/** A count has no density: how large an area is says nothing of it. */
export function countNote({ quantity }: Indicator, language: Language): string[] {
  return quantity === 'count' ? [say(WORDS.counts, language)] : [];
}

/** What the greatest changes in per cent are in numbers, where those who have them are small. */
export function smallNote(
  bars: readonly RankingBar[],
  shares: ReadonlyMap<string, Change>,
  { unit }: Indicator,
  language: Language,
): string[] {
  const values = [...shares.values()].map(({ from }) => from.value ?? 0).sort((one, other) => one - other);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  const ends = [bars[0], bars.at(-1)].flatMap((bar) => {
    const change = bar && shares.get(bar.key);
    return bar && change && (change.from.value ?? 0) < middle * SMALL ? [{ bar, change }] : [];
  });
  const changes = ends.map(({ bar: { label, valueLabel }, change }) =>
    say(WORDS.smallChange, language, {
      region: label,
      share: valueLabel,
      change: withUnit(formatSigned(change.absolute, unit.decimals, language), unit, language),
    }),
  );
  return changes.length === 0 ? [] : [say(WORDS.smallNumbers, language, { changes: listOf(changes, language) })];
}

function namesIn(names: readonly string[], language: Language): string {
  if (names.length <= MOST_NAMED) return listOf(names, language);
  return `${names.slice(0, MOST_NAMED).join(', ')} … (${names.length})`;
}
