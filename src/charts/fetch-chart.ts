/** Loads the code that draws, once. */
export function fetchChart(): Promise<typeof import('./vega-chart.js')> {
  return import('./vega-chart.js');
}
