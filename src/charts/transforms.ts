import { axisticks, datajoin, encode, scale, sortitems } from 'vega-encode';
import { aggregate, collect, facet, proxy, sieve } from 'vega-transforms';
import { bound, mark, render, viewlayout } from 'vega-view-transforms';
import type { REGISTERED_TRANSFORMS } from './registered.js';

/** The transforms that the compiled specs use, by the name under which a dataflow looks them up. */
export const registeredTransforms: Readonly<Record<(typeof REGISTERED_TRANSFORMS)[number], unknown>> = {
  aggregate, axisticks, bound, collect, datajoin, encode, facet, mark, proxy, render, scale, sieve, sortitems,
  viewlayout,
};
