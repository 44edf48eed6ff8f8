/** The specs of the figures as Vega-Lite compiles them, for Vega as it is published. */
import type { TopLevelSpec } from 'vega-lite';
import type { Spec } from 'vega-typings';

import * as specs from '../../src/specs.js';
import type { ChartFigure } from '../../src/figures/doors.js';
import { vegaOf } from '../../tools/figure-specs/check-spec.js';

const SPECS: Readonly<Record<ChartFigure['kind'], TopLevelSpec>> = {
  trend: specs.trend,
  'small-multiples': specs.smallMultiples,
  ranking: specs.ranking,
  map: specs.map,
  interval: specs.interval,
  composition: specs.composition,
  'jobs-value': specs.jobsValue,
};

/** By the kind of figure. */
export const STOCK_SPECS = Object.fromEntries(
  Object.entries(SPECS).map(([kind, spec]) => [kind, vegaOf(kind, spec)]),
) as Readonly<Record<ChartFigure['kind'], Spec>>;
