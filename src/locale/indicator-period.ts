import type { Indicator, Language } from '../feed/feed.js';
import { isoRangeOf, NOT_GIVEN, parsePeriod } from '../feed/period.js';
import { say, type Entry } from './catalogue.js';
import { formatPeriod } from './time.js';

/** What an indicator says about its periods: which kind of year, and on which day of it something is counted. */
export type PeriodWording = Pick<Indicator, 'measure' | 'reportingYear' | 'referenceDate'>;

const WORDS = {
  school: { nb: 'skoleåret {period}', nn: 'skuleåret {period}', sv: 'läsåret {period}', en: 'school year {period}' },
  financial: {
    nb: 'regnskapsåret {period}',
    nn: 'rekneskapsåret {period}',
    sv: 'räkenskapsåret {period}',
    en: 'financial year {period}',
  },
  asOf: { nb: 'per {date}', nn: 'per {date}', sv: 'per {date}', en: 'as of {date}' },
  yearAsOf: {
    nb: '{year} (per {date})',
    nn: '{year} (per {date})',
    sv: '{year} (per {date})',
    en: '{year} (as of {date})',
  },
  in: { nb: 'i {period}', nn: 'i {period}', sv: '{period}', en: 'in {period}' },
} as const satisfies Readonly<Record<string, Entry>>;

/** A period of an indicator as a name, after "from": `skoleåret 2021/22`, `31. desember 2023`, `4. kvartal 2023`. */
export function periodName(text: string, indicator: PeriodWording, language: Language): string {
  const { year, date } = partsOf(text, indicator, language);
  return date === undefined || isSplitYear(text) ? year : date;
}

/** A period of an indicator as it stands beside a number: `per 31. desember 2023`, `skoleåret 2021/22`. */
export function periodLabel(text: string, indicator: PeriodWording, language: Language): string {
  const { year, date } = partsOf(text, indicator, language);
  if (date === undefined) return year;
  return say(isSplitYear(text) ? WORDS.yearAsOf : WORDS.asOf, language, { year, date });
}

/** When something was so, in a sentence: `i 2023`, `per 31. desember 2023`, `ca. 2016`, `(tidspunkt ikke oppgitt)`. */
export function whenText(text: string, indicator: PeriodWording, language: Language): string {
  const period = periodLabel(text, indicator, language);
  if (text === NOT_GIVEN) return `(${period})`;
  const isDay = referenceDayOf(text, indicator) !== undefined && !isSplitYear(text);
  return isDay || text.endsWith('~') ? period : say(WORDS.in, language, { period });
}

interface PeriodParts {
  readonly year: string;
  readonly date?: string;
}

function partsOf(text: string, indicator: PeriodWording, language: Language): PeriodParts {
  const { reportingYear } = indicator;
  const period = formatPeriod(text, language);
  const year = reportingYear && isSplitYear(text) ? say(WORDS[reportingYear], language, { period }) : period;
  const day = referenceDayOf(text, indicator);
  return day === undefined ? { year } : { year, date: formatPeriod(day, language) };
}

function isSplitYear(text: string): boolean {
  return parsePeriod(text)?.kind === 'split-year';
}

/** The day of a period for which a stock is counted. Several years, and rough periods, have none. */
function referenceDayOf(text: string, indicator: PeriodWording): string | undefined {
  const { measure, referenceDate, reportingYear } = indicator;
  if (referenceDate === undefined || measure === 'flow') return undefined;
  const period = parsePeriod(text);
  if (!period || period.isApproximate || period.kind === 'years' || period.kind === 'day') return undefined;
  const [first, last] = isoRangeOf(period, reportingYear);
  // Of a year whose days are not known nobody can say on which of them it begins.
  if (parsePeriod(first)?.kind !== 'day') return undefined;
  if (referenceDate === 'start') return first;
  if (referenceDate === 'end') return last;
  const days = [period.year, period.year + 1].map((year) => `${year}-${referenceDate}`);
  return days.find((day) => parsePeriod(day)?.kind === 'day' && day >= first && day <= last);
}
