import type { Language } from '../feed/feed.js';
import { sentenceCase, say, type Entry } from '../locale/catalogue.js';
import type { PeriodWording } from '../locale/indicator-period.js';
import { formatDate } from '../locale/time.js';

const WORDS = {
  period: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
  school: { nb: 'Skoleår', nn: 'Skuleår', sv: 'Läsår', en: 'School year' },
  financial: { nb: 'Regnskapsår', nn: 'Rekneskapsår', sv: 'Räkenskapsår', en: 'Financial year' },
  start: { nb: 'ved inngangen til', nn: 'ved inngangen til', sv: 'vid ingången av', en: 'at the start of' },
  end: { nb: 'ved utgangen av', nn: 'ved utgangen av', sv: 'vid utgången av', en: 'at the end of' },
  asOf: { nb: 'per {date}', nn: 'per {date}', sv: 'per {date}', en: 'as of {date}' },
} as const satisfies Readonly<Record<string, Entry>>;

/** What stands over the periods of an indicator: `Periode`, `Skoleår`, `Per 31. desember`, `Ved utgangen av`. */
export function periodHeading(indicator: PeriodWording, language: Language): string {
  const { reportingYear, referenceDate, measure } = indicator;
  const year = reportingYear ? [say(WORDS[reportingYear], language)] : [];
  const day = referenceDate === undefined || measure === 'flow' ? [] : [dayText(referenceDate, language)];
  const heading = [...year, ...day].join(', ');
  return heading === '' ? say(WORDS.period, language) : sentenceCase(heading);
}

function dayText(referenceDate: string, language: Language): string {
  if (referenceDate === 'start' || referenceDate === 'end') return say(WORDS[referenceDate], language);
  // A leap year has every day.
  return say(WORDS.asOf, language, { date: formatDate(`2000-${referenceDate}`, language).replace(/ \d+$/, '') });
}
