/** Bundles what tsc wrote to `build/compiled/`: the script for pages (module and classic) and the package. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';

import { minifyTemplates } from './tools/build/minify-templates.mjs';
import { fromFiles, keepFiles, staticallyFrom } from './tools/build/rollup-files.mjs';
import {
  defaultOf,
  refuseCodeFromText,
  refuseImportsOfTheEntry,
  renameLitPolicy,
  runOnly,
} from './tools/build/rollup-plugins.mjs';
import { splitTexts } from './tools/build/split-texts.mjs';

const compiled = path.resolve('build/compiled');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** The name that pages with a `trusted-types` directive allow. */
const POLICY = 'samspill';
const BANNER = `/*! samspill ${version} | MIT | other licences: THIRD-PARTY-LICENSES.txt */`;

/**
 * Tells Chromium to compile the whole file while it arrives, beside the page's own thread: nearly every function of
 * these files is called at once, and compiling each at its first call took half of the time to the figure.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
const hintedBanner = ({ name }) => (LICENSED.has(name) ? `${COMPILE_HINT}\n${BANNER}` : COMPILE_HINT);
/** The files with code of others in them. */
const LICENSED = new Set(['base', 'frame-depth']);
const SHARED_DEPTH = new RegExp(
  [
    String.raw`build/compiled/widget/(?:announcer|data-table|download-(?:menu|words)|frame-depth(?:\.styles)?|hidden-tables|marks-line|menu|panel(?:\.styles)?|scrolling|search-field\.styles|series\.styles|text-measure|text-observer|when-loaded|when-near)\.js$`,
    String.raw`build/compiled/view/(?:data-table|line-breaks|marks|name-as-shown)\.js$`,
    String.raw`build/compiled/feed/derive/areas\.js$`,
    String.raw`lit-html/(?:directives/|directive|async-directive)`,
  ].join('|'),
  'u',
);

const SHARED_WITH_CHART =
  /build\/compiled\/(?:view\/(?:doubt|season|value-axis)|charts\/(?:chart-height|composition-rows|text-scale))\.js$/u;
/** What draws a figure. */
const DRAWING =
  /build\/compiled\/(?:charts\/|kpi-jobs-value\/(?:drawn-figure|chart-holder|point-tooltip|tooltip-place))/u;
/**
 * What only the figures other than the development need, which few readers open: what is in them, and how they are
 * drawn.
 */
const OTHER_FIGURES =
  /build\/compiled\/(?:kpi-jobs-value\/(?:other-figures|composition-(?:figure|table|words)|jobs-value-(?:figure|table)|ranking-(?:change|figure|table))|feed\/derive\/growth-split)\.js$/u;
const OTHER_DRAWINGS =
  /build\/compiled\/charts\/(?:(?:other-layouts|(?:composition|jobs-value|ranking)-layout|jobs-value-labels|equal-value-lines)|compiled\/(?:composition|jobs-value|ranking))\.js$/u;

/**
 * What the second loads share goes with the one that all widgets need, and what draws is one file: a request costs more
 * than its bytes.
 */
const chunkOf = (id) => {
  if (SHARED_DEPTH.test(id) || SHARED_WITH_CHART.test(id)) return 'frame-depth';
  if (OTHER_FIGURES.test(id)) return 'other-figures';
  if (OTHER_DRAWINGS.test(id)) return 'other-drawings';
  return DRAWING.test(id) ? 'drawn-figure' : undefined;
};

/** The file in `dist/` in which a module has come to lie, for the pass that points there. */
const files = new Map();

/** For browsers and production. Our own modules have effects: they register elements. */
const resolve = () =>
  nodeResolve({ browser: true, exportConditions: ['production', 'default'], ignoreSideEffectsForRoot: true });

