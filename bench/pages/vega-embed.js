import embed from 'vega-embed';
import { COLOR, MOST_DOTS, showWidgets } from './rows.js';

await showWidgets((box, rows) =>
  embed(
    box,
    {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      width: 640,
      height: 240,
      data: { values: rows },
      mark: { type: 'line', point: rows.length <= MOST_DOTS, tooltip: true, color: COLOR },
      encoding: {
        x: { field: 'date', type: 'temporal', title: null },
        y: { field: 'value', type: 'quantitative', title: 'Jobber', scale: { zero: false } },
      },
    },
    { actions: false },
  ),
);
