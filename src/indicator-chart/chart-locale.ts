import type { Language } from '../feed/feed.js';
import { formatPeriod } from '../locale/time.js';

/** How numbers and dates are written, in the terms of d3-format and d3-time-format. */
export interface ChartLocale {
  readonly number: object;
  readonly time: object;
}

const DAYS: Readonly<Record<Language, string>> = {
  nb: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
  nn: 'søndag måndag tysdag onsdag torsdag fredag laurdag',
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
};

const NORDIC_NUMBER = {
  decimal: ',',
  thousands: '\u00a0',
  grouping: [3],
  currency: ['', '\u00a0kr'],
  minus: '\u2212',
  percent: '\u00a0%',
};
const ENGLISH_NUMBER = { ...NORDIC_NUMBER, decimal: '.', thousands: ',', currency: ['', ''], percent: '%' };

/**
 * The numbers and dates of a language. Given to each chart on its own: Vega's package-wide locale is one for the whole
 * page.
 */
export function chartLocaleOf(language: Language): ChartLocale {
  const days = DAYS[language].split(' ');
  const isEnglish = language === 'en';
  return {
    number: isEnglish ? ENGLISH_NUMBER : NORDIC_NUMBER,
    time: {
      dateTime: isEnglish ? '%-d %B %Y %X' : '%-d. %B %Y %X',
      date: isEnglish ? '%d/%m/%Y' : '%d.%m.%Y',
      time: '%H:%M:%S',
      periods: ['', ''],
      days,
      shortDays: days.map((day) => day.slice(0, 3)),
      months: monthsOf(language, 'long'),
      shortMonths: monthsOf(language, 'short'),
    },
  };
}

/** The names that our own texts use; Chromium knows no nynorsk. */
function monthsOf(language: Language, form: 'long' | 'short'): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const period = formatPeriod(`2000-${String(index + 1).padStart(2, '0')}`, language, form);
    return period.replace(/\s2000$/, '');
  });
}
