/** Who is compared, in which form, and how one sees that each has drawn its figure. */

/** One way to put a number and a figure on a page. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  /** The form in which it is used, and which page of its authors recommends that. */
  readonly form: string;
  /** Script in `bench/pages/` without its ending; the page has none of its own when it is left out. */
  readonly script?: string;
  /** The packages whose versions matter. */
  readonly packages: readonly string[];
  /** Whether the feed's text is in the page itself instead of fetched. */
  readonly holdsData?: boolean;
  /** Whether the page's head asks for the largest file that the first number needs. */
  readonly asksAhead?: boolean;
  /** Whether `samspill render` has written what stands on the page. */
  readonly isRendered?: boolean;
  /** Whether that is all of it, without the element. */
  readonly isStatic?: boolean;
  /** Whether the newest number stands between the tags, for as long as the element has none. */
  readonly hasFallback?: boolean;
  readonly watched: Watched;
}

/** What tells that number and figure are there. */
export interface Watched {
  /** Element in whose shadow root to look; the document when it is left out. */
  readonly host?: string;
  /** Looks for the number in the document all the same. */
  readonly isNumberInPage?: boolean;
  /** Selector of the number's element. */
  readonly number: string;
  /** Selector of the element that holds a figure. */
  readonly figure: string;
  /** Selector of the drawn line inside it, whose `d` or `points` is set; `canvas` is looked at pixel by pixel. */
  readonly mark: string;
}

const OWN_PAGE = { number: '.number', figure: '.figure' } as const;

const SAMSPILL: Contestant = {
  id: 'samspill',
  name: 'samspill',
  form: 'Script tag and `<kpi-jobs-value src>`, as in [embed.md](embed.md).',
  packages: [],
  watched: { host: 'kpi-jobs-value', number: '.figure-number', figure: '[part~="chart"]', mark: '.mark-line path' },
};

const STATIC: Contestant = {
  id: 'static',
  name: 'Static page',
  form: 'HTML with the number and a finished SVG in it, no script: the floor.',
  packages: [],
  watched: { ...OWN_PAGE, mark: 'polyline' },
};

/** What `samspill render` writes, seen in the page itself. */
const RENDERED = {
  isRendered: true,
  packages: [],
  watched: { number: '.samspill-figure-number', figure: '.samspill-broad', mark: '[stroke="#1f5ba8"]' },
} as const;

const CHART_JS: Contestant = {
  id: 'chartjs',
  name: 'Chart.js',
  form:
    'Tree-shaken: controller, elements, scales and tooltip registered one by one (docs, "Integration: Bundle ' +
    'optimization"); no animation (docs, "Performance").',
  script: 'chartjs',
  packages: ['chart.js'],
  watched: { ...OWN_PAGE, mark: 'canvas' },
};

/**
 * All that are compared. The static page stands here twice: what the two differ by is what the measurement cannot tell
 * apart.
 */
export const CONTESTANTS: readonly Contestant[] = [
  STATIC,
  {
    ...STATIC,
    id: 'static-again',
    name: 'Static page, again',
    form: 'The same page as a control: its ratio to the first must be 1 within the interval.',
  },
  SAMSPILL,
  {
    ...SAMSPILL,
    id: 'samspill-fallback',
    name: 'samspill, number between the tags',
    form:
      'As above, and the page holds the newest number between the tags, as [embed.md](embed.md) advises: the ' +
      'first number is that one.',
    hasFallback: true,
    watched: { ...SAMSPILL.watched, number: '.number', isNumberInPage: true },
  },
  {
    ...SAMSPILL,
    id: 'samspill-ahead',
    name: 'samspill, file named in the head',
    form:
      'As the first of them, and the head of the page asks for the largest file, as [embed.md](embed.md) advises ' +
      'for haste.',
    asksAhead: true,
  },
  {
    ...RENDERED,
    id: 'samspill-static',
    name: 'samspill render, without a script',
    form: 'What `samspill render` writes, with `samspill-static.css` and no script, as in [static.md](static.md).',
    isStatic: true,
  },
  {
    ...RENDERED,
    id: 'samspill-takeover',
    name: 'samspill render, then the element',
    form: 'The same between the tags of the element, with the script tag: number and figure are there before it.',
  },
  CHART_JS,
  {
    ...CHART_JS,
    id: 'chartjs-data-in-page',
    name: 'Chart.js, data in the page',
    form: 'As above, but the feed stands in the page and is not fetched.',
    holdsData: true,
  },
  {
    id: 'vega-embed',
    name: 'vega-embed',
    form:
      '`embed(element, spec)` with a Vega-Lite spec, bundled with vega and vega-lite (README, "JavaScript or ' +
      'TypeScript"); its default renderer, no actions menu.',
    script: 'vega-embed',
    packages: ['vega-embed', 'vega-lite', 'vega'],
    watched: { ...OWN_PAGE, mark: '.mark-line path' },
  },
  {
    id: 'echarts',
    name: 'ECharts',
    form:
      'Tree-shaken: `echarts/core` with line chart, grid, tooltip and ARIA (Handbook, "Import ECharts"); SVG ' +
      'renderer, which takes less memory and suits phones and few points (Handbook, "Render with SVG or Canvas"); ' +
      'no animation.',
    script: 'echarts',
    packages: ['echarts'],
    watched: { ...OWN_PAGE, mark: 'path[stroke="#1f5ba8"]' },
  },
  {
    id: 'highcharts',
    name: 'Highcharts',
    form:
      'ES modules (README: "Recommended for Tree Shaking") with the accessibility module, which Highcharts asks ' +
      'for in the console when it is missing; no animation.',
    script: 'highcharts',
    packages: ['highcharts'],
    watched: { ...OWN_PAGE, mark: 'path.highcharts-graph' },
  },
  {
    id: 'plot',
    name: 'Observable Plot',
    form:
      'ES module from npm, `Plot.plot` with one line mark and a tip (docs, "Getting started", installing from ' +
      'npm).',
    script: 'plot',
    packages: ['@observablehq/plot'],
    watched: { ...OWN_PAGE, mark: '[aria-label="line"] path' },
  },
  {
    id: 'uplot',
    name: 'uPlot',
    form: 'ES module with its style sheet (README), cursor and legend as they are by default.',
    script: 'uplot',
    packages: ['uplot'],
    watched: { ...OWN_PAGE, mark: 'canvas' },
  },
  {
    id: 'frappe',
    name: 'Frappe Charts',
    form: '`import { Chart } from "frappe-charts"` (README: "Via NPM"), which brings its styles along; no animation.',
    script: 'frappe',
    packages: ['frappe-charts'],
    watched: { ...OWN_PAGE, mark: 'path.line-graph-path' },
  },
];

/** The contestant of an id. */
export function contestantOf(id: string): Contestant {
  const found = CONTESTANTS.find((contestant) => contestant.id === id);
  if (!found) throw new Error(`There is no contestant "${id}".`);
  return found;
}

const VARIANTS = new Set([
  'static-again',
  ...['samspill-fallback', 'samspill-ahead', 'samspill-static', 'samspill-takeover', 'chartjs-data-in-page'],
]);

/** Those that the longer series compare: each library once. */
export const DISTINCT = CONTESTANTS.filter(({ id }) => !VARIANTS.has(id));
