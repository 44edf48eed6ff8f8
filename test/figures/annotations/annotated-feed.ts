/** A feed whose figures are explained by events, and a figure of it. The figures are examples. */
import type { Language } from '../../../src/feed/index.js';
import type { FullFigure } from '../../../src/figures/figure.js';
import { trend } from '../../../src/figures/trend/trend.js';
import type { TrendFigure } from '../../../src/figures/trend/trend-figure.js';
import type { Scale } from '../../../src/view/asked/attribute-values.js';
import { requestOf, smallFeed, type Row } from '../small-feed.js';

/** Quarters of 2021 to 2023, from 100 on. */
export const QUARTERS: readonly Row[] = Array.from({ length: 12 }, (_, index) => [
  `${2021 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
  100 + index,
]);

export const BRIDGE = { text: 'ny bro åpnet', period: '2022-Q2' };
export const REBUILDING = { text: 'fabrikken ble bygget om', from: '2021-Q2', to: '2021-Q3' };

interface Asked {
  readonly rows?: Readonly<Record<string, readonly Row[]>>;
  readonly language?: Language;
  readonly scale?: Scale;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The development of jobs with some annotations, for the regions that have rows. */
export function annotatedTrend(
  annotations: readonly unknown[],
  { rows = { Moss: QUARTERS }, language = 'nb', scale, more = {} }: Asked = {},
): FullFigure<TrendFigure> {
  const unit = { id: 'jobs', label: 'jobber', decimals: 0 };
  const feed = smallFeed([{ id: 'Jobber', measure: 'stock', frequency: 'quarter', unit, annotations, rows, ...more }]);
  return trend.figureOf({
    ...requestOf(feed, 'Jobber', Object.keys(rows), language),
    ...(scale === undefined ? {} : { scale }),
  });
}
