/**
 * Ships each language's texts as a file of its own. In the sources a text stands beside its translations,
 * `{ nb: '…', nn: '…', sv: '…', en: '…' }`, so that none can be forgotten; readers need only one of them. This rollup
 * plugin takes such literals out of the rooms that hold interface texts, numbers them, and puts a reference in their
 * place that reads the table of a language once `loadTexts` has fetched it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import MagicString from 'magic-string';

import { findFiles } from '../process/files.mjs';
import { root } from '../process/run.mjs';
import { withMap } from './source-maps.mjs';
import { visit } from './syntax-tree.mjs';

/** @import { Plugin } from 'rollup' */
/** @import { Node } from './syntax-tree.mjs' */

const LANGUAGES = languagesOfSchema();
const RUNTIME = 'samspill-texts';
const TABLE = 'texts-';

/**
 * Interface texts live outside `feed/`: labels and problem sentences there belong to the feed and its keeper. Those of
 * `indicator-chart/` stay where they are, so that readers of the other widgets do not download them, and so do those
 * of the editor, the snippet maker and the commands, which no reader has, and of `embed/`, `page/` and what few pages
 * ask `widget/` for.
 */
const WITHOUT_TEXTS = [
  ...['feed', 'indicator-chart', 'check', 'editor', 'embed', 'feed-file', 'import', 'changes', 'page', 'places'],
  ...['statistics-service', 'command', 'snippet-maker', 'widget/owner-report', 'widget/upkeep'],
];
const HAS_TEXTS = new RegExp(String.raw`^build/compiled/(?!(?:${WITHOUT_TEXTS.join('|')})/).*\.js$`);

/**
 * The languages that a reader can choose: a list of its own here would leave a new one unsplit.
 * @returns {readonly string[]}
 */
function languagesOfSchema() {
  /** @type {unknown} */
  const schema = JSON.parse(readFileSync(path.join(root, 'src/feed/feed.schema.json'), 'utf8'));
  return /** @type {{$defs: {language: {enum: string[]}}}} */ (schema).$defs.language.enum;
}

/**
 * @returns {Plugin}
 */
export function splitTexts() {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {Record<string, string>[]} */
  const texts = [];
  return {
    name: 'split-texts',
    // Numbered before anything is transformed and in the order of the files, so that every build gives the same tables.
    async buildStart() {
      const files = (await findFiles('build/compiled', /\.js$/)).filter((file) => HAS_TEXTS.test(file)).sort();
      for (const file of files) {
        for (const { text } of findTexts(this.parse(await readFile(path.join(root, file), 'utf8')))) {
          const key = JSON.stringify(text);
          if (!numbers.has(key)) numbers.set(key, texts.push(text) - 1);
        }
      }
    },
    resolveId(id) {
      return id === RUNTIME || LANGUAGES.some((language) => id === TABLE + language)
        ? { id: `\0${id}`, moduleSideEffects: false }
        : null;
    },
    load(id) {
      if (id === `\0${RUNTIME}`)
        return runtime(createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8));
      if (!id.startsWith(`\0${TABLE}`)) return null;
      const language = id.slice(TABLE.length + 1);
      return `export default ${JSON.stringify(texts.map((text) => text[language]))};`;
    },
    transform(code, id) {
      const file = path.relative(root, id).replaceAll(path.sep, '/');
      if (file === 'build/compiled/locale/texts.js')
        return { code: `export { hasTexts, loadTexts } from '${RUNTIME}';`, map: { mappings: '' } };
      if (!HAS_TEXTS.test(file)) return null;
      const found = findTexts(this.parse(code));
      if (found.length === 0) return null;
      const changed = new MagicString(code).prepend(`import { text as __text } from '${RUNTIME}';\n`);
      for (const { start, end, text } of found) {
        changed.update(start, end, `__text(${numbers.get(JSON.stringify(text))})`);
      }
      return withMap(changed);
    },
  };
}

/**
 * The module that holds the tables that have been fetched. They are kept with the page, under the name of just these
 * texts: a page that loads `samspill.js?ver=6` has a second copy of the script, which the chunks import without the
 * query, and both must find them.
 * @param {string} version
 * @returns {string}
 */
function runtime(version) {
  const files = LANGUAGES.map((language) => `${language}: () => import('${TABLE}${language}')`).join(', ');
  const getters = LANGUAGES.map((language) => `get ${language}() { return tables.${language}?.[this.n] ?? ''; }`).join(
    '\n  ',
  );
  return `
const tables = (globalThis[Symbol.for('samspill-texts-${version}')] ??= {});
const files = { ${files} };
class Text {
  constructor(n) { this.n = n; }
  ${getters}
}
export const text = (n) => new Text(n);
export const hasTexts = (language) => tables[language] !== undefined;
export async function loadTexts(language) {
  tables[language] ??= (await files[language]()).default;
}`;
}

/**
 * @param {unknown} program
 * @returns {{start: number, end: number, text: Record<string, string>}[]} literals with one string in each language
 */
function findTexts(program) {
  /** @type {{start: number, end: number, text: Record<string, string>}[]} */
  const found = [];
  visit(program, (node) => {
    const text = textOf(node);
    if (text) found.push({ start: node.start, end: node.end, text });
    return text === undefined;
  });
  return found.sort((a, b) => a.start - b.start);
}

/**
 * @param {Node} node
 * @returns {Record<string, string> | undefined}
 */
function textOf(node) {
  if (node.type !== 'ObjectExpression') return undefined;
  const properties = /** @type {{key?: {name?: string}, value?: Node, computed?: boolean}[]} */ (node['properties']);
  if (properties.length !== LANGUAGES.length) return undefined;
  /** @type {Record<string, string>} */
  const text = {};
  for (const { key, value, computed } of properties) {
    const written = value && writtenText(value);
    if (computed || key?.name === undefined || written === undefined) return undefined;
    text[key.name] = written;
  }
  return LANGUAGES.every((language) => text[language] !== undefined) ? text : undefined;
}

/**
 * @param {Node} node
 * @returns {string | undefined} the text of a literal, or of several that are joined over several lines
 */
function writtenText(node) {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return undefined;
  const [left, right] = [node['left'], node['right']].map((side) => writtenText(/** @type {Node} */ (side)));
  return left === undefined || right === undefined ? undefined : left + right;
}
