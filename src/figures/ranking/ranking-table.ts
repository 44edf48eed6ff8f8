import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { periodWords } from '../../locale/indicator-period.js';
import type { RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { FIGURE_WORDS } from '../figure.words.js';
import type { RankingBar } from './ranking-figure.js';

/** Regions side by side in one period, in the order of the bars. */
export function rankingTable(
  bars: readonly RankingBar[],
  kind: RegionKind,
  indicator: Indicator,
  period: string,
  language: Language,
): DataTable {
  const unit = unitLabel(indicator.unit, language);
  const value = say(FIGURE_WORDS.value, language);
  return {
    caption: `${phraseIn(indicator.title, language).text}, ${periodWords(period, indicator, language).label}`,
    columns: [
      { title: sentenceCase(regionWord(kind, 'one', language)) },
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
