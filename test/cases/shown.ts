import { readFileSync } from 'node:fs';
import { parseFeed, type Feed, type Language } from '../../src/feed/index.js';
import type { FigureName } from '../../src/figures/doors.js';
import type { TrendPoint } from '../../src/figures/trend/trend-figure.js';
import type { KeyFigureView } from '../../src/kpi-jobs-value/kpi-jobs-value.view.js';
import { viewOf } from '../kpi-jobs-value/whole-view.js';
import { csvOf } from '../../src/view/download/csv.js';
import { dataFileOf } from '../../src/view/download/data-file.js';
import type { DataTable } from '../../src/view/data-table.js';

/** How a case is looked at. */
export interface Look {
  readonly figure?: FigureName;
  readonly region?: string;
  readonly indicator?: string;
  readonly language?: Language;
}

/** The feed of a case, as it stands in `feeds/`. */
export function feedOf(name: string): Feed {
  const { feed } = parseFeed(JSON.parse(readFileSync(new URL(`feeds/${name}.json`, import.meta.url), 'utf8')));
  if (!feed) throw new Error(`${name} is no feed`);
  return feed;
}

/** What a reader sees of a case, with plain spaces for those that do not break. */
export function shownOf(name: string, { figure = 'trend', region, indicator, language = 'nb' }: Look = {}) {
  const feed = feedOf(name);
  const view = viewOf(feed, {
    language,
    heading: '',
    region: region ?? feed.region ?? feed.regions[0]?.id ?? '',
    items: [],
    compared: [],
    categories: [],
    figure,
    indicator,
    today: '2025-03-01',
  });
  return {
    view,
    sentence: plain(view.summary),
    tiles: view.tiles.map(tileText),
    figure: plain(view.full?.chart?.description ?? view.full?.reason),
    table: rowsOf(view.tables[0]),
    notes: view.notes.map(plain),
    regions: view.regions.flatMap(({ choices }) => choices.map((choice) => plain(choice.name))),
    file: csvOf(view.tables, language, ''),
    data: dataFileOf(feed, view.data ?? [], language)
      .replace('\ufeff', '')
      .trimEnd()
      .split('\r\n'),
  };
}

function tileText({ figure }: KeyFigureView['tiles'][number]): string {
  const { number, unit, period, change } = figure;
  return plain([`${number} ${unit}`.trim(), period, change?.text ?? ''].filter((part) => part !== '').join(' | '));
}

function rowsOf(table: DataTable | undefined): string[] {
  return table?.rows.map((row) => plain(row.map(({ text }) => text).join(' | '))) ?? [];
}

function plain(text = ''): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').replaceAll('\u2060', '');
}

/** The points of the development that is shown. */
export function pointsOf({ full }: KeyFigureView): readonly TrendPoint[] {
  return full?.chart?.kind === 'trend' ? full.chart.points : [];
}
