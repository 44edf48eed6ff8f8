/**
 * What stands in the chart chunk in place of modules of Vega and d3. The replacements follow Vega's own sources
 * (BSD-3-Clause, Copyright University of Washington Interactive Data Lab).
 */

/**
 * Modules of what figures never do, by the names that others import from them. The build has refused every spec that
 * would need one; each name becomes a function that throws, so that a mistake shows.
 */
const LEFT_OUT = {
  // Guides and arrangements besides axes.
  'vega-view-transforms/src/layout/grid.js': ['gridLayout', 'trellisLayout'],
  'vega-view-transforms/src/layout/legend.js': ['legendLayout', 'legendParams'],
  'vega-view-transforms/src/layout/title.js': ['titleLayout'],
  // Events: our own code follows the pointer.
  'vega-dataflow/src/EventStream.js': ['default', 'stream'],
  'vega-dataflow/src/dataflow/events.js': ['default'],
  'vega-runtime/src/stream.js': ['default'],
  'vega-runtime/src/update.js': ['default'],
  'vega-view/src/bind.js': ['default'],
  'vega-view/src/hover.js': ['default'],
  'vega-view/src/timer.js': ['default'],
  'vega-view/src/tooltip.js': ['default'],
  // Files and addresses.
  'vega-dataflow/src/dataflow/load.js': ['ingest', 'parse', 'preload', 'request'],
  'vega-scenegraph/src/util/serialize.js': ['sceneFromJSON', 'sceneToJSON'],
  // Pictures without a document, and states to come back to.
  'vega-runtime/src/state.js': ['getState', 'setState'],
  'vega-view/src/render-to-canvas.js': ['default'],
  'vega-view/src/render-to-image-url.js': ['default'],
  'vega-view/src/render-to-svg.js': ['default'],
  'vega-view/src/scale.js': ['scale'],
  'vega-view/src/state.js': ['getState', 'setState'],
  'vega-view/src/watchPixelRatio.js': ['default'],
};

/** Marks, and what they are made with: they also draw and search on canvases. */
const MARKS = ['group', 'markItemPath', 'markMultiItemPath', 'rect', 'rule', 'text'];

/** No network, no files. Rows come as they are. */
const LOADER = `
const refuse = () => Promise.reject(new Error('Figures load nothing'));
export const loader = () => ({ load: refuse, sanitize: refuse, http: refuse, file: refuse });
export const read = (data) => data;
export const responseType = () => undefined;
`;

/** Images and links would need one. */
const RESOURCE_LOADER = 'export default class ResourceLoader {}';

const CURVES = `
import { curveLinear } from 'd3-shape';
export default (type) => type === 'linear' ? curveLinear : null;
`;

const RENDERERS = `
import CanvasHandler from './CanvasHandler.js';
import SVGRenderer from './SVGRenderer.js';
export const RenderType = { Canvas: 'canvas', PNG: 'png', SVG: 'svg', Hybrid: 'hybrid', None: 'none' };
const modules = { svg: { renderer: SVGRenderer, handler: CanvasHandler }, none: {} };
export function renderModule(name) { return modules[String(name || '').toLowerCase()]; }
`;

/** What a view asks of the handler of its events, of which there are none. */
const HANDLER = `
export default class Handler {
  scene() { return this; }
  initialize() { return this; }
  origin() { return this; }
  handlers() { return []; }
}
`;

/** A view has a configuration of events, and listens to the pointer for its cursor alone. */
const EVENTS = `
export const initializeEventConfig = (config) => config;
export const events = () => { throw new Error('Figures listen to no events'); };
export const trackEventListener = events;
`;
const CURSOR = 'export default () => {}; export const setCursor = () => {};';

/** Scales run over numbers, and no colour lies between two others. */
const INTERPOLATION = `
export const interpolateNumber = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);
export const interpolateRound = (a, b) => (a = +a, b = +b, (t) => Math.round(a * (1 - t) + b * t));
export const interpolate = interpolateNumber;
export const piecewise = () => { throw new Error('Scales run over numbers'); };
`;

/** Times are written by our own code. */
const TIME_FORMATS = `
export const timeFormatDefaultLocale = () => ({});
export const timeFormatLocale = timeFormatDefaultLocale;
export const resetTimeFormatDefaultLocale = timeFormatDefaultLocale;
`;
const INTERVALS = `
const timeInterval = () => { throw new Error('Scales run over numbers'); };
const utcInterval = timeInterval;
`;

/** @typedef {typeof import('../src/charts/registered.js')} Registered the module `charts/registered.js` */
/** @typedef {(code: string) => string} Replacement from a module's source to what takes its place */

