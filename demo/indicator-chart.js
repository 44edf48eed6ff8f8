/**
 * The page's own charts: one Vega-Lite spec each, over the rows of the feed. The page shows the same objects as code.
 */
const jobs = {
  description: 'Liggende søyler med antall jobber i hver kommune i Østfold i 4. kvartal 2023, den største øverst.',
  data: { name: 'observations' },
  height: 300,
  mark: { type: 'bar', tooltip: true },
  encoding: {
    y: { field: 'regionName', type: 'nominal', sort: '-x', title: null },
    x: { field: 'value', type: 'quantitative', title: 'jobber' },
    color: {
      field: 'isChosenRegion',
      type: 'nominal',
      legend: null,
      scale: { domain: [true, false], range: ['var(--accent)', '#7b8794'] },
    },
    tooltip: [
      { field: 'regionName', title: 'Kommune' },
      { field: 'valueLabel', title: 'Tall' },
    ],
  },
};

const commuting = {
  description:
    'Hvor mange som pendler inn og ut av kommunene: ett punkt for innpendlere og ett for utpendlere, med en ' +
    'strek imellom.',
  data: { name: 'observations' },
  height: 260,
  encoding: {
    y: { field: 'regionName', type: 'nominal', title: null },
    x: { field: 'value', type: 'quantitative', title: 'personer' },
  },
  layer: [
    { mark: { type: 'line', color: 'currentColor', opacity: 0.5 }, encoding: { detail: { field: 'regionName' } } },
    {
      mark: { type: 'point', filled: true, opacity: 1, size: 140 },
      encoding: {
        color: { field: 'indicatorTitle', type: 'nominal', title: null },
        shape: { field: 'indicatorTitle', type: 'nominal', title: null },
        tooltip: [
          { field: 'indicatorTitle', title: 'Tall' },
          { field: 'valueLabel', title: 'Verdi' },
        ],
      },
    },
  ],
};

const charts = [
  {
    id: 'jobber',
    spec: jobs,
    filter: ({ period, regionType }) => period === '2023-Q4' && regionType === 'municipality',
  },
  { id: 'pendling', spec: commuting, filter: undefined },
];

for (const { id, spec, filter } of charts) {
  const chart = document.getElementById(id);
  chart.filter = filter;
  chart.spec = spec;
  document.querySelector(`[data-spec="${id}"] code`).textContent = JSON.stringify(spec, null, 2);
}
