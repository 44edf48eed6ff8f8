/**
 * Weighs what readers download, in bytes after Brotli at its best, and fails above the limits:
 * `node bin/sizes.mjs` after a build. Also proves that nothing in `dist/` turns text into code.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup } from 'rollup';

import { findFiles } from './files.mjs';
import { root } from './run.mjs';

const ELEMENT_LIMIT = 20_000;
const ALL_ELEMENTS_LIMIT = 32_000;
const LAZY_CHUNK_LIMIT = 120_000;

const ELEMENTS = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'];
const BUNDLE = 'dist/samspill.js';

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
 * The bundle for script tags: what loads at once, and each chunk that follows with what only it needs.
 * @returns {Promise<Weight[]>}
 */
async function weighBundle() {
  const graph = await readGraph(path.join(root, BUNDLE));
  const eager = reach([path.join(root, BUNDLE)], graph);
  const lazyEntries = new Set([...graph.values()].flatMap(({ lazy }) => lazy).filter((file) => !eager.has(file)));
  const weighFiles = async (/** @type {Iterable<string>} */ files) => {
    const sizes = await Promise.all([...files].map(async (file) => brotliSize(await readFile(file))));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const lazy = [...lazyEntries].map(async (entry) => {
    const files = [...reach([entry], graph)].filter((file) => !eager.has(file));
    return { name: `later: ${path.relative(root, entry)}`, bytes: await weighFiles(files), limit: LAZY_CHUNK_LIMIT };
  });
  return [
    { name: `${BUNDLE}, all elements`, bytes: await weighFiles(eager), limit: ALL_ELEMENTS_LIMIT },
    ...(await Promise.all(lazy)),
    { name: 'dist/samspill.iife.js, one file', bytes: await weighFiles([path.join(root, 'dist/samspill.iife.js')]) },
  ];
}

/**
 * @typedef {Map<string, {eager: readonly string[], lazy: readonly string[]}>} Graph
 */

/**
 * @param {string} entry
 * @returns {Promise<Graph>} imports of every file that the entry can reach
 */
async function readGraph(entry) {
  /** @type {Graph} */
  const graph = new Map();
  const record = {
    name: 'record',
    moduleParsed: (/** @type {import('rollup').ModuleInfo} */ info) => {
      graph.set(info.id, { eager: info.importedIds, lazy: info.dynamicallyImportedIds });
    },
  };
  await (await rollup({ input: entry, plugins: [record], treeshake: false, onLog: failOnLog })).close();
  return graph;
}

/**
 * @param {readonly string[]} entries
 * @param {Graph} graph
 * @returns {Set<string>} the entries and everything that they import statically
 */
function reach(entries, graph) {
  /** @type {Set<string>} */
  const reached = new Set();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(graph.get(file)?.eager ?? []));
  }
  return reached;
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
