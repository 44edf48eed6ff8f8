/** Keeps the way from the packed modules back to the TypeScript that somebody wrote. */
import { readFile } from 'node:fs/promises';

/** @import MagicString from 'magic-string' */
/** @import { Plugin } from 'rollup' */

const COMPILED = /[\\/]build[\\/]compiled[\\/].*\.js$/u;

/**
 * Hands rollup the map that tsc wrote beside each module, with the text of the source. By itself rollup ends at tsc's
 * files.
 * @returns {Plugin}
 */
export function startAtTypeScript() {
  return {
    name: 'start-at-typescript',
    async load(id) {
      if (!COMPILED.test(id)) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      return { code, map };
    },
  };
}

/**
 * What a rollup plugin gives back when it has changed a module: the text, and where each word of it came from.
 * @param {MagicString} changed
 * @returns {{code: string, map: ReturnType<MagicString['generateMap']>}}
 */
export function withMap(changed) {
  return { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) };
}
