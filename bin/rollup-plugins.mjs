/** Small rollup plugins that only this project needs. */

/** @import { Plugin, RenderedChunk } from 'rollup' */

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
      return { code: code.replace(LIT_POLICY, `createPolicy(${JSON.stringify(name)}`), map: null };
    },
    buildEnd(error) {
      if (!error && !isRenamed) this.error(`rename-lit-policy: found no ${LIT_POLICY} in Lit`);
    },
  };
}

/**
 * Fails the build when the entry imports another file at once: its readers would wait a round trip more.
 * @returns {Plugin}
 */
export function refuseImportsOfTheEntry() {
  return {
    name: 'refuse-imports-of-the-entry',
    renderChunk(_, { isEntry, imports }) {
      if (isEntry && imports.length > 0) this.error(`The entry imports ${imports.join(', ')}`);
      return null;
    },
  };
}

/**
 * Lets a minifier see only some chunks.
 * @param {Plugin} minifier
 * @param {(chunk: RenderedChunk) => boolean} isMinified
 * @returns {Plugin}
 */
export function minifyOnly(minifier, isMinified) {
  const { renderChunk } = minifier;
  if (typeof renderChunk !== 'function') throw new Error('minify-only: the minifier has no renderChunk');
  return {
    ...minifier,
    renderChunk(code, chunk, options, meta) {
      return isMinified(chunk) ? renderChunk.call(this, code, chunk, options, meta) : null;
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
