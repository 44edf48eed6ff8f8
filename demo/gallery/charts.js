/**
 * The specs of `<indicator-chart>` in the gallery. They have no words of their own, which would be in one language: the
 * frame's heading and summary say what they show. Points are not joined, since no line may cross a break.
 */

/** @typedef {import('../../src/indicator-chart/rows.js').ObservationRow} ObservationRow */

/** One bar for each region, the longest first. */
export const BARS = {
  data: { name: 'observations' },
  height: { step: 24 },
  mark: { type: 'bar', tooltip: true },
  encoding: {
    y: { field: 'regionName', type: 'nominal', sort: '-x', title: null },
    x: { field: 'value', type: 'quantitative', title: null },
    opacity: { condition: { test: 'datum.isEstimate', value: 0.5 }, value: 1 },
    tooltip: [{ field: 'regionName' }, { field: 'valueLabel' }],
  },
};

/** One point for each figure, hollow where it is uncertain. */
export const POINTS = {
  data: { name: 'observations' },
  height: 240,
  mark: { type: 'point', size: 90, tooltip: true },
  encoding: {
    x: {
      field: 'date',
      type: 'temporal',
      scale: { type: 'utc' },
      axis: { format: '%Y', labelOverlap: 'greedy', labelSeparation: 8 },
      title: null,
    },
    y: { field: 'value', type: 'quantitative', title: null },
    color: { field: 'regionName', type: 'nominal', title: null, legend: { orient: 'bottom', columns: 1 } },
    shape: { field: 'regionName', type: 'nominal', title: null },
    fillOpacity: { condition: { test: 'datum.isEstimate', value: 0 }, value: 1 },
    tooltip: [{ field: 'periodLabel' }, { field: 'valueLabel' }, { field: 'statusLabel' }],
  },
};

/** Not a spec: no such mark exists. */
export const BROKEN = { data: { name: 'observations' }, mark: 'kake' };

/** @param {ObservationRow} row */
export const isNewestOfMunicipality = ({ period, regionType }) => period === '2023-Q4' && regionType === 'municipality';

/** @param {ObservationRow} row */
export const isHuge = ({ period, value }) => period === '2023-Q4' && value !== null && value >= 40_000;
