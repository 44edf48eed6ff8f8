/** The server of page tests: demo, dist and test folders, with the observer in every page and a log of requests. */
import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import type { RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createHandler, STRICT_POLICY } from '../../tools/serve/serve.mjs';
import type { ServeOptions } from '../../tools/serve/serve.mjs';

/** Answers for single paths in place of files: made-up pages, and feeds that are late, broken or missing. */
export type Routes = Readonly<Record<string, RequestListener | string>>;

export interface PageServer {
  /** Without a closing slash. */
  readonly origin: string;
  /** Method and path of every request so far, for instance `GET /demo/`. */
  readonly log: readonly string[];
  /** Resolves when a path is asked for, or at once when it has been. */
  asked(path: string): Promise<void>;
  close(): Promise<void>;
}

const OBSERVER = '<script src="/test/pages/observe.js"></script>';

/**
 * Starts a server on a free port.
 * @param routes paths that are answered by a listener, or with the given HTML page
 * @param options as for the demo server; `strictCsp` for the strictest page
 */
export async function openServer(routes: Routes = {}, options: ServeOptions = {}): Promise<PageServer> {
  const serveFile = createHandler({ folders: ['demo', 'dist', 'test'], transformPage: observed, ...options });
  const log: string[] = [];
  const requests = new EventEmitter();
  requests.setMaxListeners(0);
  const server = http.createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    log.push(`${request.method ?? 'GET'} ${path}`);
    requests.emit(path);
    const route = routes[path];
    if (typeof route === 'function') route(request, response);
    else if (route === undefined) serveFile(request, response);
    else sendPage(response, route, options);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    asked: async (path) => {
      if (!log.some((line) => line.endsWith(` ${path}`))) await once(requests, path);
    },
    close: () => closeServer(server),
  };
}

function sendPage(response: ServerResponse, page: string, { strictCsp, headers }: ServeOptions): void {
  const policy = strictCsp ? { 'Content-Security-Policy': STRICT_POLICY } : {};
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy, ...headers });
  response.end(observed(page));
}

/** The observer comes first: in the head where a page writes one, else after the document type. */
function observed(page: string): string {
  const place = /<head(\s[^>]*)?>/i.test(page) ? /<head(\s[^>]*)?>/i : /^\s*(<!doctype[^>]*>)?/i;
  return page.replace(place, (found) => found + OBSERVER);
}

async function closeServer(server: http.Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
