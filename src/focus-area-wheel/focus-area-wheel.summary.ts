import type { AreaKind, FocusArea, Language } from '../feed/feed.js';
import { listOf, say, sayCount, sentenceCase } from '../locale/catalogue.js';
import { KIND_COUNTS, REST_COUNT, WHEEL_WORDS as WORDS } from './focus-area-wheel.words.js';

/** «Tre sektorer og tre støtteområder. Velg et område for å se tall, tiltak og prosjekter.» Empty without areas. */
export function summaryOf(areas: readonly FocusArea[], language: Language): string {
  if (areas.length === 0) return '';
  const count = (kind: AreaKind): number => areas.filter((area) => area.kind === kind).length;
  const rest = count('sector') === 0 ? KIND_COUNTS.other : REST_COUNT;
  const entries = [['sector', KIND_COUNTS.sector], ['other', rest], ['support', KIND_COUNTS.support]] as const;
  const counts = entries.flatMap(([kind, entry]) => {
    const number = count(kind);
    return number === 0 ? [] : [sayCount(entry, number, language)];
  });
  const undecided = areas.every(({ status }) => status === 'candidate') ? [say(WORDS.notDecided, language)] : [];
  return [`${sentenceCase(listOf(counts, language))}.`, ...undecided, say(WORDS.choose, language)].join(' ');
}
