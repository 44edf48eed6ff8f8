import type { Indicator, Language } from '../../feed/feed.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { regionWord } from '../../view/region-name.words.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { missingRows } from '../missing.js';
import { markOf } from './region-mark.js';
import type { Ranking, RankingBar } from './ranking-figure.js';
import { referenceCell, referenceRows } from './reference/references.js';

/**
 * Regions side by side in one period, in the order of the bars, with the bounds where any of them has an interval; then
 * what they are read against, and those without a figure.
 */
export function rankingTable(
  caption: string,
  { bars, missing, kind, references }: Pick<Ranking, 'bars' | 'missing' | 'kind' | 'references'>,
  indicator: Indicator,
  language: Language,
): DataTable {
  const unit = unitLabel(indicator.unit, language);
  const hasIntervals = bars.some(({ interval }) => interval);
  const { value, lower, upper, status } = FIGURE_WORDS;
  const numbers = [value, ...(hasIntervals ? [lower, upper] : [])].map((entry) => {
    const title = say(entry, language);
    return { title: unit === '' ? title : `${title} (${unit})`, numeric: true };
  });
  const columns = [
    { title: sentenceCase(regionWord(kind, 'one', language)) },
    ...numbers,
    { title: say(status, language) },
  ];
  const rows = bars.map((bar) => [
    regionCell(bar.label, markOf(bar, language)),
    numberCell(bar.valueLabel, bar.value),
    ...(hasIntervals ? boundCells(bar) : []),
    textCell(remarksOf(bar, hasIntervals, language).join(', ')),
  ]);
  const noBounds = hasIntervals ? [numberCell('', null), numberCell('', null)] : [];
  const behind = referenceRows(references, (each) => [referenceCell(each), ...noBounds], language);
  return {
    caption,
    columns,
    rows: [...rows, ...behind, ...missingRows(missing, columns.length, language)],
  };
}

function boundCells({ interval }: RankingBar): DataTable['rows'][number] {
  return [
    numberCell(interval?.lowerLabel ?? '', interval?.lower ?? null),
    numberCell(interval?.upperLabel ?? '', interval?.upper ?? null),
  ];
}

function remarksOf({ remarks = [], interval, note }: RankingBar, hasIntervals: boolean, language: Language): string[] {
  return [
    ...remarks,
    ...(hasIntervals && !interval ? [say(FIGURE_WORDS.noInterval, language)] : []),
    ...(note === undefined ? [] : [note]),
  ];
}
