import type { Feed, Indicator, Language } from '../../feed/feed.js';
import { summedBefore } from '../../feed/derive/regions/past-sum.js';
import { regionsWith } from '../../feed/derive/regions/region-series.js';
import {
  DATA_COLUMNS,
  indicatorParts,
  observationCells,
  regionRowOf,
  type DataCell,
  type DataRow,
} from './data-rows.js';
import { spreadsheetCell } from './spreadsheet-text.js';

/**
 * The figures of indicators as data for programs: one row for each observation of each region, with commas, decimal
 * points, codes and ISO dates (RFC 4180). A figure that is missing has an empty value, and says why in its status.
 */
export function dataFileOf(feed: Feed, indicators: readonly Indicator[], language: Language): string {
  const rows = indicators.flatMap((shown) =>
    rowsOf(feed, feed.indicators.find(({ id }) => id === shown.id) ?? shown, language),
  );
  return dataTextOf(
    DATA_COLUMNS,
    rows.map((row) => DATA_COLUMNS.map((column) => row[column])),
  );
}

/** Rows of data as text. What a spreadsheet could read as a formula is guarded; numbers are not. */
export function dataTextOf(columns: readonly string[], rows: readonly (readonly DataCell[])[]): string {
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : spreadsheetCell(cell))).join(','),
  );
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function rowsOf(feed: Feed, indicator: Indicator, language: Language): DataRow[] {
  return indicatorParts(indicator).flatMap((part) =>
    regionsWith(feed, part.indicator).flatMap((series) => {
      const row = regionRowOf(feed, part, series.region, language);
      return series.observations.map((observation) => ({
        ...row,
        ...observationCells(observation, indicator, language),
        origin: summedBefore(series, observation).length > 0 ? 'sum' : series.origin,
      }));
    }),
  );
}
