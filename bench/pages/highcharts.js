import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import { COLOR, showWidgets } from './rows.js';

await showWidgets((box, rows) => {
  Highcharts.chart(box, {
    accessibility: { description: 'Jobber i Halden' },
    chart: { animation: false },
    colors: [COLOR],
    credits: { enabled: false },
    title: { text: undefined },
    legend: { enabled: false },
    xAxis: { categories: rows.map(({ label }) => label) },
    yAxis: { title: { text: 'Jobber' } },
    series: [{ type: 'line', name: 'Jobber', animation: false, data: rows.map(({ value }) => value) }],
  });
});
