import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { regionWord } from '../../view/region-name.words.js';
import { formatPeriod } from '../../locale/time.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { missingRows } from '../missing.js';
import type { Ranking } from './ranking-figure.js';

/** Regions side by side in one period, in the order of the bars, then those without a figure. */
export function rankingTable(
  { bars, missing, kind }: Pick<Ranking, 'bars' | 'missing' | 'kind'>,
  indicator: Indicator,
  period: string,
  language: Language,
): DataTable {
  const unit = unitLabel(indicator.unit, language);
  const value = say(FIGURE_WORDS.value, language);
  const columns = [
    { title: sentenceCase(regionWord(kind, 'one', language)) },
    { title: unit === '' ? value : `${value} (${unit})`, numeric: true },
    { title: say(FIGURE_WORDS.status, language) },
  ];
  const rows = bars.map((bar) => [
    regionCell(bar.label),
    numberCell(bar.valueLabel, bar.value),
    textCell((bar.remarks ?? []).join(', ')),
  ]);
  return {
    caption: `${phraseIn(indicator.title, language).text}, ${formatPeriod(period, language)}`,
    columns,
    rows: [...rows, ...missingRows(missing, columns.length, language)],
  };
}
