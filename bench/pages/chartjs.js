import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { COLOR, MOST_DOTS, showWidgets } from './rows.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

await showWidgets((box, rows) => {
  const canvas = document.createElement('canvas');
  box.append(canvas);
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: rows.map(({ label }) => label),
      datasets: [
        {
          label: 'Jobber',
          data: rows.map(({ value }) => value),
          borderColor: COLOR,
          backgroundColor: COLOR,
          borderWidth: 2,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: 'nb',
      elements: { point: { radius: rows.length <= MOST_DOTS ? 3 : 0 } },
    },
  });
});
