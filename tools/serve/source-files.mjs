/**
 * The files of `dist/` that pages load, made of the sources in memory: bundled by esbuild as they are asked for, with
 * source maps, without minification. What the build does besides (a file for each language, measured chunks, licences)
 * is left out: it changes how fast a page is there, not what it does.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import * as esbuild from 'esbuild';

import { exampleTextsForEsbuild } from '../build/example-texts.mjs';

/** @import { BuildContext, BuildFailure, BuildOptions, OutputFile, Plugin } from 'esbuild' */

/**
 * @typedef {object} Bundle
 * @property {BuildOptions} options
 * @property {boolean} isOurs whether its files change when a source does
 */

const EMBED = 'vega-embed';

/**
 * Leaves vega-embed to a bundle of its own, which stays as it is while the sources change: it is two thirds of all the
 * code.
 * @type {Plugin}
 */
const embedApart = {
  name: 'embed-apart',
  setup: (build) => {
    build.onResolve({ filter: new RegExp(`^${EMBED}$`) }, () => ({ path: `./${EMBED}.js`, external: true }));
  },
};

/**
 * It has every file that none of the others has: its chunks.
 * @type {Bundle}
 */
const MODULES = {
  isOurs: true,
  options: {
    entryPoints: { samspill: 'src/page/page-script.ts', 'samspill-indicator-chart': 'src/indicator-chart-script.ts' },
    format: 'esm',
    splitting: true,
    plugins: [embedApart],
  },
};

/** @type {Readonly<Record<string, Bundle>>} by the name of the entry that pages load */
const OTHERS = {
  'samspill.iife.js': {
    isOurs: true,
    options: { entryPoints: { 'samspill.iife': 'src/classic-script.ts' }, format: 'iife' },
  },
  'places/places.js': {
    isOurs: true,
    options: { entryPoints: { 'places/places': 'src/places/index.ts' }, format: 'esm' },
  },
  'editor.js': {
    isOurs: true,
    options: {
      entryPoints: { editor: 'src/editor-script.ts' },
      format: 'iife',
      plugins: [exampleTextsForEsbuild],
    },
  },
  'snippets.js': {
    isOurs: true,
    options: {
      entryPoints: { snippets: 'src/snippet-maker-script.ts' },
      format: 'iife',
      plugins: [exampleTextsForEsbuild],
    },
  },
  'embed.js': { isOurs: true, options: { entryPoints: { embed: 'src/embed/embed-page.ts' }, format: 'iife' } },
  'samspill-frame.js': {
    isOurs: true,
    options: { entryPoints: { 'samspill-frame': 'src/embed/samspill-frame.ts' }, format: 'iife' },
  },
  [`${EMBED}.js`]: { isOurs: false, options: { entryPoints: [EMBED], format: 'esm' } },
};

/**
 * Files that stand in `dist/` as they stand in the sources.
 * @type {Readonly<Record<string, string>>}
 */
const COPIED = {
  'editor.html': 'src/editor/editor.html',
  'editor.css': 'src/editor/editor.css',
  'snippets.html': 'src/snippet-maker/snippets.html',
  'snippets.css': 'src/snippet-maker/snippets.css',
  'embed.html': 'src/embed/embed.html',
  'embed.css': 'src/embed/embed.css',
};

/** @type {BuildOptions} */
const COMMON = {
  bundle: true,
  // Newer targets leave decorators as they are, which no engine reads yet.
  target: 'es2022',
  sourcemap: 'linked',
  outdir: 'dist',
  write: false,
  logLevel: 'silent',
  // `sideEffects` of our own package names the files of the build.
  ignoreAnnotations: true,
};

/** A mistake in the sources, in the words of the compiler, with its place and its line. */
export class SourceError extends Error {
  /** @override */
  name = 'SourceError';
}