const minify = (module) => terser({ ecma: 2022, module, compress: { passes: 2 }, format: { comments: /^!|^# all/u } });

/** No warning is harmless until somebody has looked at it; none is excepted so far. */
const onLog = (level, log, handle) => {
  if (level === 'warn') throw new Error(`rollup: ${log.message}`);
  handle(level, log);
};

/** tsc's helper for decorators asks what `this` is; in a module it is nothing. Said here, rollup does not warn. */
const context = '(void 0)';

const licenses = (file) => license({ thirdParty: { includePrivate: false, output: path.resolve('dist', file) } });

/** What `<indicator-chart>` loads besides; its file has a hash in its name, which the passes after it must know. */
const EMBED = 'vega-embed';
let embedFile = '';
const embedFrom = (folder) => (id) => (id === EMBED ? `${folder}${embedFile}` : id);

/** Oddities of published packages that have been looked at: both sides of each work. */
const KNOWN_ODDITIES = new Set(['CIRCULAR_DEPENDENCY', 'MISSING_EXPORT']);

/**
 * All of Vega and Vega-Lite for `<indicator-chart>`, in a pass of its own: the slim Vega of the others must not reach
 * it. The script for pages and the package load the same file.
 */
const embed = {
  input: { [EMBED]: 'samspill-vega-embed' },
  plugins: [
    defaultOf('samspill-vega-embed', EMBED),
    refuseCodeFromText(),
    resolve(),
    minify(true),
    licenses('THIRD-PARTY-LICENSES.indicator-chart.txt'),
    {
      name: 'embed-file',
      writeBundle(_, bundle) {
        [embedFile = ''] = Object.keys(bundle);
      },
    },
  ],
  onLog: (level, log, handle) => {
    if (!KNOWN_ODDITIES.has(log.code)) onLog(level, log, handle);
  },
  context,
  output: {
    dir: 'dist',
    format: 'es',
    banner: BANNER.replace('LICENSES', 'LICENSES.indicator-chart'),
    entryFileNames: 'samspill-[name]-[hash].js',
    inlineDynamicImports: true,
  },
};

/** The elements of the main script, each in a folder of its name. */
const ELEMENTS = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'];
const INDICATOR_CHART = 'samspill-indicator-chart';
const inside = (name) => path.join(compiled, name);
const moduleOf = (element) => inside(`${element}/${element}.js`);

/**
 * One file for what every element stands on, one for what each adds. Figures of regions and periods go with the first:
 * the wheel and the map need them a moment later.
 */
const pageChunks = () => {
  let first;
  return (id, graph) => {
    first ??= staticallyFrom(ELEMENTS.map(moduleOf), graph);
    const isOwn = ELEMENTS.some((element) => id.startsWith(inside(`${element}${path.sep}`)));
    return first.has(id) && !isOwn ? 'base' : chunkOf(id);
  };
};

/** What pages load: the files behind `samspill.js`, and the script for own charts. */
const pageFiles = {
  input: {
    base: inside('widget/samspill-element.js'),
    ...Object.fromEntries(ELEMENTS.map((element) => [element, moduleOf(element)])),
    [INDICATOR_CHART]: inside('indicator-chart-script.js'),
  },
  external: [EMBED],
  plugins: [
    splitTexts(),
    minifyTemplates(),
    resolve(),
    renameLitPolicy(POLICY),
    keepFiles(files),
    minify(true),
    licenses('THIRD-PARTY-LICENSES.txt'),
  ],
  preserveEntrySignatures: 'allow-extension',
  onLog,
  context,
  output: {
    dir: 'dist',
    format: 'es',
    banner: hintedBanner,
    paths: embedFrom('./'),
    entryFileNames: ({ name }) => (name === INDICATOR_CHART ? '[name].js' : 'samspill-[name]-[hash].js'),
    chunkFileNames: ({ name }) => `samspill-${name.replace(/^_/u, '')}-[hash].js`,
    manualChunks: pageChunks(),
    onlyExplicitManualChunks: true,
  },
};

/**
 * What is fetched and compiled ahead must not run before the first number is there: a drawing takes long to get ready.
 */
const isOnlyFetched = (id) => FETCHED.some((name) => id === inside(name));
const FETCHED = ['kpi-jobs-value/drawn-figure.js', 'kpi-jobs-value/other-figures.js', 'charts/other-layouts.js'];
const FETCH_AHEAD = `const fetchAhead = (file) => new Promise((resolve) => {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.nonce = document.querySelector('script[nonce]')?.nonce ?? '';
  link.onload = link.onerror = resolve;
  link.href = new URL(file, import.meta.url);
  document.head.append(link);
  if (!link.relList.supports(link.rel)) resolve();
});`;

/**
 * For `<script type="module">`: asks for the files that a page needs. It has nothing that they import, so that a page
 * which loads it with a query (`samspill.js?ver=6`) has everything else once.
 */
const pageScript = {
  input: { samspill: inside('page-script.js') },
  plugins: [
    fromFiles(files, [inside('page-parts.js'), inside('locale/texts.js')], isOnlyFetched),
    splitTexts(),
    resolve(),
    refuseImportsOfTheEntry('samspill'),
    minify(true),
  ],
  onLog,
  context,
  output: {
    dir: 'dist',
    format: 'es',
    banner: BANNER,
    intro: FETCH_AHEAD,
    paths: (id) => files.get(id) ?? id,
    entryFileNames: '[name].js',
  },
};

/** For pages that cannot load modules: everything in one classic script that may run twice. */
const classicScript = {
  input: 'samspill-classic',
  plugins: [
    runOnly('samspill-classic', path.join(compiled, 'index.js')),
    minifyTemplates(),
    resolve(),
    renameLitPolicy(POLICY),
    minify(false),
  ],
  onLog,
  context,
  output: { file: 'dist/samspill.iife.js', format: 'iife', banner: BANNER, inlineDynamicImports: true },
};

/** For developers: readable modules that share one Lit with the application; the chart chunk is finished. */
const modules = {
  input: {
    index: path.join(compiled, 'index.js'),
    'focus-area-wheel': path.join(compiled, 'focus-area-wheel/focus-area-wheel.js'),
    'five-factor-map': path.join(compiled, 'five-factor-map/five-factor-map.js'),
    'kpi-jobs-value': path.join(compiled, 'kpi-jobs-value/kpi-jobs-value.js'),
    'indicator-chart': path.join(compiled, 'indicator-chart/indicator-chart.js'),
    feed: path.join(compiled, 'feed/index.js'),
  },
  external: [/^lit(?:\/|$)/u, EMBED],
  plugins: [splitTexts(), minifyTemplates(), resolve()],
  onLog,
  context,
  output: {
    dir: 'dist/modules',
    format: 'es',
    // From the folder of the chunks, where the code lies that loads it.
    paths: embedFrom('../../'),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
  },
};

export default [embed, pageFiles, pageScript, classicScript, modules];
