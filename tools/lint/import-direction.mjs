/**
 * ESLint rule: imports go one way through the house. Each folder of `src/` is a room; this file says which rooms and
 * packages it may import from. Files directly in `src/` are entries and may import everything.
 */
import path from 'node:path';

/** @import { Rule } from 'eslint' */

/** @typedef {{source?: object | null | undefined}} ImportLike any node that names another module */

/**
 * @typedef {object} Room
 * @property {readonly string[]} rooms other rooms that it may import from
 * @property {RegExp} [packages] packages that it may import from; none when absent
 */

const PURE = ['feed', 'locale', 'view'];
const LIT = /^lit($|\/)/;

/** @type {Room} */
const ELEMENT = { rooms: [...PURE, 'figures', 'store', 'timing', 'widget'], packages: LIT };

/**
 * The folders of `src/`; `docs/contributing.md` has them in an order in which each comes after those that it uses.
 * @type {Readonly<Record<string, Room>>}
 */
export const ROOMS = {
  feed: { rooms: [] },
  locale: { rooms: ['feed'] },
  changes: { rooms: [...PURE, 'figures', 'kpi-jobs-value'], packages: /^diff$/ },
  check: { rooms: ['feed', 'locale', 'file-text'], packages: /^jsonc-parser$/ },
  command: {
    rooms: [...PURE, 'check', 'changes', 'feed-file', 'import', 'places', 'static', 'statistics-service'],
    packages: /^(node:|hyphen\/|(?:fflate|@resvg\/resvg-wasm|d3-geo|geojson|topojson-\w+)$)/,
  },
  'file-text': { rooms: [] },
  'feed-file': { rooms: ['feed', 'file-text'], packages: /^jsonc-parser$/ },
  import: { rooms: [...PURE, 'feed-file', 'file-text'], packages: /^(?:papaparse|fflate)$/ },
  view: { rooms: ['feed', 'locale'] },
  places: { rooms: [...PURE, 'snippet'] },
  snippet: { rooms: [] },
  timing: { rooms: [] },
  drawing: { rooms: [...PURE, 'timing'], packages: LIT },
  figures: { rooms: [...PURE, 'drawing'] },
  static: {
    rooms: [...PURE, 'snippet', 'drawing', 'figures', 'focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'],
    packages: /^parse5$/,
  },
  'statistics-service': { rooms: ['feed', 'locale'] },
  store: { rooms: PURE },
  widget: { rooms: [...PURE, 'snippet', 'timing', 'store'], packages: LIT },
  'focus-area-wheel': ELEMENT,
  'five-factor-map': ELEMENT,
  'kpi-jobs-value': { rooms: [...ELEMENT.rooms, 'drawing'], packages: LIT },
  'indicator-chart': ELEMENT,
  embed: { rooms: [...PURE, 'figures', 'store', 'timing', 'widget'] },
  page: {
    rooms: [
      ...PURE,
      'embed',
      'store',
      'timing',
      'widget',
      'figures',
      'drawing',
      'focus-area-wheel',
      'five-factor-map',
      'kpi-jobs-value',
    ],
  },
  'snippet-maker': {
    rooms: [
      ...PURE,
      ...['snippet', 'timing', 'store', 'widget', 'figures', 'static', 'feed-file', 'import', 'editor'],
      ...['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'],
    ],
    packages: LIT,
  },
  editor: {
    rooms: [
      ...PURE,
      ...['timing', 'store', 'widget', 'check', 'file-text', 'feed-file', 'import', 'changes', 'places', 'figures'],
      ...['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value'],
    ],
    packages: LIT,
  },
};

/** Views and geometries are pure wherever they lie: they know the figures, but neither page nor widget. */
const PURE_FILE = /(\.view|(^|[./])geometry)\.ts$/;
const PURE_FILE_ROOMS = [...PURE, 'figures', 'feed-file'];

/** The only file that may import vega-embed. */
const EMBED_DOOR = 'indicator-chart/embed.ts';

/** @type {Rule.RuleModule} */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { direction: '{{ reason }}' } },
  create(context) {
    const file = toSource(context.filename);
    if (file === undefined || !file.includes('/')) return {};
    const check = (/** @type {ImportLike} */ { source }) => {
      if (!source || !('value' in source) || typeof source.value !== 'string') return;
      const reason = objectionTo(source.value, file);
      const node = /** @type {Rule.Node} */ (source);
      if (reason !== undefined) context.report({ node, messageId: 'direction', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: check,
    };
  },
};

/**
 * Why a file must not import something.
 * @param {string} specifier
 * @param {string} file relative to `src/`
 * @returns {string | undefined} undefined when it may
 */
export function objectionTo(specifier, file) {
  const name = roomOf(file);
  const room = ROOMS[name];
  if (room === undefined) return `The room ${name}/ is new: say in tools/lint/import-direction.mjs what it may import.`;
  const isPure = PURE_FILE.test(file);
  if (!specifier.startsWith('.')) {
    if (file === EMBED_DOOR && specifier === 'vega-embed') return undefined;
    const isAllowed = !isPure && room.packages?.test(specifier) === true;
    return isAllowed ? undefined : `${isPure ? file : `${name}/`} must not import the package ${specifier}.`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  const rooms = isPure ? room.rooms.filter((each) => PURE_FILE_ROOMS.includes(each)) : room.rooms;
  return objectionToFile(target, name, rooms);
}

/**
 * @param {string} target relative to `src/`
 * @param {string} from the importing file's room
 * @param {readonly string[]} rooms
 * @returns {string | undefined}
 */
function objectionToFile(target, from, rooms) {
  const room = roomOf(target);
  if (room === from) return undefined;
  if (!rooms.includes(room)) return `${from}/ must not import from ${room}/: imports go one way.`;
  return undefined;
}

/**
 * @param {string} file relative to `src/`
 * @returns {string}
 */
function roomOf(file) {
  return file.split('/', 1)[0] ?? '';
}

/**
 * @param {string} filename
 * @returns {string | undefined} path relative to `src/`; undefined for files elsewhere
 */
function toSource(filename) {
  const file = path
    .relative(path.resolve(import.meta.dirname, '../../src'), filename)
    .split(path.sep)
    .join('/');
  return file.startsWith('../') ? undefined : file;
}
