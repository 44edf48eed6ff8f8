import type { AreaKind, AreaStatus, FocusArea, Language } from '../../feed/feed.js';
import type { OwnedAreas } from '../../feed/derive/owners.js';
import { phraseIn, withoutSoftHyphens } from '../../feed/localized-text.js';
import type { DrawnFeed } from './drawn-feed.js';
import { countWord, listOf, say, sayCount, sentenceCase } from '../../locale/catalogue.js';
import {
  ARCHIVED_COUNT,
  CANDIDATE_COUNT,
  KIND_COUNTS,
  NATURE_WORDS,
  REST_COUNT,
  WHEEL_WORDS as WORDS,
  type StatusCount,
} from '../focus-area-wheel.words.js';

/** What there is, and what can be done with it: «Tre sektorer … Velg et område for å se …» Empty without areas. */
export function summaryOf(feed: DrawnFeed, owners: readonly OwnedAreas[], language: Language): string {
  const { focusAreas: areas, nature } = feed;
  if (areas.length === 0) return '';
  const { choose } = nature === 'area' ? WORDS : NATURE_WORDS[nature];
  return `${statementOf(feed, owners, language)} ${say(choose, language)}`;
}

/**
 * How many areas there are of each kind, and how many of them are not decided or completed: «Tre sektorer og tre
 * støtteområder, hvorav ett er avsluttet.»
 */
export function statementOf(
  { focusAreas: areas, nature }: DrawnFeed,
  owners: readonly OwnedAreas[],
  language: Language,
): string {
  const countOf = (each: readonly FocusArea[]): string =>
    nature === 'area' ? countsText(each, language) : sayCount(NATURE_WORDS[nature].count, each.length, language);
  const isEvery = (wanted: AreaStatus): boolean => nature === 'area' && areas.every(({ status }) => status === wanted);
  return [
    `${sentenceCase(byOwner(areas, owners, countOf, language))}.`,
    ...(isEvery('candidate') ? [say(WORDS.notDecided, language)] : []),
    ...(isEvery('archived') ? [say(WORDS.allCompleted, language)] : []),
  ].join(' ');
}

/** How many there are, by owner where there are several: «ett fokusområde fra Osloregionen og seks fra …». */
function byOwner(
  all: readonly FocusArea[],
  owners: readonly OwnedAreas[],
  countOf: (areas: readonly FocusArea[]) => string,
  language: Language,
): string {
  if (owners.length === 0) return countOf(all);
  const parts = owners.map(({ owner, areas }) =>
    say(WORDS.fromOwner, language, {
      areas: countOf(areas),
      owner: withoutSoftHyphens(phraseIn(owner, language).text),
    }),
  );
  return listOf(parts, language);
}

function countsText(areas: readonly FocusArea[], language: Language): string {
  const text = listOf(kindCounts(areas, language), language);
  const statuses = listOf(
    [
      ...statusCount(areas, 'candidate', CANDIDATE_COUNT, language),
      ...statusCount(areas, 'archived', ARCHIVED_COUNT, language),
    ],
    language,
  );
  return statuses === '' ? text : say(WORDS.ofThese, language, { areas: text, statuses });
}

function kindCounts(areas: readonly FocusArea[], language: Language): string[] {
  const count = (kind: AreaKind): number => areas.filter((area) => area.kind === kind).length;
  const rest = count('sector') === 0 ? KIND_COUNTS.other : REST_COUNT;
  const entries = [
    ['sector', KIND_COUNTS.sector],
    ['other', rest],
    ['support', KIND_COUNTS.support],
  ] as const;
  return entries.flatMap(([kind, entry]) => {
    const number = count(kind);
    return number === 0 ? [] : [sayCount(entry, number, language)];
  });
}

/** How many have a status, when it is some of them. One has the gender of «sektor» only where all are sectors. */
function statusCount(
  areas: readonly FocusArea[],
  wanted: AreaStatus,
  entries: StatusCount,
  language: Language,
): string[] {
  const number = areas.filter(({ status }) => status === wanted).length;
  if (number === 0 || number === areas.length) return [];
  if (number > 1) return [say(entries.other, language, { count: countWord(number, language) })];
  return [say(areas.every(({ kind }) => kind === 'sector') ? entries.sector : entries.area, language)];
}
