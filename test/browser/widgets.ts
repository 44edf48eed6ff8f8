/** The elements of the family, for the suites that hold for all of them. */
import '../../src/index.js';
import '../../src/indicator-chart/indicator-chart.js';
import type { SamspillElement } from '../../src/widget/samspill-element.js';
import type { View } from '../../src/view/view.js';

export const TAGS = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value', 'indicator-chart'] as const;
export type Widget = SamspillElement<View>;

/** What a page's developer draws: bars, and an input that changes them. */
const SPEC = {
  description: 'Søyler med det høyeste tallet i hvert område',
  data: { name: 'observations' },
  params: [{ name: 'thickness', value: 12, bind: { input: 'range', min: 4, max: 24, name: 'Tykkelse' } }],
  mark: { type: 'bar', height: { expr: 'thickness' } },
  encoding: {
    y: { field: 'regionName', type: 'nominal', title: null },
    x: { field: 'value', aggregate: 'max', type: 'quantitative', title: null },
  },
};

/**
 * An element that is not on the page yet, as its page would make it: a chart of the page's own has its spec and one
 * indicator.
 */
export function create(tag: string, indicator = 'jobber'): Widget {
  const element = document.createElement(tag) as Widget;
  if (tag === 'indicator-chart') Object.assign(element, { spec: SPEC, indicator });
  return element;
}
