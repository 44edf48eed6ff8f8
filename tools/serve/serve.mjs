/**
 * A small static file server for the demo pages: `node tools/serve/serve.mjs [--strict-csp]`.
 * The address is http://localhost:8000/, or the port in `PORT`.
 */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root as projectFolder } from '../process/run.mjs';

/** @import { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

/** The strictest Content Security Policy that the components promise to run under. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** @type {Readonly<Record<string, string>>} */
const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {object} ServeOptions
 * @property {string} [root] folder that holds the served folders; the project's by default
 * @property {readonly string[]} [folders] folders below `root` that may be read; `demo` and `dist` by default
 * @property {boolean} [strictCsp] sends {@link STRICT_POLICY} with every page
 * @property {Readonly<Record<string, string>>} [headers] further headers for every answer
 * @property {(page: string) => string} [transformPage] changes each HTML file before it is sent
 * @property {(pathname: string) => Promise<string | Uint8Array | undefined>} [makeFile] what stands at an address whose
 *   file is made when it is asked for; undefined where a file of the folders is wanted
 */

/**
 * @typedef {{status: number, headers: Record<string, string>, body?: Buffer | string}} Answer
 * @typedef {Required<ServeOptions>} Settings
 */

/** @type {Settings} */
const DEFAULTS = {
  root: projectFolder,
  folders: ['demo', 'dist'],
  strictCsp: false,
  headers: {},
  transformPage: (page) => page,
  makeFile: () => Promise.resolve(undefined),
};

/**
 * Handles requests for static files.
 * @param {ServeOptions} [options]
 * @returns {RequestListener}
 */
export function createHandler(options = {}) {
  const settings = { ...DEFAULTS, ...options };
  return (request, response) => {
    answerFor(request, settings)
      .catch(() => errorPage(500, 'The server failed', 'The file could not be read.'))
      .then((answer) => send(request, response, answer, settings))
      .catch((/** @type {Error} */ error) => response.destroy(error));
  };
}

/**
 * A server that is not listening yet.
 * @param {ServeOptions} [options]
 * @returns {Server}
 */
export function createServer(options) {
  return http.createServer(createHandler(options));
}

/**
 * @param {IncomingMessage} request
 * @param {Settings} settings
 * @returns {Promise<Answer>}
 */
async function answerFor(request, settings) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const answer = errorPage(405, 'Method not allowed', 'Only GET and HEAD are answered here.');
    return { ...answer, headers: { ...answer.headers, Allow: 'GET, HEAD' } };
  }
  const pathname = readPathname(request.url ?? '/');
  if (pathname === '/') return redirect('/demo/');
  // Browsers ask for it unbidden, and a 404 would look like a fault of the page.
  if (pathname === '/favicon.ico') return { status: 204, headers: {} };
  if (pathname === undefined) return notFound();
  const made = await settings.makeFile(pathname);
  if (made !== undefined) return contentAnswer(pathname, Buffer.from(made), request, settings);
  const file = await findFile(pathname, settings);
  if (file === undefined) return notFound();
  if (file.isFolder) return redirect(`${encodeURI(pathname)}/`);
  return contentAnswer(file.path, await readFile(file.path), request, settings);
}

/**
 * @param {string} url the request's target, which is hostile until read
 * @returns {string | undefined} the decoded path, or undefined when it cannot be one of ours
 */
function readPathname(url) {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    const isPlain = pathname.startsWith('/') && !/[\0\\]/.test(pathname);
    return isPlain && !pathname.split('/').some((segment) => segment.startsWith('.')) ? pathname : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} pathname
 * @param {Settings} settings
 * @returns {Promise<{path: string, isFolder: boolean} | undefined>}
 */
async function findFile(pathname, { root, folders }) {
  const folder = folders.find((name) => pathname.startsWith(`/${name}/`) || pathname === `/${name}`);
  if (folder === undefined) return undefined;
  try {
    const allowed = await realpath(path.join(root, folder));
    const found = await realpath(path.join(root, pathname, pathname.endsWith('/') ? 'index.html' : ''));
    // Links are followed, but never out of the served folder.
    if (found !== allowed && !found.startsWith(allowed + path.sep)) return undefined;
    return { path: found, isFolder: (await stat(found)).isDirectory() };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file whose ending tells the type
 * @param {Buffer} content
 * @param {IncomingMessage} request
 * @param {Settings} settings
 * @returns {Answer}
 */
function contentAnswer(file, content, request, { transformPage }) {
  const type = MIME_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const body = type.startsWith('text/html') ? transformPage(content.toString()) : content;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const headers = { 'Content-Type': type, ETag: etag };
  return known?.includes(etag) ? { status: 304, headers } : { status: 200, headers, body };
}

/**
 * @param {string} location
 * @returns {Answer}
 */
function redirect(location) {
  return { status: 302, headers: { Location: location } };
}

/** @returns {Answer} */
function notFound() {
  return errorPage(404, 'Not found', 'There is no such page here.');
}

/**
 * @param {number} status
 * @param {string} title
 * @param {string} sentence
 * @returns {Answer}
 */
function errorPage(status, title, sentence) {
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<h1>${title}</h1>
<p>${sentence} <a href="/demo/">Go to the demo pages</a>.</p>
</html>
`;
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {Answer} answer
 * @param {Settings} settings
 */
function send(request, response, { status, headers, body }, settings) {
  const isPage = headers['Content-Type']?.startsWith('text/html') ?? false;
  response.writeHead(status, {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }),
    ...headers,
    ...(isPage && settings.strictCsp ? { 'Content-Security-Policy': STRICT_POLICY } : {}),
    ...settings.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Listens on `PORT` (8000) of `HOST` (this machine alone).
 * @param {Server} server
 * @param {string} command what was typed to start it, for the advice when the port is taken
 * @returns {Promise<string>} the address to open, with a closing slash
 * @throws {Error} in plain words, when it cannot listen there
 */
export function listen(server, command) {
  const port = Number(process.env['PORT'] ?? 8000);
  const host = process.env['HOST'] ?? '127.0.0.1';
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} ${command}`) : error);
    });
    server.listen(port, host, () => {
      // A port of 0 asks the machine for a free one.
      const address = /** @type {AddressInfo} */ (server.address());
      resolve(`http://localhost:${address.port}/`);
    });
  });
}

async function main() {
  const strictCsp = process.argv.includes('--strict-csp');
  try {
    const address = await listen(createServer({ strictCsp }), 'npm start');
    console.log(`Demo pages: ${address}${strictCsp ? ' (strict Content Security Policy)' : ''}`);
    console.log('Stop with Ctrl-C.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
