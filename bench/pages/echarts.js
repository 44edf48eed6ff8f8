import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { COLOR, MOST_DOTS, showWidgets } from './rows.js';

echarts.use([AriaComponent, GridComponent, LineChart, SVGRenderer, TooltipComponent]);

await showWidgets((box, rows) => {
  echarts.init(box, null, { renderer: 'svg' }).setOption({
    animation: false,
    aria: { enabled: true },
    color: [COLOR],
    grid: { top: 16, right: 16, bottom: 32, left: 64 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: rows.map(({ label }) => label) },
    yAxis: { type: 'value', scale: true },
    series: [
      { type: 'line', name: 'Jobber', showSymbol: rows.length <= MOST_DOTS, data: rows.map(({ value }) => value) },
    ],
  });
});
