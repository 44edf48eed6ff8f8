import type { Language } from '../feed/feed.js';
import { say, type Entry } from '../locale/catalogue.js';
import { formatNumber, formatValue } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import { signedShare } from '../view/key-figure/change-text.js';
import { growthOf, type Growth } from './growth.js';
import { QUARTERS } from './municipality-table.js';
import { nameOf } from './place-name.js';
import type { Place } from './place.js';
import { jobsTogether, membersOf } from './places.js';
import { JOBS } from './starter-feed.words.js';

const WORDS = {
  jobs: {
    nb: 'I {quarter} var det {jobs} i {place}{change}.',
    nn: 'I {quarter} var det {jobs} i {place}{change}.',
    sv: '{quarter} fanns det {jobs} i {place}{change}.',
    en: 'In {quarter} there were {jobs} in {place}{change}.',
  },
  more: {
    nb: ', {difference} flere enn året før ({share})',
    nn: ', {difference} fleire enn året før ({share})',
    sv: ', {difference} fler än året före ({share})',
    en: ', {difference} more than a year earlier ({share})',
  },
  fewer: {
    nb: ', {difference} færre enn året før ({share})',
    nn: ', {difference} færre enn året før ({share})',
    sv: ', {difference} färre än året före ({share})',
    en: ', {difference} fewer than a year earlier ({share})',
  },
  same: {
    nb: ', det samme som året før',
    nn: ', det same som året før',
    sv: ', samma som året före',
    en: ', the same as a year earlier',
  },
  unknown: {
    nb: 'Det er ikke noe tall for {place} i {quarter}.',
    nn: 'Det er ikkje noko tal for {place} i {quarter}.',
    sv: 'Det finns ingen siffra för {place} {quarter}.',
    en: 'There is no figure for {place} in {quarter}.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

const UNIT = { id: 'jobs', label: JOBS.label, labelOne: JOBS.labelOne, decimals: 0 };

/** The newest quarter in words: `4. kvartal 2023`. */
export function newestQuarter(language: Language): string {
  return formatPeriod(QUARTERS.at(-1) ?? '', language);
}

/** How many jobs there were, and how many there had been a year before, as a sentence. */
export function jobsSentence(place: Place, language: Language): string {
  const jobs = jobsTogether(membersOf(place));
  const newest = jobs.at(-1);
  const values = { place: nameOf(place), quarter: newestQuarter(language) };
  if (typeof newest !== 'number') return say(WORDS.unknown, language, values);
  const sentence = say(WORDS.jobs, language, {
    ...values,
    jobs: formatValue(newest, UNIT, language),
    change: changeClause(growthOf(jobs), language),
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function changeClause(growth: Growth | undefined, language: Language): string {
  if (!growth) return '';
  if (growth.change === 0) return say(WORDS.same, language);
  return say(growth.change > 0 ? WORDS.more : WORDS.fewer, language, {
    difference: formatNumber(Math.abs(growth.change), 0, language),
    share: signedShare(growth.share, language),
  });
}
