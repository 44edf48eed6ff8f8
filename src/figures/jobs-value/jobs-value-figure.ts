import type { Language } from '../../feed/feed.js';
import { splitGrowth, type GrowthSplit } from '../../feed/derive/growth-split.js';
import { say } from '../../locale/catalogue.js';
import { formatMoney } from '../../locale/money.js';
import { formatNumber, unitLabel } from '../../locale/number.js';
import { formatPeriod } from '../../locale/time.js';
import { isCertain } from '../doubt.js';
import type { JobsValuePair } from '../offered/jobs-value-pair.js';
import { JOBS_VALUE_WORDS as WORDS } from './jobs-value.words.js';
import { readingOf, withStatus, type Reading } from '../reading.js';

/** A year in the jobs × value figure. */
export interface JobsValuePoint {
  readonly key: string;
  readonly order: number;
  readonly jobs: number;
  readonly valuePerJob: number;
  readonly label: string;
  readonly certain: boolean;
}

/** A point on a line of equal value creation (jobs × value per job is the same along it). */
export interface EqualValuePoint {
  readonly line: number;
  readonly jobs: number;
  readonly valuePerJob: number;
  /** Only on the last point of a line. */
  readonly label: string;
}

/** Jobs against value per job, joined in time order. */
export interface JobsValueFigure {
  readonly kind: 'jobs-value';
  readonly description: string;
  readonly points: readonly JobsValuePoint[];
  readonly equalValueLines: readonly EqualValuePoint[];
  readonly jobsTitle: string;
  readonly valueTitle: string;
  readonly valueDecimals: number;
}

export function jobsValueFigure(pair: JobsValuePair, language: Language, description: string): JobsValueFigure {
  return {
    kind: 'jobs-value',
    description,
    points: pair.rows.map(({ period, jobs, value, jobCount, valuePerJob }, order) => ({
      key: period,
      order,
      jobs: jobCount,
      valuePerJob,
      label: formatPeriod(period, language, 'short'),
      certain: isCertain(jobs) && isCertain(value),
    })),
    equalValueLines: equalValueLines(pair, language),
    jobsTitle: say(WORDS.jobs, language),
    valueTitle: `${say(WORDS.valuePerJob, language)} (${unitLabel(pair.value.unit, language)})`,
    valueDecimals: pair.value.unit.decimals,
  };
}

/**
 * The growth from the first to the last year that can be compared, split in words; undefined across a break or a
 * missing year.
 */
export function splitSentence(pair: JobsValuePair, language: Language): string | undefined {
  const first = pair.rows[0];
  const last = pair.rows.at(-1);
  if (!first || !last || !pair.isUnbroken) return undefined;
  const split = splitGrowth(
    { jobs: first.jobCount, valuePerJob: first.valuePerJob },
    { jobs: last.jobCount, valuePerJob: last.valuePerJob },
  );
  const parts = addingUp(split, pair.currency, language);
  return say(split.total < 0 ? WORDS.splitDown : WORDS.splitUp, language, {
    ...parts,
    from: formatPeriod(first.period, language),
    to: formatPeriod(last.period, language),
  });
}

/**
 * The total without its sign and the two parts with theirs, rounded so that the parts shown add up to the total shown.
 */
function addingUp(
  split: GrowthSplit,
  currency: string,
  language: Language,
): { total: string; jobs: string; value: string } {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(split.total) || 1)) - 2);
  const total = Math.round(split.total / step) * step;
  const jobs = Math.round(split.fromJobs / step) * step;
  const amounts = [total, jobs, total - jobs].map(Math.abs);
  // As many decimals in all three, so that one sees that they add up.
  const least = Math.max(
    ...amounts.map((amount) => /,(\d+)/.exec(formatMoney(amount, currency, 'nb'))?.[1]?.length ?? 0),
  );
  const written = (amount: number) => formatMoney(Math.abs(amount), currency, language, least);
  const signed = (amount: number) => `${amount < 0 ? '\u2212' : '+'}${written(amount)}`;
  return { total: written(total), jobs: signed(jobs), value: signed(total - jobs) };
}

/** Curves on which jobs × value per job is the same: through the first and the last year, and one between them. */
function equalValueLines({ rows, currency }: JobsValuePair, language: Language): EqualValuePoint[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return [];
  const [low, high] = [first.jobCount * first.valuePerJob, last.jobCount * last.valuePerJob];
  const jobs = rows.map(({ jobCount }) => jobCount);
  const margin = (Math.max(...jobs) - Math.min(...jobs)) * 0.25 || Math.max(...jobs) * 0.05;
  const [from, to] = [Math.min(...jobs) - margin, Math.max(...jobs) + margin];
  const steps = 24;
  return [low, (low + high) / 2, high].flatMap((total, line) =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const at = from + ((to - from) * step) / steps;
      return {
        line,
        jobs: at,
        valuePerJob: total / at,
        label: step === steps ? formatMoney(total, currency, language) : '',
      };
    }),
  );
}

/** Year by year: jobs × value per job = value creation. */
export function jobsValueReadings(
  chart: JobsValueFigure,
  currency: string,
  unit: string,
  statuses: readonly (readonly string[])[],
  language: Language,
): Reading[] {
  return chart.points.map(({ key, label, jobs, valuePerJob }, index) => {
    const jobsUnit = say(jobs === 1 ? WORDS.jobsUnitOne : WORDS.jobsUnit, language);
    const jobsText = `${formatNumber(jobs, 0, language)} ${jobsUnit}`;
    const factors = `${jobsText} × ${formatNumber(valuePerJob, chart.valueDecimals, language)}\u00a0${unit}`;
    return readingOf(
      [key],
      label,
      [withStatus(`${factors} = ${formatMoney(jobs * valuePerJob, currency, language)}`, statuses[index])],
      language,
    );
  });
}
