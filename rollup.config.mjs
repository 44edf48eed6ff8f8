/** Bundles what tsc wrote to `build/compiled/`: the script for pages (module and classic) and the package. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';

import { minifyTemplates } from './tools/build/minify-templates.mjs';
import { atOnce, chunksByFolder, everLoaded, fromFiles, keepFiles } from './tools/build/chunks.mjs';
import {
  defaultOf,
  refuseCodeFromText,
  refuseImportsOfTheEntry,
  renameLitPolicy,
  runOnly,
} from './tools/build/rollup-plugins.mjs';
import { startAtTypeScript } from './tools/build/source-maps.mjs';
import { exampleTexts } from './tools/build/example-texts.mjs';
import { splitTexts } from './tools/build/split-texts.mjs';

const compiled = path.resolve('build/compiled');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** The name that pages with a `trusted-types` directive allow. */
const POLICY = 'samspill';
const BANNER = `/*! samspill ${version} | MIT | other licences: THIRD-PARTY-LICENSES.txt */`;
/** For the script that everything waits for: it has no code of others, and each byte counts. */
const SHORT_BANNER = `/*! samspill ${version} | MIT */`;

/**
 * Tells Chromium to compile the whole file while it arrives, beside the page's own thread: nearly every function of
 * these files is called at once, and compiling each at its first call took half of the time to the figure.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
const hintedBanner = ({ name }) => (LICENSED.has(name) ? `${COMPILE_HINT}\n${BANNER}` : COMPILE_HINT);
/** The file that everything behind a door is loaded with: what only such code needs of Lit lies there. */
const CONTROLS = 'frame-controls';
/** The files with code of others in them. */
const LICENSED = new Set(['base', CONTROLS]);
/** The files in `dist/` that a module is loaded with, for the pass that points there. */
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
/** What the script for pages imports on pages that ask for elements in another way than by their tags. */
const UPGRADE = inside('page/upgrade/upgrade.js');
/** The script for pages asks for what elements stand on before anything of theirs, but only when it has found some. */
const besideOf = (id) => (id === UPGRADE ? undefined : inside('widget/samspill-element.js'));
const moduleOf = (element) => inside(`${element}/${element}.js`);

/** The elements whose details draw no charts. */
const WITHOUT_CHARTS = ELEMENTS.filter((element) => element !== 'kpi-jobs-value');

/** Rooms that are not worth a request of their own, by the file that is always there before what uses them. */
const LIES_WITH = new Map([
  ['view', CONTROLS],
  ['figures', 'kpi-jobs-value.details'],
]);

/**
 * One file for what several elements stand on, Lit among it, one for what each adds at once, and one for what lies
 * behind a door. Files that are asked for together wait for one another where a connection lets in only six, so there
 * are few; and none holds what the element does not use, except for what two of the elements share.
 */
const pageChunks = () => {
  const behindDoors = chunksByFolder(compiled, [UPGRADE]);
  let first;
  let used;
  return (id, graph) => {
    first ??= atOnce(ELEMENTS.map(moduleOf), graph);
    used ??= new Map([...ELEMENTS, 'indicator-chart'].map((name) => [name, everLoaded([moduleOf(name)], graph)]));
    const users = [...used.keys()].filter((name) => used.get(name).has(id));
    const [element, ...others] = users.filter((name) => ELEMENTS.includes(name));
    if (first.has(id)) return others.length > 0 ? 'base' : element;
    const chunk = id.includes('node_modules') ? CONTROLS : behindDoors(id, graph);
    // What the script for own charts needs at once, and an element later.
    if (chunk === undefined) return element && id.startsWith(compiled) ? 'base' : undefined;
    const file = LIES_WITH.get(chunk) ?? chunk;
    if (file !== CONTROLS) return file;
    if (users.length === 1) return `${element}.details`;
    return users.every((name) => WITHOUT_CHARTS.includes(name)) ? 'panel' : CONTROLS;
  };
};

