import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { formatMoney } from '../../locale/money.js';
import { formatNumber, unitLabel } from '../../locale/number.js';
import { numberCell, periodCell, textCell, type DataTable } from '../../view/data-table.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import type { JobsValuePair } from '../offered/jobs-value-pair.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { JOBS_VALUE_WORDS as WORDS } from './jobs-value.words.js';

/** Jobs, value per job and their product, year by year, in a region. */
export function jobsValueTable(pair: JobsValuePair, region: string, language: Language): DataTable {
  const money = `${say(WORDS.valuePerJob, language)} (${unitLabel(pair.value.unit, language)})`;
  return {
    caption: `${say(FIGURE_WORDS.jobsValue, language)}: ${region}`,
    columns: [
      { title: say(FIGURE_WORDS.period, language) },
      { title: say(WORDS.jobs, language), numeric: true },
      { title: money, numeric: true },
      { title: `${say(WORDS.valueCreation, language)} (${unitLabel(pair.value.unit, language)})`, numeric: true },
      { title: say(FIGURE_WORDS.status, language) },
    ],
    rows: pair.rows.map(({ period, jobs, value, jobCount, valuePerJob }) => [
      periodCell(period, language),
      numberCell(formatNumber(jobCount, pair.jobs.unit.decimals, language), jobCount),
      numberCell(formatNumber(valuePerJob, pair.value.unit.decimals, language), valuePerJob),
      numberCell(formatMoney(jobCount * valuePerJob, pair.currency, language), jobCount * valuePerJob),
      textCell([...new Set([...badgesOf(jobs, language), ...badgesOf(value, language)])].join(', ')),
    ]),
  };
}
