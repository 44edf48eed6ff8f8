/**
 * Makes Vega small: resolves its packages to their published sources, so that unused modules can be dropped, and
 * replaces a few modules by smaller ones. What stays is what `src/charts/registered.ts` lists.
 *
 * None of the replaced modules is public API. Every replacement must find its module, every listed name its source,
 * and the tests compare what is drawn with stock Vega, so that an upgrade of Vega cannot pass unnoticed. The
 * replacements follow Vega's own sources (BSD-3-Clause, Copyright University of Washington Interactive Data Lab).
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VEGA_OR_D3 = /\/node_modules\/(?:vega-[a-z-]+|d3-[a-z-]+|internmap|topojson-client)\//u;

/** The rollup plugin. `registered` is the module `charts/registered.js`. */
export function slimVega(registered) {
  const replacements = new Map(Object.entries(replacementsFor(registered)));
  const used = new Set();
  return {
    name: 'slim-vega',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (!/^(?:vega|d3)-[a-z-]+$/u.test(source)) {
          if (!importer || !VEGA_OR_D3.test(importer)) return null;
          const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
          return resolved && { ...resolved, moduleSideEffects: false };
        }
        if (source.startsWith('vega-') && source !== 'vega-util') {
          return { id: sourceEntryOf(source), moduleSideEffects: false };
        }
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return resolved && { ...resolved, moduleSideEffects: false };
      },
    },
    transform(code, id) {
      const place = /\/node_modules\/((?:vega)-[a-z-]+\/.*)$/u.exec(id)?.[1];
      const replace = place && replacements.get(place);
      if (!replace) return null;
      used.add(place);
      return { code: replace(code), map: null, moduleSideEffects: false };
    },
    generateBundle() {
      const missed = [...replacements.keys()].filter((place) => !used.has(place));
      if (missed.length > 0) this.error(`slim-vega: Vega no longer has, or no longer uses, ${missed.join(', ')}`);
    },
  };
}

/** The source entry of a Vega package; the one for browsers where there are two. */
function sourceEntryOf(name) {
  const built = fileURLToPath(import.meta.resolve(name));
  const root = built.slice(0, built.lastIndexOf(`/node_modules/${name}/`)) + `/node_modules/${name}`;
  const browser = `${root}/index.browser.js`;
  return existsSync(browser) ? browser : `${root}/index.js`;
}

/** From a module's place in its package to a function from its source to what takes its place. */
function replacementsFor(registered) {
  const { REGISTERED_FUNCTIONS, REGISTERED_MARKS, REGISTERED_SCALES } = registered;
  const fixed = { REGISTERED_CURVES: 'linear', REGISTERED_GUIDES: '', REGISTERED_SCHEMES: '' };
  for (const [list, names] of Object.entries(fixed)) {
    if (registered[list].join(' ') !== names) throw new Error(`slim-vega: ${list} is not what the replacements bring`);
  }
  return {
    'vega-loader/index.browser.js': () => LOADER,
    'vega-runtime/src/expression.js': () => 'export default undefined;',
    'vega-parser/src/parsers/legend.js': () => refusing('legends'),
    'vega-parser/src/parsers/projection.js': () => refusing('projections'),
    'vega-parser/src/parsers/title.js': () => refusing('titles'),
    'vega-functions/src/codegen.js': () => functionsModule(REGISTERED_FUNCTIONS),
    'vega-scale/src/palettes.js': () => 'export const discrete = {}; export const continuous = {};',
    'vega-scale/src/scales.js': (code) => keepScales(code, REGISTERED_SCALES),
    'vega-scenegraph/src/marks/index.js': () => marksModule(REGISTERED_MARKS),
    'vega-scenegraph/src/modules.js': () => RENDERERS,
    'vega-scenegraph/src/path/curves.js': () => CURVES,
    'vega-scenegraph/src/CanvasHandler.js': () => "export { default } from './SVGHandler.js';",
    'vega-view/src/bind.js': () => 'export default function() {}',
  };
}

