import { lineY, plot } from '@observablehq/plot';
import { COLOR, MOST_DOTS, showWidgets } from './rows.js';

await showWidgets((box, rows) => {
  box.append(
    plot({
      width: 720,
      height: 302,
      marginLeft: 56,
      x: { type: 'utc', label: null },
      y: { grid: true, label: 'Jobber' },
      marks: [lineY(rows, { x: 'date', y: 'value', stroke: COLOR, marker: rows.length <= MOST_DOTS, tip: true })],
    }),
  );
});
