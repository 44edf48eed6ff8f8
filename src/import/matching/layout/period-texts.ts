import { partOfYearIn } from '../../cells/part-of-year.js';
import { periodIn, type WrittenPeriod } from '../../cells/period.js';

const known = new Map<string, WrittenPeriod | undefined>();
/** Texts that are remembered; a table has a few, again and again. */
const MOST_KNOWN = 5000;

/** The period that several texts say together: a whole one, or a year in one of them and a part of it in another. */
export function periodOfTexts(texts: readonly string[]): WrittenPeriod | undefined {
  const key = texts.join('\n');
  if (known.has(key)) return known.get(key);
  if (known.size >= MOST_KNOWN) known.clear();
  const found = find(texts);
  known.set(key, found);
  return found;
}

function find(texts: readonly string[]): WrittenPeriod | undefined {
  const periods = texts.flatMap((text) => periodIn(text) ?? []);
  const part = periods.find(({ period }) => !/^\d{4}$/.test(period));
  if (part) return part;
  const [year] = periods;
  const within = texts
    .map((text) => (periodIn(text) ? undefined : partOfYearIn(text)))
    .find((each) => each !== undefined);
  if (!year || within?.rest.trim() !== '') return year;
  return { ...year, period: `${year.period}-${within.spelling}` };
}
