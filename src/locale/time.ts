import type { Language } from '../feed/feed.js';
import { NOT_GIVEN, periodFrom, type Period } from '../feed/period.js';
import { say, type Entry } from './catalogue.js';

/**
 * Periods and dates are written with our own words: Chromium knows no nynorsk, and a date that passes through `Date`
 * and `Intl` can change its day with the reader's time zone.
 */
const MONTHS: Readonly<Record<Language, string>> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
};

const LONG: Readonly<Record<'half-year' | 'quarter' | 'week', Entry>> = {
  'half-year': {
    nb: '{part}. halvår {year}',
    nn: '{part}. halvår {year}',
    sv: '{ordinal} halvåret {year}',
    en: 'H{part} {year}',
  },
  quarter: {
    nb: '{part}. kvartal {year}',
    nn: '{part}. kvartal {year}',
    sv: '{ordinal} kvartalet {year}',
    en: 'Q{part} {year}',
  },
  week: { nb: 'uke {part} {year}', nn: 'veke {part} {year}', sv: 'vecka {part} {year}', en: 'week {part} {year}' },
};

const SHORT: Readonly<Record<'half-year' | 'quarter' | 'week', Entry>> = {
  'half-year': {
    nb: '{part}. halvår {year}',
    nn: '{part}. halvår {year}',
    sv: 'halvår {part} {year}',
    en: 'H{part} {year}',
  },
  quarter: { nb: '{part}. kv. {year}', nn: '{part}. kv. {year}', sv: 'kv. {part} {year}', en: 'Q{part} {year}' },
  week: { nb: 'uke {part} {year}', nn: 'veke {part} {year}', sv: 'v. {part} {year}', en: 'wk {part} {year}' },
};

const SWEDISH_ORDINALS = ['första', 'andra', 'tredje', 'fjärde'];

const NOT_GIVEN_WORDS: Entry = {
  nb: 'tidspunkt ikke oppgitt',
  nn: 'tidspunkt ikkje oppgitt',
  sv: 'tidpunkt inte angivet',
  en: 'time not given',
};

const ABOUT: Entry = { nb: 'ca. {period}', nn: 'ca. {period}', sv: 'ca {period}', en: 'about {period}' };

/**
 * A period in running text: `4. kvartal 2023`, `april 2025`, `2018`, `2021/22`, `2019–2021`, `ca. 2016`; or that it is
 * not given. Text that is no period is given back as it is.
 */
export function formatPeriod(text: string, language: Language, form: 'long' | 'short' = 'long'): string {
  if (text === NOT_GIVEN) return say(NOT_GIVEN_WORDS, language);
  const period = periodFrom(text);
  if (!period) return text;
  const exact = formatExact(period, language, form);
  return period.isApproximate ? say(ABOUT, language, { period: exact }) : exact;
}

/** The same without saying that the source gives it roughly, for words that say so themselves. */
export function formatWithoutAbout(period: Period, language: Language): string {
  return formatExact(period, language, 'long');
}

/** A date in running text: `23. februar 2024`; only the year or the month when the feed gives no more. */
export function formatDate(date: string, language: Language): string {
  return formatPeriod(date, language);
}

function formatExact(period: Period, language: Language, form: 'long' | 'short'): string {
  if (period.kind === 'year') return String(period.year);
  if (period.kind === 'split-year') return period.text.slice(0, 7);
  if (period.kind === 'years') return `${period.year}–${period.year + period.part - 1}`;
  if (period.kind === 'month') return `${monthName(period.part - 1, language, form)} ${period.year}`;
  if (period.kind === 'day') return formatDay(period, language, form);
  const ordinal = SWEDISH_ORDINALS[period.part - 1] ?? '';
  return say((form === 'long' ? LONG : SHORT)[period.kind], language, {
    part: period.part,
    year: period.year,
    ordinal,
  });
}

function formatDay(period: Period, language: Language, form: 'long' | 'short'): string {
  const [, month = '1', day = '1'] = period.text.split('-');
  const point = language === 'nb' || language === 'nn' ? '.' : '';
  // A line never ends between a day and its month.
  return `${Number(day)}${point}\u00a0${monthName(Number(month) - 1, language, form)} ${period.year}`;
}

function monthName(month: number, language: Language, form: 'long' | 'short'): string {
  const name = MONTHS[language].split(' ')[month] ?? '';
  return form === 'long' || name.length <= 4 ? name : `${name.slice(0, 3)}${language === 'en' ? '' : '.'}`;
}
