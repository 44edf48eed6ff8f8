/**
 * Makes Vega small: resolves its packages to their published sources, so that unused modules can be dropped, and
 * replaces modules by smaller ones. What stays is what `src/charts/registered.ts` lists.
 *
 * None of the replaced modules is public API. Every replacement must find its module, every listed name its source,
 * and the tests compare what is drawn with stock Vega, so that an upgrade of Vega cannot pass unnoticed.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { replacementsFor } from './slim-vega-modules.mjs';

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
      const place = /\/node_modules\/((?:vega|d3)-[a-z-]+\/.*)$/u.exec(id)?.[1];
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
