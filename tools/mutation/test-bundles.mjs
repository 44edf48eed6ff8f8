/**
 * The Node tests that reach the mutated code, each packed with all that it imports into one script, so that it can be
 * loaded anew for every mutant in a few milliseconds: tests must not see what an earlier mutant left in a cache.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';

import { build } from 'esbuild';

/**
 * @typedef {object} LoadedTest
 * @property {string} id its file, the names of its suites and its own
 * @property {() => unknown} run
 */

/**
 * @typedef {object} TestBundle
 * @property {string} file path relative to the project
 * @property {() => LoadedTest[]} load runs the file from its first line and gives the tests that it declares
 */

/**
 * Packs the tests that import any of the mutated files, directly or through others.
 * @param {string} root folder of the project, or of its copy with the mutants in it
 * @param {readonly string[]} testFiles paths relative to `root`
 * @param {(file: string) => boolean} isMutated told paths relative to `root`
 * @returns {Promise<TestBundle[]>}
 */
export async function bundleTests(root, testFiles, isMutated) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...testFiles],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'build',
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    plugins: [ownAddresses],
  });
  const bundles = outputFiles.map(async ({ path: output, text }) => {
    const { entryPoint = '', inputs = {}, imports = [] } = metafile.outputs[asKey(root, output)] ?? {};
    if (!Object.keys(inputs).some(isMutated)) return [];
    const packages = await packagesOf(imports.filter(({ external }) => external).map((imported) => imported.path));
    return [{ file: entryPoint, load: loaderOf(root, entryPoint, text, packages) }];
  });
  return (await Promise.all(bundles)).flat();
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {string} the file as the bundler names it
 */
function asKey(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/**
 * Packages are loaded once: no mutant is in them. Some cannot be loaded by `require`, which is how bundles ask.
 * @param {readonly string[]} names
 * @returns {Promise<Map<string, unknown>>}
 */
async function packagesOf(names) {
  const loaded = names.map(async (name) => {
    /** @type {unknown} */
    const loadedPackage = await import(name);
    const { default: whole } = /** @type {{ default?: unknown }} */ (loadedPackage);
    return /** @type {const} */ ([name, whole ?? loadedPackage]);
  });
  return new Map(await Promise.all(loaded));
}

/**
 * Keeps `import.meta.url` the address of the file that says it.
 * @type {import('esbuild').Plugin}
 */
const ownAddresses = {
  name: 'own-addresses',
  setup(bundler) {
    bundler.onLoad({ filter: /\.m?[jt]s$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: file.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};

/**
 * @param {string} root
 * @param {string} file
 * @param {string} code
 * @param {ReadonlyMap<string, unknown>} packages
 * @returns {TestBundle['load']}
 */
function loaderOf(root, file, code, packages) {
  const compiled = compileFunction(code, ['require', 'module'], { filename: path.join(root, file) });
  const run = /** @type {(require: (name: string) => unknown, module: object) => void} */ (compiled);
  return () => {
    /** @type {LoadedTest[]} */
    const tests = [];
    const known = new Map([...packages, ['node:test', declarationsOf(file, tests)]]);
    run((name) => known.get(name), { exports: {} });
    return tests;
  };
}

/**
 * What stands in for `node:test`, whose runner can run a file only once in a process. It knows what our tests use;
 * a file that calls anything else fails before the first mutant.
 * @param {string} file
 * @param {LoadedTest[]} tests where declared tests go
 * @returns {object}
 */
function declarationsOf(file, tests) {
  const names = [file];
  return {
    describe(/** @type {string} */ name, /** @type {() => void} */ declare) {
      names.push(name);
      declare();
      names.pop();
    },
    it(/** @type {string} */ name, /** @type {() => unknown} */ run) {
      tests.push({ id: [...names, name].join(' > '), run });
    },
  };
}
