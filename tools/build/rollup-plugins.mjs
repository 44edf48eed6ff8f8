/** Small rollup plugins that only this project needs. */

import MagicString from 'magic-string';

import { withMap } from './source-maps.mjs';

/** @import { Plugin } from 'rollup' */

const LIT_POLICY = 'createPolicy("lit-html"';

/**
 * Gives Lit's Trusted Types policy our own name, so that a page allows us with one word and two copies of Lit on a page
 * do not collide. Fails the build when Lit no longer makes its policy the way that is replaced here.
 * @param {string} name
 * @returns {Plugin}
 */
export function renameLitPolicy(name) {
  let isRenamed = false;
  return {
    name: 'rename-lit-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js') || !code.includes(LIT_POLICY)) return null;
      isRenamed = true;
      return withMap(new MagicString(code).replace(LIT_POLICY, `createPolicy(${JSON.stringify(name)}`));
    },
    buildEnd(error) {
      if (!error && !isRenamed) this.error(`rename-lit-policy: found no ${LIT_POLICY} in Lit`);
    },
  };
}

/**
 * Fails the build when the entry imports another file at once: its readers would wait a round trip more.
 * @param {string} entry name of the entry
 * @returns {Plugin}
 */
export function refuseImportsOfTheEntry(entry) {
  return {
    name: 'refuse-imports-of-the-entry',
    renderChunk(_, { isEntry, name, imports }) {
      if (isEntry && name === entry && imports.length > 0) this.error(`The entry imports ${imports.join(', ')}`);
      return null;
    },
  };
}

/**
 * An entry that only runs other modules: what a classic script is, which has no exports.
 * @param {string} name
 * @param {string} target path of the module to run, from the working directory
 * @returns {Plugin}
 */
export function runOnly(name, target) {
  return {
    name: 'run-only',
    resolveId: (source) => (source === name ? name : null),
    load: (id) => (id === name ? `import ${JSON.stringify(target)};` : null),
  };
}

/**
 * Modules that make code of text where they are not given an interpreter, and when they read CSV; neither happens here.
 */
const CODE_MAKERS = ['/vega-runtime/build/vega-runtime.js', '/d3-dsv/dist/d3-dsv.mjs'];

/**
 * A module with a method called `eval`, which makes no code. Under another name, the proof over `dist/` needs no
 * exception.
 */
const NAMED_EVAL = '/vega-crossfilter/build/vega-crossfilter.js';

/**
 * Takes the ways to make code of text out of stock Vega. `<indicator-chart>` draws with the interpreter and reads rows
 * as JSON; what would need the rest now throws. Fails the build when Vega no longer has such a place, or has it
 * elsewhere.
 * @returns {Plugin}
 */
export function refuseCodeFromText() {
  /** @type {Set<string>} */
  const found = new Set();
  return {
    name: 'refuse-code-from-text',
    transform(code, id) {
      const changed = new MagicString(code);
      if (id.endsWith(NAMED_EVAL)) return withMap(changed.replace(/(?<![\w$])eval\(/gu, 'evaluate('));
      const place = CODE_MAKERS.find((maker) => id.endsWith(maker));
      changed.replace(/(?<![\w$.])(?:new )?Function\(/gu, 'refuseCode(');
      if (place === undefined || !changed.hasChanged()) return null;
      found.add(place);
      return withMap(changed.prepend("function refuseCode() { throw new Error('No code is made of text'); }\n"));
    },
    buildEnd(error) {
      const missed = CODE_MAKERS.filter((maker) => !found.has(maker));
      if (!error && missed.length > 0)
        this.error(`refuse-code-from-text: no code is made of text in ${missed.join(', ')}`);
    },
  };
}

/**
 * An entry with nothing but the default export of a package.
 * @param {string} name
 * @param {string} target name of the package
 * @returns {Plugin}
 */
export function defaultOf(name, target) {
  return {
    name: 'default-of',
    resolveId: (source) => (source === name ? name : null),
    load: (id) => (id === name ? `export { default } from ${JSON.stringify(target)};` : null),
  };
}