/** What pages load: the files behind `samspill.js`, and the script for own charts. */
const pageFiles = {
  input: {
    base: inside('widget/samspill-element.js'),
    ...Object.fromEntries(ELEMENTS.map((element) => [element, moduleOf(element)])),
    [INDICATOR_CHART]: inside('indicator-chart-script.js'),
    upgrade: UPGRADE,
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
 * For `<script type="module">`: asks for the files that a page needs. It has nothing that they import, so that a page
 * which loads it with a query (`samspill.js?ver=6`) has everything else once.
 */
const pageScript = {
  input: { samspill: inside('page/page-script.js') },
  plugins: [fromFiles(files, besideOf), splitTexts(), resolve(), refuseImportsOfTheEntry('samspill'), minify(true)],
  onLog,
  context,
  output: {
    dir: 'dist',
    // A module, too, as long as it imports nothing at once.
    format: 'iife',
    banner: SHORT_BANNER,
    paths: (id) => files.get(id)?.[0] ?? id,
    entryFileNames: '[name].js',
  },
};

/** For pages that cannot load modules: everything in one classic script that may run twice. */
const classicScript = {
  input: 'samspill-classic',
  plugins: [
    runOnly('samspill-classic', inside('classic-script.js')),
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
    specs: path.join(compiled, 'specs.js'),
  },
  external: [/^lit(?:\/|$)/u, EMBED],
  plugins: [startAtTypeScript(), splitTexts(), minifyTemplates(), resolve()],
  onLog,
  context,
  output: {
    dir: 'dist/modules',
    format: 'es',
    // From the folder of the chunks, where the code lies that loads it.
    paths: embedFrom('../../'),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    sourcemap: true,
    manualChunks: chunksByFolder(compiled),
    onlyExplicitManualChunks: true,
  },
};

/** The reader of CSV is no module, and is made one for those that read tables of others. */
const readerOfCsv = () => commonjs({ include: /papaparse/u });

/** The commands, for Node, with the packages that they stand on; only the patterns of `hyphen` stay outside. */
const command = {
  input: { start: inside('command/start.js') },
  external: [/^node:/u, /^hyphen\//u],
  plugins: [
    // The reader of CSV has a file without comments, some of which would be taken for code made of text.
    nodeResolve({ exportConditions: ['production', 'default'], mainFields: ['browser', 'module', 'main'] }),
    readerOfCsv(),
    license({
      thirdParty: { includePrivate: false, output: path.resolve('dist/command/THIRD-PARTY-LICENSES.txt') },
    }),
  ],
  onLog,
  context,
  output: {
    dir: 'dist/command',
    format: 'es',
    banner: BANNER,
    entryFileNames: '[name].js',
    // What a command does is loaded when it is called; help needs none of it.
    chunkFileNames: 'chunks/[name].js',
  },
};

/** What developers render pages with, in Node and anywhere else; it needs no browser, and has every language. */
const render = {
  input: { render: inside('static/index.js') },
  plugins: [
    resolve(),
    license({
      thirdParty: { includePrivate: false, output: path.resolve('dist/render/THIRD-PARTY-LICENSES.txt') },
    }),
  ],
  onLog,
  context,
  output: {
    dir: 'dist/render',
    format: 'es',
    banner: BANNER,
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
  },
};

/** The municipalities of Norway with their figures, for the demo page about each; no other page loads them. */
const places = {
  input: { places: inside('places/index.js') },
  plugins: [resolve(), minify(true)],
  onLog,
  context,
  output: { dir: 'dist/places', format: 'es', banner: BANNER, entryFileNames: '[name].js' },
};

/**
 * A tool for those who run a website: everything in one classic script, the widgets and the examples too, since a page
 * that is opened from a disk can load neither modules nor data.
 */
const tool = (name, entry) => ({
  input: `samspill-${name}`,
  plugins: [
    runOnly(`samspill-${name}`, inside(entry)),
    exampleTexts(),
    minifyTemplates(),
    resolve(),
    readerOfCsv(),
    renameLitPolicy(POLICY),
    minify(false),
    licenses(`THIRD-PARTY-LICENSES.${name}.txt`),
  ],
  onLog,
  context,
  output: {
    file: `dist/${name}.js`,
    format: 'iife',
    banner: BANNER.replace('LICENSES', `LICENSES.${name}`),
    inlineDynamicImports: true,
  },
});

const editor = tool('editor', 'editor-script.js');
const snippets = tool('snippets', 'snippet-maker-script.js');

/** A classic script that stands alone, with no code of others in it: a frame with a sandbox can load no modules. */
const aloneScript = (input, file) => ({
  input: inside(input),
  plugins: [resolve(), minify(false)],
  onLog,
  context,
  output: { file: path.join('dist', file), format: 'iife', banner: `/*! samspill ${version} | MIT */` },
});

/** The page with one widget for frames, and what a page with such frames may load to give them their height. */
const embedPage = aloneScript('embed/embed-page.js', 'embed.js');
const frameScript = aloneScript('embed/samspill-frame.js', 'samspill-frame.js');

export default [
  ...[embed, pageFiles, pageScript, classicScript, modules, command, render, places, editor, snippets],
  ...[embedPage, frameScript],
];
