import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { periodWords } from '../../locale/indicator-period.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { FIGURE_WORDS } from '../figure.words.js';
import type { RankingBar } from './ranking-figure.js';

/** Regions side by side in one period, in the order of the bars. */
export function rankingTable(
  bars: readonly RankingBar[],
  indicator: Indicator,
  period: string,
  language: Language,
): DataTable {
  const unit = unitLabel(indicator.unit, language);
  const value = say(FIGURE_WORDS.value, language);
  return {
    caption: `${phraseIn(indicator.title, language).text}, ${periodWords(period, indicator, language).label}`,
    columns: [
      { title: say(FIGURE_WORDS.region, language) },
      { title: unit === '' ? value : `${value} (${unit})`, numeric: true },
      { title: say(FIGURE_WORDS.status, language) },
    ],
    rows: bars.map((bar) => [
      regionCell(bar.label),
      numberCell(bar.valueLabel, bar.value),
      textCell((bar.remarks ?? []).join(', ')),
    ]),
  };
}
