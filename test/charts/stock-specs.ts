/** The specs as Vega-Lite compiles them, for Vega as it is published. */
import type { Spec } from 'vega-typings';

import { SPECS, vegaOf } from '../../tools/chart-compiler/compile-specs.js';

/** By name, which is the kind of figure as well. */
export const STOCK_SPECS: Readonly<Record<string, Spec>> = Object.fromEntries(
  Object.entries(SPECS).map(([name, { spec }]) => [name, vegaOf(name, spec)]),
);
