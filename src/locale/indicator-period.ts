import type { Indicator, Language } from '../feed/feed.js';
import { isoRangeOf, periodFrom, type Period } from '../feed/period.js';
import { say, type Entry } from './catalogue.js';
import { formatPeriod, formatWithoutAbout } from './time.js';

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
  in: { nb: 'i {period}', nn: 'i {period}', sv: '{period}', en: 'in {period}' },
  around: { nb: 'omkring {period}', nn: 'omkring {period}', sv: 'omkring {period}', en: 'around {period}' },
  on: { nb: '{period}', nn: '{period}', sv: '{period}', en: 'on {period}' },
} as const satisfies Readonly<Record<string, Entry>>;

/** A period of an indicator in running text. */
export interface PeriodWords {
  /** As a name, after "from": `skoleåret 2021/22`, `31. desember 2023`, `4. kvartal 2023`. */
  readonly name: string;
  /** As it stands beside a number: `per 31. desember 2023`, `skoleåret 2021/22 (per 1. oktober 2021)`. */
  readonly label: string;
  /**
   * When something was so: `i 2023`, `omkring 2016`, `per 31. desember 2023`, `23. februar 2024`,
   * `(tidspunkt ikke oppgitt)`.
   */
  readonly when: string;
  /** The same of what a figure is compared with, beside which its day is known: `i skoleåret 2021/22`. */
  readonly before: string;
}

/** A period in the words that fit what the indicator says about its periods. */
export function periodWords(text: string, indicator: PeriodWording, language: Language): PeriodWords {
  const period = periodFrom(text);
  const plain = formatPeriod(text, language);
  if (!period) return { name: plain, label: plain, when: `(${plain})`, before: plain };
  const { reportingYear } = indicator;
  const isSplit = period.kind === 'split-year';
  const named = (words: string) =>
    isSplit && reportingYear ? say(WORDS[reportingYear], language, { period: words }) : words;
  const year = named(plain);
  const day = referenceDayOf(period, indicator);
  if (period.isApproximate) {
    const around = say(WORDS.around, language, { period: named(formatWithoutAbout(period, language)) });
    return { name: year, label: year, when: around, before: around };
  }
  const at = (words: string) => say(period.kind === 'day' ? WORDS.on : WORDS.in, language, { period: words });
  if (day === undefined) return { name: year, label: year, when: at(year), before: at(year) };
  const date = formatPeriod(day, language);
  const asOf = say(WORDS.asOf, language, { date });
  if (!isSplit) return { name: date, label: asOf, when: asOf, before: asOf };
  const label = `${year} (${asOf})`;
  return { name: year, label, when: at(label), before: at(year) };
}

/** The day of a period for which a stock is counted. Several years, and rough periods, have none. */
function referenceDayOf(period: Period, { measure, referenceDate, reportingYear }: PeriodWording): string | undefined {
  const [first, last] = isoRangeOf(period, reportingYear);
  const { kind, year, isApproximate } = period;
  // Of a year whose days are not known nobody can say on which of them it begins.
  if (measure === 'flow' || isApproximate || kind === 'years' || kind === 'day' || first.length < 10) return undefined;
  if (referenceDate === 'start') return first;
  if (referenceDate === 'end') return last;
  const days = [year, year + 1].map((each) => `${each}-${referenceDate}`);
  return days.find((day) => isInCalendar(day) && day >= first && day <= last);
}

/** Only some years have a 29 February; in the others it would be the day after. */
function isInCalendar(day: string): boolean {
  const period = periodFrom(day);
  return period !== undefined && isoRangeOf(period)[0] === day;
}
