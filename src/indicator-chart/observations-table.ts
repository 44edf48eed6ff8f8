import type { Language } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { say, sentenceCase } from '../locale/catalogue.js';
import { formatNumber } from '../locale/number.js';
import { regionKind } from '../locale/region.words.js';
import { regionWord } from '../view/region-name.words.js';
import {
  numberCell,
  periodCell,
  phraseCell,
  regionCell,
  textCell,
  type DataTable,
  type TableCell,
} from '../view/data-table.js';
import type { ChartLead } from './chart-lead.view.js';
import { WORDS } from './indicator-chart.words.js';
import type { ObservationRow } from './rows.js';

/**
 * The rows as a table, in the same order. One kind of figure needs no column for its name, and its unit stands in the
 * heading.
 */
export function observationsTable({ rows, indicators, title }: ChartLead, language: Language): DataTable {
  const decimals = new Map(indicators.map(({ id, unit }) => [id, unit.decimals]));
  const titles = new Map(indicators.map(({ id, title: own }) => [id, phraseIn(own, language)]));
  const isOne = indicators.length === 1;
  const unit = isOne ? (rows[0]?.unit ?? '') : '';
  const value = say(WORDS.value, language);
  const kind = regionKind(rows.map(({ regionType: type }) => ({ type })));
  return {
    caption: title.text,
    columns: [
      ...(isOne ? [] : [{ title: say(WORDS.indicator, language) }]),
      { title: sentenceCase(regionWord(kind, 'one', language)) },
      { title: say(WORDS.period, language) },
      { title: unit === '' ? value : `${value} (${unit})`, numeric: true },
      ...(isOne ? [] : [{ title: say(WORDS.unit, language) }]),
      { title: say(WORDS.status, language) },
    ],
    rows: rows.map((row) => [
      ...(isOne ? [] : [phraseCell(titles.get(row.indicator) ?? { text: row.indicatorTitle, language })]),
      regionCell(row.regionName),
      periodCell(row.period, language),
      valueCell(row, decimals.get(row.indicator) ?? 0, language),
      ...(isOne ? [] : [textCell(row.unit)]),
      textCell(row.statusLabel),
    ]),
  };
}

function valueCell({ value, valueLabel }: ObservationRow, decimals: number, language: Language): TableCell {
  return numberCell(value === null ? valueLabel : formatNumber(value, decimals, language), value);
}