/**
 * The replacements, by the modules' places in their packages.
 * @param {Registered} registered
 * @returns {Readonly<Record<string, Replacement>>}
 */
export function replacementsFor(registered) {
  refuseOthers(registered);
  const { REGISTERED_MARKS, REGISTERED_SCALES } = registered;
  return {
    ...Object.fromEntries(Object.entries(LEFT_OUT).map(([place, names]) => [place, () => leftOut(place, names)])),
    ...Object.fromEntries(MARKS.map((mark) => [`vega-scenegraph/src/marks/${mark}.js`, drawingToSvgOnly])),
    'd3-interpolate/dist/d3-interpolate.mjs': () => INTERPOLATION,
    'd3-shape/dist/d3-shape.mjs': (code) => edit(code, /= \(function custom\(/gu, '= /*#__PURE__*/ (function custom('),
    'vega-format/src/time.js': () => TIME_FORMATS,
    'vega-functions/index.js': () => 'export const functionContext = {};',
    'vega-loader/index.browser.js': () => LOADER,
    'vega-runtime/src/expression.js': () => 'export default undefined;',
    'vega-scale/src/palettes.js': () => 'export const discrete = {}; export const continuous = {};',
    'vega-scale/src/scales.js': (code) => keepScales(code, REGISTERED_SCALES),
    'vega-scale/src/ticks.js': (code) => edit(code, /^import .* from 'vega-time';$/gmu, INTERVALS),
    'vega-scenegraph/src/CanvasHandler.js': () => HANDLER,
    'vega-scenegraph/src/ResourceLoader.js': () => RESOURCE_LOADER,
    'vega-scenegraph/src/marks/index.js': () => marksModule(REGISTERED_MARKS),
    'vega-scenegraph/src/modules.js': () => RENDERERS,
    'vega-scenegraph/src/path/curves.js': () => CURVES,
    'vega-scenegraph/src/path/shapes.js': (code) => edit(code, /= (d3|vg)_/gu, '= /*#__PURE__*/ $1_'),
    'vega-view/src/cursor.js': () => CURSOR,
    'vega-view/src/events.js': () => EVENTS,
    'vega-view/src/observeContainer.js': () => 'export default () => {};',
  };
}

/**
 * Fails when the lists hold what the replacements here know nothing of.
 * @param {Registered} registered
 */
function refuseOthers({ REGISTERED_CURVES, REGISTERED_GUIDES, REGISTERED_SCALES, REGISTERED_SCHEMES }) {
  /** @type {readonly (readonly [readonly string[], string])[]} */
  const lists = [
    [REGISTERED_CURVES, 'linear'], [REGISTERED_GUIDES, ''], [REGISTERED_SCALES, 'linear ordinal'],
    [REGISTERED_SCHEMES, ''],
  ];
  for (const [names, known] of lists) {
    const listed = names.join(' ');
    if (listed !== known) throw new Error(`slim-vega: the replacements bring "${known}", not "${listed}"`);
  }
}

/**
 * @param {string} place
 * @param {readonly string[]} names
 * @returns {string}
 */
function leftOut(place, names) {
  const throwing = `const leftOut = () => { throw new Error(${JSON.stringify(`Left out: ${place}`)}); };`;
  return `${throwing}\nexport { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`;
}

/**
 * @param {string} code
 * @returns {string}
 */
function drawingToSvgOnly(code) {
  return edit(code, /^ +(?:draw|pick|isect|tip): +.*\n/gmu, '');
}

/**
 * @param {string} code
 * @param {RegExp} pattern must match
 * @param {string} replacement
 * @returns {string}
 */
function edit(code, pattern, replacement) {
  const edited = code.replace(pattern, replacement);
  if (edited === code) throw new Error(`slim-vega: found no ${String(pattern)}`);
  return edited;
}

/**
 * @param {readonly string[]} marks
 * @returns {string}
 */
function marksModule(marks) {
  const imports = marks.map((mark) => `import ${mark} from './${mark}.js';`);
  return `${imports.join('\n')}\nexport default { ${marks.join(', ')} };`;
}

/**
 * Drops the registrations, one on each line, of scales that are not listed.
 * @param {string} code
 * @param {readonly string[]} scales
 * @returns {string}
 */
function keepScales(code, scales) {
  /** @type {Set<string>} */
  const found = new Set();
  const kept = code.replace(/^scale\((.+?), .*\);.*$/gmu, (line, /** @type {string} */ type) => {
    const name = type.toLowerCase();
    if (!scales.includes(name)) return '';
    found.add(name);
    return line;
  });
  const lost = scales.filter((scale) => !found.has(scale));
  if (lost.length > 0) throw new Error(`slim-vega: vega-scale registers no scale ${lost.join(', ')}`);
  return kept;
}