/** One bundle that is made again and again. It keeps its last good files while the sources have a mistake. */
class SourceBundle {
  /** @type {ReadonlyMap<string, OutputFile>} */
  #files = new Map();
  /** @type {Promise<boolean> | undefined} */
  #made;
  /** @type {Promise<BuildContext> | undefined} */
  #context;

  /**
   * @param {string} root
   * @param {Bundle} bundle
   */
  constructor(root, bundle) {
    this.isOurs = bundle.isOurs;
    this.options = { ...COMMON, ...bundle.options, absWorkingDir: path.resolve(root) };
  }

  get isAskedFor() {
    return this.#made !== undefined;
  }

  /**
   * Makes the files of the sources as they are now.
   * @returns {Promise<boolean>} whether they are others than before
   * @throws {SourceError} when the sources have a mistake
   */
  make() {
    this.#made = this.#make();
    return this.#made;
  }

  /**
   * @param {string} name relative to `dist/`
   * @returns {Promise<Uint8Array | undefined>}
   * @throws {SourceError} when there has been no good file yet
   */
  async read(name) {
    try {
      await (this.#made ?? this.make());
    } catch (error) {
      if (this.#files.size === 0) throw error;
    }
    return this.#files.get(name)?.contents;
  }

  async dispose() {
    await (await this.#context)?.dispose();
  }

  async #make() {
    this.#context ??= esbuild.context(this.options);
    const context = await this.#context;
    try {
      const { outputFiles = [] } = await context.rebuild();
      const before = this.#files;
      this.#files = new Map(outputFiles.map((file) => [this.#nameOf(file), file]));
      return [...this.#files].some(([name, { hash }]) => before.get(name)?.hash !== hash);
    } catch (error) {
      if (!isBuildFailure(error)) throw error;
      const messages = await esbuild.formatMessages(error.errors, { kind: 'error', terminalWidth: 120 });
      throw new SourceError(messages.join('\n').trim(), { cause: error });
    }
  }

  /** @param {OutputFile} file */
  #nameOf(file) {
    const folder = path.join(this.options.absWorkingDir, 'dist');
    return path.relative(folder, file.path).split(path.sep).join('/');
  }
}

/** All bundles of a project. */
export class SourceFiles {
  /** @type {SourceBundle} */
  #modules;
  /** @type {ReadonlyMap<string, SourceBundle>} */
  #others;

  /** @param {string} root folder with `src/` and `tsconfig.json` */
  constructor(root) {
    this.root = root;
    this.#modules = new SourceBundle(root, MODULES);
    this.#others = new Map(Object.entries(OTHERS).map(([name, bundle]) => [name, new SourceBundle(root, bundle)]));
  }

  /**
   * A file of `dist/` as the sources give it, the last good one while they have a mistake; undefined when there is no
   * such file.
   * @param {string} name relative to `dist/`
   * @returns {Promise<Uint8Array | undefined>}
   * @throws {SourceError} when the sources have had a mistake from the start
   */
  async read(name) {
    if (Object.hasOwn(COPIED, name)) return readFile(path.join(this.root, COPIED[name] ?? ''));
    const entry = name.replace(/\.map$/u, '');
    return (this.#others.get(entry) ?? this.#modules).read(name);
  }

  /**
   * Makes everything that has been asked for of the sources as they are now, and the modules in any case.
   * @returns {Promise<boolean>} whether any file is another than before
   * @throws {SourceError} when the sources have a mistake
   */
  async make() {
    const others = [...this.#others.values()].filter(({ isOurs, isAskedFor }) => isOurs && isAskedFor);
    const made = await Promise.allSettled([this.#modules, ...others].map((bundle) => bundle.make()));
    const failed = made.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return made.some((result) => result.status === 'fulfilled' && result.value);
  }

  /** Lets go of the compiler. */
  async dispose() {
    await Promise.all([this.#modules, ...this.#others.values()].map((bundle) => bundle.dispose()));
  }
}

/**
 * @param {unknown} error
 * @returns {error is BuildFailure}
 */
function isBuildFailure(error) {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
