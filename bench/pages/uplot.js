import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { COLOR, showWidgets } from './rows.js';

await showWidgets((box, rows) => {
  const options = {
    width: 720,
    height: 240,
    axes: [{}, { size: 64 }],
    series: [{}, { label: 'Jobber', stroke: COLOR, width: 2 }],
  };
  new UPlot(options, [rows.map(({ date }) => date.getTime() / 1_000), rows.map(({ value }) => value)], box);
});
