/** Small feeds for the tests of figures, and what a figure is asked with over them. */
import assert from 'node:assert/strict';
import { regionSeries } from '../../src/feed/derive/regions/region-series.js';
import { parseFeed, type Feed, type Indicator, type Language } from '../../src/feed/index.js';
import type { FigureRequest } from '../../src/figures/figure.js';
import type { DataTable } from '../../src/view/data-table.js';
import { figureBasis } from '../../src/view/key-figure/key-figure.js';

/** An observation: its period, its value and its statuses. */
export type Row = readonly [period: string, value: number | null, ...statuses: string[]];

/** An indicator with a series for each region. */
export interface SmallIndicator {
  readonly id: string;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly [property: string]: unknown;
}

/** A feed of indicators; its regions are those of the first, unless they are given. */
export function smallFeed(indicators: readonly SmallIndicator[], more: Readonly<Record<string, unknown>> = {}): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    language: 'nb',
    regions: Object.keys(indicators[0]?.rows ?? {}).map((id) => ({ id, name: id })),
    indicators: indicators.map(({ rows, ...indicator }) => ({
      title: indicator.id,
      series: Object.entries(rows).map(([region, observations]) => ({
        region,
        observations: observations.map(([period, value, ...status]) => ({ period, value, status })),
      })),
      ...indicator,
    })),
    ...more,
  });
  assert.ok(feed);
  return feed;
}

/** The indicator of an id. */
export function indicatorOf(feed: Feed, id: string): Indicator {
  const found = feed.indicators.find((indicator) => indicator.id === id);
  assert.ok(found);
  return found;
}

/** What a figure of an indicator is asked with: the regions, the chosen one first. */
export function requestOf(
  feed: Feed,
  id: string,
  regions: readonly string[],
  language: Language = 'nb',
): FigureRequest {
  const indicator = indicatorOf(feed, id);
  const basis = figureBasis(feed, indicator, regions[0] ?? '');
  assert.ok(basis);
  const all = regions.flatMap((region) => regionSeries(feed, indicator, region) ?? []);
  return { feed, basis, all, language, summary: 'Sammendrag.' };
}

/** A text with ordinary spaces and dashes, which numbers, units and intervals make unbreakable. */
export function plain(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

/** A table as a reader sees it. */
export function shownTable({ caption, columns, rows }: DataTable): {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const text = (value: string): string => plain(value) ?? '';
  return {
    caption: text(caption),
    columns: columns.map(({ title }) => text(title)),
    rows: rows.map((row) => row.map((cell) => text(cell.text))),
  };
}
