import type { Feed } from '../../src/feed/feed.js';
import type { KeyFigureOptions } from '../../src/kpi-jobs-value/chosen-figure.js';
import * as view from '../../src/kpi-jobs-value/kpi-jobs-value.view.js';
import { fetchedFigure } from '../figures/every-figure.js';

/** The view where the code of every figure is there. */
export function viewOf(feed: Feed, options: KeyFigureOptions): view.KeyFigureView {
  return view.viewOf(feed, options, fetchedFigure);
}
