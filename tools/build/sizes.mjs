/**
 * Weighs what readers download, in bytes after Brotli at its best, and fails above the limits:
 * `node tools/build/sizes.mjs` after a build. Also proves that nothing in `dist/` turns text into code.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup } from 'rollup';

import { findFiles } from '../process/files.mjs';
import { root } from '../process/run.mjs';

const ELEMENT_LIMIT = 24.75 * 1024;
const ALL_ELEMENTS_LIMIT = 40 * 1024;
/**
 * What the first flight of a connection holds, ten packets less their headers, so that each file comes with its first
 * answer.
 */
const CHUNK_LIMIT = 14_900;
/** What all elements stand on; each element with it keeps to `ELEMENT_LIMIT` all the same. */
const BASE_LIMIT = 24_200;
/** Everything else waits for this one. */
const PAGE_SCRIPT_LIMIT = 2_250;
/** All of Vega and Vega-Lite, for `<indicator-chart>` alone. */
const EMBED_LIMIT = 245_000;

/** The keeper's editor, with all widgets, examples and the table of places in it: no reader loads it. */
const EDITOR_LIMIT = 418_000;

/** What makes code for websites, with all widgets and examples in it: no reader loads it either. */
const SNIPPETS_LIMIT = 400_000;

/** The script of the page for frames: what an address asks for, and what is wrong with it in four languages. */
const EMBED_PAGE_LIMIT = 6_000;
/** What gives frames their height on the pages of others, where every byte is a guest; not compressed, either. */
const FRAME_LIMIT = 1_024;

/** The style sheet for pages without scripts. */
const STATIC_STYLES_LIMIT = 6_350;

const ELEMENTS = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value', 'indicator-chart'];
const PAGE_SCRIPT = 'dist/samspill.js';
/** What `samspill.js` loads at once on a page with every element, the reader's texts aside. */
const FIRST_FILES = ['base', ...ELEMENTS.filter((element) => element !== 'indicator-chart')];

/** `eval(`, `new Function(` and `Function(`, but not `isFunction(`. */
const CODE_FROM_TEXT = /(?<![\w$])(?:eval|Function)\s*\(|\(0,\s*eval\)/g;

/** The plugin's types describe another kind of module than the one that Node loads. */
const terser = /** @type {(options: object) => import('rollup').Plugin} */ (/** @type {unknown} */ (terserPlugin));
const MINIFIED = { ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } };

/** @typedef {{name: string, bytes: number, limit?: number}} Weight */

const weights = [...(await Promise.all(ELEMENTS.map(weighElement))), ...(await weighBundle())];
for (const weight of weights) console.log(describe(weight));
const evaluations = await findEvaluations();
for (const place of evaluations) console.error(`Code from text: ${place}`);
if (evaluations.length > 0 || weights.some(isTooHeavy)) process.exitCode = 1;

/**
 * One element alone, with Lit, as an application's own bundler would pack it; what it loads later is left out.
 * @param {string} element
 * @returns {Promise<Weight>}
 */
async function weighElement(element) {
  const bundle = await rollup({
    input: path.join(root, 'dist/modules', `${element}.js`),
    plugins: [nodeResolve({ exportConditions: ['production', 'default'] }), withoutLazyImports(), terser(MINIFIED)],
    onLog: failOnLog,
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  const bytes = output.reduce((sum, file) => sum + (file.type === 'chunk' ? brotliSize(file.code) : 0), 0);
  return { name: `${element} with Lit`, bytes, limit: ELEMENT_LIMIT };
}

/** @returns {import('rollup').Plugin} */
function withoutLazyImports() {
  return { name: 'without-lazy-imports', resolveDynamicImport: () => false };
}

/** @type {import('rollup').LogHandlerWithDefault} */
function failOnLog(level, log, handler) {
  if (level === 'warn') throw new Error(log.message);
  handler(level, log);
}

/**
 * The files for script tags: what loads at once with every element, and each file.
 * @returns {Promise<Weight[]>}
 */
async function weighBundle() {
  const weigh = async (/** @type {string} */ file) => brotliSize(await readFile(path.join(root, file)));
  const later = (await findFiles('dist', /^dist\/samspill-(?!frame\.js$)[^/]+\.js$/)).map(async (file) => {
    return { name: file, bytes: await weigh(file), limit: limitOf(file) };
  });
  const first = await Promise.all([PAGE_SCRIPT, ...(await firstFiles())].map(weigh));
  return [
    {
      name: `${PAGE_SCRIPT} with all elements`,
      bytes: first.reduce((sum, bytes) => sum + bytes),
      limit: ALL_ELEMENTS_LIMIT,
    },
    { name: `at once: ${PAGE_SCRIPT}`, bytes: await weigh(PAGE_SCRIPT), limit: PAGE_SCRIPT_LIMIT },
    ...(await Promise.all(later)),
    { name: 'dist/samspill.iife.js, one file', bytes: await weigh('dist/samspill.iife.js') },
    {
      name: 'dist/samspill-static.css, for pages without scripts',
      bytes: await weigh('dist/samspill-static.css'),
      limit: STATIC_STYLES_LIMIT,
    },
    { name: 'dist/embed.js, for frames', bytes: await weigh('dist/embed.js'), limit: EMBED_PAGE_LIMIT },
    {
      name: 'dist/samspill-frame.js, not compressed',
      bytes: (await readFile(path.join(root, 'dist/samspill-frame.js'))).length,
      limit: FRAME_LIMIT,
    },
    { name: 'dist/editor.js, for keepers', bytes: await weigh('dist/editor.js'), limit: EDITOR_LIMIT },
    { name: 'dist/snippets.js, for webmasters', bytes: await weigh('dist/snippets.js'), limit: SNIPPETS_LIMIT },
  ];
}

/** @returns {Promise<string[]>} */
function firstFiles() {
  return findFiles('dist', new RegExp(String.raw`^dist/samspill-(?:${FIRST_FILES.join('|')})-[\w-]{8}\.js$`));
}

/**
 * @param {string} file
 * @returns {number}
 */
function limitOf(file) {
  if (file.includes('vega-embed')) return EMBED_LIMIT;
  if (file.includes('samspill-base-')) return BASE_LIMIT;
  return CHUNK_LIMIT;
}

/** @returns {Promise<string[]>} file and text of every place that could run text as code */
async function findEvaluations() {
  const files = await findFiles('dist', /\.m?js$/);
  const places = files.map(async (file) => {
    const code = await readFile(path.join(root, file), 'utf8');
    return [...code.matchAll(CODE_FROM_TEXT)].map(({ index }) => `${file}: ${code.slice(index, index + 60)}`);
  });
  return (await Promise.all(places)).flat();
}

/**
 * @param {string | Uint8Array} content
 * @returns {number}
 */
function brotliSize(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * @param {Weight} weight
 * @returns {boolean}
 */
function isTooHeavy({ bytes, limit = Infinity }) {
  return bytes > limit;
}

/**
 * @param {Weight} weight
 * @returns {string}
 */
function describe(weight) {
  const { name, bytes, limit } = weight;
  const verdict = isTooHeavy(weight) ? ' TOO HEAVY' : '';
  return `${String(bytes).padStart(7)} bytes  ${name}${limit === undefined ? '' : ` (limit ${limit})`}${verdict}`;
}