/** No network, no files. Rows come as they are. */
const LOADER = `
const refuse = () => Promise.reject(new Error('Figures load nothing'));
export const loader = () => ({ load: refuse, sanitize: refuse, http: refuse, file: refuse });
export const read = (data) => data;
export const responseType = () => undefined;
`;

const CURVES = `
import { curveLinear } from 'd3-shape';
export default (type) => type === 'linear' ? curveLinear : null;
`;

const RENDERERS = `
import SVGHandler from './SVGHandler.js';
import SVGRenderer from './SVGRenderer.js';
export const RenderType = { Canvas: 'canvas', PNG: 'png', SVG: 'svg', Hybrid: 'hybrid', None: 'none' };
const modules = { svg: { renderer: SVGRenderer, handler: SVGHandler }, none: {} };
export function renderModule(name) { return modules[String(name || '').toLowerCase()]; }
`;

function refusing(what) {
  return `export default () => { throw new Error('Figures have no ${what}'); };`;
}

function marksModule(marks) {
  const imports = marks.map((mark) => `import ${mark} from './${mark}.js';`);
  return `${imports.join('\n')}\nexport default { ${marks.join(', ')} };`;
}

/** Drops the registrations, one on each line, of scales that are not listed. */
function keepScales(code, scales) {
  const found = new Set();
  const kept = code.replace(/^scale\((.+?), .*\);.*$/gmu, (line, type) => {
    const name = type.toLowerCase();
    if (!scales.includes(name)) return '';
    found.add(name);
    return line;
  });
  const lost = scales.filter((scale) => !found.has(scale));
  if (lost.length > 0) throw new Error(`slim-vega: vega-scale registers no scale ${lost.join(', ')}`);
  return kept;
}

const SCALE_FUNCTIONS = ['bandwidth', 'domain', 'range', 'scale'];
const UTIL_FUNCTIONS = ['inrange', 'lerp', 'span'];
const OTHER_FUNCTIONS = { format: 'format', isValid: 'isValid: (_) => _ != null && _ === _' };

/** The expression functions that are listed, and the analysis of expressions, which makes no code of text. */
function functionsModule(names) {
  const known = [...SCALE_FUNCTIONS, ...UTIL_FUNCTIONS, ...Object.keys(OTHER_FUNCTIONS)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`slim-vega: has no source for the expression function ${unknown.join(', ')}`);
  const scaling = names.filter((name) => SCALE_FUNCTIONS.includes(name));
  const members = names.map((name) => OTHER_FUNCTIONS[name] ?? name);
  return `
import { codegenExpression, constants, functions } from 'vega-expression';
import { extend, stringValue, ${names.filter((name) => UTIL_FUNCTIONS.includes(name)).join(', ')} } from 'vega-util';
import { format } from './functions/format.js';
import { ${scaling.join(', ')} } from './functions/scale.js';
import { SignalPrefix } from './constants.js';
import { internalScaleFunctions } from './scales.js';
import { scaleVisitor } from './visitors.js';

export const functionContext = { ${members.join(', ')} };
const visitors = { ${scaling.map((name) => `${name}: scaleVisitor`).join(', ')} };

export const codegenParams = {
  forbidden: ['_'],
  allowed: ['datum', 'event', 'item'],
  fieldvar: 'datum',
  globalvar: (id) => '_[' + stringValue(SignalPrefix + id) + ']',
  functions: buildFunctions,
  constants,
  visitors,
};
export const codeGenerator = codegenExpression(codegenParams);

function buildFunctions(codegen) {
  const fn = functions(codegen);
  for (const name of ['view', 'item', 'group', 'xy', 'x', 'y']) fn[name] = 'event.vega.' + name;
  for (const name in functionContext) fn[name] = 'this.' + name;
  return extend(fn, internalScaleFunctions(codegen, functionContext, visitors));
}

export function expressionFunction(name) { return functionContext[name]; }
`;
}
