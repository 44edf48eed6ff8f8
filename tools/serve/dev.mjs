/**
 * Serves the demo pages from the sources, without a build: `npm run dev [-- --strict-csp]`. Pages load again when a
 * source or a file of `demo/` changes, and show what is wrong when the sources cannot be read.
 * The address is http://localhost:8000/, or the port in `PORT`.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { watch } from 'chokidar';

import { root as projectFolder } from '../process/run.mjs';
import { LivePages } from './live-pages.mjs';
import { createHandler, listen } from './serve.mjs';
import { SourceError, SourceFiles } from './source-files.mjs';

/** @import { FSWatcher } from 'chokidar' */
/** @import { Server } from 'node:http' */

/** Milliseconds in which the writing of several files counts as one change. */
const TOGETHER = 30;

/**
 * Milliseconds after a change when the sources are looked at once more: a file that is replaced twice at once, as by an
 * editor that formats what it has saved, is reported once.
 */
const SECOND_LOOK = 250;

/** Files that editors keep beside the real ones. */
const EDITORS_OWN = /(?:^|[/\\])(?:\.[^/\\]*|4913|[^/\\]*~)$/u;

/**
 * @typedef {object} DevServer
 * @property {Server} server not listening yet
 * @property {Promise<void>} ready when changes are seen and the sources have been read once
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} DevOptions
 * @property {string} [root] folder with `src/`, `demo/` and `tsconfig.json`; the project's by default
 * @property {boolean} [strictCsp] as for the demo server
 * @property {(text: string) => void} [report] what is told in the terminal
 */

/**
 * A server of the demo pages that makes the files of `dist/` of the sources.
 * @param {DevOptions} [options]
 * @returns {DevServer}
 */
export function createDevServer({ root = projectFolder, strictCsp = false, report = console.log } = {}) {
  const files = new SourceFiles(root);
  const pages = new LivePages();
  const serveFile = createHandler({
    root,
    strictCsp,
    folders: ['demo'],
    transformPage: (page) =>
      `${asModule(page)}<script type="module" src="/dev/live-page.mjs?version=${pages.version}"></script>\n`,
    makeFile: (pathname) => makeFile(pathname, files),
  });
  const server = http.createServer((request, response) => {
    if (request.url === '/dev/events') pages.add(response);
    else serveFile(request, response);
  });
  const sources = new WatchedSources(files, pages, report);
  const watcher = watchFolders(root, async (changed) => {
    report(`Changed: ${changed.join(', ')}`);
    if (changed.some((file) => file.startsWith('src/'))) await sources.look();
    if (changed.some((file) => !file.startsWith('src/'))) pages.renew();
  });
  const watching = new Promise((resolve) => watcher.once('ready', () => resolve(undefined)));
  return {
    server,
    ready: Promise.all([watching, sources.look()]).then(() => undefined),
    close: async () => {
      await watcher.close();
      sources.close();
      pages.close();
      server.closeAllConnections();
      server.close();
      await files.dispose();
    },
  };
}

/**
 * The sources are modules that import one another, where the built script is a classic one.
 * @param {string} page
 * @returns {string}
 */
function asModule(page) {
  return page.replace(/<script (?=src="[^"]*\/dist\/samspill\.js")/g, '<script type="module" ');
}

/**
 * @param {string} pathname
 * @param {SourceFiles} files
 * @returns {Promise<string | Uint8Array | undefined>}
 */
async function makeFile(pathname, files) {
  if (pathname === '/dev/live-page.mjs') return readFile(new URL('live-page.mjs', import.meta.url));
  if (!pathname.startsWith('/dist/')) return undefined;
  try {
    return await files.read(pathname.slice('/dist/'.length));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // A page that has never had a good script keeps what stands between its tags, and tells why.
    return `console.error(${JSON.stringify(`samspill: the sources cannot be read.\n\n${error.message}`)});\n`;
  }
}

/** Keeps the open pages with the sources as they are. */
class WatchedSources {
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  /** What was told last, so that nothing is told twice. */
  #mistake = '';
  #isClosed = false;

  /**
   * @param {SourceFiles} files
   * @param {LivePages} pages
   * @param {(text: string) => void} report
   */
  constructor(files, pages, report) {
    this.files = files;
    this.pages = pages;
    this.report = report;
  }

  /** Looks at the sources now, and once more in a moment. */
  async look() {
    clearTimeout(this.#timer);
    await this.#make();
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.#make(), SECOND_LOOK);
  }

  close() {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #make() {
    const begin = performance.now();
    try {
      const isAnother = await this.files.make();
      if (this.#isClosed || (!isAnother && this.#mistake === '')) return;
      this.report(`Sources read in ${Math.round(performance.now() - begin)} ms.`);
      this.#mistake = '';
      this.pages.renew();
    } catch (error) {
      const mistake = error instanceof Error ? error.message : String(error);
      if (this.#isClosed || mistake === this.#mistake) return;
      this.#mistake = mistake;
      this.report(mistake);
      this.pages.tell(mistake);
    }
  }
}

/**
 * Watches sources and demo pages. One change is dealt with after the other.
 * @param {string} root
 * @param {(changed: readonly string[]) => Promise<void>} handle gets paths from `root`
 * @returns {FSWatcher}
 */
function watchFolders(root, handle) {
  /** @type {Set<string>} */
  const changed = new Set();
  let handling = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const goOn = () => {
    const paths = [...changed].sort();
    changed.clear();
    handling = handling.then(() => handle(paths));
  };
  const watcher = watch(['src', 'demo'], { cwd: root, ignoreInitial: true, ignored: (file) => EDITORS_OWN.test(file) });
  return watcher.on('all', (_, file) => {
    changed.add(file.split(path.sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(goOn, TOGETHER);
  });
}

async function main() {
  const strictCsp = process.argv.includes('--strict-csp');
  const { server, close } = createDevServer({ strictCsp });
  try {
    const address = await listen(server, 'npm run dev');
    console.log(`Demo pages from the sources: ${address}${strictCsp ? ' (strict Content Security Policy)' : ''}`);
    console.log('Stop with Ctrl-C.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    await close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
