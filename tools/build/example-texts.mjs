/** Puts the texts of the example feeds into the editor's script: a page that lies on a disk cannot fetch them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { findFiles } from '../process/files.mjs';
import { root } from '../process/run.mjs';

/** @import { Plugin as EsbuildPlugin } from 'esbuild' */
/** @import { Plugin } from 'rollup' */

/** The module that the editor's script imports. */
const NAME = 'samspill-examples';

/** Not an example of a region, but of a file. */
const LEFT_OUT = '/eksempeltall.json';

/**
 * @returns {Promise<string>} a module whose default export has the texts by the names of their files
 */
async function exampleModule() {
  const files = (await findFiles('demo/feeds', /\.json$/)).filter((file) => !file.endsWith(LEFT_OUT)).sort();
  const texts = await Promise.all(
    files.map(async (file) => [path.basename(file), await readFile(path.join(root, file), 'utf8')]),
  );
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

/**
 * For the build.
 * @returns {Plugin}
 */
export function exampleTexts() {
  return {
    name: 'example-texts',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? exampleModule() : null),
  };
}

/**
 * For the development server.
 * @type {EsbuildPlugin}
 */
export const exampleTextsForEsbuild = {
  name: 'example-texts',
  setup: (build) => {
    build.onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({ path: NAME, namespace: NAME }));
    build.onLoad({ filter: /.*/, namespace: NAME }, async () => ({ contents: await exampleModule(), loader: 'js' }));
  },
};
