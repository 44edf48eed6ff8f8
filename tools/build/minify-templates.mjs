/** Makes the style sheets and templates inside the sources small: a minifier for code leaves the text in them alone. */
import path from 'node:path';

import { transform } from 'esbuild';
import MagicString from 'magic-string';

import { root } from '../process/run.mjs';
import { withMap } from './source-maps.mjs';
import { visit } from './syntax-tree.mjs';

/** @import { Plugin } from 'rollup' */
/** @import { Node } from './syntax-tree.mjs' */

const OURS = /^build\/compiled\/.*\.js$/;

/**
 * @returns {Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!OURS.test(path.relative(root, id).split(path.sep).join('/'))) return null;
      const changed = new MagicString(code);
      for (const { tag, start, end, cooked } of findTemplates(this.parse(code))) {
        if (start === end) continue;
        const text = tag === 'css' ? await minifyStyle(cooked) : collapseSpace(code.slice(start, end));
        changed.update(start, end, text);
      }
      return changed.hasChanged() ? withMap(changed) : null;
    },
  };
}

/**
 * Minifies a style sheet and writes it as it stands between backquotes, where its own backslashes are doubled.
 * @param {string} text the style sheet itself, without the escapes of the source
 * @returns {Promise<string>}
 */
async function minifyStyle(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'safari16.4' });
  return code.trim().replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/**
 * A line break and its indentation mean no more than one space in HTML, and inside our templates there is no `pre`.
 * @param {string} text
 * @returns {string}
 */
function collapseSpace(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

/**
 * @param {unknown} program
 * @returns {{tag: string, start: number, end: number, cooked: string}[]} the literal parts of style sheets without
 *   expressions and of templates
 */
function findTemplates(program) {
  /** @type {{tag: string, start: number, end: number, cooked: string}[]} */
  const found = [];
  visit(program, (node) => {
    const { tag, quasi } =
      /** @type {{tag?: {name?: string}, quasi?: {quasis: (Node & {value?: {cooked?: string}})[]}}} */ (
        /** @type {unknown} */ (node)
      );
    if (node.type !== 'TaggedTemplateExpression' || tag?.name === undefined || !quasi) return true;
    const isStyle = tag.name === 'css' && quasi.quasis.length === 1;
    if (isStyle || tag.name === 'html' || tag.name === 'svg') {
      for (const { start, end, value } of quasi.quasis)
        found.push({ tag: tag.name, start, end, cooked: value?.cooked ?? '' });
    }
    return true;
  });
  return found;
}
