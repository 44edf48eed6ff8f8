import { Chart } from 'frappe-charts';
import { COLOR, MOST_DOTS, showWidgets } from './rows.js';

await showWidgets((box, rows) => {
  new Chart(box, {
    type: 'line',
    height: 302,
    animate: false,
    colors: [COLOR],
    lineOptions: { hideDots: rows.length > MOST_DOTS ? 1 : 0 },
    axisOptions: { xIsSeries: true, xAxisMode: 'tick' },
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [{ name: 'Jobber', values: rows.map(({ value }) => value) }],
    },
  });
});
